/// The least, the middle and the most of some values.
package struct Spread<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// The least value.
  package let least: Value
  /// The value that half of all reach at most: of an even number of values the lower middle one;
  /// nil where it was not worked out.
  package let median: Value?
  /// The greatest value.
  package let most: Value

  /// Makes a spread.
  package init(least: Value, median: Value?, most: Value) {
    self.least = least
    self.median = median
    self.most = most
  }

  /// The spread of values; nil where there are none.
  package init?(of values: [Value]) {
    let sorted = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    self.init(least: least, median: sorted[(sorted.count - 1) / 2], most: most)
  }
}

/// How many plays have each value.
struct Distribution {
  private(set) var counts: [Int: PlayCount]

  /// Makes the distribution of one play with one value.
  init(of value: Int) {
    counts = [value: 1]
  }

  /// Makes one without plays.
  init() {
    counts = [:]
  }

  /// Adds the plays of another, each with a new value.
  mutating func add(_ other: Distribution, _ change: (Int) -> Int) {
    for (value, count) in other.counts { counts[change(value), default: 0] += count }
  }

  /// The lower middle value; nil where there are no plays or where counts are not exact.
  var median: Int? {
    let all = counts.values.reduce(0, +)
    guard all.isExact, all.value > 0 else { return nil }
    let middle = (all.value + 1) / 2
    var passed: UInt128 = 0
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
      passed += count.value
      if passed >= middle { return value }
    }
    return nil
  }
}
