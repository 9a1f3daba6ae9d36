internal import ScenarioEngine

/// What of a state can still make a difference to the story.
struct StoryKey: Hashable {
  let step: Int
  let flags: BitSet128
  let counters: SIMD16<Int32>
}

/// Tells which states lead to the same story.
///
/// The clock and what is known decide nothing; a flag or counter matters only where a condition
/// further on asks for it, and a counter that only grows matters only up to the largest number that
/// it is compared with.
struct StoryKeys {
  /// The flags that still matter at each step.
  private let flags: [BitSet128]
  /// The counters that still matter at each step, with the values that are told apart.
  private let counters: [[(counter: Int, values: ClosedRange<Int32>)]]

  init(of scenario: Scenario, _ lists: [[ConditionList]]) {
    let reads = StoryKeys.liveReads(scenario, lists)
    flags = reads.map { BitSet128($0.flags) }
    let values = StoryKeys.values(scenario, reads)
    counters = reads.map { step in
      step.counters.keys.sorted().map { ($0, values[$0] ?? Int32.min...Int32.max) }
    }
  }

  /// The values of counters that are told apart; none where all are.
  private static func values(
    _ scenario: Scenario,
    _ reads: [StoryReads]
  ) -> [Int: ClosedRange<Int32>] {
    var all = StoryReads()
    reads.forEach { all.formUnion($0) }
    let additions = scenario.steps.flatMap(\.allEffects).flatMap(\.adds)
    var bounds: [Int: ClosedRange<Int32>] = [:]
    for (counter, numbers) in all.counters {
      let amounts = additions.filter { $0.counter == counter }.map(\.amount)
      guard let least = numbers.min(), let most = numbers.max() else { continue }
      let top = Int32(clamping: most).addingReportingOverflow(1).partialValue
      let bottom = Int32(clamping: least).subtractingReportingOverflow(1).partialValue
      if amounts.allSatisfy({ $0 >= 0 }), most < Int32.max { bounds[counter] = Int32.min...top }
      if amounts.allSatisfy({ $0 <= 0 }), least > Int32.min { bounds[counter] = bottom...Int32.max }
    }
    return bounds
  }

  /// The key of a state.
  func key(of state: PlayState) -> StoryKey {
    var counters = SIMD16<Int32>()
    for (counter, values) in self.counters[state.step] {
      counters[counter] = min(max(state.counters[counter], values.lowerBound), values.upperBound)
    }
    return StoryKey(
      step: state.step,
      flags: state.flags.intersection(flags[state.step]),
      counters: counters
    )
  }

  /// What each step or a step after it asks for; tiers of observations count wherever one looks
  /// back on them.
  private static func liveReads(
    _ scenario: Scenario,
    _ lists: [[ConditionList]]
  ) -> [StoryReads] {
    let lookedBackOn = StoryReads(
      lists.joined().filter { if case .tier = $0.subject { true } else { false } }
    )
    var reads = lists.map { list in
      var reads = StoryReads(list)
      reads.formUnion(lookedBackOn)
      return reads
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for place in scenario.steps.indices.reversed() {
        var grown = reads[place]
        for successor in scenario.steps[place].successors { grown.formUnion(reads[successor]) }
        if grown != reads[place] {
          reads[place] = grown
          hasGrown = true
        }
      }
    }
    return reads
  }
}
