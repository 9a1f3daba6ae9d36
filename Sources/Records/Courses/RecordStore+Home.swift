extension RecordStore {
  /// What was last said of a course, by the id of its plan; none where nothing is kept.
  package func homeGlance(of plan: String) throws(StoreError) -> String? {
    try perform(.readSetting) { connection throws(StoreError) in
      try connection.first("SELECT glance FROM home WHERE plan = ?1", [.text(plan)]) { $0.text(0) }
    }
  }

  /// Which attempts there are now; to be asked before a course is looked at.
  package func attemptsMark() throws(StoreError) -> AttemptsMark {
    try perform(.readAttempts) { connection throws(StoreError) in try connection.attemptsMark() }
  }

  /// Keeps what is said of a course in the place of all that was kept before; nothing where it is
  /// the same, or where attempts came or went since it was worked out, as it may name one that was
  /// forgotten.
  package func keepHomeGlance(
    _ glance: String,
    of plan: String,
    workedOutAt mark: AttemptsMark
  ) throws(StoreError) {
    guard try homeGlance(of: plan) != glance else { return }
    try perform(.writeSetting) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard try connection.attemptsMark() == mark else { return }
        try connection.dropHome()
        try connection.run(
          "INSERT INTO home (plan, glance) VALUES (?1, ?2)",
          [.text(plan), .text(glance)]
        )
      }
    }
  }
}

/// Which attempts there are, by figures that no longer agree once one came or went.
package struct AttemptsMark: Hashable, Sendable {
  fileprivate let count: Int
  fileprivate let latest: Int
  fileprivate let newest: Int
}

extension Connection {
  fileprivate mutating func attemptsMark() throws(StoreError) -> AttemptsMark {
    let mark = try first(
      """
      SELECT (SELECT count(*) FROM attempts), (SELECT coalesce(max(begun), 0) FROM attempts),
        (SELECT coalesce(max(number), 0) FROM attempts)
      """
    ) { AttemptsMark(count: $0.integer(0), latest: $0.integer(1), newest: $0.integer(2)) }
    guard let mark else { throw refusal(.damaged) }
    return mark
  }

  /// Drops what is said of courses, which names attempts and what went wrong in them.
  mutating func dropHome() throws(StoreError) {
    try run("DELETE FROM home")
  }
}
