package import ScenarioEngine

extension RecordStore {
  /// The first finished attempts that nobody has looked through for refreshers yet, oldest first, by id.
  package func attemptsWithoutRefreshers() throws(StoreError) -> [String] {
    try perform(.readRefreshers) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT id FROM attempts WHERE begun IN (
          SELECT min(begun) FROM attempts WHERE status = 'finished' GROUP BY scenario
        ) AND id NOT IN (SELECT attempt FROM refresher_sources) ORDER BY begun
        """
      ) { $0.text(0) }
    }
  }

  /// Keeps what is asked again of an attempt, and that it was looked through; how many ordinary
  /// observations it showed counts towards the log.
  ///
  /// Looking through the same attempt again changes nothing, and what is asked already is left as it is.
  package func keepRefreshers(
    _ entries: [RefresherEntry],
    of attempt: String,
    ordinary: Int,
    met: ReviewTime
  ) throws(StoreError) {
    try perform(.writeRefreshers) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard try connection.number(of: attempt) != nil else {
          throw connection.refusal(.attemptUnknown)
        }
        guard try !connection.isRefresherSource(attempt) else { return }
        try connection.run(
          "INSERT INTO refresher_sources (attempt, ordinary) VALUES (?1, ?2)",
          [.text(attempt), .integer(ordinary)]
        )
        for entry in entries { try connection.insert(entry, of: attempt, met: met) }
        guard try connection.hasLinesForLog() else { return }
        try connection.insert(RefresherEntry(.log, nil), of: attempt, met: met)
      }
    }
  }

  /// A refresher by its number; none where it was forgotten.
  package func refresher(_ number: Int) throws(StoreError) -> StoredRefresher? {
    try perform(.readRefreshers) { connection throws(StoreError) in
      let damaged = connection.refusal(.damaged)
      return try connection.first(
        """
        SELECT r.number, r.attempt, r.kind, r.scenario, r.item, a.file_hash, a.variant,
          (SELECT coalesce(max(v.turn), 0) FROM reviews AS v
            JOIN refreshers AS o ON o.number = v.refresher
            WHERE o.kind = r.kind AND o.scenario = r.scenario AND o.item = r.item)
        FROM refreshers AS r JOIN attempts AS a ON a.id = r.attempt WHERE r.number = ?1
        """,
        [.integer(number)]
      ) { row throws(StoreError) in
        StoredRefresher(
          number: row.integer(0),
          attempt: row.text(1),
          item: RefresherItem(try row.refresherKind(2, damaged), of: row.text(3), row.text(4)),
          caseCopyHash: row.text(5),
          variant: row.text(6),
          reviewCount: row.integer(7)
        )
      }
    }
  }

  /// Keeps an answer where it is the next one to its refresher.
  ///
  /// Keeping the same answer again, as after an error whose outcome is unknown, changes nothing. Where
  /// another window has answered in the meantime, nothing is stored.
  package func keep(_ review: StoredReview) throws(StoreError) -> ReviewKeeping {
    try perform(.writeRefreshers) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        let known = try connection.first(
          """
          SELECT id FROM reviews WHERE id = ?1 OR (refresher = ?2 AND turn >= ?3)
          ORDER BY id = ?1 DESC
          """,
          [.text(review.id), .integer(review.refresher), .integer(review.turn)]
        ) { $0.text(0) }
        if let known { return known == review.id ? .kept : .answeredElsewhere }
        try connection.insert(review)
        return .kept
      }
    }
  }
}

extension Connection {
  fileprivate mutating func isRefresherSource(_ attempt: String) throws(StoreError) -> Bool {
    try first("SELECT 1 FROM refresher_sources WHERE attempt = ?1", [.text(attempt)]) { _ in true }
      ?? false
  }

  /// Keeps what is asked again, where nothing asks it yet.
  fileprivate mutating func insert(
    _ entry: RefresherEntry,
    of attempt: String,
    met: ReviewTime
  ) throws(StoreError) {
    let isAsked = try first(
      "SELECT 1 FROM refreshers WHERE kind = ?1 AND scenario = ?2 AND item = ?3",
      [.text(entry.item.kind.rawValue), .text(entry.item.scenarioID), .text(entry.item.itemID)]
    ) { _ in true }
    guard isAsked == nil else { return }
    try insert(entry.item, of: attempt, met: met, first: entry.grade)
  }

  /// Keeps what an attempt met, once for each attempt.
  mutating func insert(
    _ item: RefresherItem,
    of attempt: String,
    met: ReviewTime,
    first grade: RecallGrade?
  ) throws(StoreError) {
    try run(
      """
      INSERT INTO refreshers (attempt, kind, scenario, item, met_at, met_on, grade)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (attempt, kind, scenario, item) DO NOTHING
      """,
      [
        .text(attempt), .text(item.kind.rawValue), .text(item.scenarioID), .text(item.itemID),
        .integer(met.milliseconds), .integer(met.day), .optional(grade?.rawValue),
      ]
    )
  }

  /// Keeps an answer, in the turn that it names.
  ///
  /// One without a place comes after all that are here to the same thing, whatever the clock says.
  mutating func insert(_ review: StoredReview) throws(StoreError) {
    try run(
      """
      INSERT INTO reviews (id, refresher, turn, at, day, grade, answer, sureness, shown, place)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, coalesce(?10, max(?4, (
        SELECT coalesce(max(v.place) + 1, ?4) FROM refreshers AS r
        JOIN refreshers AS o ON o.kind = r.kind AND o.scenario = r.scenario AND o.item = r.item
        JOIN reviews AS v ON v.refresher = o.number WHERE r.number = ?2
      ))))
      """,
      [
        .text(review.id), .integer(review.refresher), .integer(review.turn),
        .integer(review.time.milliseconds), .integer(review.time.day),
        .integer(review.grade.rawValue), .text(review.answer),
        .integer(review.sureness.rawValue), .text(review.shown), .optional(review.place),
      ]
    )
  }
}

extension Row {
  /// The kind in a column, or the error of a file that contradicts itself.
  func refresherKind(
    _ column: Int32,
    _ damaged: StoreError
  ) throws(StoreError) -> RefresherItem.Kind {
    guard let kind = RefresherItem.Kind(rawValue: text(column)) else { throw damaged }
    return kind
  }
}
