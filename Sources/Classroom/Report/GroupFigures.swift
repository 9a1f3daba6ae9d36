internal import ScenarioEngine
package import Statistics

/// A share over several votes of a class, with the interval in which that of such classes may lie.
package struct GroupFigure: Hashable, Sendable {
  /// The fewest votes that are added up: of one alone the figure would be its distribution.
  package static let fewestVotes = 2

  /// The share.
  package let share: ShownShare
  /// How many answers were added up.
  package let answers: Int
  /// How many votes were added up.
  package let votes: Int

  /// Wilson's interval at 90 %; none where the share is not told as a number.
  ///
  /// Answers to the same observation hang together, so that the design effect of marks is taken
  /// (`ErrorRate.Rule.marks`), which is a convention and was not measured in classes.
  package var interval: ConfidenceInterval? {
    guard case .share(let share) = share else { return nil }
    return Proportion((share * Rational(answers)).wholePart, of: answers)
      .interval(designEffect: ErrorRate.Rule.marks.designEffect)
  }

  /// Takes a figure as it was kept; none where the share is none of so many answers.
  package init?(share: ShownShare, answers: Int, votes: Int) {
    if case .share(let share) = share {
      guard (0...1_000_000).contains(answers), (Rational.zero...Rational.one).contains(share),
        share.denominator <= answers, (share * Rational(answers)).denominator == 1
      else { return nil }
    }
    self.share = share
    self.answers = answers
    self.votes = votes
  }

  /// Adds up votes; none where there are fewer than two.
  init?(_ parts: [Proportion]) {
    guard parts.count >= Self.fewestVotes else { return nil }
    let sum = parts.reduce(.none, +)
    share = ShownRound.share(sum.count, of: sum.total)
    answers = sum.total
    votes = parts.count
  }
}

/// How a class told signs from ordinary things, and how urgent it held cases to be; first rounds
/// alone, since the talk has changed the second.
///
/// Only votes whose key was shown count, of at least five people, and on which no panel disagrees.
package struct GroupFigures: Hashable, Sendable {
  /// What was to be noticed and was, as a sign or to be checked first.
  package let noticed: GroupFigure?
  /// Ordinary things that were marked, as a sign or to be checked first.
  package let ordinaryMarked: GroupFigure?
  /// Cases keyed T0 or T1 that were answered T2 or higher.
  package let reportedTooReadily: GroupFigure?
  /// Cases keyed T2 or higher that were answered below the key.
  package let reportedTooSlowly: GroupFigure?

  /// Takes figures as they were kept.
  package init(
    noticed: GroupFigure?,
    ordinaryMarked: GroupFigure?,
    reportedTooReadily: GroupFigure?,
    reportedTooSlowly: GroupFigure?
  ) {
    self.noticed = noticed
    self.ordinaryMarked = ordinaryMarked
    self.reportedTooReadily = reportedTooReadily
    self.reportedTooSlowly = reportedTooSlowly
  }

  /// A question with its key and its first round.
  struct Answered {
    let question: VoteQuestion
    let key: KeyedQuestion
    let counts: [Int]

    var votes: Int { counts.reduce(0, +) }

    /// The votes for the answers of which something holds.
    func votes(where holds: (Int) -> Bool) -> Proportion {
      Proportion(counts.indices.filter(holds).map { counts[$0] }.reduce(0, +), of: votes)
    }
  }

  init(_ all: [Answered]) {
    let usable = all.filter {
      $0.votes >= ShownRound.fewestPeople && !$0.key.isDisputed && !$0.key.right.isEmpty
    }
    let ordinary = ObservationAnswer.allCases.firstIndex(of: .ordinary)
    let observations = usable.filter { $0.question.kind == .observation }
    func marked(_ isOrdinary: Bool) -> GroupFigure? {
      GroupFigure(
        observations.filter { ($0.key.right.first == ordinary) == isOrdinary }
          .map { $0.votes { $0 != ordinary } }
      )
    }
    noticed = marked(false)
    ordinaryMarked = marked(true)
    let tiers = usable.filter { $0.question.kind == .urgency }
    let report = Tier.report.rawValue
    reportedTooReadily = GroupFigure(
      tiers.filter { ($0.key.right.max() ?? report) < report }.map { $0.votes { $0 >= report } }
    )
    reportedTooSlowly = GroupFigure(
      tiers.filter { ($0.key.right.min() ?? 0) >= report }.map { answered in
        answered.votes { place in answered.key.right.min().map { place < $0 } ?? false }
      }
    )
  }
}
