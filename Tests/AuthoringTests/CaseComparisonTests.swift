import Authoring
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

struct CaseComparisonTests {
  private let made = MadeCase()

  private func document(_ text: String) -> JSONDocument { JSONDocument.read(Array(text.utf8)) }

  private func comparison(_ old: MadeCase, _ new: MadeCase) -> CaseComparison {
    CaseComparison(old: document(old.text), new: document(new.text))
  }

  private func effect(_ new: MadeCase) throws -> AttemptEffect {
    AttemptEffect(comparison(made, new), try made.read().hashes, try new.read().hashes)
  }

  /// A change as `mark name aspects`, with what is in it in brackets.
  private func line(_ change: CaseComparison.Change) -> String {
    let mark = change.kind == .added ? "+" : change.kind == .removed ? "-" : "~"
    let aspects = CaseComparison.Aspect.allCases.filter(change.aspects.contains).map(\.rawValue)
    let former = change.formerName.map { "(\($0))" } ?? ""
    let items = change.items.isEmpty ? "" : "[\(change.items.map(line).joined(separator: " "))]"
    return "\(mark)\(change.name)\(former):\(aspects.joined(separator: ","))\(items)"
  }

  @Test func `The same case in another layout is the same`() throws {
    let other = JSONLayout.standard.bytes(of: document(made.text)) ?? []
    let comparison = CaseComparison(old: document(made.text), new: JSONDocument.read(other))
    #expect(comparison.isEmpty)
    #expect(comparison.aspects == [])
  }

  @Test(
    arguments: [
      (#""title": "Made""#, #""title": "Named""#, ["~title:words"], [], .exact),
      (#""minutes": 1"#, #""minutes": 2"#, ["~minutes:notes"], [], .exact),
      (#""flags": ["told"]"#, #""flags": ["told", "x"]"#, ["~flags:play"], [], .otherPlay),
      (#""body": "Day.""#, #""body": "Night.""#, [], ["~morning:words"], .exact),
      (#""prompt": "Do?""#, #""prompt": "Act?""#, [], ["~act:words"], .exact),
      (#""text": "Tell.""#, #""text": "Say.""#, [], ["~act:[~tell:words]"], .exact),
      (
        #""levels": {"H1": 0}"#, #""levels": {"H1": 1}"#, [], ["~act:[~wait:key]"], .otherKeys
      ),
      (
        #""key": {"tier": "T1", "reason""#, #""key": {"tier": "T2", "reason""#, [],
        ["~judge:key"], .otherKeys
      ),
      (#""go": "end-poor"}"#, #""go": "end-good"}"#, [], ["~act:play"], .otherPlay),
      (
        #""outcome": "Waited.","#, #""outcome": "Waited.", "takes": 5,"#, [],
        ["~act:[~wait:play]"], .otherPlay
      ),
      (#""id": "wait""#, #""id": "rest""#, [], ["~act:[+rest: -wait:]"], .lost),
      (
        #""id": "wait""#, #""id": "rest", "formerly": ["wait"]"#, [],
        ["~act:[~rest(wait):]"], .renamed
      ),
    ] as [(String, String, [String], [String], AttemptEffect)]
  )
  func `Each part that differs is named, with what differs`(
    _ old: String,
    _ new: String,
    _ head: [String],
    _ steps: [String],
    _ effect: AttemptEffect
  ) throws {
    let other = try made.with(old, new)
    let comparison = comparison(made, other)
    #expect(comparison.head.map(line) == head)
    #expect(comparison.steps.map(line) == steps)
    #expect(try self.effect(other) == effect)
  }

  @Test func `Steps come and go, in the order of the new version`() throws {
    let other = try made.adding(MadeCase.ending("end-new"))
    #expect(comparison(made, other).steps.map(line) == ["+end-new:"])
    let back = comparison(other, made)
    #expect(back.steps.map(line) == ["-end-new:"])
    #expect(back.impossible.map(\.name) == ["end-new"])
    #expect(back.aspects == [.play])
  }

  @Test func `A step that was renamed is the same step, and ways to it have not changed`() throws {
    let renaming = try Renaming("look", to: "watch", in: document(made.text))
    let comparison = CaseComparison(
      old: document(made.text),
      new: JSONDocument.read(renaming.bytes)
    )
    #expect(comparison.steps.map(line) == ["~watch(look):"])
    #expect(comparison.head.isEmpty)
    #expect(comparison.impossible.isEmpty)
  }

  @Test func `A flag or a fact with another name is the same one, though nothing remembers it`()
    throws
  {
    let flag = try made.with(#""flags": ["told"]"#, #""flags": ["heard"]"#)
      .with(#""set": ["told"]"#, #""set": ["heard"]"#)
      .with(#""when": "told""#, #""when": "heard""#)
    let fact = try made.with(#""id": "f-one""#, #""id": "f-first""#)
    for (other, line) in [(flag, "~heard(told):"), (fact, "~f-first(f-one):")] {
      let comparison = comparison(made, other)
      #expect(comparison.declared.map(self.line) == [line])
      #expect(comparison.head.isEmpty && comparison.steps.isEmpty)
      #expect(try effect(other) == .renamed)
    }
    // What is gone and what has come are told apart where they do not stand at one place.
    let more = try made.with(#""flags": ["told"]"#, #""flags": ["told", "heard"]"#)
    #expect(comparison(made, more).declared.isEmpty)
    #expect(try effect(more) == .otherPlay)
  }
}
