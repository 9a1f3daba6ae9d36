import Interface
import TestSupport
import Testing

extension SystemTests {
  /// What is no terminal, or is not to be used as one.
  @Suite struct Surroundings {
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

    @Test(arguments: [
      ["--version"], ["--help"], ["help", "play"], ["doctor"], ["list"], ["history"],
    ])
    func `What only prints needs no terminal at all`(arguments: [String]) throws {
      var environment = Home().environment
      environment["TERM"] = ""
      let program = try PipedProgram(arguments, environment: environment)
      program.endInput()
      #expect([0, 1].contains(try program.waitForEnd()))
      #expect(!program.output.isEmpty)
      #expect(!program.output.contains(0x1B))
    }
  }
}
