/// A record in the outbox in one line of a list.
package struct OutboxEntry: Hashable, Sendable {
  /// What identifies it.
  package let name: SharedRecord.Name
  /// The case.
  package let scenario: String
  /// The day on which it was played, since 1970-01-01.
  package let heldOn: Int
  /// How far it has come.
  package let state: State

  /// How far a record has come.
  package enum State: Hashable, Sendable {
    /// It is to be sent.
    case waiting
    /// The agency's store said at this time that it has it.
    case sent(at: String)
    /// Its owner took it back at this time; nothing sends it again by itself.
    case withdrawn(at: String)
  }
}

extension RecordStore: SharedRecordStore {
  /// Puts a record into the outbox, where it waits to be sent.
  package func keep(_ record: SharedRecord) throws(StoreError) -> Keeping {
    try perform(.writeOutbox) { connection throws(StoreError) in
      guard record.body.utf8.count <= SharedRecord.longestBody else {
        throw connection.refusal(.tooLarge)
      }
      return try connection.transaction { connection throws(StoreError) in
        if let known = try connection.outboxRecord(record.name) {
          return known == record ? .known : .differs
        }
        try connection.insert(record)
        return .kept
      }
    }
  }

  /// The names of what is in the outbox, sent or not, the newest first.
  package func sharedNames() throws(StoreError) -> [SharedRecord.Name] {
    try outbox().map(\.name)
  }

  /// A record of the outbox.
  package func sharedRecord(_ name: SharedRecord.Name) throws(StoreError) -> SharedRecord? {
    try perform(.readOutbox) { connection throws(StoreError) in try connection.outboxRecord(name) }
  }

  /// Takes a record out of the outbox; what was sent stays where it was sent to.
  package func withdraw(_ name: SharedRecord.Name) throws(StoreError) -> Bool {
    try perform(.writeOutbox) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard try connection.outboxRecord(name) != nil else { return false }
        try connection.run(
          "DELETE FROM outbox WHERE kind = ?1 AND id = ?2",
          [.text(name.kind.rawValue), .text(name.id)]
        )
        return true
      }
    }
  }

  /// What is in the outbox, sent or not, the newest first.
  package func outbox() throws(StoreError) -> [OutboxEntry] {
    try perform(.readOutbox) { connection throws(StoreError) in try connection.outbox() }
  }

  /// Notes that the agency's store has a record; the first time counts.
  package func noteSent(_ name: SharedRecord.Name, at time: String) throws(StoreError) {
    try perform(.writeOutbox) { connection throws(StoreError) in
      try connection.run(
        "UPDATE outbox SET sent_at = ?3 WHERE kind = ?1 AND id = ?2 AND sent_at IS NULL",
        [.text(name.kind.rawValue), .text(name.id), .text(time)]
      )
    }
  }

  /// Notes that a record was taken back out of the agency's store; the first time counts.
  package func noteWithdrawn(_ name: SharedRecord.Name, at time: String) throws(StoreError) {
    try perform(.writeOutbox) { connection throws(StoreError) in
      try connection.run(
        "UPDATE outbox SET withdrawn_at = ?3 WHERE kind = ?1 AND id = ?2 AND withdrawn_at IS NULL",
        [.text(name.kind.rawValue), .text(name.id), .text(time)]
      )
    }
  }
}

extension Connection {
  /// Reads what is in the outbox, the newest first.
  mutating func outbox() throws(StoreError) -> [OutboxEntry] {
    let damaged = refusal(.damaged)
    return try rows(
      "SELECT kind, id, scenario, held_on, sent_at, withdrawn_at FROM outbox ORDER BY number DESC"
    ) { row throws(StoreError) in
      guard let kind = SharedRecord.Kind(rawValue: row.text(0)) else { throw damaged }
      return OutboxEntry(
        name: SharedRecord.Name(kind, row.text(1)),
        scenario: row.text(2),
        heldOn: row.integer(3),
        state: row.optionalText(5).map { .withdrawn(at: $0) }
          ?? row.optionalText(4).map { .sent(at: $0) } ?? .waiting
      )
    }
  }

  /// Reads a record of the outbox.
  mutating func outboxRecord(
    _ name: SharedRecord.Name
  ) throws(StoreError) -> SharedRecord? {
    try first(
      """
      SELECT scenario, held_on, ends_on, people, body FROM outbox WHERE kind = ?1 AND id = ?2
      """,
      [.text(name.kind.rawValue), .text(name.id)]
    ) {
      SharedRecord(
        name,
        scenario: $0.text(0),
        heldOn: $0.integer(1),
        endsOn: $0.optionalInteger(2),
        people: $0.optionalInteger(3),
        body: $0.text(4)
      )
    }
  }

  /// Stores a record that waits.
  fileprivate mutating func insert(_ record: SharedRecord) throws(StoreError) {
    try run(
      """
      INSERT INTO outbox (kind, id, scenario, held_on, ends_on, people, body)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      [
        .text(record.name.kind.rawValue), .text(record.name.id), .text(record.scenario),
        .integer(record.heldOn), .optional(record.endsOn), .optional(record.people),
        .text(record.body),
      ]
    )
  }
}
