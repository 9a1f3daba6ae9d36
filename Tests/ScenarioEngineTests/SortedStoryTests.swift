import ScenarioEngine
import Testing

/// What is sorted into "do" happens, and nothing else does.
@Suite struct `What is done of a sorted list` {
  private let source: Case = {
    var first = Effects()
    first.sets = [0]
    first.adds = [.init(counter: 0, amount: 2)]
    first.minutes = 15
    var second = Effects()
    second.clears = [0]
    second.sets = [1]
    var third = Effects()
    third.reveals = [0]
    return makeCase([
      .judge(
        "list",
        .sort,
        for: "H3",
        [.recommended, .harmful, .recommended, .poor],
        effects: [0: first, 1: second, 2: third]
      ).at("2026-11-18T09:10"),
      .ending("end"),
    ])
  }()

  private func after(_ answers: [Decision.SortAnswer]) throws -> PlayState {
    let decision = Decision.sort(
      Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($0.offset, $0.element) })
    )
    return try Playthrough(of: source.scenario, decisions: [decision]).state
  }

  @Test func `Effects hold for what is done alone`() throws {
    let state = try after([.do, .could, .dont, .dont])
    #expect(state.flags == BitSet128([0]))
    #expect(state.counters[0] == source.scenario.opening.counters[0] + 2)
    #expect(state.clock == LocalTime(text: "2026-11-18T09:25"))
    #expect(state.knownFacts == BitSet128())
    let none = try after([.could, .could, .could, .could])
    #expect(none.flags == BitSet128() && none.counters == source.scenario.opening.counters)
    #expect(none.clock == LocalTime(text: "2026-11-18T09:10"))
  }

  @Test func `They hold in the order of the options`() throws {
    #expect(try after([.do, .do, .do, .do]).flags == BitSet128([1]))
    #expect(try after([.dont, .dont, .do, .dont]).knownFacts == BitSet128([0]))
  }

  @Test func `Lists that are rated or ranked change nothing`() throws {
    var effects = Effects()
    effects.sets = [0]
    for ask in [HandleTask.Ask.rate, .bestWorst] {
      let made = makeCase([
        .judge("list", ask, for: "H3", [.recommended, .poor], effects: [0: effects]),
        .ending("end"),
      ])
      let decision: Decision = ask == .rate ? .rate([0: 5, 1: 1]) : .bestWorst(best: 0, worst: 1)
      let state = try Playthrough(of: made.scenario, decisions: [decision]).state
      #expect(state.flags == BitSet128())
      guard case .handle(let task) = made.scenario.steps[0].task else {
        Issue.record("the first step is a list")
        return
      }
      #expect(task.telling == [])
    }
  }

  @Test func `A case may name the answers`() {
    let names = ["on the table", "if asked", "stays here"].map { LocalizedText($0) }
    let named = HandleTask(ask: .sort, prompt: .empty, options: [], answers: names)
    #expect(Decision.SortAnswer.allCases.map { named.name(of: $0) } == names)
    let plain = HandleTask(ask: .sort, prompt: .empty, options: [])
    #expect(Decision.SortAnswer.allCases.allSatisfy { plain.name(of: $0) == nil })
  }
}
