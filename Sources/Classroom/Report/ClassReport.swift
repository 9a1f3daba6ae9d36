package import ScenarioEngine

/// What is told of a class afterwards: a value without any person in it, made once.
///
/// It is made of a frozen class, which changes no more, so that no two reports can be held beside
/// each other to see who came or changed between them. What the facilitator wrote into the parking
/// place stands in it word for word.
package struct ClassReport: Hashable, Sendable {
  /// What a report says first.
  package enum Notice: Hashable, Sendable, CaseIterable {
    /// It says how a class talked about a case; it is no basis for judging anybody's work.
    case notForAppraisal
  }

  /// What a report tells of a key: which answers are right; the reasons stand in the case.
  package struct ToldKey: Hashable, Sendable {
    /// The answers that are right, by place among the cards; empty where a panel disagrees.
    package let right: [Int]
    /// Whether a panel disagrees.
    package let isDisputed: Bool
    /// Critical errors such as `K2`, by place among the cards.
    package let critical: [Int: String]

    /// Takes a key as it was kept.
    package init(right: [Int], isDisputed: Bool, critical: [Int: String]) {
      self.right = right
      self.isDisputed = isDisputed
      self.critical = critical
    }

    init(_ key: KeyedQuestion) {
      self.init(right: key.right, isDisputed: key.isDisputed, critical: key.critical)
    }
  }

  /// What is told of one question.
  package struct Vote: Hashable, Sendable {
    /// The id of the step.
    package let step: String
    /// What was voted on.
    package let question: VoteQuestion
    /// The first round.
    package let first: ShownRound
    /// The round after the talk; none where there was none.
    package let second: ShownRound?
    /// What is right, where the key was shown; none where the class ended before.
    package let key: ToldKey?

    /// Takes a vote as it was kept.
    package init(
      step: String,
      question: VoteQuestion,
      first: ShownRound,
      second: ShownRound?,
      key: ToldKey?
    ) {
      self.step = step
      self.question = question
      self.first = first
      self.second = second
      self.key = key
    }

    /// The second share less the first, by answer; none where one of them is not told as a number.
    package var change: [Rational?] {
      guard let second, first.numbers.count == second.numbers.count else { return [] }
      return zip(first.numbers, second.numbers).map { one, other in
        guard let one, let other else { return nil }
        return other - one
      }
    }
  }

  /// How long a step took.
  package struct Pace: Hashable, Sendable {
    /// The id of the step.
    package let step: String
    /// The seconds set aside for its vote; none where there was none.
    package let planned: Int?
    /// The seconds that it took, without pauses.
    package let taken: Int
    /// Of these, the seconds that were talked.
    package let discussed: Int
    /// Why the class went on as it did; none at the end.
    package let reason: WayReason?

    /// Takes a pace as it was kept.
    package init(step: String, planned: Int?, taken: Int, discussed: Int, reason: WayReason?) {
      self.step = step
      self.planned = planned
      self.taken = taken
      self.discussed = discussed
      self.reason = reason
    }
  }

  /// What the report says first.
  package let notice = Notice.notForAppraisal
  /// The id of the case.
  package let scenarioID: String
  /// How many people are in the register.
  package let registered: Int
  /// The votes, in the order in which they were taken.
  package let votes: [Vote]
  /// Figures over all votes.
  package let figures: GroupFigures
  /// The steps, in the order in which they were met.
  package let pace: [Pace]
  /// The seconds that the class had.
  package let available: Int
  /// The seconds that it took, without pauses.
  package let taken: Int
  /// The parking place.
  package let parked: [ParkedQuestion]

  /// Makes the report of a frozen class.
  package init(of session: ClassSession, keys: ClassKeys) throws(ClassError) {
    guard case .frozen(let registered) = session.stage else { throw .notNow }
    guard keys.belong(to: session) else { throw .otherCase }
    self.registered = registered
    scenarioID = session.log.header.scenarioID
    available = session.log.header.minutes * 60
    taken = session.turns.last?.leftAt ?? 0
    parked = session.questions
    pace = session.turns.map { turn in
      Pace(
        step: session.scenario.steps[turn.step].id,
        planned: turn.questions.isEmpty || turn.isPassedOver
          ? nil : session.log.header.plan.vote(at: turn.step)?.seconds,
        taken: (turn.leftAt ?? turn.enteredAt) - turn.enteredAt,
        discussed: turn.discussed,
        reason: turn.way?.reason
      )
    }
    var votes: [Vote] = []
    var answered: [GroupFigures.Answered] = []
    for (place, turn) in session.turns.enumerated() {
      let key = keys.revealed(place, in: session)
      for (number, question) in turn.questions.enumerated() {
        guard let first = turn.countedRounds.first?.counts[number] else { continue }
        let second = turn.countedRounds.dropFirst().first?.counts[number]
        let shown = ShownRound.pair(first, second)
        votes.append(
          Vote(
            step: session.scenario.steps[turn.step].id,
            question: question,
            first: shown.first,
            second: shown.second,
            key: key.map { ToldKey($0.questions[number]) }
          )
        )
        if let key {
          answered.append(.init(question: question, key: key.questions[number], counts: first))
        }
      }
    }
    self.votes = votes
    figures = GroupFigures(answered)
  }

  /// Takes a report as it was kept.
  package init(
    scenarioID: String,
    registered: Int,
    votes: [Vote],
    figures: GroupFigures,
    pace: [Pace],
    available: Int,
    taken: Int,
    parked: [ParkedQuestion]
  ) {
    self.scenarioID = scenarioID
    self.registered = registered
    self.votes = votes
    self.figures = figures
    self.pace = pace
    self.available = available
    self.taken = taken
    self.parked = parked
  }

  /// The steps about which was talked, longest first; of equals the earlier.
  package var mostDiscussed: [Pace] {
    pace.enumerated().filter { $0.element.discussed > 0 }
      .sorted { one, other in
        one.element.discussed == other.element.discussed
          ? one.offset < other.offset : one.element.discussed > other.element.discussed
      }
      .map(\.element)
  }
}
