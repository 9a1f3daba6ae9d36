import Interface
import TestSupport
import Testing

extension SystemTests {
  /// Every kind of terminal, every locale, and what is no terminal at all.
  @Suite struct Surroundings {
    static let types = [
      "xterm-256color", "xterm", "vt100", "linux", "screen", "tmux-256color", "dumb",
      "unknown-thing", "",
    ]
    static let locales = ["C.UTF-8", "C", ""]

    @Test(arguments: types, locales)
    func `The library is shown and left`(type: String, locale: String) throws {
      let terminal = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        environment: Home().environment.merging(["TERM": type, "LANG": locale]) { $1 }
      )
      try terminal.wait(for: IdealPlay.title)
      let isPlain = ["dumb", "unknown-thing", ""].contains(type)
      if isPlain {
        try terminal.wait(for: "Choose a number")
        #expect(!terminal.output.contains(0x1B))
        #expect(locale != "C" || terminal.output.allSatisfy { $0 < 0x80 })
        try terminal.send("q\r")
      } else {
        try terminal.waitForIdle()
        #expect(terminal.screen.rows[23].contains("? Help"))
        // Where nothing is set, nobody asked for ASCII.
        if locale != "C" {
          #expect(terminal.screen.rows[1].hasPrefix("───"))
        } else {
          #expect(terminal.output.allSatisfy { $0 < 0x80 })
          #expect(terminal.screen.rows[1].hasPrefix("---"))
        }
        try terminal.send("q")
      }
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.lineModes == .cooked)
      #expect(!terminal.screen.isOnAlternateScreen)
      #expect(terminal.screen.isCursorVisible)
    }

    @Test(arguments: ["signpost | cat", "signpost < /dev/null", "echo q | signpost"])
    func `Where one side is no terminal no escape codes are written`(line: String) throws {
      let terminal = try PseudoTerminal(
        "/bin/sh",
        ["-c", line.replacing("signpost", with: BuiltProgram.path("signpost"))],
        environment: Home().environment
      )
      try terminal.wait(for: IdealPlay.title)
      try terminal.send("q\r")
      #expect(try terminal.waitForEnd() == 0)
      #expect(!terminal.output.contains(0x1B))
    }

    @Test(arguments: [["--plain"], []])
    func `Plain mode is had for the asking`(arguments: [String]) throws {
      let terminal = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        arguments,
        environment: Home().environment.merging(
          arguments.isEmpty ? ["ACCESSIBLE": "1"] : [:]
        ) { $1 }
      )
      try terminal.wait(for: "Choose a number")
      try terminal.send("q\r")
      #expect(try terminal.waitForEnd() == 0)
      #expect(!terminal.output.contains(0x1B))
    }

    @Test func `The end of piped input is an orderly end`() throws {
      let program = try PipedProgram(environment: Home().environment)
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      #expect(program.text.contains(IdealPlay.title))
      #expect(!program.output.contains(0x1B))
    }

    @Test func `Without a home nothing is lost silently`() throws {
      let program = try PipedProgram(environment: [
        "HOME": "/proc/1/nowhere", "XDG_STATE_HOME": "/proc/1/nowhere",
      ])
      program.send("1")
      program.send("1")
      program.endInput()
      #expect(try program.waitForEnd() == 0)
      #expect(!program.text.contains("Scene 1"))
      #expect(program.text.contains("* "))
    }
  }
}
