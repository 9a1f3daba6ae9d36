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
  /// When each attempt began, in milliseconds since 1970 by the order of attempts, by id.
  package let begun: [String: Int]
  /// How many ordinary observations each attempt showed that was looked through for refreshers, by id.
  package let ordinary: [String: Int]
  /// The cases as they were played.
  package let cases: [CaseCopy]

  /// Makes what is kept.
  package init(
    settings: [String: String] = [:],
    attempts: [StoredAttempt] = [],
    shared: [String: OutboxEntry.State] = [:],
    refreshers: [RefresherLogEntry] = [],
    begun: [String: Int] = [:],
    ordinary: [String: Int] = [:],
    cases: [CaseCopy] = []
  ) {
    self.settings = settings
    self.attempts = attempts
    self.shared = shared
    self.refreshers = refreshers
    self.begun = begun
    self.ordinary = ordinary
    self.cases = cases
  }
}

extension RecordStore {
  /// Reads everything that is kept of the trainee, with the cases as they were played; not classes and data
  /// sheets, which are of others too.
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
          refreshers: try connection.refresherLog(),
          begun: try connection.numbers("SELECT id, begun FROM attempts"),
          ordinary: try connection.numbers("SELECT attempt, ordinary FROM refresher_sources"),
          cases: try connection.playedCases()
        )
      }
    }
  }
}

extension Connection {
  /// Reads a number for each id.
  fileprivate mutating func numbers(_ sql: StaticString) throws(StoreError) -> [String: Int] {
    let pairs = try rows(sql) { ($0.text(0), $0.integer(1)) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Reads the copies of cases that attempts were played on, by hash.
  fileprivate mutating func playedCases() throws(StoreError) -> [CaseCopy] {
    try rows(
      """
      SELECT hash, bytes, path, read_at FROM case_copies
      WHERE hash IN (SELECT file_hash FROM attempts) ORDER BY hash
      """
    ) { CaseCopy(hash: $0.text(0), bytes: $0.bytes(1), path: $0.text(2), readAt: $0.text(3)) }
  }
}
