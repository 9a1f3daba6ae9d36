internal import ScenarioEngine

extension RecordStore {
  /// The attempts, newest first.
  package func attempts(
    limit: Int? = nil,
    scenarioID: String? = nil
  ) throws(StoreError) -> [AttemptSummary] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.summaries(scenario: scenarioID, limit: limit)
    }
  }

  /// The attempts that can be resumed, newest first; of one scenario, or of all.
  package func openAttempts(scenarioID: String? = nil) throws(StoreError) -> [AttemptSummary] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.summaries(scenario: scenarioID, status: .open)
    }
  }

  /// The attempt with an id.
  package func attempt(_ id: String) throws(StoreError) -> StoredAttempt? {
    try perform(.readAttempt) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        try connection.storedAttempt(id)
      }
    }
  }

  /// The attempt whose id begins with some digits, of either case.
  package func attempt(matching prefix: String) throws(StoreError) -> StoredAttempt {
    try perform(.readAttempt) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        let ids = try connection.rows(
          """
          SELECT id FROM attempts
          WHERE ?1 <> '' AND lower(substr(id, 1, length(?1))) = lower(?1)
          """,
          [.text(prefix)]
        ) { $0.text(0) }
        guard ids.count < 2 || ids.contains(prefix) else {
          throw connection.refusal(.ambiguous(count: ids.count))
        }
        let id = ids.contains(prefix) ? prefix : ids.first
        guard let id, let attempt = try connection.storedAttempt(id) else {
          throw connection.refusal(.attemptUnknown)
        }
        return attempt
      }
    }
  }
}

extension Connection {
  fileprivate mutating func storedAttempt(_ id: String) throws(StoreError) -> StoredAttempt? {
    guard let summary = try summaries(id: id).first else { return nil }
    return try storedAttempt(summary)
  }

  /// Reads what belongs to an attempt beside its summary.
  mutating func storedAttempt(_ summary: AttemptSummary) throws(StoreError) -> StoredAttempt {
    StoredAttempt(
      header: summary.header,
      status: summary.status,
      events: try events(of: summary.header.id),
      draft: try draft(of: summary.header.id),
      result: summary.result
    )
  }
}
