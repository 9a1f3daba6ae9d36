package import ScenarioEngine

/// What a course needs of a stored attempt.
package struct CourseRecord: Hashable, Sendable {
  /// The attempt's id.
  package let id: String
  /// The id of the case.
  package let caseID: String
  /// The variant of the case, by its id; empty for a case without any.
  package let variant: String
  /// The mode.
  package let mode: PlayMode
  /// When it began.
  package let startedAt: String
  /// When its case came to an end; none where it can be gone on with.
  package let finishedAt: String?
  /// What names the version of the case that was played.
  package let playHash: String
  /// The rubric's id and version, with a space between.
  package let rubric: String
  /// The result as it is stored; none where the attempt is open.
  package let result: String?
}

extension RecordStore {
  /// The attempts at some cases, oldest first; those that were given up are left out.
  package func courseRecords(of caseIDs: Set<String>) throws(StoreError) -> [CourseRecord] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        var records: [(begun: Int, record: CourseRecord)] = []
        for id in caseIDs { records += try connection.courseRecords(of: id) }
        return records.sorted { $0.begun < $1.begun }.map(\.record)
      }
    }
  }
}

extension Connection {
  /// The attempts at a case, each with when it began.
  fileprivate mutating func courseRecords(
    of caseID: String
  ) throws(StoreError) -> [(begun: Int, record: CourseRecord)] {
    let damaged = refusal(.damaged)
    return try rows(
      """
      SELECT a.begun, a.id, a.mode, a.started_at,
        CASE a.status WHEN 'finished' THEN
          (SELECT e.at FROM events AS e WHERE e.attempt = a.id AND e.kind = 'finished') END,
        a.play_hash, a.rubric || ' ' || a.rubric_version, r.result, a.variant
      FROM attempts AS a LEFT JOIN results AS r ON r.attempt = a.id
      WHERE a.scenario = ?1 AND a.status IN ('open', 'finished')
      """,
      [.text(caseID)]
    ) { row throws(StoreError) in
      guard let mode = PlayMode(rawValue: row.text(2)) else { throw damaged }
      return (
        row.integer(0),
        CourseRecord(
          id: row.text(1),
          caseID: caseID,
          variant: row.text(8),
          mode: mode,
          startedAt: row.text(3),
          finishedAt: row.optionalText(4),
          playHash: row.text(5),
          rubric: row.text(6),
          result: row.optionalText(7)
        )
      )
    }
  }
}
