/// The sole right of one instance of the program to play an attempt, held until it goes.
///
/// It is advisory: it lets the second instance say so at once, while the sequence numbers keep the
/// log whole in any case. The kernel ends it with the process.
package final class AttemptClaim: Sendable {
  /// The attempt's id.
  package let attempt: String
  private let lock: ByteLock?

  /// Makes a claim that holds a lock; none for records in memory, which nobody shares.
  init(attempt: String, lock: consuming ByteLock?) {
    self.attempt = attempt
    self.lock = lock
  }
}

extension RecordStore {
  /// Claims an attempt, or throws `attemptOpenElsewhere`.
  package func claim(_ attempt: String) throws(StoreError) -> AttemptClaim {
    let number = try perform(.claim) { connection throws(StoreError) in
      try connection.number(of: attempt)
    }
    guard let number else {
      throw StoreError(.attemptUnknown, operation: .claim, path: path)
    }
    guard access == .readWrite else {
      throw StoreError(.readOnly, operation: .claim, path: path)
    }
    guard let lockPath else { return AttemptClaim(attempt: attempt, lock: nil) }
    // Numbers begin at 1 and are never used again; byte 0 is the turn to open.
    guard let lock = try ByteLock([number], of: lockPath, operation: .claim) else {
      throw StoreError(.attemptOpenElsewhere, operation: .claim, path: path)
    }
    return AttemptClaim(attempt: attempt, lock: lock)
  }
}

extension Connection {
  /// The number of an attempt, which is the byte that a claim on it locks; none where there is no such
  /// attempt.
  mutating func number(of attempt: String) throws(StoreError) -> Int? {
    try first("SELECT number FROM attempts WHERE id = ?1", [.text(attempt)]) { $0.integer(0) }
  }
}
