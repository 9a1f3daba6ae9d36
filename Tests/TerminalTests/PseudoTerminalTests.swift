import Glibc
import Interface
import TestSupport
import Testing

/// The harness itself, with the shell as the program.
@Suite(.timeLimit(.minutes(1))) struct PseudoTerminalTests {
  private func shell(
    _ script: String,
    environment: [String: String] = [:],
    size: Size = Size(columns: 20, rows: 4)
  ) throws -> PseudoTerminal {
    try PseudoTerminal("/bin/sh", ["-c", script], environment: environment, size: size)
  }

  @Test func `What a program writes is read as cells`() throws {
    let terminal = try shell(#"printf 'a\033[1;31mb\033[0m\033[3;3H日x'"#)
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.screen.rows == ["ab", "", "  日x", ""])
    let cell = terminal.screen.cell(row: 0, column: 1)
    #expect(cell.isBold && cell.foreground == 1 && cell.background == nil)
    #expect(terminal.screen.cell(row: 2, column: 3).text.isEmpty)
    #expect(terminal.screen.cursor == Point(row: 2, column: 5))
    #expect(terminal.byteCount > 0)
  }

  @Test func `Keys reach the program and modes are seen`() throws {
    let terminal = try shell("stty raw -echo; printf ready; head -c 3 | od -An -tx1; stty sane")
    try terminal.wait(for: "ready")
    #expect(terminal.lineModes == .raw)
    try terminal.send(TerminalKeys.bytes(of: .up))
    try terminal.waitForEnd()
    #expect(terminal.screen.rows.contains { $0.contains("1b 4f 41") })
    #expect(terminal.lineModes == .cooked)
  }

  @Test func `A resize is heard`() throws {
    let terminal = try shell(
      "trap 'stty size; exit 7' WINCH; printf ready; while :; do sleep 0.05; done"
    )
    try terminal.wait(for: "ready")
    terminal.resizeWithoutWaiting(to: Size(columns: 30, rows: 9))
    #expect(try terminal.waitForEnd() == 7)
    #expect(terminal.screen.rows[0] == "ready9 30")
  }

  @Test func `Signals, alternate screen and cursor are seen`() throws {
    let terminal = try shell(#"printf '\033[?1049h\033[?25lready'; sleep 9"#)
    try terminal.wait(for: "ready")
    #expect(terminal.screen.isOnAlternateScreen)
    #expect(!terminal.screen.isCursorVisible)
    terminal.send(signal: Int(SIGSTOP))
    try terminal.wait("the stop") { terminal.isStopped }
    terminal.send(signal: Int(SIGKILL))
    #expect(try terminal.waitForEnd() == 128 + 9)
  }

  @Test func `The mark of idleness is found even in pieces`() throws {
    let terminal = try shell(
      #"printf '\033]7777;id'; sleep 0.1; printf 'le\007ok'; read x; printf '\033]7777;idle\007'; read x"#
    )
    try terminal.waitForIdle()
    try terminal.wait(for: "ok")
    try terminal.type("go\r")
    #expect(terminal.screen.rows[0].hasPrefix("okgo"))
  }

  @Test func `The environment is none of the machine's`() throws {
    let terminal = try shell("env | cut -d= -f1 | sort | tr '\n' ' '", environment: ["HOME": ""])
    try terminal.waitForEnd()
    #expect(terminal.screen.rows.joined().contains("LANG"))
    #expect(!terminal.screen.rows.joined().contains("HOME"))
    #expect(!terminal.screen.rows.joined().contains("USER"))
  }

  @Test func `A wait in vain shows the screen`() throws {
    let terminal = try shell("printf hello; sleep 9")
    try terminal.wait(for: "hello")
    terminal.patience = 50
    #expect {
      try terminal.wait(for: "goodbye")
    } throws: { error in
      "\(error)".contains("'goodbye'") && "\(error)".contains("|hello")
    }
  }

  @Test func `A missing program is an error`() {
    #expect(throws: PseudoTerminalError.notStarted(path: "/nonexistent", number: Int(ENOENT))) {
      _ = try PseudoTerminal("/nonexistent")
    }
  }
}
