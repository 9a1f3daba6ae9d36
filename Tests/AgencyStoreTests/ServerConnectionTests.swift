import PostgreSQLSupport
import Testing

@testable import PostgreSQL

@Suite struct ServerConnectionTests {
  private func reason(_ body: () throws(ServerError) -> Void) -> ServerError.Reason? {
    do throws(ServerError) {
      try body()
      return nil
    } catch { return error.reason }
  }

  private func connection(_ role: String = "anna") throws -> ServerConnection {
    try ServerConnection(to: TestServer.shared.address(role))
  }

  @Test(
    arguments: [
      ("", .badAddress), ("signpost", .badAddress), ("host=/run", .badAddress),
      ("postgresql://host/db?no-such-setting=1", .badAddress),
      ("postgresql:///db?host=/nowhere/at/all", .unreachable),
      ("postgresql://localhost:1/db", .unreachable),
    ] as [(String, ServerError.Reason)]
  )
  func `An address that leads nowhere says why`(_ address: String, _ expected: ServerError.Reason) {
    #expect(reason { () throws(ServerError) in _ = try ServerConnection(to: address) } == expected)
  }

  @Test func `A role that is another's or is not there is not admitted`() throws {
    let server = try TestServer.shared
    for role in ["signpost_nobody", "signpost_owner", "somebody-else"] {
      let address = server.address(role)
      let found = reason { () throws(ServerError) in _ = try ServerConnection(to: address) }
      #expect(found == .notAdmitted, "\(role)")
    }
    let database = server.address("anna", in: "not-there")
    #expect(
      reason { () throws(ServerError) in _ = try ServerConnection(to: database) } == .notAdmitted
    )
  }

  @Test func `Values go beside a statement and come back as they were`() throws {
    let text = "'; DROP TABLE x; -- \\ $1 \"q\" æ🙂\n"
    let connection = try connection()
    let row = try connection.rows(
      "SELECT $1::text, $2::integer, $3::text IS NULL, NULL::integer",
      [.text(text), .integer(-7), .null]
    ).first
    #expect(row?.text(0) == text)
    #expect(row?.integer(1) == -7)
    #expect(row?.isTrue(2) == true)
    #expect(row?.integer(3) == nil)
    #expect(row?.line(0) == "'; DROP TABLE x; -- \\ $1 \"q\" æ🙂")
    #expect(
      reason { () throws(ServerError) in _ = try connection.rows("SELECT $1", [.text("a\0b")]) }
        == .ruleBroken
    )
  }

  @Test func `What a server says cannot steer a terminal`() throws {
    let connection = try connection()
    do throws(ServerError) {
      try connection.runScript("DO $$ BEGIN RAISE EXCEPTION E'a\\x1b[31m\\nb'; END $$")
      Issue.record("nothing was raised")
    } catch {
      #expect(error.message == "a b")
      #expect(error.code == "P0001")
    }
    let row = try connection.rows("SELECT E'a\\x1b]0;b\\x07c'").first
    #expect(row?.line(0) == "ac")
  }

  @Test func `A transaction is done whole or not at all, and the connection goes on`() throws {
    let connection = try connection()
    let found = reason { () throws(ServerError) in
      try connection.transaction(failing: { $0 }) { () throws(ServerError) in
        try connection.run("CREATE TEMPORARY TABLE half (a integer)")
        try connection.run("SELECT 1/0")
      }
    }
    #expect(found == .ruleBroken || found == .notPermitted)
    #expect(try connection.rows("SELECT 1").first?.integer(0) == 1)
    #expect(reason { () throws(ServerError) in try connection.run("TABLE half") } == .missing)
  }

  @Test func `A connection that the server ends says that it broke off`() throws {
    let connection = try connection()
    let found = reason { () throws(ServerError) in
      try connection.run("SELECT pg_terminate_backend(pg_backend_pid())")
    }
    #expect(found == .interrupted)
    #expect(reason { () throws(ServerError) in try connection.run("SELECT 1") } == .interrupted)
  }

  @Test func `Without the client library only this is missing, and it is said`() {
    let found = reason { () throws(ServerError) in
      _ = try ClientLibrary.open(name: "libpq-that-is-not-there.so.5")
    }
    #expect(found == .clientMissing)
    let other = reason { () throws(ServerError) in _ = try ClientLibrary.open(name: "libc.so.6") }
    #expect(other == .clientTooOld)
  }
}
