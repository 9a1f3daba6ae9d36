package import ScenarioEngine

/// A class that plays a case: a value that changes by logged acts alone.
///
/// It is made of the keyless case, so that nothing that is drawn from it can give an answer away.
/// The same case and the same log make the same session, on any machine.
package struct ClassSession: Hashable, Sendable {
  /// How far a class has come.
  package enum Stage: Hashable, Sendable {
    /// People arrive.
    case gathering
    /// The case is played.
    case running
    /// The class is over; its report is not made yet.
    case over
    /// The report was made, with so many people in the register; nothing changes any more.
    case frozen(registered: Int)
  }

  /// How many people a class can have: one facilitator with cards, or a terminal for each.
  package static let possiblePeople = 1...200
  /// The letters that a code of terminals can have.
  package static let possibleCode = 1...16
  /// How long a timer can run, in seconds.
  package static let possibleTimer = 1...(4 * 60 * 60)

  /// The keyless case, made ready for playing.
  package let story: Story
  /// What was done.
  package internal(set) var log: ClassLog
  /// How far the class has come.
  package internal(set) var stage = Stage.gathering
  /// How many are present; 0 until it was said.
  package internal(set) var present = 0
  /// The steps as they were met, the current one last.
  package internal(set) var turns: [ClassTurn] = []
  /// The seconds that the class has run.
  package internal(set) var clock: ClassClock
  /// The second of the class at which the timer ends; none where there is no timer.
  package internal(set) var timerEnd: Int?
  /// The news on the wall.
  package internal(set) var inject: String?
  /// The code by which terminals of the trainees join; none where the class votes with cards.
  package internal(set) var joinCode: String?
  /// The parking place, in the order of arrival; what was taken out again keeps its place.
  package internal(set) var parked: [ParkedQuestion] = []
  /// How the page that is on the wall was turned since it came up.
  package internal(set) var wallTurns: [WallTurn] = []

  /// Opens a class.
  package init(of scenario: Scenario, header: ClassHeader) throws(ClassError) {
    guard header.scenarioID == scenario.head.id, header.variant == scenario.head.variant else {
      throw .otherCase
    }
    guard header.plan.fits(scenario) else { throw .planDoesNotFit }
    story = Story(of: scenario)
    log = ClassLog(header: header)
    clock = ClassClock(at: header.openedAt)
  }

  /// Rebuilds a class from its log.
  ///
  /// Throws where the case is another one than was played, the log has gaps, or an event cannot
  /// follow those before it.
  package init(
    replaying log: ClassLog,
    of scenario: Scenario,
    hashes: CaseHashes
  ) throws(ClassError) {
    guard log.header.hashes.play == hashes.play else { throw .otherCase }
    try self.init(of: scenario, header: log.header)
    try follow(log.events)
  }

  /// Does what a log says next.
  ///
  /// Throws where it has a gap, or an event cannot follow those before it; what came before that is
  /// done.
  package mutating func follow(_ events: [ClassEvent]) throws(ClassError) {
    for event in events {
      guard event.sequence == self.log.events.count else {
        throw .gap(expected: self.log.events.count, found: event.sequence)
      }
      guard event.version == ClassEvent.currentVersion else {
        throw .unknownVersion(event.version, event: event.sequence)
      }
      _ = try take(event.act, at: event.at)
    }
  }

  /// Does something, and says what is to be put into the log; what is refused changes nothing.
  package mutating func take(_ act: ClassAct, at: ClassInstant) throws(ClassError) -> ClassEvent {
    var next = self
    next.clock.hear(at)
    try next.apply(act, at: at)
    if next.place != place { next.wallTurns = [] }
    let event = ClassEvent(sequence: log.events.count, at: at, act: act)
    next.log.events.append(event)
    self = next
    return event
  }

  /// What makes a page of the wall another one, which is read from its top.
  package struct Place: Hashable, Sendable {
    let turns: Int
    let phase: ClassTurn.Phase?
    let stage: Stage
  }

  /// Where the class stands, as far as the wall has another page elsewhere.
  package var place: Place { Place(turns: turns.count, phase: turn?.phase, stage: stage) }

  /// The parking place without what was taken out again.
  package var questions: [ParkedQuestion] { parked.filter { !$0.isTakenOut } }

  /// The last instant that the log knows of.
  package var lastInstant: ClassInstant { clock.latest }

  /// The keyless case.
  package var scenario: Scenario { story.scenario }

  /// Whether the report was made, so that nothing changes any more.
  package var isFrozen: Bool {
    if case .frozen = stage { true } else { false }
  }

  /// The step that the class is at; none before the start.
  package var turn: ClassTurn? { turns.last }

  /// Whether the class has come to an ending of the case.
  package var isAtEnding: Bool {
    turn.map { story.isFinished($0.before) } ?? false
  }

  /// The seconds that the class has run.
  package func seconds(at instant: ClassInstant) -> Int { clock.seconds(at: instant) }

  /// The seconds that the timer has left, below 0 when it has run out; none where there is none.
  package func timerLeft(at instant: ClassInstant) -> Int? {
    timerEnd.map { $0 - seconds(at: instant) }
  }
}
