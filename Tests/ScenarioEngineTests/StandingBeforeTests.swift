import ScenarioEngine
import Testing

/// A play taken up again from one of its turns.
@Suite struct StandingBeforeTests {
  private let source = makeCase([
    .scene("a"), .choose("b", [Choice("one").sets(0), Choice("two").sets(1)]), .scene("c"),
    .ending("end"),
  ])

  @Test func `It equals the play of the decisions before the turn`() throws {
    let decisions: [Decision] = [.read, .choose(1), .read]
    let play = try Playthrough(of: source.scenario, decisions: decisions)
    for turn in 0..<3 {
      let before = try Playthrough(of: source.scenario, decisions: Array(decisions.prefix(turn)))
      #expect(play.standing(before: turn) == before)
    }
    #expect(play.standing(before: 3) == play)
    #expect(play.standing(before: -1) == play)
  }

  @Test func `Another answer from there leads elsewhere, and the same to the same`() throws {
    let play = try Playthrough(of: source.scenario, decisions: [.read, .choose(1), .read])
    var again = play.standing(before: 1)
    try again.take(.choose(1))
    try again.take(.read)
    #expect(again == play)
    var other = play.standing(before: 1)
    try other.take(.choose(0))
    #expect((0..<2).map { other.state.flags.contains($0) } == [true, false])
  }

  @Test func `A draft of an answer holds what was answered part by part`() {
    let marks: [Int: Decision.Mark] = [0: .init(.sign, sureness: .fairly), 2: .init(.check)]
    #expect(Draft(of: .identify(marks)).marks == marks)
    #expect(Draft(of: .questions([1, 3])).picked == [1, 3])
    #expect(Draft(of: .sort([0: .do, 1: .could, 2: .dont])).values == [0: 0, 1: 1, 2: 2])
    #expect(Draft(of: .rate([0: 5, 1: 1])).values == [0: 5, 1: 1])
    var report = ReportDecision(urgency: .report)
    report.words = "At seven."
    #expect(Draft(of: .report(report)).report == report)
    for single: Decision in [
      .read, .choose(1), .urgency(.now, .guess), .bestWorst(best: 0, worst: 1),
    ] {
      #expect(Draft(of: single).isEmpty, "\(single)")
    }
  }
}
