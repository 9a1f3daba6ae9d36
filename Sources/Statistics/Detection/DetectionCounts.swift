/// Counts of answers to what matters and to what does not.
package struct DetectionCounts: Hashable, Sendable {
  /// What matters and was noticed, of all that matters.
  package let hits: Proportion
  /// What does not matter and was marked, of all that does not matter.
  package let falseAlarms: Proportion

  /// Makes counts.
  package init(hits: Proportion, falseAlarms: Proportion) {
    self.hits = hits
    self.falseAlarms = falseAlarms
  }

  /// Adds counts.
  package static func + (one: DetectionCounts, other: DetectionCounts) -> DetectionCounts {
    DetectionCounts(
      hits: one.hits + other.hits,
      falseAlarms: one.falseAlarms + other.falseAlarms
    )
  }
}
