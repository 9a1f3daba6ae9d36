internal import Glibc

/// Student's t distribution with whole degrees of freedom.
package struct StudentDistribution: Hashable, Sendable {
  /// The degrees of freedom, from 1.
  package let degreesOfFreedom: Int

  /// Makes the distribution; nil with fewer than 1 degree of freedom.
  package init?(degreesOfFreedom: Int) {
    guard degreesOfFreedom >= 1 else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The share below a value, from 0 to 1.
  ///
  /// A finite sum, since the degrees of freedom are whole (Abramowitz and Stegun, 26.7.3 and 26.7.4).
  package func cumulative(_ t: Double) -> Double {
    (1 + (t < 0 ? -within(-t) : within(t))) / 2
  }

  /// The value below which a share lies, right to 1e-10; nil outside 0 < p < 1.
  package func quantile(_ share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    guard share >= 0.5 else { return quantile(1 - share).map { -$0 } }
    var (low, high) = (0.0, 1.0)
    while cumulative(high) < share, high < 1e12 { (low, high) = (high, high * 2) }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if cumulative(middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The share between −t and t.
  private func within(_ t: Double) -> Double {
    let angle = atan(t / Double(degreesOfFreedom).squareRoot())
    let (sine, cosine) = (sin(angle), cos(angle))
    let isOdd = degreesOfFreedom % 2 == 1
    var (term, sum) = (isOdd ? cosine : 1, 0.0)
    var next = isOdd ? 1 : 0
    while next < degreesOfFreedom - 1 {
      sum += term
      next += 2
      term *= cosine * cosine * Double(next - 1) / Double(next)
    }
    return isOdd ? (angle + sine * sum) * 2 / Double.pi : sine * sum
  }
}
