internal import PostgreSQL
package import Records

extension AgencyStore: SharedRecordStore {
  /// Sends a record; when this returns, the server has it on its disk.
  package func keep(_ record: SharedRecord) throws(AgencyStoreError) -> Keeping {
    let added: Int
    do throws(AgencyStoreError) {
      added = try add(record)
    } catch {
      if case .server(let reason) = error, reason.reason == .notPermitted {
        throw .notAMember(record.name.kind)
      }
      throw error
    }
    guard added == 0 else { return .kept }
    guard let known = try sharedRecord(record.name) else {
      // Withdrawn by its owner between the two statements.
      return .differs
    }
    // The day on which it ends may be nearer there.
    return known.body == record.body && known.scenario == record.scenario
      && known.heldOn == record.heldOn && known.people == record.people ? .known : .differs
  }

  private func add(_ record: SharedRecord) throws(AgencyStoreError) -> Int {
    let values: [ServerValue] = [
      .text(record.name.id), .text(record.scenario), .integer(record.heldOn), .text(record.body),
    ]
    switch record.name.kind {
    case .attempt:
      return try run(
        """
        INSERT INTO signpost.attempts (id, scenario, held_on, body)
        VALUES ($1, $2, DATE '1970-01-01' + $3::integer, $4::json)
        ON CONFLICT (owner, id) DO NOTHING
        """,
        values
      )
    case .classReport:
      return try run(
        """
        INSERT INTO signpost.class_reports (id, scenario, held_on, body, ends_on, people)
        VALUES ($1, $2, DATE '1970-01-01' + $3::integer, $4::json,
          least(DATE '1970-01-01' + $5::integer, signpost.last_day()), $6::integer)
        ON CONFLICT (owner, id) DO NOTHING
        """,
        values + [.optional(record.endsOn), .integer(record.people ?? 0)]
      )
    }
  }

  /// The names of what this account has in the store, the newest first.
  package func sharedNames() throws(AgencyStoreError) -> [SharedRecord.Name] {
    var found: [(sent: String, name: SharedRecord.Name)] = []
    for kind in SharedRecord.Kind.allCases where try mayRead(kind) {
      for row in try rows(kind.names) { found.append((row.line(1), .init(kind, row.line(0)))) }
    }
    return found.sorted { $0.sent > $1.sent }.map(\.name)
  }

  /// A record that this account has in the store.
  package func sharedRecord(_ name: SharedRecord.Name) throws(AgencyStoreError) -> SharedRecord? {
    guard try mayRead(name.kind) else { return nil }
    return try rows(name.kind.record, [.text(name.id)]).first.map { row in
      SharedRecord(
        name,
        scenario: row.line(0),
        heldOn: row.integer(1) ?? 0,
        endsOn: row.integer(2),
        people: row.integer(3),
        body: row.text(4)
      )
    }
  }

  /// Deletes a record of this account from the store.
  package func withdraw(_ name: SharedRecord.Name) throws(AgencyStoreError) -> Bool {
    guard try mayRead(name.kind) else { return false }
    return try run(name.kind.deletion, [.text(name.id)]) > 0
  }

  /// Deletes whatever in the store has come to its day, of everybody, and says how many that was.
  @discardableResult
  package func clearEnded() throws(AgencyStoreError) -> Int {
    try rows("SELECT signpost.clear_ended()").first?.integer(0) ?? 0
  }

  /// Whether this account has to do with such records.
  func mayRead(_ kind: SharedRecord.Kind) throws(AgencyStoreError) -> Bool {
    try rows("SELECT has_table_privilege($1::text, 'SELECT')", [.text(kind.table)]).first?.isTrue(0)
      ?? false
  }
}

extension SharedRecord.Kind {
  /// The table, with its schema.
  var table: String {
    switch self {
    case .attempt: "signpost.attempts"
    case .classReport: "signpost.class_reports"
    }
  }

  // The server shows an administrator every row; here each sees their own.

  fileprivate var names: StaticString {
    switch self {
    case .attempt: "SELECT id, sent_at FROM signpost.attempts WHERE owner = session_user"
    case .classReport: "SELECT id, sent_at FROM signpost.class_reports WHERE owner = session_user"
    }
  }

  fileprivate var record: StaticString {
    switch self {
    case .attempt:
      """
      SELECT scenario, held_on - DATE '1970-01-01', NULL, NULL, body
      FROM signpost.attempts WHERE owner = session_user AND id = $1
      """
    case .classReport:
      """
      SELECT scenario, held_on - DATE '1970-01-01', ends_on - DATE '1970-01-01', people, body
      FROM signpost.class_reports WHERE owner = session_user AND id = $1
      """
    }
  }

  fileprivate var deletion: StaticString {
    switch self {
    case .attempt: "DELETE FROM signpost.attempts WHERE owner = session_user AND id = $1"
    case .classReport: "DELETE FROM signpost.class_reports WHERE owner = session_user AND id = $1"
    }
  }
}
