internal import PostgreSQL

/// What the store tells of the trainings of a month in a case.
package struct Training: Hashable, Sendable {
  /// The month, as `2026-11`.
  package let month: String
  /// The case.
  package let scenario: String
  /// How many classes there were.
  package let classes: Int
  /// How many people they had together; five at least.
  package let people: Int
}

extension AgencyStore {
  /// How many classes and people there were, the newest month first; for coordinators.
  package func trainings() throws(AgencyStoreError) -> [Training] {
    try rows(
      """
      SELECT to_char(month, 'YYYY-MM'), scenario, classes, people
      FROM signpost.trainings ORDER BY month DESC, scenario
      """
    ).map { row in
      Training(
        month: row.line(0),
        scenario: row.line(1),
        classes: row.integer(2) ?? 0,
        people: row.integer(3) ?? 0
      )
    }
  }
}
