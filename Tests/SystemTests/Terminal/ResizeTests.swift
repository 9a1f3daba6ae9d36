import Interface
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Windows of every size, and windows that change it all the time.
  @Suite struct Resizes {
    static let storm = [
      (1, 1), (300, 100), (2, 2), (39, 9), (40, 10), (200, 5), (13, 60), (0, 0), (79, 24),
      (120, 36),
    ].map { Size(columns: $0.0, rows: $0.1) }

    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// A program at a list of four, one of them answered.
    private func atList(in home: Home) throws -> PseudoTerminal {
      let terminal = try home.start()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      try player.answer(2)
      try player.answer(2)
      try terminal.press(.down)
      return terminal
    }

    @Test func `A storm of sizes loses neither focus nor answers`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      let before = terminal.screen.rows
      for round in 0..<(SystemTests.soaks ? 100 : 6) {
        for size in Self.storm {
          terminal.resizeWithoutWaiting(to: size)
          if round % 2 == 0 { terminal.watch(milliseconds: 2) }
        }
      }
      terminal.resizeWithoutWaiting(to: Size(columns: 80, rows: 24))
      try terminal.wait("the picture of\n" + before.joined(separator: "\n")) {
        terminal.screen.rows == before
      }
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.lineModes == .cooked)
    }

    @Test func `Every size is drawn for, with a notice where it is too small`() throws {
      let home = Home()
      let terminal = try atList(in: home)
      let before = terminal.screen.rows
      let step = SystemTests.soaks ? 1 : 12
      for columns in stride(from: 1, through: 132, by: step) {
        let rows = 1 + columns * 7 % 60
        try terminal.resize(to: Size(columns: columns, rows: rows))
        let shown = terminal.screen.rows
        #expect(shown.contains { !$0.isEmpty }, "\(columns)×\(rows)")
        if columns >= 40, rows >= 10 {
          #expect(shown.last?.contains("Help") == true, "\(columns)×\(rows)")
        }
      }
      try terminal.resize(to: Size(columns: 80, rows: 24))
      #expect(terminal.screen.rows == before)
    }

    @Test func `A window without a size is taken for 80 by 24`() throws {
      let home = Home()
      let terminal = try home.start(size: Size(columns: 0, rows: 0))
      try terminal.wait(for: IdealPlay.title)
      #expect(terminal.screen.rows[0].hasPrefix("Signpost"))
      #expect(terminal.screen.rows[23].contains("Help"))
      try terminal.resize(to: Size(columns: 100, rows: 30))
      #expect(terminal.screen.rows[29].contains("Help"))
    }

    @Test func `The bottom right corner is written and nothing scrolls`() throws {
      let terminal = try Home().start()
      // The notice for small windows fills this one to its last cell.
      try terminal.resize(to: Size(columns: 10, rows: 1))
      #expect(terminal.screen.rows == ["The window"])
      try terminal.resize(to: Size(columns: 80, rows: 24))
      #expect(terminal.screen.rows[0].hasPrefix("Signpost"))
    }

    @Test func `Words in a field and the cursor after them outlive every size`() throws {
      let home = Home()
      let terminal = try home.start()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      for turn in play.turns {
        if case .report = turn.decision { break }
        try player.give(turn, in: play)
      }
      #expect(!terminal.screen.isCursorVisible)
      try terminal.press(.enter, .character("2"), .tab, .tab, .tab)
      try terminal.wait(for: "F1 Help")
      try terminal.type("Hørt 日本")
      let (before, cursor) = (terminal.screen.rows, terminal.screen.cursor)
      #expect(terminal.screen.isCursorVisible)
      #expect(terminal.screen.rows[cursor.row].contains("Hørt 日本"))
      for size in [
        Size(columns: 1, rows: 1), Size(columns: 44, rows: 11), Size(columns: 80, rows: 24),
      ] { try terminal.resize(to: size) }
      #expect(terminal.screen.rows == before)
      #expect(terminal.screen.cursor == cursor)
      try terminal.type("!")
      #expect(terminal.screen.cursor.column == cursor.column + 1)
    }
  }
}
