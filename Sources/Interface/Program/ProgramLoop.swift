/// The loop of the full screen: draw if something happened, wait, collect all, handle all.
package struct ProgramLoop<Running: Program, Runner: EffectRunner>
where Running.Effect == Runner.Effect {
  /// The program.
  package private(set) var program: Running
  private let frontEnd: any FrontEnd
  private let mailbox: Mailbox<Running.Message>
  private let runner: Runner
  private let reportSlowness: ((_ what: String, _ milliseconds: Int) -> Void)?
  private var needsFrame = true

  /// The pause between two looks at a runner that has not said that it is drained.
  private let drainMilliseconds = 50
  /// What takes longer than this is reported.
  private let slowMilliseconds = 50

  /// Makes a loop.
  ///
  /// The closure hears of an input or a frame that took over 50 milliseconds, by its name without
  /// what it carries, as answers do not belong in a log.
  package init(
    _ program: Running,
    frontEnd: any FrontEnd,
    mailbox: Mailbox<Running.Message>,
    runner: Runner,
    reportSlowness: ((_ what: String, _ milliseconds: Int) -> Void)? = nil
  ) {
    self.program = program
    self.frontEnd = frontEnd
    self.mailbox = mailbox
    self.runner = runner
    self.reportSlowness = reportSlowness
  }

  /// Runs until the program has finished and the runner is drained.
  package mutating func run() {
    drawIfNeeded()
    repeat {
      while !(program.isFinished && runner.isDrained) {
        turn()
        drawIfNeeded()
      }
      // The last answer may have come after the last turn.
    } while handle(mailbox.take().map { .message($0) })
  }

  /// Hands effects to the runner, as those of the program's start.
  package func start(_ effects: [Running.Effect]) {
    for effect in effects { runner.start(effect) }
  }

  /// Waits once and handles all that has come.
  private mutating func turn() {
    let deadline =
      program.isFinished
      ? frontEnd.now.advanced(byMilliseconds: drainMilliseconds)
      : program.nextDeadline
    var inputs: [ProgramInput<Running.Message>] = frontEnd.events(until: deadline).map {
      .event($0)
    }
    inputs += mailbox.take().map { .message($0) }
    if let due = program.nextDeadline, due <= frontEnd.now { inputs.append(.deadline) }
    handle(inputs)
  }

  /// Handles inputs, hands their effects to the runner, and returns whether there were any.
  @discardableResult
  private mutating func handle(_ inputs: [ProgramInput<Running.Message>]) -> Bool {
    guard !inputs.isEmpty else { return false }
    let now = frontEnd.now
    var effects: [Running.Effect] = []
    for input in inputs {
      effects += timed({ Self.name(of: input) }) { $0.program.handle(input, at: now) }
    }
    needsFrame = true
    start(effects)
    return true
  }

  private mutating func drawIfNeeded() {
    guard needsFrame, !program.isFinished else { return }
    needsFrame = false
    var canvas = drawnCanvas()
    if program.remember(canvas.views) {
      canvas = drawnCanvas()
      _ = program.remember(canvas.views)
    }
    frontEnd.present(canvas.frame)
  }

  private mutating func drawnCanvas() -> Canvas {
    var canvas = Canvas(size: frontEnd.size, glyphs: frontEnd.showsUnicode ? .unicode : .ascii)
    timed({ "draw" }) { $0.program.draw(on: &canvas) }
    return canvas
  }

  private mutating func timed<Result>(
    _ name: () -> String,
    _ work: (inout ProgramLoop) -> Result
  ) -> Result {
    let start = frontEnd.now.milliseconds
    let result = work(&self)
    let spent = frontEnd.now.milliseconds - start
    if spent > slowMilliseconds { reportSlowness?(name(), spent) }
    return result
  }

  private static func name(of input: ProgramInput<Running.Message>) -> String {
    guard case .message(let message) = input else {
      return input == .deadline ? "deadline" : "event"
    }
    return Mirror(reflecting: message).children.first?.label ?? "message"
  }
}
