/// What a rubric makes of a case, worked out once for all plays.
final class ScoringTables: Sendable {
  /// The criteria, without their words.
  let criteria: ContiguousArray<CriterionRule>
  /// What the options of each step are worth; empty where it offers no choice.
  let credits: ContiguousArray<ContiguousArray<ChoiceCredits>>
  /// The critical errors that can be made.
  let critical: CriticalTable

  init(of source: Case, _ rubric: Rubric) {
    criteria = ContiguousArray(rubric.criteria.enumerated().map { CriterionRule($1, at: $0) })
    credits = ContiguousArray(
      source.keys.map { key in
        if case .choose(let keys) = key { ChoiceCredits.all(of: keys, in: rubric) } else { [] }
      }
    )
    critical = CriticalTable(of: source, rubric)
  }

  /// The place of the criterion of an id, where it counts choices.
  func place(ofChoices id: String) -> Int? {
    criteria.firstIndex { $0.measure == .key && $0.id == id }
  }
}

/// A criterion as plays are scored by it, without its words.
package struct CriterionRule: Sendable {
  /// The place in the rubric.
  let place: Int
  /// The criterion's id.
  package let id: String
  /// The strand that it counts in.
  package let strand: Strand
  /// How answers become a figure.
  package let measure: Measure
  let weight: Int
  private let thresholds: [Rational]

  init(_ criterion: Criterion, at place: Int) {
    self.place = place
    id = criterion.id
    strand = criterion.strand
    measure = criterion.measure
    weight = criterion.weight
    thresholds = criterion.thresholds
  }

  /// The level 0 to 3 of a figure, compared as exact fractions.
  func level(of figure: Rational) -> Int {
    thresholds.count { figure >= $0 }
  }
}
