/// What is said of a course at one glance: worked out behind the first frame, kept, and shown at the
/// next start before anything is read.
package struct CourseGlance: Hashable, Sendable {
  /// What is shown of a case, and what opens it.
  package struct Case: Hashable, Sendable {
    /// The title, as the trainee knows it.
    package let title: LocalizedText
    /// How many minutes a play takes; 0 where its author does not say so.
    package let minutes: Int
    /// Where its file is.
    package let path: String

    /// Makes what is shown of a case.
    package init(title: LocalizedText, minutes: Int, path: String) {
      self.title = title
      self.minutes = minutes
      self.path = path
    }
  }

  /// How many pieces of advice are kept: as many as are seen at one glance.
  package static let mostAdvice = 4

  /// The id of the plan.
  package let plan: String
  /// What the course is called.
  package let title: LocalizedText
  /// What can be done now, the best first.
  package let advice: [CourseAdvice]
  /// The cases that are advised, by their ids.
  package let cases: [String: Case]
  /// How many units are done.
  package let units: CourseCount
  /// How many cases of each form are over; forms that the plan does not have are not in it.
  package let tests: [CoursePlan.Form: CourseCount]
  /// The cases that the plan names and that are not there.
  package let missing: [String]
  /// How many minutes the refreshers take that are due.
  package let refresherMinutes: Int
  /// The day on which it was worked out, since 1970-01-01 in this place: days of its year are told without
  /// the year.
  package let today: Int

  /// Makes a glance.
  package init(
    plan: String,
    title: LocalizedText,
    advice: [CourseAdvice] = [],
    cases: [String: Case] = [:],
    units: CourseCount = CourseCount(0, of: 0),
    tests: [CoursePlan.Form: CourseCount] = [:],
    missing: [String] = [],
    refresherMinutes: Int = 0,
    today: Int
  ) {
    self.plan = plan
    self.title = title
    self.advice = Array(advice.prefix(Self.mostAdvice))
    self.cases = cases
    self.units = units
    self.tests = tests
    self.missing = missing
    self.refresherMinutes = refresherMinutes
    self.today = today
  }

  /// Sums a course up; `shown` says what is shown of a case.
  package init(
    _ progress: CourseProgress,
    advice: [CourseAdvice],
    refreshers: DueRefreshers,
    shown: (String) -> Case?
  ) {
    let plan = progress.plan
    let best = advice.prefix(Self.mostAdvice)
    let ids = best.map(\.caseID).filter { !$0.isEmpty }
    let counts = CoursePlan.Form.allCases.filter { !plan.cases(of: $0).isEmpty }.map {
      ($0, progress.testCount($0))
    }
    self.init(
      plan: plan.id,
      title: plan.title,
      advice: Array(best),
      cases: Dictionary(ids.compactMap { id in shown(id).map { (id, $0) } }) { first, _ in first },
      units: progress.unitCount,
      tests: Dictionary(uniqueKeysWithValues: counts),
      missing: progress.missing,
      refresherMinutes: refreshers.minutes,
      today: progress.today
    )
  }

  /// How many minutes a piece of advice takes; none where nobody knows.
  package func minutes(of advice: CourseAdvice) -> Int? {
    if case .refresh = advice.action { return refresherMinutes }
    return cases[advice.caseID].flatMap { $0.minutes > 0 ? $0.minutes : nil }
  }
}
