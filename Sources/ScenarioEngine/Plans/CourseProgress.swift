/// How far a person has come with a course: worked out anew from the attempts each time.
package struct CourseProgress: Hashable, Sendable {
  /// How a unit stands.
  package enum UnitState: Hashable, Sendable {
    /// Its case is not there; it holds nothing up.
    case missing
    /// Something else comes first.
    case locked
    case ready
    /// It was begun, and can be gone on with.
    case started
    /// It was finished once and not mastered.
    case toRepeat
    /// It is mastered, or was finished twice: nobody is held for ever.
    case done(isMastered: Bool)

    /// Whether what comes after it can begin.
    package var isPassed: Bool {
      switch self {
      case .missing, .done: true
      case .locked, .ready, .started, .toRepeat: false
      }
    }
  }

  /// How a case of a form stands.
  package enum TestState: Hashable, Sendable {
    /// The case is not there; it holds nothing up.
    case missing
    /// Its form has not begun.
    case locked
    case ready
    /// It was begun in test mode, and can be gone on with.
    case started
    /// It was finished in test mode at the first time.
    case measured
    /// It was finished in another mode first: it is over, and measures nothing.
    case spent

    /// Whether what comes after it can begin.
    package var isPassed: Bool {
      switch self {
      case .missing, .measured, .spent: true
      case .locked, .ready, .started: false
      }
    }
  }

  /// How a form stands.
  package enum FormState: Hashable, Sendable {
    /// The plan has no such form.
    case absent
    /// Something else comes first.
    case locked
    /// It can be played from a day on that has not come, since 1970-01-01 in this place.
    case waiting(untilDay: Int)
    /// It can be played.
    case ready
    /// All of it is over.
    case over
  }

  /// The plan.
  package let plan: CoursePlan
  /// The states of the units, in their order.
  package private(set) var units: [UnitState] = []
  /// The states of the forms' cases, in their order.
  package private(set) var tests: [CoursePlan.Form: [TestState]] = [:]
  /// The states of the forms.
  package private(set) var forms: [CoursePlan.Form: FormState] = [:]
  /// The cases that the plan names and that are not there, in order.
  package let missing: [String]
  /// The day on which it was looked at, since 1970-01-01 in this place.
  package let today: Int

  private let attempts: [String: [CourseAttempt]]

  /// Works out how the parts of a plan stand.
  ///
  /// Attempts come oldest first; those at cases outside of the plan count for nothing. `known` are
  /// the ids of the cases that can be played. A case that was finished stays so when it is gone. `today` is
  /// the day in this place, since 1970-01-01.
  package init(
    _ plan: CoursePlan,
    over attempts: [CourseAttempt],
    known: Set<String>,
    today: Int
  ) {
    self.plan = plan
    self.today = today
    self.attempts = Dictionary(grouping: attempts, by: \.caseID)
    missing = plan.allCases.filter { !known.contains($0) }
    lookAtForm(.before, isOpen: true, known)
    let hasBegun = isPassed(.before)
    units = Array(repeating: .locked, count: plan.units.count)
    for place in plan.units.indices { units[place] = state(ofUnit: place, hasBegun, known) }
    lookAtForm(.after, isOpen: hasBegun && units.allSatisfy(\.isPassed), known)
    lookAtLaterForm(known, today)
  }

  // MARK: - Units

  private func state(ofUnit place: Int, _ hasBegun: Bool, _ known: Set<String>) -> UnitState {
    let unit = plan.units[place]
    let own = attempts[unit.caseID] ?? []
    let finished = own.filter(\.isFinished)
    if !finished.isEmpty {
      guard let mastery = unit.mastery else { return .done(isMastered: true) }
      if finished.contains(where: mastery.isReached) { return .done(isMastered: true) }
      if finished.count > 1 { return .done(isMastered: false) }
    }
    guard known.contains(unit.caseID) else {
      return finished.isEmpty ? .missing : .done(isMastered: false)
    }
    // What was begun is gone on with, whatever else would come first.
    if own.contains(where: { !$0.isFinished }) { return .started }
    if !finished.isEmpty { return .toRepeat }
    let arePassed = unit.prerequisites.allSatisfy { isFinished(unit: $0, known) }
    return hasBegun && arePassed ? .ready : .locked
  }

  /// Whether a unit was played to an end once, or cannot be: more is not asked of what comes before.
  private func isFinished(unit place: Int, _ known: Set<String>) -> Bool {
    let id = plan.units[place].caseID
    return !known.contains(id) || attempts[id]?.contains(where: \.isFinished) == true
  }

  // MARK: - Forms

  private mutating func lookAtForm(
    _ form: CoursePlan.Form,
    isOpen: Bool,
    _ known: Set<String>
  ) {
    let states = plan.cases(of: form).map { state(ofTest: $0, isOpen, known) }
    tests[form] = states
    forms[form] =
      states.isEmpty ? .absent : states.allSatisfy(\.isPassed) ? .over : isOpen ? .ready : .locked
  }

  private mutating func lookAtLaterForm(_ known: Set<String>, _ today: Int) {
    let due = dayOfFollowUp
    let isOpen = isPassed(.after) && due.map { $0 <= today } ?? false
    lookAtForm(.later, isOpen: isOpen, known)
    if forms[.later] == .locked, let due, today < due { forms[.later] = .waiting(untilDay: due) }
  }

  private func state(
    ofTest id: String,
    _ isOpen: Bool,
    _ known: Set<String>
  ) -> TestState {
    let own = attempts[id] ?? []
    if let first = own.first(where: \.isFinished) {
      return first.mode == .test ? .measured : .spent
    }
    guard known.contains(id) else { return .missing }
    if own.contains(where: { $0.mode == .test }) { return .started }
    return isOpen ? .ready : .locked
  }

  private func isPassed(_ form: CoursePlan.Form) -> Bool {
    forms[form] == .over || forms[form] == .absent
  }

  /// On which day the form that is played later is due; none where the course is not completed.
  ///
  /// Days are those of the calendar, so that neither summer time nor a journey shifts it into a night.
  package var dayOfFollowUp: Int? {
    guard let later = plan.tests?.later, isPassed(.after), let end = dayOfCompletion else {
      return nil
    }
    return end + later.days
  }

  // MARK: - The whole

  /// The first finished attempt at a case of the plan; none where there is none.
  package func firstFinished(_ caseID: String) -> CourseAttempt? {
    attempts[caseID]?.first(where: \.isFinished)
  }

  /// The newest attempt at a case that can be gone on with; a case of a form only in test mode.
  package func openAttempt(at caseID: String, mode: PlayMode? = nil) -> CourseAttempt? {
    attempts[caseID]?.last { !$0.isFinished && (mode == nil || $0.mode == mode) }
  }

  /// The cases that have still to be finished for the course to be completed, in order.
  package var unfinished: [String] {
    plan.requiredCases.filter { firstFinished($0) == nil }
  }

  /// Whether all that the course asks for was finished once.
  package var isCompleted: Bool { unfinished.isEmpty }

  /// The day on which the last case was finished that the course asks for, where that was; none where it is
  /// not completed as far as its cases are there, or where a time cannot be read.
  package var dayOfCompletion: Int? {
    let gone = Set(missing)
    guard unfinished.allSatisfy(gone.contains) else { return nil }
    return plan.requiredCases.compactMap { firstFinished($0)?.finishedAt }
      .compactMap { LocalTime(text: String($0.prefix(16)))?.dayNumber }.max()
  }

  /// How many of the units are done, and of how many that are there.
  package var unitCount: CourseCount {
    let there = units.filter { $0 != .missing }
    return CourseCount(there.count { $0.isPassed }, of: there.count)
  }

  /// How many cases of a form are over, of how many that are there, and how many of them measure nothing.
  package func testCount(_ form: CoursePlan.Form) -> CourseCount {
    let there = (tests[form] ?? []).filter { $0 != .missing }
    return CourseCount(
      there.count { $0.isPassed },
      of: there.count,
      practisedFirst: there.count { $0 == .spent }
    )
  }

  /// The form that a case would measure in if it were played as a test now; none where it is in no form, or
  /// was finished already.
  package func formMeasured(by caseID: String) -> CoursePlan.Form? {
    CoursePlan.Form.allCases.first { form in
      zip(plan.cases(of: form), tests[form] ?? []).contains { id, state in
        id == caseID && !state.isPassed
      }
    }
  }
}

/// How much of a part of a course is done.
package struct CourseCount: Hashable, Sendable {
  /// How many cases are done.
  package let done: Int
  /// Of how many.
  package let of: Int
  /// How many of those that are done are tests that were practised first, and measure nothing.
  package let practisedFirst: Int

  /// Makes a count.
  package init(_ done: Int, of: Int, practisedFirst: Int = 0) {
    self.done = done
    self.of = of
    self.practisedFirst = practisedFirst
  }
}
