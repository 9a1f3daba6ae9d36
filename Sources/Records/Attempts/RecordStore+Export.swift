/// Everything that is kept of the trainee, as it was at one moment.
package struct OwnRecords: Hashable, Sendable {
  /// The settings, by name.
  package let settings: [String: String]
  /// The attempts, oldest first, each with its whole log.
  package let attempts: [StoredAttempt]
  /// What was given to be sent to the agency's store, and how far that has come, by the attempt's id.
  package let shared: [String: OutboxEntry.State]
  /// What is asked again, each with its answers.
  package let refreshers: [RefresherLogEntry]

  /// Makes what is kept.
  package init(
    settings: [String: String] = [:],
    attempts: [StoredAttempt] = [],
    shared: [String: OutboxEntry.State] = [:],
    refreshers: [RefresherLogEntry] = []
  ) {
    self.settings = settings
    self.attempts = attempts
    self.shared = shared
    self.refreshers = refreshers
  }
}

extension RecordStore {
  /// Reads everything that is kept of the trainee; not classes and data sheets, which are of others too,
  /// nor the copies of cases.
  package func ownRecords() throws(StoreError) -> OwnRecords {
    try perform(.readOwnRecords) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        var attempts: [StoredAttempt] = []
        for summary in try connection.summaries().reversed() {
          attempts.append(try connection.storedAttempt(summary))
        }
        let shared = try connection.outbox().filter { $0.name.kind == .attempt }
        return OwnRecords(
          settings: try connection.settings(),
          attempts: attempts,
          shared: Dictionary(shared.map { ($0.name.id, $0.state) }) { first, _ in first },
          refreshers: try connection.refresherLog()
        )
      }
    }
  }
}
