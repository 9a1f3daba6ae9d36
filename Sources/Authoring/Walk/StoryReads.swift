internal import ScenarioEngine

/// The flags and counters that conditions ask for.
struct StoryReads: Hashable {
  var flags: Set<Int> = []
  /// The numbers that each counter is compared with.
  var counters: [Int: Set<Int>] = [:]

  /// Adds what a condition asks for.
  mutating func insert(_ condition: Condition) {
    switch condition {
    case .always: break
    case .flag(let flag): flags.insert(flag)
    case .not(let inner): insert(inner)
    case .all(let inner), .any(let inner): inner.forEach { insert($0) }
    case .counter(let counter, _, let number): counters[counter, default: []].insert(number)
    }
  }

  /// Adds what another part of the story asks for.
  mutating func formUnion(_ other: StoryReads) {
    flags.formUnion(other.flags)
    counters.merge(other.counters) { $0.union($1) }
  }

  /// What all conditions of a list ask for.
  init(_ lists: [ConditionList] = []) {
    for list in lists { list.conditions.forEach { insert($0) } }
  }
}

extension Condition {
  /// What the condition asks for.
  var reads: StoryReads {
    var reads = StoryReads()
    reads.insert(self)
    return reads
  }
}
