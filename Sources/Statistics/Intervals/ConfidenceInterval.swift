/// From where to where a true figure may lie, as far as the answers can tell.
package struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end.
  package let lower: Double
  /// The upper end.
  package let upper: Double

  /// Makes an interval.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether a value lies in it, its ends included.
  package func contains(_ value: Double) -> Bool {
    value >= lower && value <= upper
  }
}
