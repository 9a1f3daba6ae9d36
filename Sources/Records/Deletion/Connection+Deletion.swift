extension Connection {
  /// Writes the database anew with what is in it and nothing else, and empties its journal.
  ///
  /// Deleted rows are overwritten with zeros at once (`secure_delete`); pages that were rearranged
  /// may keep older copies of rows, and the journal keeps the pages as they were.
  mutating func writeAnew() throws(StoreError) {
    try run("VACUUM")
    let isBusy = try first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) != 0 }
    if isBusy == true { throw refusal(.locked) }
  }

  /// The marks without those that a kept text begins with: the same words in another attempt or class
  /// are no trace.
  mutating func notBegunWith(_ marks: DeletedMarks) throws(StoreError) -> DeletedMarks {
    guard !marks.all.isEmpty else { return marks }
    var rest = marks
    try each(
      """
      SELECT substr(CAST(payload AS BLOB), 1, ?1) FROM events
      UNION ALL SELECT substr(CAST(payload AS BLOB), 1, ?1) FROM drafts
      UNION ALL SELECT substr(CAST(result AS BLOB), 1, ?1) FROM results
      UNION ALL SELECT substr(CAST(header AS BLOB), 1, ?1) FROM classes
      UNION ALL SELECT substr(CAST(act AS BLOB), 1, ?1) FROM class_events
      UNION ALL SELECT substr(CAST(register AS BLOB), 1, ?1) FROM class_registers
      UNION ALL SELECT substr(CAST(report AS BLOB), 1, ?1) FROM class_reports
      UNION ALL SELECT substr(CAST(body AS BLOB), 1, ?1) FROM outbox
      """,
      [.integer(DeletedMarks.longest)]
    ) { row in rest.remove(beginning: row.bytes(0)) }
    return rest
  }

  /// Whether a mark that was found in a file stands in something that is kept, wherever in it.
  mutating func holds(_ mark: [UInt8]) throws(StoreError) -> Bool {
    let count = try first(
      """
      SELECT EXISTS (SELECT 1 FROM attempts WHERE instr(CAST(
          id || profile || variant || scenario || file_hash || play_hash || text_hash || started_at
          AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM events WHERE instr(CAST(payload AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM drafts WHERE instr(CAST(payload AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM results WHERE instr(CAST(result AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM settings WHERE instr(CAST(value AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM case_copies
          WHERE instr(bytes, ?1) OR instr(CAST(path || hash AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM home WHERE instr(CAST(plan || glance AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM catalogue WHERE instr(entries, ?1))
        + EXISTS (SELECT 1 FROM data_sheets
          WHERE instr(CAST(purpose || basis || recipients || filled_by AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM classes WHERE instr(CAST(id || header AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM class_events WHERE instr(CAST(act AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM class_registers WHERE instr(CAST(register AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM class_reports WHERE instr(CAST(report AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM outbox WHERE instr(CAST(id || body AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM refreshers
          WHERE instr(CAST(attempt || kind || scenario || item AS BLOB), ?1))
        + EXISTS (SELECT 1 FROM reviews WHERE instr(CAST(id || answer || shown AS BLOB), ?1))
      """,
      [.bytes(mark)]
    ) { $0.integer(0) }
    return count != 0
  }
}
