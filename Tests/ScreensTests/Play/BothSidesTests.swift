import ScenarioEngine
import Screens
import Testing

/// A report tells of both sides: of what it leaves out, the explanation says what was owed.
@Suite struct BothSidesTests {
  /// The yard with a fact for the person that is useful.
  private static let playable = Yard.playable(
    Yard.text.replacing(
      #""key": {"place": "irrelevant", "label": "told", "reason""#,
      with: #""key": {"place": "useful", "label": "told", "tag": "protective", "reason""#
    )
  )

  /// Whether what a report makes of the useful fact is in line with the guidance.
  private func isInLine(_ change: (inout ReportDecision) -> Void) throws -> Bool {
    var report = Yard.report
    change(&report)
    let place = try #require(Yard.steps.firstIndex(of: "write"))
    let decisions = Yard.decisions[..<place] + [.report(report)]
    let play = try Playthrough(of: Self.playable.scenario, decisions: Array(decisions))
    let blocks = Explanation(ofTurn: place, of: play, in: Self.playable, Made.english, seed: 7)
      .blocks
    let fact = try #require(blocks.firstIndex(of: .text("He asked for an aspirin.")))
    guard case .verdict(let agrees, _, _) = blocks[fact + 1] else {
      Issue.record("no verdict after the fact")
      return false
    }
    return agrees
  }

  @Test func `Leaving out all that speaks for the person is not in line`() throws {
    #expect(try !isInLine { _ in })
  }

  @Test func `Telling it is in line, in its own form alone`() throws {
    #expect(try isInLine { $0.facts[2] = .told })
    #expect(try !isInLine { $0.facts[2] = .observed })
  }
}
