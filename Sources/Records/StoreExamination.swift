internal import CSQLite

/// What doctor tells of the records.
package struct StoreExamination: Hashable, Sendable {
  /// The database.
  package let path: String
  /// How changes are kept whole.
  package let journalMode: JournalMode
  /// What the database lies on.
  package let fileSystem: FileSystemKind
  /// The version of SQLite that is linked.
  package let library: String
  /// The migrations that the database has been through, oldest first.
  package let migrations: [String]
  /// How many attempts are kept.
  package let attemptCount: Int
  /// What is wrong with the file, in SQLite's words; empty where nothing is.
  package let damage: [String]
}

extension RecordStore {
  /// Reads the whole database and tells what it finds.
  package func examine() throws(StoreError) -> StoreExamination {
    try perform(.examine) { connection throws(StoreError) in
      let damage = try connection.rows("PRAGMA integrity_check(20)") { $0.text(0) }
      return StoreExamination(
        path: path,
        journalMode: journalMode,
        fileSystem: fileSystem,
        library: String(cString: sqlite3_libversion()),
        migrations: try connection.rows("SELECT name FROM migrations ORDER BY version") {
          $0.text(0)
        },
        attemptCount: try connection.first("SELECT count(*) FROM attempts") { $0.integer(0) } ?? 0,
        damage: damage == ["ok"] ? [] : damage
      )
    }
  }
}
