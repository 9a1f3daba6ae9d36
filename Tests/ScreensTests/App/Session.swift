import Classroom
import Interface
import ScenarioEngine
import ScenarioFiles
import Screens
import Synchronization
import TestSupport
import Testing

/// The whole program under test: keys and plain answers go in, effects come out, and those that
/// write a decision are answered as a store would.
struct Session {
  /// A window in which every page can be read at once.
  static let tall = Size(columns: 120, rows: 90)

  /// How the store answers.
  enum Store {
    case saves
    case refuses(StoreProblem)
    /// Nothing comes back until the test sends it.
    case waits
  }

  private(set) var program: AppProgram
  /// The effects since the test last took them.
  private(set) var effects: [Effect] = []
  /// The decisions handed to the store, in order.
  private(set) var decisions: [Decision] = []
  /// The events of a class that came to the store, in order.
  private(set) var classEvents: [ClassEvent] = []
  var store = Store.saves
  /// How many branches were explored.
  private var branches = 0
  var now = Instant(milliseconds: 0)
  /// The time of day that the program is told.
  var minuteOfDay: Int {
    get { clock.minute }
    nonmutating set { clock.minute = newValue }
  }
  /// The seconds since 1970 that the program is told by the host's clock, which can be moved.
  var seconds: Int {
    get { clock.milliseconds / 1_000 }
    nonmutating set { clock.milliseconds = newValue * 1_000 }
  }
  private let clock: Clock

  /// A clock that the test sets while the program holds it.
  private final class Clock: Sendable {
    private let values = Mutex((minute: 0, milliseconds: 0))
    var minute: Int {
      get { values.withLock { $0.minute } }
      set { values.withLock { $0.minute = newValue } }
    }
    var milliseconds: Int {
      get { values.withLock { $0.milliseconds } }
      set { values.withLock { $0.milliseconds = newValue } }
    }

    func program(_ model: AppModel) -> AppProgram {
      AppProgram(model, minuteOfDay: { self.minute }, milliseconds: { self.milliseconds })
    }
  }

  init(
    _ route: Route,
    _ language: Words.Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) {
    let clock = Clock()
    self.clock = clock
    program = clock.program(
      AppModel(route: route, context: Made.context(language), theme: "dark", size: size)
    )
    redraw()
  }

  /// A session with the library below a play.
  init(
    playing model: PlayModel,
    _ language: Words.Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.init(.library(LibraryModel()), language, size: size)
    receive(
      .attemptBegun(AttemptBeginning(header: model.header, playable: model.playable))
    )
    show(.play(model))
    _ = takeEffects()
  }

  var model: AppModel { program.model }
  var page: PlainPage<AppMessage> { program.describe() }

  /// The play on the screen.
  var play: PlayModel? {
    switch model.route {
    case .play(let model): model
    case .preview(let model): model.play
    default: nil
    }
  }

  /// Puts a screen over the one shown.
  mutating func open(_ route: Route) {
    var model = program.model
    model.routes.append(route)
    program = clock.program(model)
    redraw()
  }

  /// Takes a course, by the id of its plan.
  mutating func take(plan: String?) {
    var model = program.model
    model.context.plan = plan
    program = clock.program(model)
    redraw()
  }

  /// Uses the records of a profile at a login that has some; none where it has none.
  mutating func use(profile: ProfileChoice?) {
    var model = program.model
    model.context.canChangeProfile = true
    model.context.profile = profile
    program = clock.program(model)
    redraw()
  }

  /// Puts a screen in the place of the one shown.
  mutating func show(_ route: Route) {
    var model = program.model
    model.routes[model.routes.count - 1] = route
    program = clock.program(model)
    redraw()
  }

  mutating func press(_ keys: Key...) {
    for key in keys { handle(.event(.key(key))) }
  }

  /// Lets so many seconds pass on every clock, without waking the program.
  mutating func pass(seconds count: Int) {
    seconds += count
    now = now.advanced(byMilliseconds: count * 1_000)
  }

  /// Lets time pass until the last notice has gone by itself.
  mutating func expireNotice() {
    guard let due = model.notices.due else { return }
    now = due
    handle(.deadline)
  }

  /// Types a text character by character; a newline is Enter.
  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  mutating func receive(_ message: AppMessage) {
    handle(.message(message))
  }

  mutating func handle(_ input: ProgramInput<AppMessage>) {
    let new = program.handle(input, at: now)
    effects += new
    redraw()
    for effect in new { answer(effect) }
  }

  /// Answers the page in words by the number of a choice, from 1.
  mutating func choose(_ numbers: Int..., sourceLocation: SourceLocation = #_sourceLocation) {
    for number in numbers {
      let choices = page.choices
      guard choices.indices.contains(number - 1), choices[number - 1].disabledReason == nil else {
        Issue.record("no choice \(number) can be made here", sourceLocation: sourceLocation)
        return
      }
      receive(choices[number - 1].message)
    }
  }

  /// Gives a command of the page in words by its key.
  mutating func command(_ key: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let choice = (page.choices + page.commands).first(where: { $0.key == key }) else {
      Issue.record("no command '\(key)' here", sourceLocation: sourceLocation)
      return
    }
    receive(choice.message)
  }

  /// Presses Enter on a page in words, or says yes.
  mutating func proceed(sourceLocation: SourceLocation = #_sourceLocation) {
    switch page.prompt {
    case .proceed(let message), .confirm(_, let message, _): receive(message)
    default: Issue.record("there is nothing to go on to", sourceLocation: sourceLocation)
    }
  }

  /// Answers the page's request for a text.
  mutating func enter(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard case .text(let prompt) = page.prompt else {
      Issue.record("no text is asked for", sourceLocation: sourceLocation)
      return
    }
    receive(prompt.message(text))
  }

  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Every text on the screen and on the page in words, as one string.
  var everything: String {
    var canvas = Canvas(size: Size(columns: 120, rows: 200))
    program.draw(on: &canvas)
    let rows = (0..<200).map { canvas.frame.surface.row($0).map(\.text).joined() }
    let page = page
    let lines = page.lines.map { "\($0)" }
    let labels = (page.choices + page.commands).map(\.label)
    return (rows + [page.title, page.notice ?? ""] + lines + labels).joined(separator: "\n")
  }

  /// The frame at a size.
  func frame(_ size: Size) -> Frame {
    var program = program
    _ = program.handle(.event(.resized(size)), at: now)
    return Self.draw(&program, size).frame
  }

  private mutating func redraw() {
    _ = Self.draw(&program, program.model.size)
  }

  /// Draws as the loop does: once more where the views change what the frame shows.
  private static func draw(_ program: inout AppProgram, _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    program.draw(on: &canvas)
    guard program.remember(canvas.views) else { return canvas }
    canvas = Canvas(size: size)
    program.draw(on: &canvas)
    _ = program.remember(canvas.views)
    return canvas
  }

  private mutating func answer(_ effect: Effect) {
    let sequence: Int
    switch effect {
    case .saveDecision(_, let number, let payload):
      guard let play else { return }
      let entry = try? DecisionCoding.decode(payload, in: play.playable.scenario)
      if case .saves = store, let decision = entry?.decision { decisions.append(decision) }
      sequence = number
    case .finishAttempt(_, let number, _): sequence = number
    case .saveExploration(_, let place, let turn, _): return answerExploration(place, turn)
    case .keepClassEvents(_, let events, _): return answerClass(events)
    default: return
    }
    switch store {
    case .saves: receive(.play(.decisionSaved(sequence)))
    case .refuses(let problem): receive(.play(.decisionNotSaved(problem)))
    case .waits: break
    }
  }

  private mutating func answerClass(_ events: [ClassEvent]) {
    switch store {
    case .saves:
      classEvents += events.filter { !classEvents.contains($0) }
      receive(.console(.kept))
    case .refuses(let problem): receive(.console(.notKept(problem)))
    case .waits: break
    }
  }

  private mutating func answerExploration(_ place: BranchPlace, _ turn: Int) {
    switch store {
    case .saves:
      let branch: Int
      switch place {
      case .new:
        branches += 1
        branch = branches
      case .end(let known): branch = known
      }
      receive(.play(.explorationSaved(turn: turn, branch: branch)))
    case .refuses(let problem):
      receive(.play(.explorationNotSaved(turn: turn, problem)))
    case .waits: break
    }
  }
}

extension Surface {
  /// The rows as text.
  var lines: [String] {
    (0..<size.rows).map { number in row(number).map(\.text).joined() }
  }
}
