internal import ScenarioEngine

extension Connection {
  /// Reads summaries, newest first; what is not given does not narrow.
  mutating func summaries(
    id: String? = nil,
    scenario: String? = nil,
    status: AttemptStatus? = nil,
    limit: Int? = nil
  ) throws(StoreError) -> [AttemptSummary] {
    let damaged = refusal(.damaged)
    // An id stands as a range of beginnings, which finds its row at once; `?1 IS NULL OR a.id = ?1` would
    // read every attempt for one.
    return try rows(
      """
      SELECT a.id, mode, variant, presentation_seed, scenario, rubric, rubric_version, file_hash,
        play_hash, text_hash, started_at, program, status,
        (SELECT count(*) FROM events AS e
          WHERE e.attempt = a.id AND e.branch = 0 AND e.kind = 'decided'),
        (SELECT e.at FROM events AS e WHERE e.attempt = a.id AND e.branch = 0
          ORDER BY e.sequence DESC LIMIT 1),
        r.result, r.engine
      FROM attempts AS a LEFT JOIN results AS r ON r.attempt = a.id
      WHERE a.begun BETWEEN
          coalesce((SELECT begun FROM attempts WHERE id = ?1), -9223372036854775807)
          AND coalesce(
            (SELECT begun FROM attempts WHERE id = ?1),
            CASE WHEN ?1 IS NULL THEN 9223372036854775807 ELSE -9223372036854775808 END
          )
        AND (?2 IS NULL OR scenario = ?2) AND (?3 IS NULL OR status = ?3)
      ORDER BY a.begun DESC LIMIT ?4
      """,
      [
        .optional(id), .optional(scenario), .optional(status?.rawValue),
        // A negative number is no limit.
        .integer(limit.map { max(0, $0) } ?? -1),
      ]
    ) { row throws(StoreError) in try row.summary(damaged) }
  }

  /// Reads the log of an attempt, by sequence.
  mutating func events(of attempt: String) throws(StoreError) -> [AttemptEvent] {
    let damaged = refusal(.damaged)
    return try rows(
      """
      SELECT sequence, branch, parent, kind, version, payload, at
      FROM events WHERE attempt = ?1 ORDER BY sequence
      """,
      [.text(attempt)]
    ) { row throws(StoreError) in try row.event(damaged) }
  }

  /// Reads the draft of an attempt.
  mutating func draft(of attempt: String) throws(StoreError) -> StoredDraft? {
    try first("SELECT step, payload, at FROM drafts WHERE attempt = ?1", [.text(attempt)]) {
      StoredDraft(step: $0.text(0), payload: $0.text(1), at: $0.text(2))
    }
  }
}
