/// An exact fraction in lowest terms, in which stored scores are kept.
///
/// Scores are sums of small weights and shares of small counts, so `Int` is wide enough; an
/// overflow is a bug and traps.
package struct Rational: Hashable, Sendable {
  /// The numerator, which carries the sign.
  package let numerator: Int
  /// The denominator, always positive.
  package let denominator: Int

  /// Makes a fraction and reduces it; a denominator of 0 is a bug.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction has a denominator other than 0")
    if denominator == 1 {
      (self.numerator, self.denominator) = (numerator, 1)
      return
    }
    let sign = denominator < 0 ? -1 : 1
    let divisor = max(1, Rational.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// Reads `"7/10"`, `"-1/2"` or `"3"`; nil for anything else and for a denominator of 0.
  ///
  /// Numbers over a million are refused.
  package init?(text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard !text.utf8.contains(UInt8(ascii: "+")), let top = parts.first.flatMap({ Int($0) }),
      let bottom = parts.count == 2 ? Int(parts[1]) : 1,
      (-1_000_000...1_000_000).contains(top), (1...1_000_000).contains(bottom)
    else { return nil }
    self.init(top, bottom)
  }

  /// Nothing.
  package static let zero = Rational(0)
  /// The whole.
  package static let one = Rational(1)

  /// The fraction as text: `"7/10"`, or `"3"` for a whole number.
  package var text: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The fraction in whole percent, rounded once, halves away from zero; for people only.
  package var percent: Int {
    let scaled = numerator.magnitude * 200 + UInt(denominator)
    let rounded = Int(scaled / (UInt(denominator) * 2))
    return numerator < 0 ? -rounded : rounded
  }

  /// The whole number next to the fraction on the side of 0.
  package var wholePart: Int { numerator / denominator }

  private static func greatestCommonDivisor(_ one: UInt, _ other: UInt) -> Int {
    var (a, b) = (one, other)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(a)
  }
}

extension Rational: Comparable {
  /// Whether the first fraction is less; exact for fractions of any size.
  package static func < (one: Rational, other: Rational) -> Bool {
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// Adds two fractions.
  package static func + (one: Rational, other: Rational) -> Rational {
    if one.denominator == other.denominator {
      return Rational(one.numerator + other.numerator, one.denominator)
    }
    return Rational(
      one.numerator * other.denominator + other.numerator * one.denominator,
      one.denominator * other.denominator
    )
  }

  /// Takes the second fraction from the first.
  package static func - (one: Rational, other: Rational) -> Rational {
    one + Rational(-other.numerator, other.denominator)
  }

  /// Multiplies two fractions.
  package static func * (one: Rational, other: Rational) -> Rational {
    Rational(one.numerator * other.numerator, one.denominator * other.denominator)
  }

  /// Divides the first fraction by the second, which must not be zero.
  package static func / (one: Rational, other: Rational) -> Rational {
    Rational(one.numerator * other.denominator, one.denominator * other.numerator)
  }
}
