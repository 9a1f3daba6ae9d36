/// Gives equal sets the same number, so that many states can share them.
struct Interner<Element: Hashable & Sendable> {
  private(set) var sets: [Set<Element>] = [[]]
  private var numbers: [Set<Element>: Int] = [[]: 0]
  /// The numbers of the unions that were asked for.
  private var unions = Memo<NumberPair, Int>()

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
    let pair = NumberPair(one: min(one, other), other: max(one, other))
    if let known = unions[pair] { return known }
    let union = number(of: sets[one].union(sets[other]))
    unions[pair] = union
    return union
  }
}
