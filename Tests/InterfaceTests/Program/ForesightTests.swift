import Interface
import TestSupport
import Testing

/// A number that Down and Up move; the world hears of each tenth one.
private struct Counter: Program {
  enum Message: Equatable, Sendable { case reset }

  var number = 0
  var handled = 0
  var nextDeadline: Instant?
  var isFinished = false

  mutating func handle(_ input: ProgramInput<Message>, at now: Instant) -> [Int] {
    handled += 1
    switch input {
    case .event(.key(.down)): number += 1
    case .event(.key(.up)): number -= 1
    case .event(.key(.pageDown)): nextDeadline = now.advanced(byMilliseconds: 5)
    case .deadline: nextDeadline = nil
    case .message(.reset): number = 0
    case .event(.key(.character("q"))): isFinished = true
    default: break
    }
    return number != 0 && number.isMultiple(of: 10) ? [number] : []
  }

  func draw(on canvas: inout Canvas) { canvas.text("\(number)", row: 0, column: 0) }
  mutating func remember(_ views: ViewReport) -> Bool { false }
  func describe() -> PlainPage<Message> { PlainPage(title: "\(number)") }
}

private final class WorldRunner: EffectRunner {
  private(set) var heard: [Int] = []
  let isDrained = true
  func start(_ effect: Int) { heard.append(effect) }
}

struct ForesightTests {
  /// Plays keys, with a rest after each or without, and returns what came of it.
  private func play(
    _ keys: [Key],
    rests: Bool,
    mailbox: Mailbox<Counter.Message> = Mailbox {}
  ) -> (program: Counter, frontEnd: ScriptedFrontEnd, heard: [Int]) {
    let runner = WorldRunner()
    let batches = keys.flatMap { key -> [() -> [InputEvent]] in
      rests ? [{ [.key(key)] }, { [] }] : [{ [.key(key)] }]
    }
    let frontEnd = ScriptedFrontEnd(batches)
    var loop = ProgramLoop(Counter(), frontEnd: frontEnd, mailbox: mailbox, runner: runner)
    loop.run()
    return (loop.program, frontEnd, runner.heard)
  }

  @Test func `A foreseen key shows the frame that it would have drawn`() {
    let keys: [Key] = [.down, .down, .up, .down, .down, .down, .up, .up]
    let rested = play(keys, rests: true)
    let hurried = play(keys, rests: false)
    #expect(rested.frontEnd.frames == hurried.frontEnd.frames)
    #expect(
      rested.frontEnd.frames.map { $0.surface[0, 0].text } == [
        "0", "1", "2", "1", "2", "3", "4", "3", "2",
      ]
    )
    #expect(rested.program.handled == hurried.program.handled)
  }

  @Test func `A key that follows a foreseen one at once is not taken for it`() {
    let runner = WorldRunner()
    let frontEnd = ScriptedFrontEnd([
      { [.key(.down)] }, { [] }, { [.key(.down)] }, { [.key(.down)] }, { [.key(.down)] },
    ])
    var loop = ProgramLoop(Counter(), frontEnd: frontEnd, mailbox: Mailbox {}, runner: runner)
    loop.run()
    #expect(loop.program.number == 4)
    #expect(frontEnd.frames.map { $0.surface[0, 0].text } == ["0", "1", "2", "3", "4"])
  }

  @Test func `What the world is to hear of is told once, when the key is pressed`() {
    let down = Array(repeating: Key.down, count: 9)
    #expect(play(down, rests: true).heard == [], "the tenth is only foreseen")
    #expect(play(down + [.down, .down, .up, .down], rests: true).heard == [10, 10])
  }

  @Test func `A program that waits for a moment is not run ahead of it`() {
    let result = play([.down, .pageDown, .down, .down], rests: true)
    #expect(result.program.number == 3)
    #expect(result.program.nextDeadline == nil)
  }

  @Test func `An answer that comes after a rest is not forgotten by the next key`() {
    let mailbox = Mailbox<Counter.Message> {}
    let runner = WorldRunner()
    let frontEnd = ScriptedFrontEnd([
      { [.key(.down)] }, { [.key(.down)] }, { [] },
      {
        mailbox.post(.reset)
        return []
      },
      { [.key(.down)] },
    ])
    var loop = ProgramLoop(Counter(), frontEnd: frontEnd, mailbox: mailbox, runner: runner)
    loop.run()
    #expect(loop.program.number == 1)
  }

  @Test func `After a key whose successor is anybody's guess nothing is worked out`() {
    let result = play([.character("x")], rests: false)
    #expect(result.frontEnd.deadlines == [rest, nil])
  }

  @Test func `The wait before it looks ahead is short, and there is but one`() {
    let deadlines = play([.down], rests: true).frontEnd.deadlines
    #expect(deadlines == [rest, rest, nil])
  }

  @Test func `The first key is foreseen, and again after an answer, but not after a guess`() {
    let mailbox = Mailbox<Counter.Message> {}
    let answer: () -> [InputEvent] = {
      mailbox.post(.reset)
      return []
    }
    let frontEnd = ScriptedFrontEnd([
      { [] }, answer, { [] }, { [.key(.character("x"))] }, answer, { [] },
    ])
    let runner = WorldRunner()
    var loop = ProgramLoop(Counter(), frontEnd: frontEnd, mailbox: mailbox, runner: runner)
    loop.run()
    #expect(frontEnd.deadlines == [rest, nil, rest, nil, nil, nil, nil])
  }

  private let rest = Instant(milliseconds: 4)
}
