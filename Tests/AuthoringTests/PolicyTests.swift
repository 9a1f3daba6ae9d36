import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// What a case says itself about findings.
@Suite struct PolicyTests {
  /// What counts of the findings of a case, as `severity code`, with the reason of those that
  /// are suppressed.
  private func findings(_ made: MadeCase) throws -> [String] {
    let data = try ShippedData()
    let bytes = Array(made.text.utf8)
    let reading = ScenarioReader.read(bytes, path: "case.json", context: data.context)
    let checked = reading.case == nil ? [] : try data.findings(bytes)
    return reading.policy.applied(to: reading.findings + checked, in: reading.places)
      .filter { $0.code != "provisional-keys" }
      .map { "\($0.severity) \($0.code)" + ($0.suppressed.map { " (\($0))" } ?? "") }
  }

  private func suppressing(_ entry: String, _ made: MadeCase) throws -> MadeCase {
    try made.with(#""tags": {},"#, #""tags": {}, "suppress": [\#(entry)],"#)
  }

  private let bare = #"{"levels": {"H1": 0}, "reason": "So."}"#

  @Test func `a draft's warnings about teaching and language are notes`() throws {
    let draft = try MadeCase().with(bare, #"{"levels": {"H1": 0}}"#)
      .with(#""role": "You.""#, #""role": "**You.**""#)
    #expect(try findings(draft) == ["note leftover-markup", "note reason-missing"])
    let ready = try draft.with(#""status": "draft""#, #""status": "ready""#)
    #expect(try findings(ready) == ["warning leftover-markup", "warning reason-missing"])
  }

  @Test func `a draft's other warnings stay what they are`() throws {
    let made = try MadeCase().with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3}"#)
    #expect(try findings(made) == ["warning no-real-choice"])
  }

  @Test func `a suppressed finding is told with its reason`() throws {
    let made = try MadeCase().with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3}"#)
    let entry = #"{"code": "no-real-choice", "at": "act", "reason": "It is a rest."}"#
    #expect(try findings(suppressing(entry, made)) == ["note no-real-choice (It is a rest.)"])
    let everywhere = #"{"code": "no-real-choice", "reason": "It is a rest."}"#
    #expect(try findings(suppressing(everywhere, made)) == ["note no-real-choice (It is a rest.)"])
  }

  @Test func `what is suppressed elsewhere counts all the same`() throws {
    let made = try MadeCase().with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3}"#)
    let entry = #"{"code": "no-real-choice", "at": "judge", "reason": "So."}"#
    #expect(
      try findings(suppressing(entry, made)) == [
        "warning no-real-choice", "warning unused-suppression",
      ]
    )
  }

  @Test func `a suppression that suppresses nothing is a finding`() throws {
    let entry = #"{"code": "no-real-choice", "reason": "So."}"#
    #expect(try findings(suppressing(entry, MadeCase())) == ["warning unused-suppression"])
  }

  @Test func `a suppression of an unknown code is a finding`() throws {
    let entry = #"{"code": "no-real-choise", "reason": "So."}"#
    #expect(try findings(suppressing(entry, MadeCase())) == ["warning unknown-suppression"])
  }

  @Test func `an error is not suppressed`() throws {
    let made = try MadeCase().with(#""next": "judge""#, #""next": "jugde""#)
    let entry = #"{"code": "unknown-step", "reason": "So."}"#
    #expect(
      try findings(suppressing(entry, made)) == ["error unknown-step", "warning cannot-suppress"]
    )
  }

  @Test func `a suppression needs a reason`() throws {
    let without = try suppressing(#"{"code": "no-real-choice"}"#, MadeCase())
    #expect(try findings(without).contains("error missing-member"))
    let empty = try suppressing(#"{"code": "no-real-choice", "reason": " "}"#, MadeCase())
    #expect(try findings(empty).contains("error empty-text"))
  }

  @Test func `suppressing changes nothing that is played or kept`() throws {
    let made = try MadeCase().with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3}"#)
    let hushed = try suppressing(#"{"code": "no-real-choice", "reason": "So."}"#, made)
    #expect(try hushed.read().hashes.play == made.read().hashes.play)
    #expect(try hushed.read().hashes.text == made.read().hashes.text)
  }
}
