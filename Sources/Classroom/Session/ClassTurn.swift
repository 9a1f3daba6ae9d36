package import ScenarioEngine

/// What a class showed on a count.
package struct CountedRound: Hashable, Sendable {
  /// How many were present when the cards went up; each shows one card a question at most.
  package internal(set) var present: Int
  /// The votes by question and answer; empty until they were counted.
  package internal(set) var counts: [[Int]] = []

  /// Whether they were counted.
  package var isCounted: Bool { !counts.isEmpty }

  /// The places of the answers that most voted for, at a question.
  package func leaders(at question: Int) -> [Int] {
    guard counts.indices.contains(question), let most = counts[question].max(), most > 0 else {
      return []
    }
    return counts[question].indices.filter { counts[question][$0] == most }
  }
}

/// A step as the class met it.
package struct ClassTurn: Hashable, Sendable {
  /// Where the class stands in a step.
  package enum Phase: Hashable, Sendable {
    /// The step is read.
    case read
    /// Cards are shown on a count; in round 1 or 2.
    case vote(round: Int)
    /// The counts are on the wall.
    case distribution(round: Int)
    /// The class talks about them.
    case discussion
    /// The key is on the wall with reasons and evidence.
    case reveal
  }

  /// The state of the story in which it was met.
  package let before: PlayState
  /// What is voted on; empty where the class does not vote.
  package let questions: [VoteQuestion]
  /// When it was met, in seconds of the class.
  package let enteredAt: Int
  /// Where the class stands in it.
  package internal(set) var phase = Phase.read
  /// The rounds, at most two.
  package internal(set) var rounds: [CountedRound] = []
  /// Whether the vote was passed over.
  package internal(set) var isPassedOver = false
  /// Whether the key was put on the wall.
  package internal(set) var isRevealed = false
  /// The seconds that were talked.
  package internal(set) var discussed = 0
  /// When the class began to talk; none while it does not.
  var discussingSince: Int?
  /// When the class went on, in seconds of the class; none while it is here.
  package internal(set) var leftAt: Int?
  /// Where it went, and why; none while it is here.
  package internal(set) var way: Taken?

  /// A way that was taken.
  package struct Taken: Hashable, Sendable {
    /// The way.
    package let way: ClassWay
    /// Why.
    package let reason: WayReason
  }

  init(before: PlayState, questions: [VoteQuestion], enteredAt: Int) {
    self.before = before
    self.questions = questions
    self.enteredAt = enteredAt
  }

  /// The place of the step.
  package var step: Int { before.step }

  /// The rounds that were counted.
  package var countedRounds: [CountedRound] { rounds.filter(\.isCounted) }

  /// Whether the class is to vote before it goes on.
  package var awaitsVote: Bool { !questions.isEmpty && !isPassedOver && !isRevealed }

  /// The ways that most voted for, in the last round; empty where the votes say nothing of the story.
  package var leadingWays: [ClassWay] {
    guard let round = countedRounds.last, let first = questions.first else { return [] }
    return round.leaders(at: 0).compactMap { place in
      let answer = first.answers[place]
      return switch first.kind {
      case .choice: .option(answer)
      case .inquiry: .questions([answer])
      case .urgency: Tier(rawValue: answer).map(ClassWay.urgency)
      case .observation, .channel, .sorting, .rating, .best, .worst: nil
      }
    }
  }

  /// The way on and why, of what the facilitator said; none means "as most voted".
  func taken(_ said: ClassWay?, branches: Bool) throws(ClassError) -> Taken {
    guard branches else {
      guard said == nil || said == .on else { throw .wayNotOffered(.wrongKind) }
      return Taken(way: .on, reason: .onlyWay)
    }
    let leading = leadingWays
    guard let said else {
      guard let first = leading.first else { throw .wayNeeded }
      guard leading.count == 1 else { throw .tied(countedRounds.last?.leaders(at: 0) ?? []) }
      return Taken(way: first, reason: .majority)
    }
    if leading.isEmpty { return Taken(way: said, reason: .noVote) }
    guard leading.contains(said) else { return Taken(way: said, reason: .facilitator) }
    return Taken(way: said, reason: leading.count == 1 ? .majority : .tie)
  }

  /// Drops cards that nobody counted, which were no round: the turn stands where it stood before.
  mutating func dropUncounted() {
    guard let last = rounds.last, !last.isCounted else { return }
    rounds.removeLast()
    phase = rounds.isEmpty ? .read : .discussion
  }

  /// Goes on with a talk that an end has interrupted.
  mutating func resumeDiscussion(at seconds: Int) {
    if phase == .discussion, discussingSince == nil { discussingSince = seconds }
  }

  /// Ends the talk, where there is one.
  mutating func endDiscussion(at seconds: Int) {
    if let since = discussingSince { discussed += seconds - since }
    discussingSince = nil
  }
}
