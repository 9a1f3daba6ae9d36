/// A rule that turns answers into a figure (rubric-draft, section 1).
package enum Measure: String, Hashable, Sendable, CaseIterable {
  case notice = "detection.notice"
  case grade = "detection.grade"
  case key
  case sort = "rating.sort"
  case rating
  case bestWorst = "best-worst"
  case facts = "selection.facts"
  case labels = "selection.labels"
  case balance = "selection.balance"
  case course = "tier.course"
  case change = "tier.change"
  case decision = "tier.decision"
  case channel
  case human

  /// Whether the level is read directly, without thresholds.
  package var isDirect: Bool { [.balance, .decision, .human].contains(self) }

  /// Whether it judges one list of courses of action, whose level joins the criterion's other
  /// decisions; a criterion of such decisions has the measure `key`.
  package var isOfList: Bool { [.sort, .rating, .bestWorst].contains(self) }
}

/// How a measure turns its figure into a level, and what the thresholds rest on.
package struct MeasureRule: Hashable, Sendable {
  /// The measure.
  package let measure: Measure
  /// The least figures for levels 1, 2 and 3; empty where the level is read directly.
  package let thresholds: [Rational]
  /// What the thresholds, or the table that the level is read from, rest on.
  package let provenance: LocalizedText

  /// Makes a rule.
  package init(measure: Measure, thresholds: [Rational], provenance: LocalizedText = .empty) {
    self.measure = measure
    self.thresholds = thresholds
    self.provenance = provenance
  }

  /// What rubrics of format 1 say of lists: sorted ones alone are scored (rubric-draft,
  /// `rating.sort`).
  package static let firstSort = MeasureRule(
    measure: .sort,
    thresholds: [Rational(9, 20), Rational(7, 10), Rational(9, 10)]
  )
}

/// The weights of the strands in the total, and where weights come from.
package struct StrandWeights: Hashable, Sendable {
  /// The share of each strand; they add up to 1.
  package let shares: [Strand: Rational]
  /// What these shares rest on.
  package let provenance: LocalizedText
  /// What the weights of a strand's criteria rest on.
  package let inStrand: [Strand: LocalizedText]

  /// Makes weights.
  package init(
    shares: [Strand: Rational],
    provenance: LocalizedText = .empty,
    inStrand: [Strand: LocalizedText] = [:]
  ) {
    self.shares = shares
    self.provenance = provenance
    self.inStrand = inStrand
  }

  /// A third each, as rubrics of format 1 have it.
  package static let equal = StrandWeights(
    shares: Dictionary(
      uniqueKeysWithValues: Strand.allCases.map { ($0, Rational(1, Strand.allCases.count)) }
    )
  )

  /// The mean of the strands that are shown, each with its weight; none where none is shown.
  func mean(of strands: [StrandScore]) -> Rational? {
    var (sum, weight) = (Rational.zero, Rational.zero)
    for strand in strands {
      guard let value = strand.value, let share = shares[strand.strand] else { continue }
      sum = sum + value * share
      weight = weight + share
    }
    return weight == .zero ? nil : sum / weight
  }
}
