/// Where a play stands: a small value, equal for equal histories that matter.
package struct PlayState: Hashable, Sendable {
  /// The current step.
  package var step: Int
  /// The local time.
  package var clock: LocalTime
  /// The flags that are set.
  package var flags = BitSet128()
  /// The facts of the case file that are known.
  package var knownFacts = BitSet128()
  /// The counters' values; last, as they lie on a boundary of 64 bytes.
  package var counters = SIMD16<Int32>()

  /// Whether a condition holds.
  package func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .flag(let flag): flags.contains(flag)
    case .not(let inner): !holds(inner)
    case .all(let inner): inner.allSatisfy(holds)
    case .any(let inner): inner.contains(where: holds)
    case .counter(let counter, let comparison, let number):
      comparison.holds(Int(counters[counter]), number)
    }
  }

  /// The value that holds here.
  package func value<Value>(of conditional: Conditional<Value>) -> Value {
    conditional.value(where: holds)
  }

  /// The places of the items whose condition holds.
  func visible<Item>(_ items: [Item], _ when: (Item) -> Condition) -> [Int] {
    items.indices.filter { holds(when(items[$0])) }
  }

  /// Applies what a step or a choice changes; the clock only runs forward.
  mutating func apply(_ change: Change) {
    guard !change.isNothing else { return }
    flags.formUnion(change.sets)
    flags.subtract(change.clears)
    for addition in change.adds {
      let sum = Int(counters[addition.counter]) + addition.amount
      counters[addition.counter] = Int32(clamping: min(max(sum, -1_000_000), 1_000_000))
    }
    knownFacts.formUnion(change.reveals)
    clock = clock.advanced(by: change.minutes)
  }
}

extension Condition.Comparison {
  /// Whether one number compares so with another.
  package func holds(_ one: Int, _ other: Int) -> Bool {
    switch self {
    case .less: one < other
    case .atMost: one <= other
    case .equal: one == other
    case .unequal: one != other
    case .atLeast: one >= other
    case .more: one > other
    }
  }
}
