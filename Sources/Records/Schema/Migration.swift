/// A change of the database's form, run once in a transaction of its own.
///
/// A migration that was ever released is never edited; what it got wrong, a later one mends.
struct Migration {
  /// The version that the database has afterwards; counts from 1 without gaps.
  let version: Int
  /// What it does, for whoever looks into the file.
  let name: StaticString
  /// The statements; the last sets `user_version`, which cannot be bound.
  let script: StaticString

  /// All migrations, oldest first.
  static let all = [
    Migration(version: 1, name: "attempts, drafts, case copies, catalogue", script: Schema.first),
    Migration(version: 2, name: "catalogue by source, with packs", script: Schema.second),
    Migration(version: 3, name: "catalogue as one value a source", script: Schema.third),
    Migration(version: 4, name: "classes and the data sheet", script: Schema.fourth),
    Migration(version: 5, name: "outbox to the agency's store", script: Schema.fifth),
    Migration(version: 6, name: "refreshers and their reviews", script: Schema.sixth),
    Migration(version: 7, name: "what the home screen shows first", script: Schema.seventh),
    Migration(version: 8, name: "records of two machines in one", script: Schema.eighth),
    Migration(version: 9, name: "answers in an order of their own", script: Schema.ninth),
  ]

  /// The version that this program knows.
  static var known: Int { all.count }

  /// The mark of our databases in the file's head: "SGNP".
  static let applicationID = 0x5347_4E50
}

extension Connection {
  /// The version of the database's form; 0 where it has none yet.
  mutating func schemaVersion() throws(StoreError) -> Int {
    try first("PRAGMA user_version") { $0.integer(0) } ?? 0
  }

  /// Refuses databases of other and of newer programs, and says which version this one has.
  mutating func recognizedVersion() throws(StoreError) -> Int {
    let mark = try first("PRAGMA application_id") { $0.integer(0) } ?? 0
    let version = try schemaVersion()
    if mark != Migration.applicationID {
      let tables = try first("SELECT count(*) FROM sqlite_schema") { $0.integer(0) } ?? 0
      guard mark == 0, version == 0, tables == 0 else { throw refusal(.otherProgram) }
    }
    guard version <= Migration.known else {
      throw refusal(.newer(found: version, known: Migration.known))
    }
    return version
  }

  /// Brings the database up to the version that this program knows.
  mutating func migrate(_ migrations: [Migration] = Migration.all) throws(StoreError) {
    operation = .migrate
    for migration in migrations where try recognizedVersion() < migration.version {
      try transaction { connection throws(StoreError) in
        // Another instance may have been quicker while we waited for our turn.
        guard try connection.schemaVersion() == migration.version - 1 else { return }
        try connection.runScript(migration.script)
        try connection.run(
          "INSERT INTO migrations (version, name) VALUES (?1, ?2)",
          [.integer(migration.version), .text(migration.name.description)]
        )
      }
    }
  }
}
