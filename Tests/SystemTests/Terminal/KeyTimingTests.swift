import Foundation
import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Keys that come in pieces, early, late or without end.
  @Suite struct KeyTiming {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    /// Sends text byte by byte with a pause after each, as a slow line does.
    private func send(_ text: String, to terminal: PseudoTerminal, pause: Int) throws {
      for byte in text.utf8 {
        try terminal.send(bytes: [byte])
        terminal.watch(milliseconds: pause)
      }
    }

    private func milliseconds(_ body: () throws -> Void) rethrows -> Int {
      let clock = ContinuousClock()
      let time = try clock.measure(body)
      return Int(time.components.seconds * 1000)
        + Int(time.components.attoseconds / 1_000_000_000_000_000)
    }

    @Test func `A lone Esc acts within 50 milliseconds`() throws {
      let terminal = try Home().start()
      var fastest = Int.max
      for _ in 0..<10 {
        let before = terminal.screen.rows
        try terminal.press(.character("?"))
        #expect(terminal.screen.rows != before)
        let time = try milliseconds {
          try terminal.send("\u{1B}")
          try terminal.wait("the list") { terminal.screen.rows == before }
        }
        fastest = min(fastest, time)
      }
      #expect(fastest <= 50)
    }

    @Test func `ESCDELAY says how long the rest of a key may take`() throws {
      let terminal = try Home().start(environment: ["ESCDELAY": "400"])
      let before = terminal.screen.rows
      try terminal.press(.character("?"))
      let help = terminal.screen.rows
      try terminal.send("\u{1B}")
      terminal.watch(milliseconds: 200)
      #expect(terminal.screen.rows == help)
      try terminal.wait("the list") { terminal.screen.rows == before }
    }

    @Test func `A key that a slow line delivers byte by byte is one key`() throws {
      let home = Home()
      let terminal = try home.start(environment: ["ESCDELAY": "1000"])
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      let first = player.focusedRow
      try terminal.press(.down)
      let second = player.focusedRow
      try terminal.press(.up)
      for (key, row) in [(Key.down, second), (.up, first), (.end, nil), (.home, first)] {
        try send(TerminalKeys.bytes(of: key), to: terminal, pause: 60)
        try terminal.waitForIdle()
        if let row { #expect(player.focusedRow == row, "\(key)") }
      }
    }

    @Test func `Every key over a line with a delay of 150 milliseconds`() throws {
      let home = Home()
      let terminal = try home.start()
      let player = ScreenPlayer(terminal: terminal)
      try player.begin()
      // Each key arrives whole but late, and the next is sent before the answer is seen.
      for key in ["\r", "\r", "2", TerminalKeys.bytes(of: .end), "2", "c", "\u{1B}", "?", "\u{1B}"]
      {
        terminal.watch(milliseconds: 150)
        try terminal.send(key)
      }
      try terminal.waitForIdle()
      #expect(terminal.screen.rows.last?.contains("? Help") == true)
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      let payload = try #require(try home.attempt().draft?.payload)
      #expect(payload.components(separatedBy: #""as":"check""#).count == 3, "\(payload)")
    }

    @Test func `What is typed before the first picture is not lost`() throws {
      let home = Home()
      let terminal = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        environment: home.environment
      )
      try terminal.send("h")
      try terminal.wait("the history") {
        terminal.screen.rows[0] == "History"
      }
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `A play typed ahead in one go leaves the same record`() throws {
      let count = try play.scenario.visibleItems(in: #require(play.turns.dropFirst().first).state)
        .count
      // The scene, the list, its explanation: each save falls into the middle of the keys.
      let keys = "\r\r" + String(repeating: "2", count: count) + "\r\r"
      let (slow, fast) = (Home(), Home())
      // What Enter does must not hang on whether a page has been drawn yet: each fits whole.
      let size = Size(columns: 120, rows: 60)
      let one = try slow.start(size: size)
      try ScreenPlayer(terminal: one).begin()
      for key in keys { try one.type(String(key)) }
      let other = try fast.start(size: size)
      try ScreenPlayer(terminal: other).begin()
      try other.send(keys)
      try other.wait("the same screen") { other.screen.rows == one.screen.rows }
      #expect(try slow.decisions().count == 2)
      #expect(try slow.decisions() == fast.decisions())
    }

    @Test func `An arrow held down leaves no queue behind`() throws {
      let home = Home()
      let terminal = try home.start()
      try terminal.press(.character("?"))
      let down = TerminalKeys.bytes(of: .down)
      let up = TerminalKeys.bytes(of: .up)
      // Thirty a second, as keyboards repeat, for two seconds.
      for number in 0..<60 {
        try terminal.send(number % 10 < 5 ? down : up)
        terminal.watch(milliseconds: 33)
      }
      let bytes = terminal.byteCount
      terminal.watch(milliseconds: 100)
      #expect(terminal.byteCount == bytes)
      let before = terminal.screen.rows
      let time = try milliseconds {
        try terminal.send("\u{1B}")
        try terminal.wait("the list") { terminal.screen.rows != before }
      }
      #expect(time < 200)
    }
  }
}
