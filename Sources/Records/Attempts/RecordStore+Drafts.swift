extension RecordStore {
  /// Keeps a step that is half done, in the place of what was kept before.
  package func saveDraft(
    _ attempt: String,
    step: String,
    payload: String,
    at: String
  ) throws(StoreError) {
    try perform(.saveDraft) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard try connection.status(of: attempt) != nil else {
          throw connection.refusal(.attemptUnknown)
        }
        try connection.run(
          """
          INSERT INTO drafts (attempt, step, payload, at) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT (attempt) DO UPDATE
          SET step = excluded.step, payload = excluded.payload, at = excluded.at
          """,
          [.text(attempt), .text(step), .text(payload), .text(at)]
        )
      }
    }
  }

  /// The step of an attempt that is half done, if one is.
  package func draft(_ attempt: String) throws(StoreError) -> StoredDraft? {
    try perform(.readAttempt) { connection throws(StoreError) in
      try connection.draft(of: attempt)
    }
  }

  /// Drops what was kept of a half-done step.
  package func dropDraft(_ attempt: String) throws(StoreError) {
    try perform(.dropDraft) { connection throws(StoreError) in
      try connection.dropDraft(of: attempt)
    }
  }
}
