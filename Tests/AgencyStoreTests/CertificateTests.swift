import Foundation
import PostgreSQL
import PostgreSQLSupport
import Records
import Testing

@testable import AgencyStore

/// The store over the network, where the server knows people by certificates and has to prove by one
/// who it is.
@Suite(.serialized) struct CertificateTests {
  private static let started = Result {
    let server = try TestServer(overNetwork: true)
    try server.makeStore(in: "signpost")
    _ = try server.psql(
      """
      CREATE ROLE anna LOGIN; CREATE ROLE bo LOGIN;
      GRANT signpost_trainee TO anna, bo;
      """,
      as: "postgres"
    )
    return server
  }

  private let server: TestServer

  init() throws { server = try Self.started.get() }

  private func reason(_ address: String) -> ServerError.Reason? {
    guard
      case .server(let error)? = refusal({ () throws(AgencyStoreError) in
        _ = try AgencyStore.open(address)
      })
    else { return nil }
    return error.reason
  }

  @Test func `A certificate whose name is the role lets in, encrypted, to the own rows alone`()
    throws
  {
    let address = server.networkAddress("anna", showing: .anna)
    let store = try AgencyStore.open(address)
    #expect(try store.keep(attempt("over-the-network")) == .kept)
    #expect(try store.keep(attempt("over-the-network")) == .known)
    let examination = try store.examine(address)
    #expect(examination.account == "anna")
    #expect(examination.transport == .encrypted("TLSv1.3"))
    #expect(examination.maySend == [.attempt])
    #expect(examination.recordCount == 1)
    #expect(examination.weaknesses == [])
    let other = try AgencyStore.open(server.networkAddress("bo", showing: .bo))
    #expect(try other.sharedNames() == [])
  }

  @Test func `On the server's own host the account alone lets in`() throws {
    let address = server.address("anna")
    let examination = try AgencyStore.open(address).examine(address)
    #expect(examination.account == "anna")
    #expect(examination.transport == .socket)
    #expect(examination.weaknesses == [])
  }

  @Test(arguments: [nil, .bo, .foreign] as [TestServer.Certificate?])
  func `No certificate, another's or one of another authority does not let in`(
    _ certificate: TestServer.Certificate?
  ) {
    #expect(reason(server.networkAddress("anna", showing: certificate)) == .notAdmitted)
  }

  @Test func `A role that may not log in does not come in with its certificate either`() throws {
    _ = try server.psql("ALTER ROLE bo NOLOGIN", as: "postgres")
    #expect(reason(server.networkAddress("bo", showing: .bo)) == .notAdmitted)
    _ = try server.psql("ALTER ROLE bo LOGIN", as: "postgres")
    #expect(reason(server.networkAddress("bo", showing: .bo)) == nil)
  }

  @Test(
    arguments: ["other", "not-there"],
    ["", "&sslmode=verify-full", "&sslmode=require", "&sslmode=prefer", "&sslmode=disable"]
  )
  func `A server that does not prove who it is gets nothing, whatever the address says`(
    authority: String,
    settings: String
  ) {
    let address = server.networkAddress("anna", showing: .anna, trusting: authority) + settings
    #expect(reason(address) == .notProven)
  }

  @Test func `A server under another name than its certificate's gets nothing`() {
    let address = server.networkAddress("anna", host: "127.0.0.1", showing: .anna)
    #expect(reason(address) == .notProven)
    #expect(reason(address + "&sslmode=require") == .notProven)
  }

  @Test func `What waits for a server that proves nothing stays in the outbox`() throws {
    let outbox = try outbox()
    _ = try outbox.keep(attempt("waits"))
    let address = server.networkAddress("anna", showing: .anna, trusting: "other")
    var pauses = 0
    let outcome = try Delivery(
      from: outbox,
      time: { "2026-11-23T18:39:33+01:00" },
      pause: { _ in pauses += 1 },
      open: { () throws(AgencyStoreError) in try AgencyStore.open(address) }
    ).run()
    #expect(outcome.waiting == [.init(.attempt, "waits")])
    guard case .server(let error)? = outcome.problem else {
      Issue.record("it was sent")
      return
    }
    #expect(error.reason == .notProven)
    // Waiting would not help, so that it is said at once.
    #expect(pauses == 0)
    #expect(try outbox.outbox().map(\.state) == [.waiting])
  }

  @Test func `The line for pg_hba is the one that the page tells administrators to write`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    func text(_ path: String) throws -> String {
      try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    let line = "hostssl  signpost  all  samenet        cert"
    #expect(try text("Documentation/Store.md").contains("\n\(line)\n"))
    #expect(try text("Tests/PostgreSQLSupport/keep-server.sh").contains("echo '\(line)'"))
  }
}
