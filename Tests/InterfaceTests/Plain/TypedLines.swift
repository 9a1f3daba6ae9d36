import Interface

private final class NoRunner: EffectRunner {
  var isDrained: Bool { true }
  func start(_ effect: Never) {}
}

/// Runs a program in plain mode on lines that are typed, and returns what was printed and the program.
func type<Typed: Program>(_ lines: [String], into program: Typed) -> (
  output: String, program: Typed
)
where Typed.Message == String, Typed.Effect == Never {
  var rest = lines[...]
  var output = ""
  var console = PlainConsole(
    program,
    mailbox: Mailbox<String> {},
    runner: NoRunner(),
    words: .english,
    device: PlainDevice(
      readLine: { rest.popFirst() },
      write: { output += $0 },
      waitForMail: {},
      now: { Instant(milliseconds: 0) }
    )
  )
  console.run()
  return (output, console.program)
}

/// What a program printed after each line that was typed, without the question for a number.
func answers<Typed: Program>(of program: Typed, to lines: [String]) -> [String]
where Typed.Message == String, Typed.Effect == Never {
  let prompt = "Choose a number (? lists the commands): "
  return type(lines, into: program).output
    .split(separator: prompt, omittingEmptySubsequences: false).dropFirst().map { String($0) }
}
