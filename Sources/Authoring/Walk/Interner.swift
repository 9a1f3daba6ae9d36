/// Gives equal sets the same number, so that many states can share them.
struct Interner<Element: Hashable & Sendable> {
  private(set) var sets: [Set<Element>] = [[]]
  private var numbers: [Set<Element>: Int] = [[]: 0]
  /// The pairs of which a union was asked for, and the numbers of these.
  private var pairs = Numbering<Pair>()
  private var unions: [Int] = []

  private struct Pair: Numbered {
    let one: Int
    let other: Int

    var folded: UInt64 { UInt64(truncatingIfNeeded: one << 32 ^ other) }
  }

  /// The number of the empty set.
  static var empty: Int { 0 }

  /// The number of a set.
  mutating func number(of set: Set<Element>) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  /// The number of the union of two sets.
  mutating func union(_ one: Int, _ other: Int) -> Int {
    if one == other || other == Self.empty { return one }
    if one == Self.empty { return other }
    let pair = pairs.number(of: Pair(one: min(one, other), other: max(one, other)))
    if pair == unions.count { unions.append(number(of: sets[one].union(sets[other]))) }
    return unions[pair]
  }
}
