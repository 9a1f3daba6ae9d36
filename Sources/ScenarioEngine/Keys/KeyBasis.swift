/// What stands behind an answer of the key.
package enum Support: String, Hashable, Sendable, CaseIterable {
  /// A source says so of this kind of situation.
  case direct
  /// A source says so of a similar situation.
  case analogy
  /// Practice judgement without a source that tests it.
  case practice
}

/// Where a key comes from.
///
/// Only a panel has numbers of raters and shares, so nothing can print an agreement that nobody
/// measured.
package enum KeyBasis: Hashable, Sendable {
  /// Derived from sources by the authors, on a day: provisional.
  case synthesis(date: String)
  /// Rated by practitioners.
  case panel(Panel)
}

/// Practitioners' answers to one item, in the trainee's own mode.
package struct Panel: Hashable, Sendable {
  /// How many raters of each role.
  package let raters: [String: Int]
  /// How many chose each answer: options, tiers T0 to T3, or sign, check, ordinary, in order.
  package let votes: [Int]
  /// Whether the panel was made up for a test.
  package let fictional: Bool

  /// Makes a panel.
  package init(raters: [String: Int], votes: [Int], fictional: Bool = false) {
    self.raters = raters
    self.votes = votes
    self.fictional = fictional
  }

  /// How many answered.
  package var count: Int { votes.reduce(0, +) }

  /// The votes of the answer that most chose.
  package var modalVotes: Int { votes.max() ?? 0 }

  /// Whether less than half chose the same answer, so that the item is not scored.
  package var disagrees: Bool { modalVotes * 2 < count }

  /// The credit of an answer: those who chose it per those who chose the modal one.
  package func credit(_ answer: Int) -> Rational {
    guard votes.indices.contains(answer), modalVotes > 0 else { return .zero }
    return Rational(votes[answer], modalVotes)
  }
}

/// Why an answer is right: reason, evidence, and where the key comes from.
package struct Justification: Hashable, Sendable {
  /// The reason, said of the act.
  package var reason = LocalizedText.empty
  /// Ids of the evidence register.
  package var evidence: [String] = []
  /// How the evidence bears on it.
  package var support = Support.practice
  /// Where the key comes from.
  package var basis: KeyBasis

  /// Makes a justification without words yet.
  package init(basis: KeyBasis) {
    self.basis = basis
  }
}
