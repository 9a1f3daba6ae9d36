import Interface
import TestSupport
import Testing

struct ProgramLoopTests {
  private func run(
    _ program: NoteProgram = NoteProgram(),
    prepare: (NoteRunner) -> Void = { _ in },
    _ batches: (NoteRunner) -> [() -> [InputEvent]]
  ) -> (program: NoteProgram, frontEnd: ScriptedFrontEnd, runner: NoteRunner) {
    let mailbox = Mailbox<NoteScreen.Message> {}
    let runner = NoteRunner(mailbox: mailbox)
    prepare(runner)
    let frontEnd = ScriptedFrontEnd(batches(runner))
    var loop = ProgramLoop(program, frontEnd: frontEnd, mailbox: mailbox, runner: runner)
    loop.run()
    return (loop.program, frontEnd, runner)
  }

  @Test func `The first frame is shown before anything is waited for`() {
    let result = run { _ in [] }
    #expect(result.frontEnd.frames.count == 1)
  }

  @Test func `A burst of keys costs one frame`() {
    let keys: [InputEvent] = [.key(.character("n"))] + "hello".map { .key(.character($0)) }
    let result = run { _ in [{ keys }] }
    #expect(result.frontEnd.frames.count == 2)
    #expect(result.program.model.notes == ["hello"])
  }

  @Test func `A wake-up with nothing to handle draws nothing`() {
    let result = run { _ in [{ [] }, { [] }, { [] }] }
    #expect(result.frontEnd.frames.count == 1)
  }

  @Test func `Without a deadline the front end may wait for ever`() {
    let result = run { _ in [{ [] }] }
    #expect(result.frontEnd.deadlines.last == .some(nil))
  }

  @Test func `A deadline that has come is handled once`() {
    var program = NoteProgram()
    program.nextDeadline = Instant(milliseconds: 40)
    let mailbox = Mailbox<NoteScreen.Message> {}
    let frontEnd = ScriptedFrontEnd([])
    let runner = NoteRunner(mailbox: mailbox)
    var loop = ProgramLoop(program, frontEnd: frontEnd, mailbox: mailbox, runner: runner)
    loop.run()
    #expect(frontEnd.deadlines == [Instant(milliseconds: 40)])
    #expect(loop.program.inputs.filter { $0 == .deadline }.count == 1)
  }

  @Test func `Answers of effects reach the program after the keys of the same turn`() {
    var program = NoteProgram()
    program.model.notes = ["a"]
    let result = run(program) { _ in [{ [.key(.character("s"))] }, { [.key(.down)] }] }
    #expect(
      result.program.inputs.prefix(3) == [
        .event(.key(.character("s"))), .event(.key(.down)), .message(.saved),
      ]
    )
    #expect(result.runner.started == [.save(["a"])])
  }

  @Test func `The loop ends only when the runner is drained`() {
    var program = NoteProgram()
    program.model.notes = ["a"]
    let result = run(program, prepare: { $0.answersAtOnce = false }) { runner in
      [
        { [.key(.character("s")), .key(.character("q"))] },
        { [] },
        {
          runner.answer()
          return []
        },
      ]
    }
    #expect(result.program.inputs.last == .message(.saved))
    #expect(result.frontEnd.deadlines.count == 3)
    #expect(result.frontEnd.deadlines.last != .some(nil), "a finished program waits with an end")
  }

  @Test func `An answer that came in the last turn is handled before the end`() {
    var program = NoteProgram()
    program.model.notes = ["a"]
    let result = run(program) { _ in [{ [.key(.character("s")), .key(.character("q"))] }] }
    #expect(result.program.inputs.last == .message(.saved))
  }

  @Test func `The program knows the views of the frame that was shown`() {
    var program = NoteProgram()
    program.model.notes = (0..<9).map { "note \($0)" }
    let result = run(program) { _ in [{ [.key(.end)] }] }
    #expect(result.program.context.views["notes"]?.contentRows == 9)
    #expect(result.program.context.views["notes"]?.offset == 6)
  }

  @Test func `Work over fifty milliseconds is reported by name without its content`() {
    let mailbox = Mailbox<NoteScreen.Message> {}
    let runner = NoteRunner(mailbox: mailbox)
    let frontEnd = ScriptedFrontEnd([])
    frontEnd.millisecondsEachLook = 60
    mailbox.post(.noteWritten("private"))
    var slow: [String] = []
    var loop = ProgramLoop(NoteProgram(), frontEnd: frontEnd, mailbox: mailbox, runner: runner) {
      slow.append("\($0) \($1)")
    }
    loop.run()
    #expect(slow == ["draw 60", "event 60", "event 60", "noteWritten 60"])
  }

  @Test func `A frame has the cursor of the focused field`() {
    let result = run { _ in
      [{ [.key(.character("n")), .key(.character("x"))] }, { [.key(.escape)] }]
    }
    #expect(result.frontEnd.frames.map(\.cursor) == [nil, Point(row: 0, column: 1), nil])
  }
}
