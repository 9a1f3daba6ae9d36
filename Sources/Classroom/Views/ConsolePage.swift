package import ScenarioEngine

/// What the console shows beside the wall's page: what can be done now, and the author's notes.
///
/// It has no place for a key either: the wall's page holds it from the reveal on, and before that it
/// stands on the facilitator's paper. So nobody who looks over a shoulder can read it.
package struct ConsolePage: Hashable, Sendable {
  /// Where the console is.
  package enum Seat: Hashable, Sendable {
    /// On a terminal of its own.
    case own
    /// On the terminal that is on the wall.
    case shared
  }

  /// What a facilitator can do; counts, texts and ways are asked for then.
  package enum Step: Hashable, Sendable, CaseIterable {
    case setPresent, begin, openVote, count, passOver, discuss, reveal, goOn
    case pause, resume, setTimer, clearTimer, inject, clearInject, park, end, reopen, freeze
  }

  /// What the wall shows.
  package let wall: WallPage
  /// What can be done.
  package let steps: [Step]
  /// Ways that as many voted for, of which the facilitator chooses one; empty where there is no tie.
  package let tied: [ClassWay]
  /// What usually comes up; on a shared terminal only after the reveal, as it may give the key away.
  package let usual: [LocalizedText]
  /// What is better not said; likewise.
  package let avoid: [LocalizedText]
  /// The parking place.
  package let parked: [ParkedQuestion]
  /// How many are present.
  package let present: Int

  /// Makes the page of a moment.
  package init(
    of session: ClassSession,
    key: RevealedKey? = nil,
    seat: Seat,
    at instant: ClassInstant
  ) {
    wall = WallPage(of: session, key: key, at: instant)
    steps = Step.allCases.filter { $0.isPossible(in: session) }
    let turn = session.stage == .running ? session.turn : nil
    let leading = turn?.isRevealed == true ? turn?.leadingWays ?? [] : []
    tied = leading.count > 1 ? leading : []
    let isShown = seat == .own || turn?.isRevealed == true
    let notes = isShown ? turn.flatMap { session.scenario.steps[$0.step].classNotes } : nil
    usual = notes?.usual ?? []
    avoid = notes?.avoid ?? []
    parked = session.questions
    present = session.present
  }
}

extension ConsolePage.Step {
  fileprivate func isPossible(in session: ClassSession) -> Bool {
    let isRunning = session.stage == .running
    return switch self {
    case .setPresent: isRunning || session.stage == .gathering
    case .begin: session.stage == .gathering && session.present > 0
    case .openVote, .count, .passOver, .discuss, .reveal, .goOn:
      isRunning && session.turn.map { isMove(of: $0, in: session) } ?? false
    case .pause: isRunning && session.clock.isRunning
    case .resume: isRunning && !session.clock.isRunning
    case .setTimer, .inject, .end: isRunning
    case .clearTimer: session.timerEnd != nil
    case .clearInject: session.inject != nil
    case .park: !session.isFrozen
    case .reopen: session.stage == .over
    case .freeze: session.stage == .over && !session.log.header.isRehearsal
    }
  }

  private func isMove(of turn: ClassTurn, in session: ClassSession) -> Bool {
    switch (self, turn.phase) {
    case (.openVote, .read): turn.awaitsVote
    case (.openVote, .discussion): turn.rounds.count == 1
    case (.passOver, .read): turn.awaitsVote
    case (.passOver, .vote), (.count, .vote), (.count, .distribution), (.count, .discussion),
      (.discuss, .distribution), (.reveal, .distribution), (.reveal, .discussion):
      true
    case (.goOn, .read), (.goOn, .reveal): !turn.awaitsVote && !session.isAtEnding
    default: false
    }
  }
}
