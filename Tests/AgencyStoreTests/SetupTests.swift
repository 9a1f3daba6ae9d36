import Classroom
import PostgreSQL
import PostgreSQLSupport
import Records
import Testing

@testable import AgencyStore

/// Making a store, bringing it up, and what the check says of it; one after the other, as roles belong
/// to the whole server.
@Suite(.serialized) struct SetupTests {
  private func examination(
    _ role: String = "postgres",
    in database: String
  ) throws -> AgencyExamination {
    let address = try TestServer.shared.address(role, in: database)
    return try AgencyStore(connectingTo: address).examine(address)
  }

  @Test func `The script that is printed makes what the command makes`() throws {
    let server = try TestServer.shared
    try server.makeDatabase("printed")
    let said = try server.psql(SetupScript.text(someSheet), as: "postgres", in: "printed")
    #expect(said == "")
    // Tables with their rules and rights, functions, the schema.
    let all = "\\t off\n\\d+ signpost.*\n\\dp signpost.*\n\\df+ signpost.*\n\\dn+ signpost\n"
    let made = try server.psql(all, as: "postgres")
    #expect(made.contains("own_rows") && made.contains("signpost_trainee=rd"))
    #expect(try server.psql(all, as: "postgres", in: "printed") == made)
    let examination = try examination(in: "printed")
    #expect(examination.weaknesses == [.accountSeesAll])
    #expect(examination.dataSheet == someSheet)
    #expect(examination.version == AgencyMigration.known)
    let again = try server.psql(SetupScript.text(someSheet), as: "postgres", in: "printed")
    #expect(again.contains("already exists"))
    #expect(
      try server.psql("TABLE signpost.migrations", as: "postgres", in: "printed")
        .split(separator: "\n").count == AgencyMigration.known
    )
  }

  @Test func `The script says no to a data sheet that would be SQL`() throws {
    var sheet = someSheet
    sheet.purpose = "'); DROP SCHEMA signpost CASCADE; --\n\\! true"
    let text = SetupScript.text(sheet)
    #expect(text.contains("'''); DROP SCHEMA signpost CASCADE; -- \\! true'"))
  }

  @Test func `The check tells each what they may do, and finds nothing wrong`() throws {
    let trainee = try examination("bo", in: "signpost")
    #expect(trainee.account == "bo")
    #expect(trainee.maySend == [.attempt])
    #expect(trainee.transport == .socket)
    #expect(trainee.serverVersion >= AgencyStore.oldestServer)
    #expect(trainee.dataSheet == someSheet)
    #expect(trainee.weaknesses == [])
    #expect(!trainee.mayReadTrainings)
    let both = try examination("carla", in: "signpost")
    #expect(both.maySend == [.attempt, .classReport])
    let coordinator = try examination("eva", in: "signpost")
    #expect(coordinator.maySend == [])
    #expect(coordinator.mayReadTrainings)
  }

  @Test func `The check finds rules that were taken away, added or changed`() throws {
    let server = try TestServer.shared
    try server.makeStore(in: "weakened")
    let said = try server.psql(
      """
      DROP POLICY own_rows ON signpost.attempts;
      CREATE POLICY own_rows ON signpost.attempts TO signpost_trainee USING (true);
      CREATE POLICY chiefs ON signpost.class_reports FOR SELECT USING (true);
      ALTER TABLE signpost.class_reports NO FORCE ROW LEVEL SECURITY;
      GRANT signpost_owner TO ivan;
      ALTER ROLE signpost_coordinator BYPASSRLS;
      """,
      as: "postgres",
      in: "weakened"
    )
    #expect(said == "")
    let weaknesses = try examination(in: "weakened").weaknesses
    _ = try server.psql(
      "REVOKE signpost_owner FROM ivan; ALTER ROLE signpost_coordinator NOBYPASSRLS;",
      as: "postgres"
    )
    #expect(
      weaknesses == [
        .accountSeesAll, .unprotected(table: "class_reports"),
        .missingPolicy("attempts.own_rows"), .foreignPolicy("attempts.own_rows"),
        .foreignPolicy("class_reports.chiefs"), .ownerHasMembers(["ivan"]),
        .strongRole("signpost_coordinator"),
      ]
    )
  }

  @Test func `The check finds a server that believes whatever it is told`() throws {
    try TestServer.shared.makeStore(in: "open")
    #expect(try examination(in: "open").weaknesses == [.believesAnybody, .accountSeesAll])
  }

  @Test func `A store is made once, in a database of its own, by whoever may`() throws {
    let server = try TestServer.shared
    func setUp(_ role: String, _ database: String) -> AgencyStoreError? {
      refusal { () throws(AgencyStoreError) in
        try AgencyStore(connectingTo: server.address(role, in: database)).setUp(someSheet)
      }
    }
    #expect(setUp("postgres", "signpost") == .alreadySetUp)
    guard case .server(let error) = setUp("postgres", "postgres") else {
      Issue.record("the database that everybody connects to was taken")
      return
    }
    #expect(error.message.contains("a database of its own"))
    try server.makeDatabase("nobodys")
    guard case .server(let refused) = setUp("bo", "nobodys") else {
      Issue.record("a trainee has set a store up")
      return
    }
    #expect(refused.reason == .notPermitted)
    let opening = refusal { () throws(AgencyStoreError) in
      _ = try AgencyStore.open(server.address("postgres", in: "nobodys"))
    }
    #expect(opening == .notSetUp)
  }

  @Test func `A migration is done whole or not at all, and a newer store is refused`() throws {
    let server = try TestServer.shared
    try server.makeStore(in: "migrated")
    let address = server.address("postgres", in: "migrated")
    let store = try AgencyStore(connectingTo: address)
    #expect(try store.migrate() == [])
    let next = AgencyMigration.known + 1
    let broken = AgencyMigration(
      version: next,
      name: "broken",
      script: "CREATE TABLE signpost.half (a integer); CREATE TABLE signpost.attempts (a integer)"
    )
    #expect(throws: AgencyStoreError.self) { try store.migrate(AgencyMigration.all + [broken]) }
    #expect(try store.version() == AgencyMigration.known)
    #expect(
      try server.psql("SELECT to_regclass('signpost.half')", as: "postgres", in: "migrated")
        == "\n"
    )
    let sound = AgencyMigration(
      version: next,
      name: "sound",
      script: "CREATE TABLE signpost.more (a integer)"
    )
    #expect(try store.migrate(AgencyMigration.all + [sound]) == [next])
    #expect(try store.migrate(AgencyMigration.all + [sound]) == [])
    #expect(
      refusal { () throws(AgencyStoreError) in _ = try AgencyStore.open(address) }
        == .newer(found: next, known: AgencyMigration.known)
    )
    #expect(
      refusal { () throws(AgencyStoreError) in _ = try store.migrate() }
        == .newer(found: next, known: AgencyMigration.known)
    )
    let owner = "SELECT tableowner FROM pg_tables WHERE tablename = 'more'"
    #expect(try server.psql(owner, as: "postgres", in: "migrated") == "signpost_owner\n")
  }

  @Test func `An older store says that it has to be brought up first`() throws {
    let server = try TestServer.shared
    try server.makeStore(in: "older")
    _ = try server.psql("UPDATE signpost.migrations SET version = 0", as: "postgres", in: "older")
    let opening = refusal { () throws(AgencyStoreError) in
      _ = try AgencyStore.open(server.address("postgres", in: "older"))
    }
    #expect(opening == .older(found: 0, known: AgencyMigration.known))
  }

  @Test func `Each migration is named and counts on`() {
    #expect(AgencyMigration.all.map(\.version) == Array(1...AgencyMigration.known))
    #expect(AgencyMigration.all.allSatisfy { $0.name.utf8CodeUnitCount > 0 })
  }
}
