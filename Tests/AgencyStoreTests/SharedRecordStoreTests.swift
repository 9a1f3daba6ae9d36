import AgencyStore
import PostgreSQLSupport
import Records
import Testing

/// What holds for whatever keeps finished work: an outbox in SQLite, the agency's store in PostgreSQL.
@Suite struct SharedRecordStoreTests {
  /// The keepers that there are.
  enum Keeper: CaseIterable {
    case outbox, agency
  }

  /// An empty one; on the server each test has an account of its own, named by its line.
  private func empty(_ keeper: Keeper, as role: String) throws -> any SharedRecordStore {
    switch keeper {
    case .outbox: return try outbox()
    case .agency:
      let server = try TestServer.shared
      _ = try server.psql("DELETE FROM signpost.attempts", as: role)
      _ = try server.psql("DELETE FROM signpost.class_reports", as: role)
      return try AgencyStore.open(server.address(role))
    }
  }

  @Test(arguments: Keeper.allCases)
  func `A record is kept whole and found by its name`(_ keeper: Keeper) throws {
    let store = try empty(keeper, as: "kim")
    #expect(try store.keep(attempt()) == .kept)
    #expect(try store.keep(classReport()) == .kept)
    #expect(try store.sharedRecord(attempt().name) == attempt())
    #expect(try store.sharedRecord(classReport().name) == classReport())
    #expect(try store.sharedNames() == [classReport().name, attempt().name])
    #expect(try store.sharedRecord(.init(.attempt, "c1")) == nil)
    // Withdrawn is gone, and can be sent anew.
    #expect(try store.withdraw(attempt().name))
    #expect(try store.withdraw(attempt().name) == false)
    #expect(try store.sharedNames() == [classReport().name])
    #expect(try store.keep(attempt()) == .kept)
  }

  @Test(arguments: Keeper.allCases)
  func `The same record again changes nothing, and another of its name is refused`(
    _ keeper: Keeper
  ) throws {
    let store = try empty(keeper, as: "lone")
    #expect(try store.keep(attempt()) == .kept)
    #expect(try store.keep(attempt()) == .known)
    #expect(try store.keep(attempt("a1", #"{"words": ""}"#)) == .differs)
    #expect(try store.keep(attempt("a1", scenario: "another")) == .differs)
    #expect(try store.sharedRecord(attempt().name) == attempt())
    #expect(try store.keep(classReport("a1")) == .kept)
    #expect(try store.keep(classReport("a1", people: 13)) == .differs)
    #expect(try store.sharedNames().count == 2)
  }

  @Test(arguments: Keeper.allCases)
  func `A text that looks like SQL is a text`(_ keeper: Keeper) throws {
    let store = try empty(keeper, as: "mia")
    let id = "x'); DROP TABLE signpost.attempts; --"
    let hostile = attempt(id, #"{"a": "$1 $$ ' \" \u0000 --"}"#, scenario: #"\'; SELECT "1"#)
    #expect(try store.keep(hostile) == .kept)
    #expect(try store.sharedRecord(hostile.name) == hostile)
  }

  @Test(arguments: Keeper.allCases)
  func `What is too large for a record is refused, and nothing of it is kept`(
    _ keeper: Keeper
  ) throws {
    let store = try empty(keeper, as: "noor")
    let body = "\"" + String(repeating: "x", count: SharedRecord.longestBody) + "\""
    #expect(throws: (any Error).self) { try store.keep(attempt("large", body)) }
    #expect(try store.sharedNames() == [])
  }
}
