/// The correlation of two lists, exact: its sign and its square, as the root of a fraction is none.
package struct Correlation: Hashable, Sendable {
  /// −1, 0 or 1.
  package let sign: Int
  /// The square, 0 to 1.
  package let square: Rational

  /// Correlates answers with the key, within the person (Pearson's r, population variances)
  /// [weng-2018, legree-2010, evidence.md f3]; none where one of the lists is flat.
  ///
  /// With n pairs, r² = (nΣxy − ΣxΣy)² ÷ ((nΣx² − (Σx)²)(nΣy² − (Σy)²)). Multiplying a list by a
  /// positive number changes nothing, so sums of ratings serve as well as means.
  init?(_ answers: [Int], _ key: [Int]) {
    precondition(answers.count == key.count, "each answer has its key")
    func product(_ one: [Int], _ other: [Int]) -> Int {
      one.count * zip(one, other).map(*).reduce(0, +) - one.reduce(0, +) * other.reduce(0, +)
    }
    let spread = (product(answers, answers), product(key, key))
    guard spread.0 > 0, spread.1 > 0 else { return nil }
    let shared = product(answers, key)
    sign = shared.signum()
    square = Rational(shared, spread.0) * Rational(shared, spread.1)
  }

  /// Whether the correlation reaches a threshold from 0 to 1.
  package func reaches(_ threshold: Rational) -> Bool {
    threshold == .zero || (sign > 0 && square >= threshold * threshold)
  }

  /// The correlation in whole hundredths, never below 0, rounded once; for people only.
  package var percent: Int {
    guard sign > 0 else { return 0 }
    return (1...100).last { reaches(Rational(2 * $0 - 1, 200)) } ?? 0
  }
}
