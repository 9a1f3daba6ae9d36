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
  /// The key that led here, where it came alone; whoever begins most often moves down.
  private var lastKey: Key? = .down
  /// Whether what is likely to follow that key has been worked out.
  private var hasLookedAhead = false
  /// What the likely next keys would lead to from here; none once anything else has happened.
  private var foresights: [Foresight<Running>] = []

  /// The pause between two looks at a runner that has not said that it is drained.
  private let drainMilliseconds = 50
  /// How long nothing has to come before the next keys are worked out: the terminal shows the frame
  /// meanwhile, and who types faster is not kept waiting.
  private let restMilliseconds = 4
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
  ///
  /// Effects, as those of the program's start, begin once the first frame is shown.
  package mutating func run(starting effects: [Running.Effect] = []) {
    drawIfNeeded()
    start(effects)
    repeat {
      while !(program.isFinished && runner.isDrained) {
        turn()
      }
      // The last answer may have come after the last turn.
    } while handle(mailbox.take().map { .message($0) })
  }

  private func start(_ effects: [Running.Effect]) {
    for effect in effects { runner.start(effect) }
  }

  /// Waits once, handles all that has come, and shows it; where nothing comes, looks ahead.
  private mutating func turn() {
    let inputs = collect()
    guard !inputs.isEmpty else { return lookAhead() }
    if !showForeseen(inputs) {
      handle(inputs)
      drawIfNeeded()
    }
    hasLookedAhead = false
    // What comes from inside the program says nothing of the next key.
    guard !inputs.allSatisfy(\.isMessage) else { return }
    lastKey = nil
    if inputs.count == 1, case .event(.key(let key)) = inputs[0] { lastKey = key }
  }

  /// Waits once and takes all that has come.
  private func collect() -> [ProgramInput<Running.Message>] {
    var deadline = program.nextDeadline
    if program.isFinished {
      deadline = frontEnd.now.advanced(byMilliseconds: drainMilliseconds)
    } else if deadline == nil, !hasLookedAhead, lastKey?.likelyNext.isEmpty == false {
      deadline = frontEnd.now.advanced(byMilliseconds: restMilliseconds)
    }
    var inputs: [ProgramInput<Running.Message>] = frontEnd.events(until: deadline).map {
      .event($0)
    }
    inputs += mailbox.take().map { .message($0) }
    if let due = program.nextDeadline, due <= frontEnd.now { inputs.append(.deadline) }
    return inputs
  }

  /// Handles inputs, hands their effects to the runner, and returns whether there were any.
  @discardableResult
  private mutating func handle(_ inputs: [ProgramInput<Running.Message>]) -> Bool {
    guard !inputs.isEmpty else { return false }
    foresights = []
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
    frontEnd.present(timed({ "draw" }) { $0.program.drawnFrame(for: $0.frontEnd) })
  }

  /// Shows what was foreseen for an input, and says whether there was such a thing.
  private mutating func showForeseen(_ inputs: [ProgramInput<Running.Message>]) -> Bool {
    guard inputs.count == 1, case .event(let event) = inputs[0],
      let foreseen = foresights.first(where: { $0.event == event })
    else { return false }
    frontEnd.present(foreseen.frame)
    program = foreseen.program
    // The others were foreseen from where the program no longer is.
    foresights = []
    return true
  }

  /// Works out what the keys that are likely to follow the last one would lead to.
  private mutating func lookAhead() {
    guard let lastKey, !hasLookedAhead else { return }
    hasLookedAhead = true
    // What is kept is not needed beside what replaces it.
    foresights = []
    foresights = lastKey.likelyNext.compactMap { Foresight(of: $0, in: program, on: frontEnd) }
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
