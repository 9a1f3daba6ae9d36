/// What a rubric makes of a case, worked out once for all plays.
final class ScoringTables: Sendable {
  /// The criteria, without their words.
  let criteria: ContiguousArray<CriterionRule>
  /// What the options of each step are worth; empty where it offers no choice.
  let credits: ContiguousArray<ContiguousArray<ChoiceCredits>>
  /// The criteria that judge the answers to each step, by their places in the rubric.
  let judging: ContiguousArray<[Int]>
  /// The critical errors that can be made.
  let critical: CriticalTable

  init(of source: Case, _ rubric: Rubric) {
    let criteria = ContiguousArray(
      rubric.criteria.enumerated().map { CriterionRule($1, at: $0) }
    )
    let credits = ContiguousArray<ContiguousArray<ChoiceCredits>>(
      source.keys.map { key in
        if case .choose(let keys) = key { ChoiceCredits.all(of: keys, in: rubric) } else { [] }
      }
    )
    judging = ContiguousArray(
      zip(source.keys, credits).map { key, credits in
        if case .choose = key {
          credits.map(\.criterion)
        } else {
          criteria.filter { $0.judges(key) }.map(\.place)
        }
      }
    )
    self.criteria = criteria
    self.credits = credits
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
  package let place: Int
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

  /// Whether the criterion judges answers to a step with a key that is not of a choice, whose options
  /// name their criteria; raters judge the trainee's own words.
  fileprivate func judges(_ key: StepKey) -> Bool {
    switch key {
    case .none, .choose: false
    case .identify: [.notice, .grade].contains(measure)
    case .questions: measure == .facts && strand == .identify
    case .urgency: [.course, .change].contains(measure)
    case .standings(let criterion, _): measure == .key && id == criterion
    case .report:
      [.decision, .channel, .labels, .balance].contains(measure)
        || measure == .facts && strand != .identify
    }
  }

  /// The level 0 to 3 of a figure, compared as exact fractions.
  func level(of figure: Rational) -> Int {
    thresholds.count { figure >= $0 }
  }
}
