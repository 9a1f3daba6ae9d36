import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// The mouse, the notices and the settings of the built program.
  @Suite struct Commands {
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    @Test func `Language, theme and mouse are kept for the next start`() throws {
      let home = Home()
      let first = try home.start()
      try first.press(.character("M"), .character("L"), .character("T"))
      #expect(first.screen.rows.last?.contains("Tema: light") == true)
      try first.send("q")
      #expect(try first.waitForEnd() == 0)
      let second = try home.start()
      #expect(second.screen.rows.last?.contains("Hjælp") == true)
      #expect(second.screen.wantsMouse)
      try second.press(.character("T"))
      #expect(second.screen.rows.last?.contains("Tema: user") == true)
      try second.press(.character("M"), .character("L"))
      try second.send("q")
      try second.waitForEnd()
      let third = try home.start()
      #expect(third.screen.rows.last?.contains("Help") == true)
      #expect(!third.screen.wantsMouse)
    }

    @Test func `While the mouse is off nothing is written for it`() throws {
      let terminal = try Home().start()
      try terminal.press(.down, .character("?"), .escape)
      try terminal.send("q")
      try terminal.waitForEnd()
      #expect(!terminal.text.contains("?1000") && !terminal.text.contains("?1006"))
    }

    @Test func `A press chooses a row, the wheel moves on, and a key of the line can be pressed`()
      throws
    {
      let terminal = try Home().start()
      let player = ScreenPlayer(terminal: terminal)
      try terminal.wait(for: IdealPlay.title)
      try terminal.press(.character("M"), .home)
      let first = player.focusedRow
      let row = terminal.screen.rows.firstIndex { $0.contains("> ") } ?? 0
      try terminal.type("\u{1B}[<65;10;\(row + 1)M")
      let second = player.focusedRow
      #expect(second != nil && second != first)
      // The old form of a report, at the row of the first case.
      let old = Unicode.Scalar(UInt8(32 + row + 1))
      try terminal.type("\u{1B}[M *\(old)")
      #expect(player.focusedRow == first)
      let column = player.statusLine.distance(
        from: player.statusLine.startIndex,
        to: player.statusLine.firstIndex(of: "?") ?? player.statusLine.startIndex
      )
      try terminal.type("\u{1B}[<0;\(column + 1);24M")
      #expect(terminal.screen.rows.contains { $0.contains("Help · Cases") })
    }

    @Test func `The palette finds a command while one types, and nothing of the others stays`()
      throws
    {
      let terminal = try Home().start()
      try terminal.press(.character(":"))
      #expect(terminal.screen.rows.contains { $0.contains("Repaint") })
      try terminal.type("quit")
      let rows = terminal.screen.rows.filter { $0.hasPrefix("│") }
      #expect(rows.filter { !$0.allSatisfy { $0 == "│" || $0 == " " } }.count == 2)
      #expect(rows.contains { $0.hasPrefix("│ > Quit") && $0.contains("q/Ctrl+C") })
      try terminal.send("\r")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test(arguments: ["q", "stop", "TERM", "crash"])
    func `The mouse is the terminal's again after every way out`(way: String) throws {
      let home = Home()
      let terminal = try home.start(environment: ["SIGNPOST_CRASH_FOR_TEST": "1"])
      try terminal.press(.character("M"))
      #expect(terminal.screen.wantsMouse)
      #expect(terminal.text.contains(Self.mouseOn))
      switch way {
      case "q": try terminal.send("q")
      case "TERM": terminal.send(signal: Int(SIGTERM))
      case "crash": try terminal.send("\u{18}")
      default:
        try terminal.send("\u{1A}")
        // Without a shell the program goes on at once, and the mouse with it.
        try terminal.wait("the mouse off") { terminal.text.contains(Self.mouseOff) }
        return
      }
      try terminal.waitForEnd()
      #expect(!terminal.screen.wantsMouse)
      #expect(terminal.text.contains(Self.mouseOff))
    }

    @Test func `A notice goes by itself, and after that nothing happens any more`() throws {
      let terminal = try Home().start()
      try terminal.press(.character("T"))
      #expect(terminal.screen.rows.last?.contains("Theme: ") == true)
      try terminal.wait("the line of keys") {
        terminal.screen.rows.last?.contains("Help") == true
      }
      // The frame is seen a moment before the program goes back to waiting.
      terminal.watch(milliseconds: 100)
      let (bytes, wakeUps) = (terminal.byteCount, try switches(of: terminal.process))
      terminal.watch(milliseconds: 1_500)
      #expect(terminal.byteCount == bytes)
      #expect(try switches(of: terminal.process) == wakeUps)
    }

    @Test func `Plain mode lists its commands, and the notices can be read again`() throws {
      let home = Home()
      let program = try PipedProgram(["--lang", "en"], environment: home.environment)
      for line in ["?", "L", "L", "N", "", "q"] {
        _ = try program.readToPrompt()
        program.send(line)
      }
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      let text = program.text
      #expect(text.contains("N: Read again what was said since the start (Not now: Nothing"))
      #expect(text.contains("== Notices =="))
      #expect(text.components(separatedBy: "* The interface is in English now.").count == 2)
    }

    /// How often the first thread of a process has been woken, from `/proc`; the others wait for
    /// work of their own, and go in time.
    private func switches(of process: Int) throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return line?.split(separator: "\t").last.flatMap { Int($0) } ?? -1
    }
  }
}
