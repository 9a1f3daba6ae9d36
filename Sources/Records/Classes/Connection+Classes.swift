extension Connection {
  /// A refusal that is about a class.
  func refusal(ofClass refusal: ClassRefusal) -> StoreError {
    self.refusal(.aboutClass(refusal))
  }

  /// Reads classes, newest first; of one id, or all.
  mutating func classes(id: String? = nil) throws(StoreError) -> [ClassSummary] {
    let damaged = refusal(.damaged)
    return try rows(
      """
      SELECT id, header, file_hash, rehearsal, opened_on, ends_on - opened_on,
        (SELECT count(*) FROM class_events WHERE class = id),
        EXISTS (SELECT 1 FROM class_reports WHERE class = id)
      FROM classes WHERE ?1 IS NULL OR id = ?1 ORDER BY number DESC
      """,
      [.optional(id)]
    ) { row throws(StoreError) in
      ClassSummary(
        head: try row.storedClass(damaged),
        eventCount: row.integer(6),
        hasReport: row.integer(7) != 0
      )
    }
  }

  /// Reads the log of a class from a sequence number on.
  mutating func classEvents(
    of id: String,
    from sequence: Int = 0
  ) throws(StoreError) -> [StoredClassEvent] {
    try rows(
      """
      SELECT sequence, version, act, at FROM class_events
      WHERE class = ?1 AND sequence >= ?2 ORDER BY sequence
      """,
      [.text(id), .integer(sequence)]
    ) { $0.classEvent() }
  }

  /// Reads the report of a class, where it was made.
  mutating func classReport(of id: String) throws(StoreError) -> StoredResult? {
    try first("SELECT report, engine FROM class_reports WHERE class = ?1", [.text(id)]) {
      StoredResult(text: $0.text(0), engine: $0.text(1))
    }
  }

  /// Reads the register of a class, where there is one.
  mutating func classRegister(of id: String) throws(StoreError) -> String? {
    try first("SELECT register FROM class_registers WHERE class = ?1", [.text(id)]) { $0.text(0) }
  }

  /// Stores what was fixed when a class was opened, under the data sheet that holds now.
  mutating func insert(_ new: StoredClass) throws(StoreError) {
    try run(
      """
      INSERT INTO classes (id, header, file_hash, rehearsal, opened_on, ends_on, data_sheet)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT max(number) FROM data_sheets))
      """,
      [
        .text(new.id), .text(new.header), .text(new.fileHash), .integer(new.isRehearsal ? 1 : 0),
        .integer(new.openedOn), .integer(new.endsOn),
      ]
    )
  }

  /// Stores an event where it is the next one.
  mutating func insert(
    _ event: StoredClassEvent,
    inClass id: String
  ) throws(StoreError) {
    guard let known = try classes(id: id).first else {
      throw refusal(ofClass: .unknown)
    }
    if event.sequence != known.eventCount {
      let stored = try classEvents(of: id, from: event.sequence).first
      guard stored == event else { throw refusal(ofClass: .movedOn(next: known.eventCount)) }
      return
    }
    guard !known.hasReport else { throw refusal(ofClass: .frozen) }
    try run(
      "INSERT INTO class_events (class, sequence, version, act, at) VALUES (?1, ?2, ?3, ?4, ?5)",
      [
        .text(id), .integer(event.sequence), .integer(event.version), .text(event.act),
        .integer(event.at),
      ]
    )
  }
}
