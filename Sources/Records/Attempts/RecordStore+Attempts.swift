package import ScenarioEngine

extension RecordStore {
  /// Begins an attempt and keeps the scenario's file as it is played.
  ///
  /// The bytes are kept once for each `header.hashes.file`. Beginning the same attempt again, as
  /// after an error whose outcome is unknown, changes nothing.
  package func begin(
    _ header: AttemptHeader,
    caseCopy bytes: [UInt8],
    path: String = ""
  ) throws(StoreError) {
    try perform(.begin) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        if let known = try connection.summaries(id: header.id).first {
          guard known.header == header else { throw connection.refusal(.attemptExists) }
          return
        }
        try connection.keep(
          CaseCopy(
            hash: header.hashes.file,
            bytes: bytes,
            path: path,
            readAt: header.startedAt
          )
        )
        try connection.insert(header)
      }
    }
  }

  /// Adds an event to an attempt's log, and drops the draft that it completes.
  ///
  /// The sequence number must be the next one; where another instance has been quicker, nothing is
  /// stored. Adding the same event again, as after an error whose outcome is unknown, changes
  /// nothing.
  package func append(_ event: AttemptEvent, to attempt: String) throws(StoreError) {
    try perform(.append) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.insert(event, in: attempt)
      }
    }
  }

  /// Adds the measurement's last event with its result, and closes the attempt.
  package func finish(
    _ attempt: String,
    _ event: AttemptEvent,
    result: StoredResult
  ) throws(StoreError) {
    precondition(event.kind == .finished && event.branch == 0, "the measurement is finished once")
    try perform(.finish) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.insert(event, in: attempt)
        try connection.run(
          """
          INSERT INTO results (attempt, result, engine) SELECT ?1, ?2, ?3
          WHERE NOT EXISTS (SELECT 1 FROM results WHERE attempt = ?1)
          """,
          [.text(attempt), .text(result.text), .text(result.engine)]
        )
        try connection.set(.finished, of: attempt)
      }
    }
  }

  /// Closes an attempt that will not be finished; its log stays.
  package func abandon(_ attempt: String) throws(StoreError) {
    try perform(.abandon) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        switch try connection.status(of: attempt) {
        case nil: throw connection.refusal(.attemptUnknown)
        case .finished: throw connection.refusal(.attemptClosed)
        case .abandoned: return
        case .open:
          try connection.dropDraft(of: attempt)
          try connection.set(.abandoned, of: attempt)
        }
      }
    }
  }
}
