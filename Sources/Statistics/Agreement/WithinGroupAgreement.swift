/// How far raters of one option agree, beside raters who answer at random (james-1984-rwg).
package struct WithinGroupAgreement: Hashable, Sendable {
  /// Keep an option only from here on.
  package static let least = 0.70

  /// 1 − s² ÷ ((A² − 1) ÷ 12), with the sample variance; below 0 where raters are split worse than
  /// at random.
  package let unbounded: Double

  /// Makes the figure of ratings on a scale of so many points; nil with fewer than two ratings or
  /// two points.
  package init?(_ ratings: [Int], points: Int) {
    guard points > 1, let variance = Sample(ratings).variance else { return nil }
    unbounded = 1 - variance / (Double(points * points - 1) / 12)
  }

  /// The figure from 0 to 1.
  package var value: Double { max(0, unbounded) }
}
