import ScenarioEngine
import Testing

@testable import Records

/// The orders of attempts and answers in records that knew none.
@Suite struct MigratedOrderTests {
  @Test func `Records of the seventh form keep their attempts, refreshers and answers`() throws {
    var connection = try Connection.inMemory()
    try connection.migrate(Migration.all.filter { $0.version <= 7 })
    try connection.runScript(
      """
      INSERT INTO case_copies VALUES ('aa', x'01', '', '');
      INSERT INTO attempts VALUES (4, 'a4', '', 'test', '', 1, 'one', 'r', '1', 'aa', 'b', 'c',
        '2026-11-20T10:00:00+01:00', '0.1', 'finished');
      INSERT INTO attempts VALUES (7, 'a7', '', 'test', '', 1, 'one', 'r', '1', 'aa', 'b', 'c',
        '2026-11-03T10:00:00+01:00', '0.1', 'finished');
      INSERT INTO attempts VALUES (9, 'a9', '', 'test', '', 1, 'one', 'r', '1', 'aa', 'b', 'c',
        'no time', '0.1', 'open');
      INSERT INTO refreshers VALUES (3, 'a4', 'fact', 'one', 'x', 5, 6, 1);
      INSERT INTO refreshers VALUES (5, 'a4', 'fact', 'one', 'y', 5, 6, 1);
      INSERT INTO reviews VALUES (8, 'e8', 3, 1, 70, 7, 2, 'check', 55, 'one/x');
      INSERT INTO reviews VALUES (9, 'e9', 5, 1, 30, 7, 2, 'check', 55, 'one/y');
      INSERT INTO reviews VALUES (10, 'f0', 3, 2, 40, 7, 3, 'check', 55, 'one/x');
      INSERT INTO reviews VALUES (11, 'f1', 3, 3, 40, 7, 4, 'check', 55, 'one/x');
      INSERT INTO reviews VALUES (12, 'f2', 5, 2, 90, 7, 4, 'check', 55, 'one/y');
      """
    )
    try connection.migrate()
    let begun = try connection.rows("SELECT number, begun FROM attempts ORDER BY begun") {
      [$0.integer(0), $0.integer(1)]
    }
    // In the order in which they were kept, though the clock was set back.
    #expect(
      begun == [[4, 1_795_165_200_000], [7, 1_795_165_200_003], [9, 1_795_165_200_005]]
    )
    let rows = try connection.rows(
      """
      SELECT r.number, v.number, v.id, v.turn, v.place
      FROM refreshers AS r JOIN reviews AS v ON v.refresher = r.number ORDER BY r.number, v.place
      """
    ) { "\($0.integer(0)) \($0.integer(1)) \($0.text(2)) \($0.integer(3)) \($0.integer(4))" }
    // So are answers to one thing.
    #expect(rows == ["3 8 e8 1 70", "3 10 f0 2 71", "3 11 f1 3 72", "5 9 e9 1 30", "5 12 f2 2 90"])
    try connection.run("DELETE FROM attempts WHERE id = 'a4'")
    #expect(try connection.first("SELECT count(*) FROM reviews") { $0.integer(0) } == 0)
    #expect(try connection.rows("PRAGMA foreign_key_check") { $0.text(0) } == [])
  }
}
