internal import Classroom
internal import ScenarioEngine

/// Where a class stands, as far as it decides what the facilitator does next.
package enum ClassMoment: Hashable, Sendable {
  /// It was not said how many are present.
  case nobodyCounted
  /// People are there, and the class has not begun.
  case gathered
  /// A step is read on which the class does not vote and which has one way on.
  case scene
  /// A step is read on which the class does not vote, and the facilitator says where it goes on.
  case crossroads
  /// A step is read, and the cards come next.
  case beforeVote
  /// Cards are up, in round 1 or 2.
  case cardsUp(round: Int)
  /// The counts of a round are on the wall.
  case counted(round: Int)
  /// The class talks; whether a second vote comes next.
  case talk(votesAgain: Bool)
  /// The key is on the wall; how the class goes on.
  case keyShown(Onward)
  /// The case has come to its end.
  case ending
  /// The class is over; whether it was a rehearsal, which has no report.
  case over(isRehearsal: Bool)
  /// The report was made.
  case frozen

  /// How a class goes on after a key.
  package enum Onward: Hashable, Sendable, CaseIterable {
    /// There is one way.
    case on
    /// As most voted.
    case majority
    /// As many voted for another way: the facilitator chooses.
    case tie
    /// The votes say nothing of the way: the facilitator chooses.
    case choice
  }

  /// Every moment, for tests of words.
  package static let all: [ClassMoment] =
    [
      .nobodyCounted, .gathered, .scene, .crossroads, .beforeVote, .cardsUp(round: 1),
      .cardsUp(round: 2), .counted(round: 1), .counted(round: 2), .talk(votesAgain: false),
      .talk(votesAgain: true), .ending, .over(isRehearsal: false), .over(isRehearsal: true),
      .frozen,
    ] + Onward.allCases.map { .keyShown($0) }
}

extension ConsoleModel {
  /// Where the class stands.
  package var moment: ClassMoment {
    switch session.stage {
    case .gathering: return session.present == 0 ? .nobodyCounted : .gathered
    case .over: return .over(isRehearsal: session.log.header.isRehearsal)
    case .frozen: return .frozen
    case .running: break
    }
    guard let turn = session.turn, !session.isAtEnding else { return .ending }
    switch turn.phase {
    case .read:
      if turn.awaitsVote { return .beforeVote }
      return session.ways.count > 1 ? .crossroads : .scene
    case .vote(let round): return .cardsUp(round: round)
    case .distribution(let round): return .counted(round: round)
    case .discussion:
      return .talk(votesAgain: turn.countedRounds.count == 1 && sheet.hasSecondRound(at: turn.step))
    case .reveal: return .keyShown(onward(turn))
    }
  }

  private func onward(_ turn: ClassTurn) -> ClassMoment.Onward {
    guard session.ways.count > 1 else { return .on }
    return switch turn.leadingWays.count {
    case 0: .choice
    case 1: .majority
    default: .tie
    }
  }
}

extension RunSheet {
  /// Whether there is time for a second vote at a step.
  fileprivate func hasSecondRound(at step: Int) -> Bool {
    entries.first { $0.step == step }?.vote?.hasSecondRound ?? false
  }
}
