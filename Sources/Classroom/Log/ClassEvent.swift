package import ScenarioEngine

/// What a facilitator does in a class.
package enum ClassAct: Hashable, Sendable {
  /// So many people are present.
  case present(Int)
  /// The class begins: its clock runs and the first step is on the wall.
  case begin
  /// Cards are shown; a second time after a talk.
  case openVote
  /// The votes by question and answer; again, to correct them, until the key is shown.
  case count([[Int]])
  /// The class does not vote here, or the second round is dropped.
  case passOver
  /// The class talks about the counts.
  case discuss
  /// The key goes on the wall.
  case reveal
  /// The story goes on: as most voted where no way is said.
  case goOn(ClassWay?)
  /// The class's clock stops.
  case pause
  /// The class's clock runs again.
  case resume
  /// A timer runs from now, in seconds of the class.
  case setTimer(seconds: Int)
  /// The timer is taken away.
  case clearTimer
  /// News that the facilitator puts on the wall.
  case inject(String)
  /// The news are taken from the wall.
  case clearInject
  /// A question is put aside.
  case park(String)
  /// A parked question, by place, was answered.
  case answer(Int)
  /// A parked question, by place, is taken out again: it should not have been written down.
  case takeOut(Int)
  /// The wall shows another part of a page that is longer than it is high.
  case turnWall(WallTurn)
  /// Terminals of the trainees can join, by this code; none where the class votes with cards again.
  case terminals(String?)
  /// The class is over.
  case end
  /// It was ended by mistake and goes on where it stood.
  case reopen
  /// The report is made, once and for all; so many are in the register.
  case freeze(registered: Int)
}

/// Which part of a long page the wall shows next.
package enum WallTurn: String, Hashable, Sendable, CaseIterable {
  /// What follows what it shows; at the end of the page it stays.
  case on
  /// The top of the page.
  case top
}

/// One entry of a class's append-only log.
///
/// A log holds no key, and nothing of one person: counts, times and the facilitator's words.
package struct ClassEvent: Hashable, Sendable {
  /// The version of acts that this program writes.
  package static let currentVersion = 1

  /// The place in the log, from 0, without gaps.
  package let sequence: Int
  /// The version of the act's form, from 1.
  package let version: Int
  /// When.
  package let at: ClassInstant
  /// What was done.
  package let act: ClassAct

  /// Makes an event.
  package init(
    sequence: Int,
    version: Int = currentVersion,
    at: ClassInstant,
    act: ClassAct
  ) {
    self.sequence = sequence
    self.version = version
    self.at = at
    self.act = act
  }
}

/// What is fixed when a class is opened.
package struct ClassHeader: Hashable, Sendable {
  /// The class's id, unique in a store.
  package let id: String
  /// The id of the case.
  package let scenarioID: String
  /// The fairness twin; empty where the case has none.
  package let variant: String
  /// The hashes of what is played.
  package let hashes: CaseHashes
  /// What the class votes on.
  package let plan: ClassPlan
  /// The minutes that the class has, 1 to 480.
  package let minutes: Int
  /// Whether it is tried out without a class; then it has no report.
  package let isRehearsal: Bool
  /// When it was opened.
  package let openedAt: ClassInstant

  /// The minutes that a class can have.
  package static let possibleMinutes = 1...480

  /// Takes a header as it was kept.
  package init(
    id: String,
    scenarioID: String,
    variant: String,
    hashes: CaseHashes,
    plan: ClassPlan,
    minutes: Int,
    isRehearsal: Bool,
    openedAt: ClassInstant
  ) {
    self.id = id
    self.scenarioID = scenarioID
    self.variant = variant
    self.hashes = hashes
    self.plan = plan
    self.minutes = Self.possible(minutes)
    self.isRehearsal = isRehearsal
    self.openedAt = openedAt
  }

  /// Makes the header of a case; minutes outside of 1 to 480 are brought in.
  package init(
    id: String,
    of source: Case,
    plan: ClassPlan,
    minutes: Int,
    isRehearsal: Bool = false,
    openedAt: ClassInstant
  ) {
    self.init(
      id: id,
      scenarioID: source.scenario.head.id,
      variant: source.scenario.head.variant,
      hashes: source.hashes,
      plan: plan,
      minutes: minutes,
      isRehearsal: isRehearsal,
      openedAt: openedAt
    )
  }

  private static func possible(_ minutes: Int) -> Int {
    min(max(minutes, possibleMinutes.lowerBound), possibleMinutes.upperBound)
  }
}

/// A class as it is kept: what was fixed, and what was done since.
package struct ClassLog: Hashable, Sendable {
  /// What was fixed.
  package let header: ClassHeader
  /// What was done, in order.
  package internal(set) var events: [ClassEvent]

  /// Makes a log.
  package init(header: ClassHeader, events: [ClassEvent] = []) {
    self.header = header
    self.events = events
  }
}
