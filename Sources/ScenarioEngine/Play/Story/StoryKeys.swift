/// What of a state can still make a difference to the story.
package struct StoryKey: Hashable, Sendable {
  fileprivate let step: Int
  fileprivate let flags: BitSet128
  fileprivate let counters: SIMD16<Int32>

  /// All of it in one number: equal keys give the same, others seldom do.
  ///
  /// States seldom differ in their counters alone, and in a case with few flags the highest bits are
  /// free for the step.
  package var folded: UInt64 {
    let sum = UInt64(UInt32(bitPattern: counters.wrappedSum()))
    return flags.folded ^ UInt64(step) << 48 ^ sum << 24
  }

  package static func == (one: StoryKey, other: StoryKey) -> Bool {
    // The counters at once; as they compare themselves it would be one after the other.
    one.step == other.step && one.flags == other.flags && all(one.counters .== other.counters)
  }

  package func hash(into hasher: inout Hasher) {
    // One number is hashed much faster than three.
    hasher.combine(folded)
  }
}

/// Tells which states lead to the same story.
///
/// The clock and what is known decide nothing; a flag or counter matters only where a condition
/// further on asks for it, and a counter that only grows matters only up to the largest number that
/// it is compared with.
package struct StoryKeys: Sendable {
  /// What a step or a step after it asks for.
  private struct Reads: Equatable {
    var flags = BitSet128()
    /// Every bit of each counter that is asked for.
    var counters = SIMD16<Int32>()

    mutating func formUnion(_ other: Reads) {
      flags.formUnion(other.flags)
      counters |= other.counters
    }
  }

  private let reads: ContiguousArray<Reads>
  /// What each step asks for itself.
  private let own: ContiguousArray<Reads>
  /// Whether any condition asks for a counter; in most cases none does.
  private let comparesCounters: Bool
  /// The values of each counter that are told apart.
  private let least: SIMD16<Int32>
  private let most: SIMD16<Int32>

  /// Makes the keys of a case; what its answers are scored against asks too.
  init(of source: Case) {
    var compared: [Int: ClosedRange<Int>] = [:]
    var reads = zip(source.scenario.steps, source.keys).map { step, key in
      Self.reads(step.conditions + key.conditions, &compared)
    }
    // Tiers of observations count wherever one looks back on them.
    let tiers = source.keys.flatMap { key -> [Condition] in
      if case .identify = key { key.conditions } else { [] }
    }
    let lookedBackOn = Self.reads(tiers, &compared)
    for place in reads.indices { reads[place].formUnion(lookedBackOn) }
    own = ContiguousArray(reads)
    Self.spread(&reads, along: source.scenario.steps.map(\.successors))
    self.reads = ContiguousArray(reads)
    comparesCounters = !compared.isEmpty
    (least, most) = Self.values(source.scenario, compared)
  }

  /// The key of a state.
  package func key(of state: PlayState) -> StoryKey {
    key(of: state, reads[state.step]) { $0.clamped(lowerBound: least, upperBound: most) }
  }

  /// The step key of a state: what of it the current step asks for, and looking back on observations.
  ///
  /// States that share it are shown the same items, every answer does the same to them, and it is
  /// judged alike; only what a report is best sent to depends on the clock as well.
  package func stepKey(of state: PlayState) -> StoryKey {
    key(of: state, own[state.step]) { $0 }
  }

  /// What of a state is read; the counters are looked at only where a condition compares one.
  @inline(__always)
  private func key(
    of state: PlayState,
    _ reads: Reads,
    _ counters: (SIMD16<Int32>) -> SIMD16<Int32>
  ) -> StoryKey {
    StoryKey(
      step: state.step,
      flags: state.flags.intersection(reads.flags),
      counters: comparesCounters ? counters(state.counters) & reads.counters : SIMD16()
    )
  }

  private static func reads(
    _ conditions: [Condition],
    _ compared: inout [Int: ClosedRange<Int>]
  ) -> Reads {
    var reads = Reads()
    var open = conditions
    while let condition = open.popLast() {
      switch condition {
      case .always: break
      case .flag(let flag): reads.flags.insert(flag)
      case .not(let inner): open.append(inner)
      case .all(let inner), .any(let inner): open += inner
      case .counter(let counter, _, let number):
        reads.counters[counter] = -1
        let known = compared[counter] ?? number...number
        compared[counter] = min(known.lowerBound, number)...max(known.upperBound, number)
      }
    }
    return reads
  }

  /// Adds to each step what those that may follow it ask for.
  private static func spread(_ reads: inout [Reads], along successors: [[Int]]) {
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for place in reads.indices.reversed() {
        var grown = reads[place]
        for successor in successors[place] { grown.formUnion(reads[successor]) }
        if grown != reads[place] {
          reads[place] = grown
          hasGrown = true
        }
      }
    }
  }

  /// The values of counters that are told apart, from the numbers that each is compared with.
  private static func values(
    _ scenario: Scenario,
    _ compared: [Int: ClosedRange<Int>]
  ) -> (least: SIMD16<Int32>, most: SIMD16<Int32>) {
    var least = SIMD16<Int32>(repeating: .min)
    var most = SIMD16<Int32>(repeating: .max)
    let additions = scenario.steps.flatMap(\.allEffects).flatMap(\.adds)
    for (counter, numbers) in compared {
      let amounts = additions.filter { $0.counter == counter }.map(\.amount)
      if amounts.allSatisfy({ $0 <= 0 }) {
        least[counter] = Int32(clamping: numbers.lowerBound - 1)
      } else if amounts.allSatisfy({ $0 >= 0 }) {
        most[counter] = Int32(clamping: numbers.upperBound + 1)
      }
    }
    return (least, most)
  }
}

extension StepKey {
  /// The conditions by which the key depends on the story.
  fileprivate var conditions: [Condition] {
    switch self {
    case .identify(let keys): keys.flatMap { $0.tier.cases.map(\.when) }
    case .urgency(let key): key.band.cases.map(\.when)
    case .report(let key): key.urgency.band.cases.map(\.when)
    case .none, .questions, .choose, .standings: []
    }
  }
}
