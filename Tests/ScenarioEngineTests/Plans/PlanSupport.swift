import ScenarioEngine

extension CoursePlan {
  /// A plan of three units, the third after the first, with all forms.
  static func small(
    mastery: UnitMastery? = nil,
    hasRefreshers: Bool = true,
    withTests: Bool = true
  ) -> CoursePlan {
    CoursePlan(
      id: "small",
      title: LocalizedText("Small"),
      audience: ["prison"],
      hasRefreshers: hasRefreshers,
      units: [
        Unit(caseID: "one", mastery: mastery, trains: [.noticing]),
        Unit(caseID: "two", trains: [.ordinaryExplanations]),
        Unit(caseID: "three", prerequisites: [0], trains: [.ordinaryExplanations, .handling]),
      ],
      tests: withTests
        ? Tests(
          before: ["b1", "b2"],
          after: ["a1", "a2"],
          later: FollowUp(days: 28, cases: ["l1", "l2"])
        ) : nil
    )
  }
}

extension CourseAttempt {
  /// An attempt that was finished on a day of March 2026.
  static func finished(
    _ caseID: String,
    _ mode: PlayMode = .practice,
    day: Int = 1,
    strands: [Strand: Rational] = [:],
    levels: [String: Int] = [:],
    criticalErrors: Int = 0
  ) -> CourseAttempt {
    let date = "2026-03-\(day < 10 ? "0" : "")\(day)"
    return CourseAttempt(
      id: "\(caseID)-\(day)",
      caseID: caseID,
      mode: mode,
      startedAt: "\(date)T10:00:00+01:00",
      finishedAt: "\(date)T10:20:00+01:00",
      strands: strands,
      levels: levels,
      criticalErrors: criticalErrors
    )
  }

  /// An attempt that was begun on a day of March 2026 and can be gone on with.
  static func open(_ caseID: String, _ mode: PlayMode = .practice, day: Int = 1) -> CourseAttempt {
    let date = "2026-03-\(day < 10 ? "0" : "")\(day)"
    return CourseAttempt(
      id: "\(caseID)-\(day)",
      caseID: caseID,
      mode: mode,
      startedAt: "\(date)T10:00:00+01:00"
    )
  }
}

extension CourseProgress {
  /// The small plan over attempts, looked at on a day of March 2026, with all cases or without some.
  static func small(
    _ attempts: [CourseAttempt],
    plan: CoursePlan = .small(),
    without gone: Set<String> = [],
    day: Int = 31
  ) -> CourseProgress {
    CourseProgress(
      plan,
      over: attempts,
      known: Set(plan.allCases).subtracting(gone),
      // 1 March 2026 is day 20513 since 1970.
      today: 20_513 + day - 1
    )
  }
}

extension [CourseAttempt] {
  /// Both cases of a form, finished in test mode.
  static func form(_ names: String..., day: Int = 1) -> [CourseAttempt] {
    names.map { .finished($0, .test, day: day) }
  }
}
