import ScenarioEngine
import Testing

@Suite struct `Answers that do not fit` {
  private let source = makeCase([
    .identify("look", [.sign(), .check.when(.flag(0)), .ordinary]),
    .questions("next", [Asked(.required), .init(.useful)]),
    .urgency("urgency", .none),
    .choose("talk", [Choice("a"), Choice("b").when(.flag(0))]),
    .judge("sort", .sort, for: "H6", [.recommended, .poor]),
    .judge("rate", .rate, for: "H6", [.recommended, .poor]),
    .judge("name", .bestWorst, for: "H6", [.recommended, .poor]),
    .report("report", TierBand(.report), required: ["unit"], facts: [Reportable(.required)]),
    .scene("scene"), .ending("end"),
  ])

  static let refused: [(Int, Decision, DecisionError)] = [
    (0, .marks("s"), .unanswered(item: 2)),
    (0, .identify([0: .init(.sign), 1: .init(.check), 2: .init(.ordinary)]), .notOffered(item: 1)),
    (0, .identify([0: .init(.sign), 2: .init(.sign), -1: .init(.sign)]), .notOffered(item: -1)),
    (0, .identify([:]), .unanswered(item: 0)),
    (0, .read, .wrongKind),
    (1, .questions([0, 2]), .notOffered(item: 2)),
    (1, .choose(0), .wrongKind),
    (2, .read, .wrongKind),
    (2, .report(.none), .wrongKind),
    (3, .choose(1), .notOffered(item: 1)),
    (3, .choose(2), .notOffered(item: 2)),
    (3, .choose(-1), .notOffered(item: -1)),
    (3, .choose(.max), .notOffered(item: .max)),
    (3, .sorted("d"), .wrongKind),
    (4, .sorted("d"), .unanswered(item: 1)),
    (4, .sorted("dnd"), .notOffered(item: 2)),
    (4, .rate([0: 1, 1: 2]), .wrongKind),
    (5, .rate([0: 0, 1: 5]), .outOfRange),
    (5, .rate([0: 6, 1: 5]), .outOfRange),
    (5, .rate([0: 5]), .unanswered(item: 1)),
    (6, .bestWorst(best: 0, worst: 0), .outOfRange),
    (6, .bestWorst(best: 0, worst: 2), .notOffered(item: 2)),
    (7, .report(.report, [1]), .notOffered(item: 1)),
    (7, .report(.report, [0], facts: [1: .told]), .notOffered(item: 1)),
    (7, .urgency(.report, nil), .wrongKind),
    (8, .urgency(.none, nil), .wrongKind),
    (9, .read, .finished),
  ]

  @Test(arguments: refused.indices) func `The error says what does not fit`(row: Int) {
    let (step, decision, error) = Self.refused[row]
    var scenario = source.scenario
    scenario.firstStep = step
    let story = Story(of: scenario)
    #expect(throws: error) { try story.check(decision, in: story.opening) }
    #expect(throws: error) { try story.answered(decision, in: story.opening) }
    #expect(throws: error) { try story.state(after: decision, in: story.opening) }
    var play = Playthrough(of: scenario)
    #expect(throws: error) { try play.take(decision) }
    #expect(play == Playthrough(of: scenario))
    #expect(throws: error) { try Playthrough(of: scenario, decisions: [decision]) }
  }

  static let taken: [(Int, Decision)] = [
    (0, .identify([0: .init(.ordinary, sureness: .certain), 2: .init(.check)])),
    (1, .questions([])), (1, .questions([0, 1])), (2, .urgency(.now, .guess)), (3, .choose(0)),
    (4, .sorted("nd")), (5, .rate([0: 1, 1: 5])), (6, .bestWorst(best: 1, worst: 0)),
    (7, .report(.none)), (7, .report(.report, [0], facts: [0: .assessment])), (8, .read),
  ]

  @Test(arguments: taken.indices) func `Complete answers are taken`(row: Int) throws {
    let (step, decision) = Self.taken[row]
    var scenario = source.scenario
    scenario.firstStep = step
    var play = Playthrough(of: scenario)
    try play.take(decision)
    #expect(play.turns.map(\.decision) == [decision])
    #expect(play.state.step == step + 1)
  }
}
