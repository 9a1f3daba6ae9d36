/// What a case can name of a rubric.
///
/// It is looked at for every key that is read, for which a whole rubric is much to carry along.
package struct RubricNames: Hashable, Sendable {
  /// The ids of the criteria.
  package let criteria: [String]
  /// The ids of those that keys judge.
  package let keyedCriteria: [String]
  /// The ids of the critical errors.
  package let criticalErrors: [String]

  init(_ criteria: [Criterion], _ criticalErrors: [CriticalError]) {
    self.criteria = criteria.map(\.id)
    keyedCriteria = criteria.filter { $0.measure == .key }.map(\.id)
    self.criticalErrors = criticalErrors.map(\.id)
  }
}
