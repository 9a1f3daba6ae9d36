/// Two groups who met the same decision in two versions, such as fairness twins.
///
/// Of groups alone: of one person's answers nothing can be told here.
package struct GroupComparison: Hashable, Sendable {
  /// What may be said of the difference.
  package enum Verdict: Hashable, Sendable {
    /// A side has too few answers to prove anything; what the smaller one has, and what it needs.
    case tooFew(have: Int, need: Int)
    /// No difference is shown; the answers are compatible with one of up to so much.
    case compatible(upTo: Double)
    /// The interval of the difference leaves 0 out.
    case differs(ConfidenceInterval)
  }

  /// The fewest answers on each side.
  package static let fewest = 20

  /// The first group.
  package let one: Proportion
  /// The second group.
  package let other: Proportion

  /// Makes a comparison.
  package init(_ one: Proportion, _ other: Proportion) {
    self.one = one
    self.other = other
  }

  /// The first share less the second; nil where a side is empty.
  package var difference: Double? {
    guard let first = one.share, let second = other.share else { return nil }
    return first - second
  }

  /// The interval of the difference, made of both sides' Wilson intervals (Newcombe 1998, method 10).
  package func interval(confidence: Double = 0.90) -> ConfidenceInterval? {
    guard let difference, let first = one.share, let second = other.share,
      let left = one.interval(confidence: confidence),
      let right = other.interval(confidence: confidence)
    else { return nil }
    let down = Self.length(first - left.lower, right.upper - second)
    let up = Self.length(left.upper - first, second - right.lower)
    return ConfidenceInterval(
      lower: max(-1, difference - down),
      upper: min(1, difference + up)
    )
  }

  /// What may be said, from 20 answers a side on.
  package var verdict: Verdict {
    let fewer = min(one.total, other.total)
    guard fewer >= Self.fewest, let interval = interval() else {
      return .tooFew(have: fewer, need: Self.fewest)
    }
    return interval.contains(0)
      ? .compatible(upTo: max(-interval.lower, interval.upper)) : .differs(interval)
  }

  private static func length(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}
