import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// Cases with variants, of which all but the first are asked for their texts alone.
@Suite struct `The check of a case with variants` {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  /// The case in two variants, with a name in a text.
  private static func withVariants(_ made: MadeCase, second: String = "Alexandrina") throws
    -> MadeCase
  {
    let variants = #"""
      "variants": [
        {"id": "a", "title": "One", "values": {"who": "Bo"}},
        {"id": "b", "title": "Two", "values": {"who": "\#(second)"}}
      ], "flags":
      """#
    return try made.with(#""flags":"#, variants).with(#""prompt": "What?""#, #""prompt": "{who}?""#)
  }

  /// What is found in a variant by itself, and what of it in its texts.
  private func found(_ made: MadeCase, _ variant: String, today: LocalTime? = nil) throws -> (
    all: [Finding], inTexts: [Finding]
  ) {
    let reading = ScenarioReader.read(
      Array(made.text.utf8),
      path: "case.json",
      context: data.context,
      variant: variant
    )
    let source = try #require(reading.case)
    let all = CaseCheck.findings(
      for: source,
      rubric: data.rubric,
      directory: data.directory,
      places: reading.places,
      path: "case.json",
      today: today
    )
    let inTexts = CaseCheck.findings(
      inTextsOf: source,
      places: reading.places,
      path: "case.json"
    )
    return (all, inTexts)
  }

  @Test(arguments: RuleSeeds.all)
  func `nothing is lost where the others are asked for their texts`(seed: RuleSeed) throws {
    let made = try Self.withVariants(seed.make(MadeCase()))
    let today = seed.today.flatMap { LocalTime(text: $0 + "T12:00") }
    let (first, second) = (try found(made, "a", today: today), try found(made, "b", today: today))
    #expect(first.all.contains { $0.code == seed.code })
    #expect(Set(second.all).subtracting(first.all).isSubset(of: second.inTexts))
    #expect(Set(second.inTexts).isSubset(of: second.all))
  }

  /// Eighteen lines fit on a screen, and 1,400 letters with a space after every fourth need more.
  @Test func `a text that is too long in the second variant alone is found there`() throws {
    let words = Array(repeating: "aaaa", count: 280).joined(separator: " ")
    let made = try Self.withVariants(MadeCase(), second: words)
      .with(#""body": "Day.""#, #""body": "{who}""#)
    let (first, second) = (try found(made, "a"), try found(made, "b"))
    #expect(!first.all.contains { $0.code == "text-over-screen" })
    #expect(second.inTexts.contains { $0.code == "text-over-screen" })
  }
}
