extension RecordStore {
  /// Deletes the classes whose records end on a day or before it, with everything of them, and proves
  /// it.
  ///
  /// Where nothing is due and no proof is asked for, the files are left as they are.
  package func clearClasses(
    endedBy day: Int,
    provingAlways: Bool = false
  ) throws(StoreError) -> ClassClearing {
    try clear(provingAlways: provingAlways) { $0.endsOn <= day }
  }

  /// Deletes a class before its day, with everything of it, and proves it.
  package func clearClass(_ id: String) throws(StoreError) -> ClassClearing {
    let clearing = try clear(provingAlways: false) { $0.id == id }
    guard !clearing.deleted.isEmpty else {
      throw StoreError(.aboutClass(.unknown), operation: .clearClasses, path: path)
    }
    return clearing
  }

  private func clear(
    provingAlways: Bool,
    where isDue: @Sendable (StoredClass) -> Bool
  ) throws(StoreError) -> ClassClearing {
    try perform(.clearClasses) { connection throws(StoreError) in
      var marks: Set<String> = []
      let deleted = try connection.transaction { connection throws(StoreError) in
        var deleted: [ClassClearing.Deleted] = []
        for summary in try connection.classes().reversed() where isDue(summary.head) {
          let register = try connection.classRegister(of: summary.head.id)
          marks.formUnion(try connection.texts(of: summary, register))
          try connection.delete(summary.head)
          deleted.append(
            ClassClearing.Deleted(
              head: summary.head,
              eventCount: summary.eventCount,
              hadReport: summary.hasReport,
              hadRegister: register != nil
            )
          )
        }
        return deleted
      }
      guard !deleted.isEmpty || provingAlways else {
        return ClassClearing(deleted: [], proof: .searched([]))
      }
      return ClassClearing(deleted: deleted, proof: proof(that: marks, areGoneBy: &connection))
    }
  }

  private func proof(
    that marks: Set<String>,
    areGoneBy connection: inout Connection
  ) -> ClassClearing.Proof {
    guard lockPath != nil else { return .inMemory }
    do throws(StoreError) {
      try connection.writeAnew()
      // What another class still says, or a case, is no trace of this one.
      var gone: [String] = []
      for mark in marks where try !connection.holds(mark) { gone.append(mark) }
      let journal = path + (journalMode == .writeAheadLog ? "-wal" : "-journal")
      var files: [ClassClearing.SearchedFile] = []
      for (file, path) in [(OpenFile.database, path), (.journal, journal)] {
        let found = try connection.search(file, for: gone)
        files.append(.init(path: path, size: found.size, hasTrace: found.hasTrace))
      }
      return .searched(files)
    } catch { return .notProved(error) }
  }
}

extension Connection {
  /// Texts shorter than this occur by chance.
  private static var shortestMark: Int { 16 }

  /// What stands in the file of a class: its id, which is in each of its rows, and its longer texts.
  fileprivate mutating func texts(
    of summary: ClassSummary,
    _ register: String?
  ) throws(StoreError) -> [String] {
    let id = summary.head.id
    let acts = try classEvents(of: id).map(\.act)
    let texts =
      [id, summary.head.header] + acts
      + [register, try classReport(of: id)?.text, try outboxRecord(.init(.classReport, id))?.body]
      .compactMap(\.self)
    return texts.filter { $0.utf8.count >= Self.shortestMark }
  }

  fileprivate mutating func delete(_ head: StoredClass) throws(StoreError) {
    try run("DELETE FROM classes WHERE id = ?1", [.text(head.id)])
    try dropCaseCopy(head.fileHash)
  }

  /// Writes the database anew with what is in it and nothing else, and empties its journal.
  ///
  /// Deleted rows are overwritten with zeros at once (`secure_delete`); pages that were rearranged
  /// may keep older copies of rows, and the journal keeps the pages as they were.
  fileprivate mutating func writeAnew() throws(StoreError) {
    try run("VACUUM")
    let isBusy = try first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) != 0 }
    if isBusy == true { throw refusal(.locked) }
  }

  /// Whether what is looked for of a text also stands in a class that is kept.
  fileprivate mutating func holds(_ text: String) throws(StoreError) -> Bool {
    let count = try first(
      """
      SELECT EXISTS (SELECT 1 FROM classes WHERE substr(CAST(header AS BLOB), 1, ?2) = ?1)
        + EXISTS (SELECT 1 FROM class_events WHERE substr(CAST(act AS BLOB), 1, ?2) = ?1)
        + EXISTS (SELECT 1 FROM class_registers WHERE substr(CAST(register AS BLOB), 1, ?2) = ?1)
        + EXISTS (SELECT 1 FROM class_reports WHERE substr(CAST(report AS BLOB), 1, ?2) = ?1)
      """,
      [.bytes(Array(text.utf8.prefix(Self.longestMark))), .integer(Self.longestMark)]
    ) { $0.integer(0) }
    return count != 0
  }
}
