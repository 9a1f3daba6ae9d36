/// Lists of counts and what they add up to, each kept once under a number.
///
/// Of thousands of partial plays most have come to what another has come to: they share it, and what
/// was added up before is looked up.
struct CountSums: Sendable {
  /// The number of a list in which nothing was counted.
  static var nothing: Int { 0 }

  /// The most that each count can matter.
  private let limits: [Int]
  private var lists = Numbering<NumberList>()
  private var sums = Memo<NumberPair, Int>()

  init(limits: [Int]) {
    self.limits = limits
    _ = number(of: limits.map { _ in 0 })
  }

  /// The counts of a number.
  subscript(number: Int) -> [Int] { lists.elements[number].numbers }

  /// The number of some counts.
  mutating func number(of counts: [Int]) -> Int { lists.number(of: NumberList(counts)) }

  /// The number of what counts come to when others are added, as far as they still matter.
  mutating func sum(_ number: Int, _ added: Int) -> Int {
    guard added != Self.nothing else { return number }
    let pair = NumberPair(one: number, other: added)
    if let known = sums[pair] { return known }
    let sum = zip(limits, zip(self[number], self[added])).map { min($0, $1.0 + $1.1) }
    let found = self.number(of: sum)
    sums[pair] = found
    return found
  }

  /// Whether no count of a number is more than that of another.
  func isAtMost(_ number: Int, _ other: Int) -> Bool {
    number == other || zip(self[number], self[other]).allSatisfy { $0 <= $1 }
  }

  /// All counts of a number together.
  func total(of number: Int) -> Int { self[number].reduce(0, +) }
}
