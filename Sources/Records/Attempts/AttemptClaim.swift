/// The sole right of one instance of the program to attempts, held until it goes.
///
/// It is advisory: it lets the second instance say so at once, while the sequence numbers keep the
/// log whole in any case. The kernel ends it with the process.
package final class AttemptClaim: Sendable {
  private let lock: ByteLock?

  /// Makes a claim that holds a lock; none for records in memory, which nobody shares.
  init(_ lock: consuming ByteLock?) {
    self.lock = lock
  }
}

extension RecordStore {
  /// Claims an attempt, so as to play it, or throws `attemptOpenElsewhere`.
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
    return try claim([number], for: .claim)
  }

  /// Claims all of some attempts that are here, so that nobody takes one up while they are changed.
  ///
  /// Whoever changes them holds the claim until the change is on the disk: whoever is let in sooner would
  /// read them as they were.
  func claim(
    those ids: [String],
    _ connection: inout Connection
  ) throws(StoreError) -> AttemptClaim {
    var numbers: [Int] = []
    for id in ids {
      if let number = try connection.number(of: id) { numbers.append(number) }
    }
    return try claim(numbers, for: connection.operation)
  }

  /// Claims attempts by their numbers, which begin at 1 and are never used again; byte 0 is the turn to
  /// open.
  private func claim(
    _ numbers: [Int],
    for operation: StoreOperation
  ) throws(StoreError) -> AttemptClaim {
    guard let lockPath else { return AttemptClaim(nil) }
    guard let lock = try ByteLock(numbers, of: lockPath, operation: operation) else {
      throw StoreError(.attemptOpenElsewhere, operation: operation, path: path)
    }
    return AttemptClaim(lock)
  }
}

extension Connection {
  /// The number of an attempt, which is the byte that a claim on it locks; none where there is no such
  /// attempt.
  mutating func number(of attempt: String) throws(StoreError) -> Int? {
    try first("SELECT number FROM attempts WHERE id = ?1", [.text(attempt)]) { $0.integer(0) }
  }
}
