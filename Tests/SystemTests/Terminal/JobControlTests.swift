import Glibc
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// Being stopped and taken up again, by the program's own key and by anybody else.
  @Suite struct JobControl {
    @Test func `Ctrl+Z gives the terminal to the shell and fg takes it back`() throws {
      let home = Home()
      let terminal = try PseudoTerminal(
        "/bin/sh",
        ["-i"],
        environment: home.environment.merging(["PS1": "prompt> ", "ENV": ""]) { $1 }
      )
      try terminal.wait(for: "prompt>")
      try terminal.send(BuiltProgram.path("signpost") + "\r")
      try terminal.wait(for: IdealPlay.title)
      try terminal.waitForIdle()
      let before = terminal.screen.rows
      for size in [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)] {
        try terminal.send("\u{1A}")
        try terminal.wait("the shell") {
          !terminal.screen.isOnAlternateScreen && terminal.screen.isCursorVisible
            && terminal.lineModes == .cooked
        }
        try terminal.wait(for: "Stopped")
        terminal.resizeWithoutWaiting(to: size)
        try terminal.send("fg\r")
        try terminal.wait("the program") { terminal.screen.isOnAlternateScreen }
        try terminal.waitForIdle()
        #expect(terminal.lineModes == .raw)
        try terminal.wait("the first row") {
          terminal.screen.rows[0] == before[0] || size.rows > 24
        }
      }
      #expect(terminal.screen.rows[29].hasPrefix("Enter Open"))
      try terminal.send("q")
      // What is typed before the terminal ends lines again would not end one.
      try terminal.wait("the shell") {
        !terminal.screen.isOnAlternateScreen && terminal.lineModes == .cooked
      }
      try terminal.send("echo code=$?\r")
      try terminal.wait(for: "code=0")
    }

    @Test func `A program stopped and continued from outside repaints its screen`() throws {
      let terminal = try Home().start()
      let before = terminal.screen.rows
      terminal.send(signal: Int(SIGSTOP))
      try terminal.wait("the stop") { terminal.isStopped }
      terminal.screen.feed(Array("\u{1B}[2J\u{1B}[5;5Hforeign words".utf8))
      #expect(terminal.screen.rows != before)
      terminal.send(signal: Int(SIGCONT))
      try terminal.waitForIdle()
      #expect(terminal.screen.rows == before)
      #expect(terminal.lineModes == .raw)
    }

    @Test func `A window that changed while the program was stopped is drawn for`() throws {
      let terminal = try Home().start()
      terminal.send(signal: Int(SIGSTOP))
      try terminal.wait("the stop") { terminal.isStopped }
      terminal.resizeWithoutWaiting(to: Size(columns: 60, rows: 15))
      terminal.send(signal: Int(SIGCONT))
      try terminal.waitForIdle()
      #expect(terminal.screen.rows.last?.hasPrefix("Enter Open") == true)
    }

    @Test func `Ctrl+Z without a shell that could wake the program again does no harm`() throws {
      let terminal = try Home().start()
      let before = terminal.screen.rows
      try terminal.press(.control("z"))
      #expect(!terminal.isStopped)
      #expect(terminal.lineModes == .raw)
      #expect(terminal.screen.rows == before)
    }

    @Test func `Ctrl+L repaints a screen that was spoiled`() throws {
      let terminal = try Home().start()
      let before = terminal.screen.rows
      terminal.screen.feed(Array("\u{1B}[3;1Hforeign words".utf8))
      try terminal.press(.control("l"))
      #expect(terminal.screen.rows == before)
    }
  }
}
