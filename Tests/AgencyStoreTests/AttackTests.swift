import AgencyStore
import PostgreSQLSupport
import Records
import Testing

/// What somebody with a prompt of psql under their own account tries.
@Suite struct AttackTests {
  private static let secret = "the answer of anna"

  /// The server, with an attempt of anna's and a report of dan's in it.
  private func server() throws -> TestServer { try Self.prepared.get() }

  private static let prepared = Result {
    let server = try TestServer.shared
    let body = "{\"words\": \"\(secret)\"}"
    _ = try AgencyStore.open(server.address("anna")).keep(attempt("secret", body))
    _ = try AgencyStore.open(server.address("dan")).keep(
      classReport("class-of-dan", scenario: secret)
    )
    return server
  }

  @Test(
    arguments: ["bo", "carla", "dan", "eva", "stranger"],
    [
      "SELECT * FROM signpost.attempts;",
      "SELECT count(*) FROM signpost.attempts WHERE body::text LIKE '%answer of anna%';",
      "SET row_security = off; SELECT * FROM signpost.attempts;",
      "SET ROLE signpost_owner; SELECT * FROM signpost.attempts;",
      "SET ROLE postgres; SELECT * FROM signpost.attempts;",
      "SET ROLE anna; SELECT * FROM signpost.attempts;",
      "SET SESSION AUTHORIZATION anna; SELECT * FROM signpost.attempts;",
      "SET ROLE signpost_trainee; SELECT * FROM signpost.attempts;",
      "GRANT signpost_owner TO CURRENT_USER;",
      "ALTER ROLE CURRENT_USER BYPASSRLS;",
      "CREATE POLICY mine ON signpost.attempts USING (true);",
      "DROP POLICY own_rows ON signpost.attempts;",
      "ALTER TABLE signpost.attempts DISABLE ROW LEVEL SECURITY;",
      "COPY signpost.attempts TO STDOUT;",
      "COPY signpost.attempts TO PROGRAM 'cat';",
      "CREATE VIEW pg_temp.v AS SELECT * FROM signpost.attempts; SELECT * FROM pg_temp.v;",
      "CREATE FUNCTION pg_temp.f(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
        + "$$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$; "
        + "SELECT * FROM signpost.attempts WHERE pg_temp.f(body::text);",
      "SELECT most_common_vals FROM pg_stats WHERE tablename = 'attempts';",
      "SELECT query FROM pg_stat_activity;",
      "TABLE signpost.class_reports;",
      "SELECT pg_read_file('PG_VERSION');",
    ]
  )
  func `Nobody reads another's attempt or class`(_ role: String, _ sql: String) throws {
    let said = try server().psql(sql, as: role)
    if role == "dan", sql.contains("class_reports") { return }
    #expect(!said.contains(Self.secret), "\(role): \(sql)\n\(said)")
    #expect(!said.split(separator: "\n").contains("1"), "\(role): \(sql)\n\(said)")
  }

  @Test(
    arguments: [
      "INSERT INTO signpost.attempts (owner, id, scenario, held_on, body) "
        + "VALUES ('anna', 'forged', '', CURRENT_DATE, '{}');",
      "UPDATE signpost.attempts SET scenario = 'forged';",
      "UPDATE signpost.attempts SET owner = 'bo' WHERE owner = 'anna';",
      "DELETE FROM signpost.attempts WHERE owner = 'anna';",
      "TRUNCATE signpost.attempts;",
      "DROP TABLE signpost.attempts;",
      "INSERT INTO signpost.attempts (id, scenario, held_on, body, ends_on) "
        + "VALUES ('for-ever', '', CURRENT_DATE, '{}', '9999-01-01');",
      "INSERT INTO signpost.data_sheets (purpose, basis, recipients, days, filled_by, filled_at) "
        + "VALUES ('', '', '', 365, '', '');",
      "DELETE FROM signpost.migrations;",
      "CREATE TABLE signpost.mine (a integer);",
      "ALTER FUNCTION signpost.last_day() OWNER TO bo;",
    ]
  )
  func `Nobody writes as another, changes what was sent or what holds`(_ sql: String) throws {
    let server = try server()
    let before = try state(server)
    let said = try server.psql(sql, as: "bo")
    #expect(said.isEmpty || said.contains("ERROR"), "\(sql)\n\(said)")
    #expect(try state(server) == before, "\(sql)\n\(said)")
  }

  /// Everything that an attack of bo's may not change, as an administrator sees it.
  private func state(_ server: TestServer) throws -> String {
    try server.psql(
      """
      SELECT owner, id, scenario, ends_on, body FROM signpost.attempts
        WHERE id IN ('secret', 'forged', 'for-ever') ORDER BY 1, 2;
      TABLE signpost.data_sheets; TABLE signpost.migrations; \\d signpost.*
      """,
      as: "postgres"
    )
  }

  @Test func `Whoever takes the id of another's attempt neither stops it nor learns of it`() throws
  {
    let server = try server()
    let anna = try AgencyStore.open(server.address("anna"))
    let gry = try AgencyStore.open(server.address("gry"))
    #expect(try gry.keep(attempt("race", "{}")) == .kept)
    #expect(try anna.keep(attempt("race")) == .kept)
    #expect(try gry.sharedRecord(attempt("race").name)?.body == "{}")
    #expect(try gry.withdraw(attempt("secret").name) == false)
    #expect(try gry.withdraw(attempt("race").name))
    #expect(try anna.sharedRecord(attempt("race").name) == attempt("race"))
  }

  @Test func `A facilitator sees their own classes alone and no attempt`() throws {
    let server = try server()
    let carla = try AgencyStore.open(server.address("carla"))
    #expect(try carla.sharedRecord(.init(.classReport, "class-of-dan")) == nil)
    let dan = try AgencyStore.open(server.address("dan"))
    #expect(try dan.sharedRecord(.init(.classReport, "class-of-dan"))?.people == 12)
    #expect(
      refusal { () throws(AgencyStoreError) in _ = try dan.keep(attempt("of-dan")) }
        == .notAMember(.attempt)
    )
    #expect(
      try server.psql("SELECT count(*) FROM signpost.attempts;", as: "dan")
        .contains("permission denied")
    )
  }

  @Test func `A coordinator sees counts of five people and more, and nothing else`() throws {
    let server = try server()
    let finn = try AgencyStore.open(server.address("finn"))
    #expect(try finn.keep(classReport("few", people: 4, scenario: "few-people")) == .kept)
    #expect(try finn.keep(classReport("five", people: 5, scenario: "five-people")) == .kept)
    let seen = try server.psql(
      "SELECT scenario, classes, people FROM signpost.trainings;",
      as: "eva"
    )
    #expect(seen.contains("five-people|1|5\n"))
    #expect(!seen.contains("few-people"))
    #expect(
      try server.psql("TABLE signpost.class_reports;", as: "eva")
        .contains("permission denied")
    )
  }
}
