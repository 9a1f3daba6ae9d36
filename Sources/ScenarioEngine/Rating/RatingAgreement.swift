/// How two raters agree over the texts that both have rated; counts, which need no assumption.
package struct RatingAgreement: Hashable, Sendable {
  /// From how many texts that two have rated on a coefficient is said (rubric-draft, R6: with 8 of
  /// them the 90 % interval of an alpha of .89 is .64 to .97).
  package static let leastForCoefficient = 20

  /// The levels of the first and the second rater, a pair for each text.
  package let pairs: [[Int]]

  /// Gathers the texts that have two ratings; what has one is left out.
  package init(of texts: [[WordsRating]]) {
    pairs = texts.compactMap { ratings in
      let first = ratings.last { $0.rater == .first }
      let second = ratings.last { $0.rater == .second }
      guard let first, let second else { return nil }
      return [first.level, second.level]
    }
  }

  /// How many texts have two ratings.
  package var texts: Int { pairs.count }
  /// How many of them got the same level twice.
  package var same: Int { pairs.count { $0[0] == $0[1] } }
  /// How many got levels so far apart that they are not scored.
  package var apart: Int { pairs.count { abs($0[0] - $0[1]) > RatedText.greatestDistance } }
}
