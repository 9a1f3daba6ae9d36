import ScenarioEngine
import Screens

/// Progress that tests look at.
enum ProgressStates {
  /// Five cases of practice and a test.
  static let both = ProgressOverview(MadeTallies.both, criteria: Made.rubric.criteria)

  static let plan = CoursePlan(
    id: "small",
    title: HomeStates.text("Immigration service", "Udlændingeområdet"),
    audience: ["immigration"],
    units: [.init(caseID: "u")],
    tests: .init(
      before: ["b1", "b2"],
      after: ["a1", "a2"],
      later: .init(days: 28, cases: ["l1", "l2"])
    )
  )

  /// A test of a form with a total in whole percent, which is what each strand shows.
  static func test(_ id: String, _ percent: Int, _ mode: PlayMode = .test) -> AttemptTally {
    let share = Rational(percent, 100)
    return MadeTallies.tally(
      id,
      strands: [.identify: share, .handle: share, .report: share],
      mode: mode
    )
  }

  /// So many refreshers of the small case's items that were right once, of which the first ones were wrong
  /// the last time.
  static func recall(_ count: Int, forgotten: Int) -> RecallOverview? {
    let cards = (0..<count).map { number in
      RefresherCard(
        number: number,
        kind: .observation,
        metAt: ReviewTime(milliseconds: 0, day: 0),
        first: .hard,
        reviews: [
          .init(
            at: ReviewTime(milliseconds: number, day: 1),
            number < forgotten ? .again : .good
          )
        ]
      )
    }
    let items = [
      RefresherItem(.observation, of: "the-map", "praises"),
      RefresherItem(.fact, of: "the-map", "f-praises"),
      RefresherItem(.channels, of: "the-map", "write"), .log,
    ]
    let lapses = items.prefix(forgotten).map { RecallOverview.Lapse($0, in: Made.due) }
    return RecallOverview(RecallHistory(cards), wished: .usual, lapses: lapses)
  }

  /// Five cases, and what was forgotten of them.
  static func remembered(_ count: Int, forgotten: Int) -> ProgressOverview {
    ProgressOverview(
      MadeTallies.five,
      criteria: Made.rubric.criteria,
      recall: recall(count, forgotten: forgotten)
    )
  }

  /// Tests before and after, with the criteria that cases show levels of.
  static func course(_ before: [Int], _ after: [Int]) -> ProgressOverview {
    let tallies =
      before.enumerated().map { test("b\($0.offset + 1)", $0.element) }
      + after.enumerated().map { test("a\($0.offset + 1)", $0.element) }
    return ProgressOverview(
      tallies,
      criteria: Made.rubric.criteria,
      gain: CourseGain(plan, over: tallies)
    )
  }
}
