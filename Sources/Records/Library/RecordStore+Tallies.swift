/// How far a trainee has come with one scenario.
package struct CaseTally: Hashable, Sendable {
  /// The scenario's id.
  package let scenarioID: String
  /// How many attempts came to an end.
  package let finished: Int
  /// The newest attempt that can be gone on with.
  package let openAttempt: String?
  /// When the newest attempt that can be gone on with began.
  package let startedAt: String?
  /// When the newest finished attempt came to its end.
  package let finishedAt: String?
  /// The twin that the newest attempt that can be gone on with is played in.
  package let openVariant: String?
  /// The twin of the first attempt of all; empty where the case had none.
  package let firstVariant: String
  /// When the first attempt of all began.
  package let firstStartedAt: String

  /// Makes a tally.
  package init(
    scenarioID: String,
    finished: Int,
    openAttempt: String?,
    startedAt: String?,
    finishedAt: String?,
    openVariant: String?,
    firstVariant: String,
    firstStartedAt: String
  ) {
    self.scenarioID = scenarioID
    self.finished = finished
    self.openAttempt = openAttempt
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.openVariant = openVariant
    self.firstVariant = firstVariant
    self.firstStartedAt = firstStartedAt
  }
}

extension RecordStore {
  /// A tally for each scenario that was ever begun; reads no log and no result.
  package func caseTallies() throws(StoreError) -> [CaseTally] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT t.scenario, t.finished, o.id, o.started_at,
          (SELECT e.at FROM events AS e WHERE e.attempt = f.id AND e.kind = 'finished'),
          o.variant, b.variant, b.started_at
        FROM (
          SELECT scenario, sum(status = 'finished') AS finished, min(begun) AS first,
            max(CASE status WHEN 'open' THEN begun END) AS open,
            max(CASE status WHEN 'finished' THEN begun END) AS done
          FROM attempts GROUP BY scenario
        ) AS t
        JOIN attempts AS b ON b.begun = t.first
        LEFT JOIN attempts AS o ON o.begun = t.open
        LEFT JOIN attempts AS f ON f.begun = t.done
        """
      ) { row in
        CaseTally(
          scenarioID: row.text(0),
          finished: row.integer(1),
          openAttempt: row.optionalText(2),
          startedAt: row.optionalText(3),
          finishedAt: row.optionalText(4),
          openVariant: row.optionalText(5),
          firstVariant: row.text(6),
          firstStartedAt: row.text(7)
        )
      }
    }
  }
}
