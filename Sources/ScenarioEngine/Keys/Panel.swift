/// Practitioners' answers to one item, in the trainee's own mode.
package struct Panel: Hashable, Sendable {
  /// The fewest who must have voted on an item; with fewer its key is still provisional.
  package static let leastVoteCount = 10
  /// The fewest who must have rated an item 1 to 5; with fewer its key is still provisional.
  package static let leastRatingCount = 8
  /// The least agreement at which a rated item counts [james-1984-rwg, evidence.md f7].
  package static let leastAgreement = Rational(7, 10)
  /// The ratings that can be given.
  package static let scale = 1...5

  /// How many raters of each role.
  package let raters: [String: Int]
  /// How many gave each answer: options, tiers T0 to T3, or sign, check, ordinary, in order; where
  /// the item was rated, how many gave each of 1 to 5.
  package let votes: [Int]
  /// Each rater's own rating, in one order for all items of a list; empty where votes were cast or
  /// only their counts are known.
  package let ratings: [Int]
  /// Whether the item was rated 1 to 5.
  package let isRated: Bool
  /// Whether the panel was made up for a test.
  package let fictional: Bool

  /// Makes a panel that voted, or that rated where the votes are the counts of 1 to 5.
  package init(
    raters: [String: Int],
    votes: [Int],
    isRated: Bool = false,
    fictional: Bool = false
  ) {
    self.raters = raters
    self.votes = votes
    self.isRated = isRated
    self.fictional = fictional
    ratings = []
  }

  /// Makes a panel whose ratings, each 1 to 5, are known rater by rater.
  package init(raters: [String: Int], ratings: [Int], fictional: Bool = false) {
    precondition(ratings.allSatisfy(Self.scale.contains), "a rating is 1 to 5")
    self.raters = raters
    self.ratings = ratings
    self.fictional = fictional
    isRated = true
    votes = Self.scale.map { value in ratings.filter { $0 == value }.count }
  }

  /// How many answered.
  package var count: Int { votes.reduce(0, +) }

  /// Whether too few answered, so that the key is still provisional.
  package var isSmall: Bool { count < (isRated ? Self.leastRatingCount : Self.leastVoteCount) }

  /// The votes of the answer that most chose.
  package var modalVotes: Int { votes.max() ?? 0 }

  /// The answer that most chose, the first of several, by place; none without votes.
  package var modalAnswer: Int? { count == 0 ? nil : votes.firstIndex(of: modalVotes) }

  /// Whether the raters disagree, so that the item is not scored: less than half voted for the
  /// same answer, or ratings agree less than `leastAgreement`.
  package var disagrees: Bool {
    isRated ? (agreement ?? .zero) < Self.leastAgreement : modalVotes * 2 < count
  }

  /// The credit of an answer: those who chose it per those who chose the modal one.
  package func credit(_ answer: Int) -> Rational {
    guard votes.indices.contains(answer), modalVotes > 0 else { return .zero }
    return Rational(votes[answer], modalVotes)
  }
}

/// Figures of items that were rated 1 to 5.
extension Panel {
  /// The sum of the ratings; 0 where votes were cast.
  package var sum: Int {
    isRated ? zip(Self.scale, votes).map(*).reduce(0, +) : 0
  }

  /// The mean rating; none where votes were cast or nobody rated.
  package var mean: Rational? {
    isRated && count > 0 ? Rational(sum, count) : nil
  }

  /// The raters' agreement rwg = 1 − s² ÷ ((A² − 1) ÷ 12) with A = 5 and the sample variance s²,
  /// never below 0 [james-1984-rwg, evidence.md f7]; none for fewer than two raters.
  package var agreement: Rational? {
    guard isRated, count > 1 else { return nil }
    let squares = zip(Self.scale, votes).map { $0 * $0 * $1 }.reduce(0, +)
    let variance = Rational(count * squares - sum * sum, count * (count - 1))
    let chance = Rational(Self.scale.count * Self.scale.count - 1, 12)
    return max(.zero, .one - variance / chance)
  }
}
