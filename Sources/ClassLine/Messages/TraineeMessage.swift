/// What a trainee's terminal says to the host of a class.
///
/// None of it says who the trainee is: that is the kernel's word. None of it does what a facilitator
/// does.
package enum TraineeMessage: Hashable, Sendable {
  /// The first line: the protocol's version, and the token that tells this terminal from others of
  /// its account.
  case hello(version: Int, token: String)
  /// An answer was marked, changed or taken back.
  case mark(Mark)
  /// Private signals, all of them as they are now.
  case signals(Signals)
}

/// An answer of a trainee to one question of a vote.
package struct Mark: Hashable, Sendable {
  /// The vote that is answered, so that a mark that comes late counts nowhere.
  package let vote: VotePlace
  /// The question, by place.
  package let question: Int
  /// The answer, by place among the cards; none takes the mark back.
  package let answer: Int?

  /// Makes a mark.
  package init(_ vote: VotePlace, question: Int, answer: Int?) {
    self.vote = vote
    self.question = question
    self.answer = answer
  }
}

/// A round of a vote at a turn of a class.
package struct VotePlace: Hashable, Sendable {
  /// The turn of the class, by place.
  package let turn: Int
  /// The round, 1 or 2.
  package let round: Int

  /// The rounds that a vote can have.
  package static let possibleRounds = 1...2
  /// The turns that a class can have; what goes beyond is no class.
  package static let possibleTurns = 0...9_999

  /// Names a round; turn and round are in their bounds.
  package init(turn: Int, round: Int) {
    precondition(Self.possibleTurns.contains(turn) && Self.possibleRounds.contains(round))
    self.turn = turn
    self.round = round
  }
}

/// What a trainee tells the facilitator in private; the console gets numbers of it alone.
package struct Signals: Hashable, Sendable {
  /// Whether the class is too fast or too slow.
  package enum Pace: String, Hashable, Sendable, CaseIterable {
    case slower, fine, faster
  }

  /// Whether the trainee has lost the thread.
  package var isLost = false
  /// What the trainee wishes of the pace.
  package var pace = Pace.fine

  /// Makes signals that say nothing.
  package init() {}

  /// Makes signals.
  package init(isLost: Bool, pace: Pace) {
    self.isLost = isLost
    self.pace = pace
  }
}
