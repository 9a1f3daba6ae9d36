/// How often something came up in plays: exact up to 3.4 · 10^38; beyond, it stays there.
package struct PlayCount: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The number.
  package let value: UInt128

  /// Makes a count.
  package init(_ value: UInt128) {
    self.value = value
  }

  /// Makes the count of a number that is not negative.
  package init(_ value: Int) {
    self.value = UInt128(value)
  }

  /// Makes the count that a literal says.
  package init(integerLiteral value: UInt64) {
    self.init(UInt128(value))
  }

  /// Whether the number is not the largest that can be counted.
  package var isExact: Bool { value < .max }

  package static func < (one: PlayCount, other: PlayCount) -> Bool { one.value < other.value }

  /// Adds; beyond the largest number it stays there.
  package static func + (one: PlayCount, other: PlayCount) -> PlayCount {
    let (sum, overflows) = one.value.addingReportingOverflow(other.value)
    return PlayCount(overflows ? .max : sum)
  }

  /// Adds to a count.
  package static func += (one: inout PlayCount, other: PlayCount) { one = one + other }

  /// Multiplies; beyond the largest number it stays there.
  package static func * (one: PlayCount, other: PlayCount) -> PlayCount {
    let (product, overflows) = one.value.multipliedReportingOverflow(by: other.value)
    return PlayCount(overflows ? .max : product)
  }
}
