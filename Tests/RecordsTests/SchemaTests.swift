import ScenarioEngine
import Testing

@testable import Records

@Suite struct SchemaTests {
  private func run(_ sql: StaticString, on store: RecordStore) -> StoreError.Reason? {
    refusal { () throws(StoreError) in
      try store.perform(.append) { connection throws(StoreError) in try connection.run(sql) }
    }
  }

  @Test func `Each migration is named and sets its own version`() throws {
    var connection = try Connection.inMemory()
    for (index, migration) in Migration.all.enumerated() {
      #expect(migration.version == index + 1)
      #expect(migration.name.utf8CodeUnitCount > 0)
      try connection.migrate(Array(Migration.all.prefix(index + 1)))
      #expect(try connection.schemaVersion() == index + 1)
    }
    let names = try connection.rows("SELECT name FROM migrations ORDER BY version") { $0.text(0) }
    #expect(names == Migration.all.map(\.name.description))
  }

  @Test func `A migration that fails leaves the version before it`() throws {
    var connection = try Connection.inMemory()
    try connection.migrate()
    let broken = Migration(
      version: Migration.known + 1,
      name: "broken",
      script: "CREATE TABLE half (a); PRAGMA user_version = 99; CREATE TABLE settings (a)"
    )
    #expect(throws: StoreError.self) { try connection.migrate(Migration.all + [broken]) }
    #expect(try connection.schemaVersion() == Migration.known)
    let count = try connection.first("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") {
      $0.integer(0)
    }
    #expect(count == 0)
  }

  @Test func `The log, the results, the headers and the case copies cannot be changed`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1])
    try store.append(decided(0), to: header().id)
    try store.finish(header().id, finished(1), result: StoredResult(text: "r", engine: "1"))
    let before = try store.attempt(header().id)
    #expect(run("UPDATE events SET payload = 'x'", on: store) == .forbidden)
    #expect(run("DELETE FROM events WHERE sequence = 1", on: store) == .forbidden)
    #expect(run("DELETE FROM events", on: store) == .forbidden)
    #expect(run("UPDATE results SET result = 'x'", on: store) == .forbidden)
    #expect(run("DELETE FROM results", on: store) == .forbidden)
    #expect(run("UPDATE attempts SET mode = 'practice'", on: store) == .forbidden)
    #expect(run("UPDATE attempts SET id = 'x'", on: store) == .forbidden)
    #expect(run("UPDATE case_copies SET bytes = x'00'", on: store) == .forbidden)
    #expect(run("DELETE FROM case_copies", on: store) == .forbidden)
    #expect(
      run(
        """
        INSERT OR REPLACE INTO events (attempt, sequence, branch, parent, kind, version, payload, at)
        VALUES ('3f2a000000000001', 1, 0, 0, 'finished', 1, 'x', '')
        """,
        on: store
      ) == .forbidden
    )
    #expect(try store.attempt(header().id) == before)
  }

  @Test(
    arguments: [
      "INSERT OR REPLACE INTO results VALUES ('3f2a000000000001', 'x', '')",
      "INSERT OR REPLACE INTO case_copies VALUES ('aa', x'00', '', '')",
      """
      INSERT OR REPLACE INTO attempts (id, profile, mode, variant, presentation_seed, scenario,
        rubric, rubric_version, file_hash, play_hash, text_hash, started_at, program)
      VALUES ('3f2a000000000001', '', 'test', '', 0, '', '', '', 'aa', '', '', '', '')
      """,
      """
      INSERT INTO events (attempt, sequence, branch, kind, version, payload, at)
      VALUES ('3f2a000000000001', 5, 0, 'decided', 1, '', '')
      """,
    ] as [StaticString]
  )
  func `Nothing is replaced, and the log has no gaps`(sql: StaticString) throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1])
    try store.append(decided(0), to: header().id)
    try store.finish(header().id, finished(1), result: StoredResult(text: "r", engine: "1"))
    let before = try store.attempt(header().id)
    #expect(run(sql, on: store) == .forbidden)
    #expect(try store.attempt(header().id) == before)
  }

  @Test func `Words that this program does not know are damage, not a trap`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    #expect(run("UPDATE attempts SET status = 'lost'", on: store) == nil)
    #expect(refusal { () throws(StoreError) in _ = try store.attempts() } == .damaged)
    #expect(
      refusal { () throws(StoreError) in try store.append(decided(0), to: header().id) }
        == .damaged
    )
    #expect(run("UPDATE attempts SET status = 'open'", on: store) == nil)
    #expect(
      run(
        """
        INSERT INTO events (attempt, sequence, branch, kind, version, payload, at)
        VALUES ('3f2a000000000001', 0, 0, 'dreamt', 1, '', '')
        """,
        on: store
      ) == nil
    )
    #expect(refusal { () throws(StoreError) in _ = try store.attempt(header().id) } == .damaged)
  }

  @Test func `SQL in double quotes is no text`() throws {
    #expect(run(#"SELECT "no such column""#, on: try memory()) == .damaged)
  }
}
