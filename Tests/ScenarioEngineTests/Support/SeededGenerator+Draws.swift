import TestSupport

extension SeededGenerator {
  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something happens that happens once in so many times.
  mutating func onceIn(_ count: Int) -> Bool {
    number(1...count) == 1
  }
}
