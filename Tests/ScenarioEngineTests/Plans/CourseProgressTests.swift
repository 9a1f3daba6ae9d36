import ScenarioEngine
import Testing

@Suite struct CourseProgressTests {
  static let before = [CourseAttempt].form("b1", "b2")

  @Test func `at the beginning only the cases before the course are open`() {
    let progress = CourseProgress.small([])
    #expect(progress.forms == [.before: .ready, .after: .locked, .later: .locked])
    #expect(progress.tests[.before] == [.ready, .ready])
    #expect(progress.units == [.locked, .locked, .locked])
    #expect(progress.unfinished == ["b1", "b2", "one", "two", "three", "a1", "a2"])
    #expect(progress.isCompleted == false)
    #expect(progress.missing == [])
  }

  @Test func `a plan without forms begins with its units`() {
    let progress = CourseProgress.small([], plan: .small(withTests: false))
    #expect(progress.units == [.ready, .ready, .locked])
    #expect(progress.forms == [.before: .absent, .after: .absent, .later: .absent])
  }

  @Test func `a unit begins when what comes before it was finished once`() {
    #expect(CourseProgress.small(Self.before).units == [.ready, .ready, .locked])
    let played = CourseProgress.small(Self.before + [.finished("one", day: 2)])
    #expect(played.units == [.done(isMastered: true), .ready, .ready])
    let open = CourseProgress.small(Self.before + [.open("one", day: 2)])
    #expect(open.units == [.started, .ready, .locked])
  }

  @Test func `what was begun can be gone on with whatever else comes first`() {
    let progress = CourseProgress.small([.open("three")])
    #expect(progress.units == [.locked, .locked, .started])
  }

  @Test(arguments: [
    ([Strand.identify: Rational(7, 10), .report: Rational(9, 10)], 0, true),
    ([.identify: Rational(69, 100), .report: Rational(1)], 0, false),
    ([.identify: Rational(1)], 1, false),
    ([:], 0, false),
  ])
  func `a share holds for every strand that shows a figure, without a critical error`(
    strands: [Strand: Rational],
    errors: Int,
    isMastered: Bool
  ) {
    let rule = UnitMastery(share: Rational(7, 10))
    let attempt = CourseAttempt.finished("one", strands: strands, criticalErrors: errors)
    #expect(rule.isReached(by: attempt) == isMastered)
  }

  @Test(arguments: [
    (["I1": 2, "R1": 3], true), (["I1": 1, "R1": 3], false), (["R1": 2], true), (["R1": 1], false),
  ])
  func `a level holds where the criterion shows one`(levels: [String: Int], isMastered: Bool) {
    let rule = UnitMastery(levels: ["I1": 2, "R1": 2])
    #expect(rule.isReached(by: .finished("one", levels: levels)) == isMastered)
  }

  /// What weighs most is told: a critical error, then the lowest strand, then a criterion.
  @Test func `what is missing is told by what weighs most`() {
    let rule = UnitMastery(share: Rational(7, 10), levels: ["R2": 2, "I1": 2])
    func shortfall(_ strands: [Strand: Rational], _ levels: [String: Int], errors: Int = 0)
      -> UnitShortfall?
    {
      rule.shortfall(
        of: CourseAttempt(
          id: "a",
          caseID: "one",
          mode: .practice,
          startedAt: "",
          finishedAt: "",
          strands: strands,
          levels: levels,
          criticalErrors: errors
        )
      )
    }
    let low: [Strand: Rational] = [.identify: Rational(1, 2), .handle: Rational(9, 20)]
    let fine: [Strand: Rational] = [.identify: Rational(7, 10), .report: Rational(1)]
    #expect(shortfall(low, ["I1": 0], errors: 2) == .criticalErrors(2))
    #expect(shortfall(low, ["I1": 0]) == .strand(.handle, percent: 45, least: 70))
    #expect(shortfall(fine, ["R2": 1, "I1": 0]) == .level("I1", 0, least: 2))
    #expect(shortfall(fine, ["R2": 2]) == nil)
    #expect(shortfall([:], [:]) == .noFigure)
    // 139 of 200 are 69.5 %, which is read as 70.
    #expect(
      shortfall([.report: Rational(139, 200)], [:]) == .strand(.report, percent: 69, least: 70)
    )
  }

  @Test func `a unit that was not mastered is asked for once more and then done`() {
    let plan = CoursePlan.small(mastery: UnitMastery(share: Rational(7, 10)))
    let weak = CourseAttempt.finished("one", day: 2, strands: [.identify: Rational(1, 2)])
    let again = CourseAttempt.finished("one", day: 3, strands: [.identify: Rational(1, 2)])
    let strong = CourseAttempt.finished("one", day: 3, strands: [.identify: Rational(4, 5)])
    func first(_ attempts: [CourseAttempt]) -> CourseProgress.UnitState? {
      CourseProgress.small(Self.before + attempts, plan: plan).units.first
    }
    #expect(first([weak]) == .toRepeat)
    #expect(first([weak, .open("one", day: 3)]) == .started)
    #expect(first([weak, again]) == .done(isMastered: false))
    #expect(first([weak, strong]) == .done(isMastered: true))
    // What comes after it need not wait for the second time.
    #expect(CourseProgress.small(Self.before + [weak], plan: plan).units.last == .ready)
  }

  private static let played: [CourseAttempt] =
    before + [.finished("one", day: 2), .finished("two", day: 2), .finished("three", day: 3)]

  @Test func `the cases after the course open when the units are done`() {
    #expect(CourseProgress.small(Array(Self.played.dropLast())).forms[.after] == .locked)
    #expect(CourseProgress.small(Self.played).forms[.after] == .ready)
    #expect(CourseProgress.small(Self.played).unitCount == CourseCount(3, of: 3))
  }

  @Test func `what is played later is due so many days after the last test`() {
    let attempts = Self.played + .form("a1", day: 4) + .form("a2", day: 5)
    // 5 March 2026 is day 20,517; 28 days later is 2 April.
    let due = 20_517 + 28
    let waiting = CourseProgress.small(attempts, day: 31)
    #expect(waiting.isCompleted)
    #expect(waiting.forms[.later] == .waiting(untilDay: due))
    #expect(waiting.dayOfCompletion == 20_517)
    // 32 March is 1 April.
    #expect(CourseProgress.small(attempts, day: 32).forms[.later] == .waiting(untilDay: due))
    #expect(CourseProgress.small(attempts, day: 33).forms[.later] == .ready)
    // A clock that was set back makes nobody wait for more than that, and loses nothing.
    #expect(CourseProgress.small(attempts, day: -40).forms[.later] == .waiting(untilDay: due))
    let all = attempts + .form("l1", "l2", day: 6)
    #expect(CourseProgress.small(all).forms[.later] == .over)
  }

  /// Late on 9 March at an offset of one hour; 28 days later the clocks are an hour ahead.
  @Test func `summer time in between does not move the day`() {
    let late = CourseAttempt(
      id: "late",
      caseID: "a2",
      mode: .test,
      startedAt: "2026-03-09T23:20:00+01:00",
      finishedAt: "2026-03-09T23:50:00+01:00"
    )
    let attempts = Self.played + .form("a1", day: 4) + [late]
    // 6 April is 37 March.
    let eve = CourseProgress.small(attempts, day: 36)
    #expect(eve.forms[.later] == .waiting(untilDay: 20_521 + 28))
    #expect(CourseProgress.small(attempts, day: 37).forms[.later] == .ready)
  }

  @Test func `a case of a form that was practised first measures nothing and holds nothing up`() {
    let progress = CourseProgress.small([.finished("b1", .practice), .finished("b2", .test)])
    #expect(progress.tests[.before] == [.spent, .measured])
    #expect(progress.forms[.before] == .over)
    #expect(progress.testCount(.before) == CourseCount(2, of: 2, practisedFirst: 1))
    // The first time counts, whatever came later.
    let later = CourseProgress.small([.finished("b1", .practice), .finished("b1", .test, day: 2)])
    #expect(later.tests[.before] == [.spent, .ready])
    let open = CourseProgress.small([.open("b1", .practice), .open("b2", .test)])
    #expect(open.tests[.before] == [.ready, .started])
  }

  @Test func `a case measures in its form until it was finished, in whatever mode`() {
    let fresh = CourseProgress.small([.open("b2", .practice)])
    #expect(
      ["b1", "b2", "a1", "l2", "one"].map(fresh.formMeasured) == [
        .before, .before, .after, .later, nil,
      ]
    )
    let played = CourseProgress.small([.finished("b1", .practice), .finished("b2", .test)])
    #expect(["b1", "b2", "a1"].map(played.formMeasured) == [nil, nil, .after])
  }

  @Test func `a case that is gone holds nothing up, and the course is not completed without it`() {
    let progress = CourseProgress.small(Self.before, without: ["one", "a1"])
    #expect(progress.missing == ["one", "a1"])
    #expect(progress.units == [.missing, .ready, .ready])
    #expect(progress.unitCount == CourseCount(0, of: 2))
    let attempts =
      Self.before + [.finished("two", day: 2), .finished("three", day: 2)] + .form("a2", day: 4)
    let played = CourseProgress.small(attempts, without: ["one", "a1"])
    #expect(played.tests[.after] == [.missing, .measured])
    #expect(played.forms[.after] == .over)
    #expect(played.unfinished == ["one", "a1"])
    #expect(played.isCompleted == false)
  }

  @Test func `what was finished stays finished when its case is gone`() {
    let progress = CourseProgress.small(Self.played, without: ["one", "b1"])
    #expect(progress.units.first == .done(isMastered: true))
    #expect(progress.tests[.before] == [.measured, .measured])
    let plan = CoursePlan.small(mastery: UnitMastery(share: Rational(7, 10)))
    let weak = CourseProgress.small(Self.played, plan: plan, without: ["one"])
    #expect(weak.units.first == .done(isMastered: false))
  }
}
