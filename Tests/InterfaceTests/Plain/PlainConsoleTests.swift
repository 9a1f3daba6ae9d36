import Interface
import Testing

struct PlainConsoleTests {
  /// What a dialogue came to.
  private struct Dialogue {
    var output: String
    var model: NoteScreen.Model
    var effects: [NoteScreen.Effect]
    var inputs: [ProgramInput<NoteScreen.Message>]
  }

  /// Plays typed lines; `answersAtOnce` false makes the runner answer while the console waits.
  private func play(
    _ lines: [String],
    program: NoteProgram = NoteProgram(),
    answersAtOnce: Bool = true,
    now: Instant = Instant(milliseconds: 0),
    columns: Int? = nil,
    showsUnicode: Bool = true
  ) -> Dialogue {
    let mailbox = Mailbox<NoteScreen.Message> {}
    let runner = NoteRunner(mailbox: mailbox)
    runner.answersAtOnce = answersAtOnce
    var rest = lines[...]
    var output = ""
    let device = PlainDevice(
      readLine: {
        guard let line = rest.popFirst() else { return nil }
        output += "«\(line)»\n"
        return line
      },
      write: { output += $0 },
      waitForMail: { runner.answer() },
      now: { now },
      columns: columns,
      showsUnicode: showsUnicode
    )
    var console = PlainConsole(
      program,
      mailbox: mailbox,
      runner: runner,
      words: .english,
      device: device
    )
    console.run()
    return Dialogue(
      output: output,
      model: console.program.model,
      effects: runner.started,
      inputs: console.program.inputs
    )
  }

  private func notes(_ notes: [String]) -> NoteProgram {
    var program = NoteProgram()
    program.model.notes = notes
    return program
  }

  @Test func `A page shows its title, lines and numbered choices`() {
    let dialogue = play(["q"], program: notes(["one", "two"]))
    #expect(
      dialogue.output == """

        == Notes ==
        one
        two

          1. Delete one
          2. Delete two
        Choose a number (? lists the commands): «q»

        """
    )
    #expect(dialogue.model.isFinished)
  }

  @Test func `A number chooses and only what is new is printed`() {
    let dialogue = play(["2", "q"], program: notes(["one", "two"]))
    #expect(dialogue.model.notes == ["one"])
    let after = dialogue.output.components(after: "«2»\n")
    #expect(
      after == """

          1. Delete one
        Choose a number (? lists the commands): «q»

        """
    )
  }

  @Test(arguments: ["3", "0", "-1", "", "99999999999999999999", "what", "1.5"])
  func `An unknown answer is asked again in plain words`(answer: String) {
    let dialogue = play([answer, "q"], program: notes(["one", "two"]))
    #expect(dialogue.model.notes == ["one", "two"])
    #expect(
      dialogue.output.contains("Please answer with a number from 1 to 2, or ? for the commands.\n")
    )
  }

  @Test func `A question mark lists the commands with the reason of a disabled one`() {
    let dialogue = play(["?", "s", "q"])
    #expect(
      dialogue.output.contains(
        """
        -- Commands --
          n: Writes a note.
          s: Saves the notes. (Not now: there is no note)
          q: Ends.
          ??: Prints this page again.

        """
      )
    )
    #expect(dialogue.output.contains("«s»\nNot now: there is no note\n"))
    #expect(dialogue.effects.isEmpty)
  }

  @Test func `Two question marks print the page again`() {
    let dialogue = play(["??", "q"], program: notes(["one"]))
    #expect(dialogue.output.components(after: "«??»\n").hasPrefix("\n== Notes ==\none\n\n  1. "))
  }

  @Test func `A text of several lines ends with a full stop on a line of its own`() {
    let dialogue = play(["n", "first", "?", "third", ".", "q"])
    #expect(dialogue.model.notes == ["first\n?\nthird"])
    #expect(dialogue.output.contains("Write the note.\nEnd the text with a full stop"))
  }

  @Test func `A command leads out of a text with a colon and two colons are text`() {
    let left = play(["n", ":esc", "q"])
    #expect(left.inputs.contains(.message(.writingStopped)))
    let typed = play(["n", "::esc", ".", "q"])
    #expect(typed.model.notes == [":esc"])
    let unknown = play(["n", ":what", "x", ".", "q"])
    #expect(unknown.output.contains("There is no such command, and the line was not taken."))
    #expect(unknown.model.notes == ["x"])
  }

  @Test func `A command at any line keeps the text so far, and the text goes on`() {
    let dialogue = play(["n", "first", ":h", "second", ".", "q"])
    #expect(
      dialogue.output.contains(
        """
        «:h»
        * The text so far is kept.
        * Nobody helps.
        Write the note.
        Text so far; what you write now is added:
        first
        End the text with a full stop on a line of its own.

        """
      )
    )
    #expect(dialogue.model.notes == ["first\nsecond"])
    #expect(play(["n", "first", ":esc", "q"]).model.notes == ["first"])
  }

  @Test func `What is no command at a later line is said and kept out of the text`() {
    let dialogue = play(["n", "first", ":what", ":s", ":?", "::third", ".", "q"])
    #expect(dialogue.model.notes == ["first\n:third"])
    #expect(dialogue.output.contains("«:what»\nThere is no such command"))
    #expect(dialogue.output.contains("«:s»\nNot now: a note is being written\n> "))
    #expect(dialogue.output.contains("«:?»\n-- Commands --\n"))
  }

  @Test(arguments: [["?", "."], ["first", "?", "."]])
  func `A question mark in a text is text, and that is said`(lines: [String]) {
    let dialogue = play(["n"] + lines + ["q"])
    #expect(dialogue.model.notes == [lines.dropLast().joined(separator: "\n")])
    #expect(dialogue.output.contains("«?»\nThe question mark was taken as text."))
    #expect(!dialogue.output.contains("-- Commands --"))
  }

  @Test func `A text is cleaned and cut at its limit in words`() {
    let dialogue = play(["n", "\u{1B}[31m" + String(repeating: "x", count: 60), ".", "q"])
    #expect(dialogue.model.notes == [String(repeating: "x", count: 50)])
    #expect(dialogue.output.contains("The text was longer than 50 characters and was cut there."))
  }

  @Test func `The end of input is told to the program and its effects are waited for`() {
    let dialogue = play([], program: notes(["one"]), answersAtOnce: false)
    #expect(dialogue.inputs == [.event(.endOfInput), .message(.saved)])
    #expect(dialogue.effects == [.save(["one"])])
    #expect(dialogue.output.hasSuffix("* Saved.\n"))
  }

  @Test func `A text cut off by the end of input is kept`() {
    let dialogue = play(["n", "half"])
    #expect(dialogue.effects == [.save(["half"])])
  }

  @Test func `After a save its answer is said before the next question`() {
    let dialogue = play(["s", "q"], program: notes(["one"]), answersAtOnce: false)
    #expect(dialogue.output.contains("«s»\n* Saved.\nChoose a number"))
  }

  @Test func `A deadline that has come is handled before the question`() {
    var program = notes(["one"])
    program.nextDeadline = Instant(milliseconds: 5)
    let dialogue = play(["q"], program: program, now: Instant(milliseconds: 9))
    #expect(dialogue.output.hasPrefix("* An hour has passed.\n"))
  }

  @Test func `A deadline still to come is met before a line is waited for`() {
    var program = notes(["one"])
    program.nextDeadline = Instant(milliseconds: 5)
    let dialogue = play(["q"], program: program, now: Instant(milliseconds: 1))
    #expect(dialogue.output.hasPrefix("* An hour has passed.\n"))
  }

  @Test func `Lines are wrapped by words where a width is given`() {
    let dialogue = play(["q"], program: notes(["one two three four"]), columns: 10)
    #expect(dialogue.output.contains("one two\nthree four\n"))
  }

  @Test func `Without Unicode only ASCII is printed`() {
    let dialogue = play(["q"], program: notes(["Ærø – 日本"]), showsUnicode: false)
    let printed = dialogue.output.filter { $0 != "«" && $0 != "»" }
    #expect(printed.allSatisfy { $0.isASCII })
  }

  @Test func `No escape sequence and no cursor movement is ever printed`() {
    let dialogue = play(["?", "n", "x", ".", "1", "q"], program: notes(["one"]))
    #expect(
      dialogue.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0.value != 127 }
    )
  }
}

extension String {
  /// What follows the first occurrence of a mark.
  fileprivate func components(after mark: String) -> String {
    guard let range = firstRange(of: mark) else { return "" }
    return String(self[range.upperBound...])
  }
}
