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
