import ScenarioEngine
import TestSupport
import Testing

/// What a case made ready for playing says, against what its own conditions say one by one.
@Suite struct `A case made ready for playing` {
  @Test(arguments: 0..<16) func `The same items are there`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(5000 + seed))
    var (shown, hidden) = (0, 0)
    for _ in 0..<4 {
      let source = RandomCase.make(&generator)
      let story = Story(of: source.scenario)
      for step in source.scenario.steps.indices {
        for _ in 0..<20 {
          let state = randomState(at: step, of: source.scenario, &generator)
          let expected = source.scenario.visibleItems(in: state)
          #expect(Array(story.visibleItems(in: state)) == expected, "seed \(seed)")
          shown += expected.count
          hidden += source.scenario.steps[step].itemCount - expected.count
        }
      }
    }
    #expect(shown > 0 && hidden > 0)
  }

  @Test(arguments: 0..<64) func `Any condition comes to the same`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(6000 + seed))
    let conditions = (0..<10).map { _ in condition(&generator, depth: 4) }
    let source = makeCase(
      [
        .choose("a", [Choice("one"), Choice("two")]).routed(
          conditions.enumerated().map { ($1, "e\($0)") } + [(.always, "last")]
        )
      ] + conditions.indices.map { .ending("e\($0)") } + [.ending("last")]
    )
    let story = Story(of: source.scenario)
    for _ in 0..<40 {
      var state = randomState(at: 0, of: source.scenario, &generator)
      state.step = 0
      let expected = conditions.firstIndex { state.holds($0) } ?? conditions.count
      let next = try? story.state(after: .choose(0), in: state)
      #expect(next?.step == expected + 1, "seed \(seed)")
    }
  }

  private func randomState(
    at step: Int,
    of scenario: Scenario,
    _ generator: inout SeededGenerator
  ) -> PlayState {
    var state = scenario.opening
    state.step = step
    for flag in 0..<8 where generator.onceIn(2) { state.flags.insert(flag) }
    for counter in 0..<4 { state.counters[counter] = Int32(generator.number(-3...3)) }
    return state
  }

  private func condition(_ generator: inout SeededGenerator, depth: Int) -> Condition {
    let inner = depth > 0 ? generator.number(0...2) : 0
    switch generator.number(0...(depth > 0 ? 5 : 2)) {
    case 0: return .flag(generator.number(0...7))
    case 1:
      let comparison = Condition.Comparison.allCases[generator.number(0...5)]
      return .counter(generator.number(0...3), comparison, generator.number(-2...2))
    case 2: return generator.onceIn(4) ? .always : .flag(generator.number(0...7))
    case 3: return .not(condition(&generator, depth: depth - 1))
    case 4: return .all((0..<inner).map { _ in condition(&generator, depth: depth - 1) })
    default: return .any((0..<inner).map { _ in condition(&generator, depth: depth - 1) })
    }
  }
}

extension Step {
  /// How many items the step has, shown or not.
  fileprivate var itemCount: Int {
    switch task {
    case .identify(let task): task.observations.count
    case .questions(let task): task.questions.count
    case .handle(let task): task.options.count
    case .report(let task): task.facts.count
    case .scene, .urgency, .ending: 0
    }
  }
}
