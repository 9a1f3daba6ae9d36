package import Classroom
package import Interface
internal import ScenarioEngine

/// The state of the console from which a class is led.
package struct ConsoleModel: Equatable, Sendable {
  /// What the terminal shows.
  package enum View: Hashable, Sendable {
    case console
    /// What the class sees, on a terminal that is on the wall, or to look at.
    case wall
  }

  /// The case, with what is made of it for a class.
  package let material: ClassMaterial
  /// Whether the terminal is on the wall.
  package let seat: ConsolePage.Seat
  /// When the class was opened, and when its records end.
  package let facts: ClassReportText.Facts
  /// The class minute by minute.
  package let sheet: RunSheet
  /// The class.
  package var session: ClassSession
  /// Who took part.
  package var register: ClassRegister
  /// What the terminal shows.
  package var view: View
  /// What is asked at the moment; none where the class goes on.
  package var panel: ClassPanel?
  /// Counts that were typed and not taken yet, so that a look aside loses none.
  package var halfCounted: CountEntry?
  /// Whether the wall is to be shown again once the panel closes.
  package var returnsToWall = false
  /// How far the page is scrolled.
  package var scroll = ScrollState()
  /// How far the wall is scrolled.
  package var wallScroll = ScrollState()
  /// The terminals of the trainees; none where the class votes with cards alone.
  package var hall: HostedHall?
  /// Whether the hall has closed the vote without an answer, so that cards may be counted.
  package var isHallCounted = false
  /// What is still to be kept.
  package var keeping = ClassKeeping()

  /// Begins to lead a class, or takes it up where it stands.
  package init(
    material: ClassMaterial,
    session: ClassSession,
    register: ClassRegister = ClassRegister(),
    _ facts: ClassReportText.Facts,
    seat: ConsolePage.Seat
  ) {
    self.facts = facts
    self.material = material
    self.session = session
    self.register = register
    self.seat = seat
    sheet = material.sheet(for: session.log.header)
    view = .console
  }

  /// What the console shows beside the wall's page, at a moment.
  package func page(at instant: ClassInstant) -> ConsolePage {
    ConsolePage(of: session, key: material.key(in: session), seat: seat, at: instant)
  }

  /// How many took part: those in the register, or those present where nobody was put into it.
  var tookPart: Int { register.count > 0 ? register.count : session.present }

  /// Whether an act is possible now.
  func offers(_ step: ConsolePage.Step) -> Bool {
    page(at: session.log.header.openedAt).steps.contains(step)
  }

  /// The report; none before it was frozen.
  var report: ClassReport? { session.isFrozen ? material.report(of: session) : nil }
}

/// The events of a class that are on their way to the disk, in order.
///
/// They are written one after the other, so that a log never has a gap; what was refused is tried
/// again with the next act.
package struct ClassKeeping: Equatable, Sendable {
  /// The events that are not on the disk yet.
  package private(set) var waiting: [ClassEvent] = []
  /// How many of them were handed over.
  package private(set) var handedOver = 0
  /// Why the last ones could not be written; none where all is well.
  package private(set) var problem: StoreProblem?

  /// Makes one to which nothing was given yet.
  package init() {}

  /// Adds an event, and says what is to be written now; nothing while a writing is on its way.
  mutating func add(_ event: ClassEvent) -> [ClassEvent] {
    waiting.append(event)
    return next()
  }

  /// What is to be written now.
  mutating func next() -> [ClassEvent] {
    guard handedOver == 0, !waiting.isEmpty else { return [] }
    handedOver = waiting.count
    return waiting
  }

  /// Hears that what was handed over is on the disk, and says what is to be written next.
  mutating func succeeded() -> [ClassEvent] {
    waiting.removeFirst(handedOver)
    (handedOver, problem) = (0, nil)
    return next()
  }

  /// Hears that it could not be written; it waits for another try.
  mutating func failed(_ problem: StoreProblem) {
    (handedOver, self.problem) = (0, problem)
  }
}
