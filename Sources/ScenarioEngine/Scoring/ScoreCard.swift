/// The whole result of a play, exact and traceable.
package struct ScoreCard: Hashable, Sendable {
  /// The strands, in order.
  package let strands: [StrandScore]
  /// Every criterion of the rubric, in order.
  package let criteria: [CriterionScore]
  /// The critical errors made, in order.
  package let criticalErrors: [CriticalEvent]
  /// How many critical errors the answers of the play could have made.
  package let criticalChances: Int
  /// The mean of the strands shown, before the cap; none where no strand is shown.
  package let uncappedTotal: Rational?
  /// The total to show.
  package let total: Rational?
  /// Whether every strand shown is at the cut or above and no critical error was made.
  package let isAboveCut: Bool

  /// The score of a criterion.
  package func criterion(_ id: String) -> CriterionScore? {
    criteria.first { $0.criterion == id }
  }

  /// The score of a strand.
  package func strand(_ strand: Strand) -> StrandScore? {
    strands.first { $0.strand == strand }
  }
}

/// How one strand came out.
package struct StrandScore: Hashable, Sendable {
  /// Why a strand's figure is not shown.
  package enum Withheld: String, Hashable, Sendable, CaseIterable {
    /// Nothing was exercised.
    case notExercised = "not-exercised"
    /// Fewer than two criteria, or less than half of the weight.
    case tooLittle = "too-little"
  }

  /// The strand.
  package let strand: Strand
  /// The weighted mean of levels ÷ 3 over what was exercised; none where withheld.
  package let value: Rational?
  /// Why there is no value.
  package let withheld: Withheld?
  /// The weight that was exercised, of 100.
  package let weightExercised: Int
  /// Whether the value rests on a single decision.
  package let restsOnOneDecision: Bool
}

/// A critical error that was made.
package struct CriticalEvent: Hashable, Sendable {
  /// The error's id, such as `K2`.
  package let id: String
  /// The step at which it was made.
  package let step: Int

  /// Makes an event.
  package init(id: String, step: Int) {
    self.id = id
    self.step = step
  }
}
