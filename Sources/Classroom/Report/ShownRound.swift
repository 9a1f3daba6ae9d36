package import ScenarioEngine

/// The share of an answer, as far as it may be told without pointing to one person.
package enum ShownShare: Hashable, Sendable {
  /// Nobody or few: at most a tenth of the votes, and never more than one of fewer than twenty.
  case few
  /// All or almost all: at least nine tenths, or all but one.
  case almostAll
  /// So much.
  case share(Rational)
  /// The answer that no other one has more votes than; its number is left out, as it would give the
  /// few away.
  case most
}

/// The distribution of one question in one round, as far as it may be told.
///
/// What is shown of a class is the same whether an answer was given by one person or by none, and
/// whether it was given by all or by all but one (`ShownRoundTests` counts this out). So nobody who
/// reads it learns that a certain card was shown once, or that everybody showed the same.
package struct ShownRound: Hashable, Sendable {
  /// Why nothing is told of a round.
  package enum Withheld: String, Hashable, Sendable, CaseIterable {
    /// Fewer than five voted.
    case fewerThanFive = "fewer-than-five"
    /// There were fewer than eight votes in a round, of which two would show who changed.
    case oneRoundOnly = "one-round-only"
    /// All answers but one were given by few, whose numbers would follow from that one.
    case onlyFew = "only-few"
  }

  /// What is told of a round.
  package enum Shares: Hashable, Sendable {
    /// The answers in the order of the cards.
    case shown([ShownShare])
    case withheld(Withheld)
  }

  /// The fewest people of whom any figure is told.
  package static let fewestPeople = 5
  /// The fewest people of whom two rounds are told.
  package static let fewestForTwoRounds = 8

  /// How many voted; none where fewer than five did.
  package let votes: Int?
  /// What is told.
  package let shares: Shares

  /// Tells as much as may be told of the votes for each answer.
  package init(of counts: [Int]) {
    let all = counts.reduce(0, +)
    guard all >= Self.fewestPeople else {
      self.init(votes: nil, shares: .withheld(.fewerThanFive))
      return
    }
    self.init(votes: all, shares: Self.shares(of: counts, all))
  }

  /// Takes a round as it was kept.
  package init(votes: Int?, shares: Shares) {
    self.votes = votes
    self.shares = shares
  }

  /// Two rounds; the second only where both have eight votes.
  static func pair(_ first: [Int], _ second: [Int]?) -> (first: ShownRound, second: ShownRound?) {
    let one = ShownRound(of: first)
    guard let second else { return (one, nil) }
    guard min(first.reduce(0, +), second.reduce(0, +)) >= fewestForTwoRounds else {
      return (one, ShownRound(votes: nil, shares: .withheld(.oneRoundOnly)))
    }
    return (one, ShownRound(of: second))
  }

  /// What may be told of one share.
  static func share(_ count: Int, of all: Int) -> ShownShare {
    if count <= edge(of: all) { return .few }
    if all - count <= edge(of: all) { return .almostAll }
    return .share(Rational(count, all))
  }

  /// A tenth; but one person is always few.
  private static func edge(of all: Int) -> Int { max(1, all / 10) }

  private static func shares(of counts: [Int], _ all: Int) -> Shares {
    var shares = counts.map { share($0, of: all) }
    let few = shares.count { $0 == .few }
    let open = shares.indices.filter { if case .share = shares[$0] { true } else { false } }
    guard few > 0, let first = open.first else { return .shown(shares) }
    // Votes add up: what is open tells what is left for the few.
    guard open.count > 1 else { return .withheld(.onlyFew) }
    let most = open.reduce(first) { counts[$1] > counts[$0] ? $1 : $0 }
    // Where as many chose another answer and nobody chose the few, the number of either tells the
    // other one: both are told, since that an answer was chosen by nobody points at nobody.
    let isTied = open.contains { $0 != most && counts[$0] == counts[most] }
    if isTied, open.map({ counts[$0] }).reduce(0, +) == all { return .shown(shares) }
    shares[most] = .most
    return .shown(shares)
  }

  /// Whether the answer whose number is left out has more votes than any other, however many the few
  /// are; else another one may have as many.
  package var hasClearMost: Bool {
    guard case .shown(let shares) = shares, let votes else { return false }
    let told = numbers.compactMap { $0 }.map { ($0 * Rational(votes)).wholePart }
    let few = shares.count { $0 == .few } * Self.edge(of: votes)
    return votes - told.reduce(0, +) - few > told.max() ?? 0
  }

  /// The shares that are told as numbers, by answer.
  var numbers: [Rational?] {
    guard case .shown(let shares) = shares else { return [] }
    return shares.map { if case .share(let share) = $0 { share } else { nil } }
  }
}
