package import ScenarioEngine

extension RecordStore {
  /// Adds an explored decision to the log of a finished attempt, and returns the branch's number.
  ///
  /// The measurement is never touched. The store gives branches and events their numbers, so that
  /// two windows can explore one attempt. Refused as `forbidden` where the attempt is not finished,
  /// has not so many decisions or no such branch.
  package func explore(
    _ attempt: String,
    at place: BranchPlace,
    payload: String,
    version: Int,
    time: String
  ) throws(StoreError) -> Int {
    try perform(.append) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard let status = try connection.status(of: attempt) else {
          throw connection.refusal(.attemptUnknown)
        }
        guard status == .finished else { throw connection.refusal(.forbidden) }
        let (branch, parent) = try connection.fork(of: attempt, at: place)
        let event = AttemptEvent(
          branch: branch,
          parent: parent,
          sequence: try connection.nextSequence(of: attempt),
          kind: .decided,
          version: version,
          payload: payload,
          at: time
        )
        try connection.insert(event, in: attempt)
        return branch
      }
    }
  }
}

extension Connection {
  /// The branch at a place, and the event that its next decision follows.
  fileprivate mutating func fork(
    of attempt: String,
    at place: BranchPlace
  ) throws(StoreError) -> (branch: Int, parent: Int?) {
    switch place {
    case .new(let count):
      let last =
        try first("SELECT max(branch) FROM events WHERE attempt = ?1", [.text(attempt)]) {
          $0.integer(0)
        } ?? 0
      return (last + 1, count == 0 ? nil : try decision(count, of: attempt))
    case .end(let branch):
      let last = try first(
        "SELECT max(sequence) FROM events WHERE attempt = ?1 AND branch = ?2",
        [.text(attempt), .integer(branch)]
      ) { $0.optionalInteger(0) }
      guard branch > 0, let last, let last else { throw refusal(.forbidden) }
      return (branch, last)
    }
  }

  /// The sequence number of a decision of the measurement, counted from 1.
  private mutating func decision(
    _ number: Int,
    of attempt: String
  ) throws(StoreError) -> Int {
    let found = try first(
      """
      SELECT sequence FROM events WHERE attempt = ?1 AND branch = 0 AND kind = 'decided'
      ORDER BY sequence LIMIT 1 OFFSET ?2
      """,
      [.text(attempt), .integer(number - 1)]
    ) { $0.integer(0) }
    guard number > 0, let found else { throw refusal(.forbidden) }
    return found
  }
}
