package import ScenarioEngine

/// What the wall shows: a value that holds no key until the key was called for.
///
/// Of its pages only `revealed` has a place for a key, and a `RevealedKey` cannot be made before the
/// reveal. Later steps, outcomes of ways not taken, and notes for the facilitator have no place.
package struct WallPage: Hashable, Sendable {
  /// What fills the wall.
  package enum Content: Hashable, Sendable {
    /// People arrive: the title, what may be hard to read, how many are here.
    case welcome(title: LocalizedText, warning: LocalizedText, present: Int)
    case step(StepText)
    /// Cards on a count, in round 1 or 2; no count of the first round is shown meanwhile.
    case vote(StepText, [VoteText], round: Int)
    case distribution([VoteText], [CountedRound])
    case discussion([VoteText], [CountedRound], prompts: [LocalizedText])
    /// The key; none where the wall has not been given it yet.
    case revealed([VoteText], [CountedRound], RevealedKey?)
    /// An ending of the case: the step, what became of it, what was luck.
    case ending(StepText, outcome: LocalizedText, luck: LocalizedText)
    case over
  }

  /// What fills the wall.
  package let content: Content
  /// Why the class went where it is; none at the start.
  package let reason: WayReason?
  /// News of the facilitator.
  package let inject: String?
  /// The seconds that the timer has left, below 0 when it has run out; none without a timer.
  package let timerLeft: Int?
  /// Whether the class's clock stands.
  package let isPaused: Bool
  /// How many parked questions are open.
  package let parked: Int
  /// The code by which terminals join; none where the class votes with cards, or is over.
  package let joinCode: String?

  /// Makes the page of a moment; a key that belongs to another turn is not shown.
  package init(of session: ClassSession, key: RevealedKey? = nil, at instant: ClassInstant) {
    content = Content(session, key)
    let earlier = session.turns.dropLast().last
    reason = session.stage == .running ? earlier?.way?.reason : nil
    inject = session.inject
    timerLeft = session.timerLeft(at: instant)
    isPaused = session.stage == .running && !session.clock.isRunning
    parked = session.parked.count(where: \.isOpen)
    joinCode = session.stage == .gathering || session.stage == .running ? session.joinCode : nil
  }
}

extension WallPage.Content {
  fileprivate init(_ session: ClassSession, _ key: RevealedKey?) {
    let scenario = session.scenario
    guard session.stage == .running, let turn = session.turn else {
      self =
        session.stage == .gathering
        ? .welcome(
          title: scenario.head.title,
          warning: scenario.head.contentWarning,
          present: session.present
        ) : .over
      return
    }
    let step = scenario.text(
      of: turn,
      after: session.turns.dropLast().last,
      visible: Array(session.story.visibleItems(in: turn.before))
    )
    let votes = scenario.texts(of: turn)
    if case .ending(let ending) = scenario.steps[turn.step].task {
      self = .ending(step, outcome: ending.outcome, luck: ending.luck)
      return
    }
    switch turn.phase {
    case .read: self = .step(step)
    case .vote(let round): self = .vote(step, votes, round: round)
    case .distribution: self = .distribution(votes, turn.countedRounds)
    case .discussion:
      let prompts = scenario.steps[turn.step].classNotes?.prompts ?? []
      self = .discussion(votes, turn.countedRounds, prompts: prompts)
    case .reveal:
      let isHere = key?.turn == session.turns.count - 1
      self = .revealed(votes, turn.countedRounds, isHere ? key : nil)
    }
  }
}
