import Glibc
import Interface
import Records
import TestSupport
import Testing

extension SystemTests {
  /// A course from the first start to its first case, with the built program.
  @Suite struct Course {
    private func start(
      _ home: Home,
      _ arguments: [String] = [],
      asks: Bool = false
    ) throws -> PseudoTerminal {
      try home.start(
        arguments,
        environment: asks ? ["SIGNPOST_NO_WELCOME": ""] : [:],
        size: Size(columns: 80, rows: 24)
      )
    }

    @Test func `The first start leads to a course, and every later one begins with it`() throws {
      let home = Home()
      let first = try start(home, asks: true)
      try first.wait(for: FirstStart.question)
      try first.press(.character("4"), .enter)
      try first.wait(for: "Choose a course")
      try first.press(.character("2"))
      try first.wait(for: "Immigration service")
      try first.press(.enter)
      try first.wait(for: "What now")
      try first.wait(for: "Test before the course")
      try first.press(.character("q"))
      #expect(try first.waitForEnd() == 0)
      let records = try RecordStore.open(path: home.records, access: .readOnly)
      #expect(try records.setting("plan") == "immigration")
      let again = try start(home)
      try again.wait(for: "What now")
      try again.press(.enter)
      try again.wait(for: "Start: test")
      try again.press(.escape, .escape)
      try again.wait(for: "Prevention in Denmark")
      try again.press(.character("q"))
      #expect(try again.waitForEnd() == 0)
    }

    @Test func `What was begun is gone on with by one Enter at the next start`() throws {
      let home = Home()
      let first = try start(home)
      try first.wait(for: "Prevention in Denmark")
      try first.press(.character("d"))
      try first.wait(for: "Choose a course")
      try first.press(.enter)
      try first.wait(for: "What now")
      try first.press(.enter)
      try first.wait(for: "Start: test")
      try first.press(.enter)
      try first.waitForIdle()
      first.send(signal: Int(SIGKILL))
      try first.waitForEnd()
      let again = try start(home)
      try again.wait(for: "Go on with")
      try again.press(.enter)
      try again.waitForIdle()
      #expect(!again.screen.rows.contains { $0.contains("What now") })
      try again.press(.character("q"))
      #expect(try again.waitForEnd() == 0)
    }
  }
}
