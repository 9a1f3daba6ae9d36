import ScenarioEngine

extension Rubric {
  /// The criteria that rubric 1.0 scores, with its weights and thresholds.
  static let draft = rubric(draftCriteria)
  /// The same, but that a report which is only spoken forfeits its parts, as in rubric 2.1.
  static let forfeiting = rubric(draftCriteria, spokenForWritten: .init(parts: .forfeited))

  private static let draftCriteria: [Criterion] = {
    let quarters = [Rational(1, 4), Rational(1, 2), Rational(3, 4)]
    let credit = [Rational(1, 4), Rational(3, 5), Rational(17, 20)]
    let facts = [Rational(3, 10), Rational(3, 5), Rational(17, 20)]
    let course = [Rational(9, 20), Rational(7, 10), Rational(9, 10)]
    let change = [Rational(1, 3), Rational(2, 3), Rational(1)]
    let channel = [Rational(3, 10), Rational(3, 5), Rational(9, 10)]
    let labels = [Rational(1, 2), Rational(7, 10), Rational(9, 10)]
    return [
      point("I1", .identify, .notice, 35, quarters),
      point("I2", .identify, .grade, 10, quarters),
      point("I3", .identify, .facts, 15, facts),
      point("I4", .identify, .course, 25, course),
      point("I5", .identify, .change, 15, change),
      point("H1", .handle, .key, 15, credit),
      point("H2", .handle, .key, 20, credit),
      point("H3", .handle, .key, 20, credit),
      point("H4", .handle, .key, 15, credit),
      point("H5", .handle, .key, 15, credit),
      point("H6", .handle, .key, 15, credit),
      point("R1", .report, .decision, 20, []),
      point("R2", .report, .channel, 15, channel),
      point("R3", .report, .facts, 25, facts),
      point("R4", .report, .labels, 20, labels),
      point("R5", .report, .balance, 10, []),
      point("R7", .report, .key, 10, credit),
    ]
  }()

  static let listRules = [
    MeasureRule.firstSort,
    MeasureRule(
      measure: .rating,
      thresholds: [Rational(1, 2), Rational(7, 10), Rational(17, 20)]
    ),
    MeasureRule(
      measure: .bestWorst,
      thresholds: [Rational(3, 10), Rational(3, 5), Rational(9, 10)]
    ),
  ]

  static func rubric(
    _ criteria: [Criterion],
    measures: [MeasureRule] = listRules,
    weights: StrandWeights = .equal,
    spokenForWritten: SpokenForWritten = .counted
  ) -> Rubric {
    Rubric(
      id: "draft",
      version: "1",
      title: .empty,
      note: .empty,
      criteria: criteria,
      criticalErrors: [
        error("K1", rule: .dangerLeft), error("K4", rule: .protectedAlone),
      ],
      strandTitles: [:],
      cut: Rational(7, 10),
      cutProvenance: .empty,
      cap: Rational(49, 100),
      capProvenance: .empty,
      measures: measures,
      weights: weights,
      spokenForWritten: spokenForWritten
    )
  }

  private static func error(_ id: String, rule: CriticalError.Rule) -> CriticalError {
    CriticalError(
      id: id,
      title: .empty,
      fires: .empty,
      instead: .empty,
      strand: .handle,
      evidence: [],
      label: .empty,
      rule: rule
    )
  }

  static func point(
    _ id: String,
    _ strand: Strand,
    _ measure: Measure,
    _ weight: Int,
    _ thresholds: [Rational]
  ) -> Criterion {
    Criterion(
      id: id,
      strand: strand,
      title: .empty,
      judges: .empty,
      measure: measure,
      weight: weight,
      thresholds: thresholds,
      levels: [],
      evidence: [],
      limit: .empty
    )
  }
}

extension Directory {
  /// A directory without channels: every channel is open at any hour.
  static let none = directory([], rules: [])

  static func directory(_ channels: [Channel], rules: [AgencyRule]) -> Directory {
    Directory(
      id: "test",
      version: "1",
      title: .empty,
      country: "DK",
      checked: "2026-11-20",
      channels: channels,
      agencyRules: rules
    )
  }
}

extension Channel {
  init(_ id: String, _ hours: OpeningHours) {
    self.init(
      id: id,
      name: .empty,
      purpose: .empty,
      contact: .empty,
      hours: hours,
      evidence: [],
      checked: "",
      confirm: .empty
    )
  }
}
