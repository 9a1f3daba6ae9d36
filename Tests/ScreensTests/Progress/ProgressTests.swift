import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct ProgressTests {
  private func text(_ overview: ProgressOverview, _ language: Words.Language = .english) -> [String]
  {
    ProgressText(Made.context(language)).blocks(of: overview).plainText
  }

  // MARK: - From case to case

  /// Of four things to notice one was passed over in the first two cases; of four ordinary ones three
  /// were marked in the first, two in the next three: counted by hand from the letters of the cases.
  @Test func `both errors are a point a case, and never added up`() throws {
    let mode = try #require(ProgressStates.both.modes.first)
    #expect(mode.missed == [25, 25, 0, 0, 0])
    #expect(mode.overMarked == [75, 50, 50, 50, 0])
    #expect(mode.strands[.identify] == [30, 40, 50, 60, 70])
    #expect(mode.cut == 70)
    let lines = text(ProgressStates.both)
    #expect(
      lines.contains("passed over, of what mattered, from case to case: 25 %, 25 %, 0 %, 0 %, 0 %")
    )
    #expect(
      lines.contains("marked, of what was ordinary, from case to case: 75 %, 50 %, 50 %, 50 %, 0 %")
    )
    #expect(lines.contains("Identify, from case to case: 30 %, 40 %, 50 %, 60 %, 70 %"))
  }

  @Test func `a line needs two cases, and says so before`() throws {
    let test = try #require(ProgressStates.both.modes.last)
    #expect(test.mode == .test && test.cases == 1)
    let lines = text(ProgressStates.both.only(.test))
    #expect(lines.contains("Not enough to say more yet: 1 of 2."))
    #expect(!lines.contains { $0.contains("from case to case") })
  }

  @Test func `a case without a figure leaves its place empty`() {
    let tallies = [
      MadeTallies.tally("a", "ss", strands: [.identify: Rational(1, 2)]),
      MadeTallies.tally("b", "oo"),
      MadeTallies.tally("c", "so ss", strands: [.identify: Rational(3, 4)]),
    ]
    let overview = ProgressOverview(tallies, criteria: [])
    let lines = text(overview)
    #expect(lines.contains("Identify, from case to case: 50 %, no figure, 75 %"))
    #expect(
      lines.contains("passed over, of what mattered, from case to case: 0 %, no figure, 50 %")
    )
    #expect(
      text(overview, .danish).contains("Identificér, fra case til case: 50 %, intet tal, 75 %")
    )
  }

  @Test func `criteria stand under their strand with their levels`() {
    let criteria = Made.rubric.criteria
    func tally(_ id: String, _ levels: [String: Int]) -> AttemptTally {
      AttemptTally(
        scenarioID: id,
        mode: .practice,
        setting: .prison,
        cut: Rational(7, 10),
        levels: levels
      )
    }
    let tallies = [tally("a", ["I1": 1, "R1": 3]), tally("b", ["I1": 2]), tally("c", ["I1": 3])]
    let mode = ProgressOverview(tallies, criteria: criteria).modes.first
    #expect(mode?.criteria.map(\.id) == ["I1", "R1"])
    #expect(mode?.criteria.map(\.levels) == [[1, 2, 3], [3]])
    let lines = text(ProgressOverview(tallies, criteria: criteria))
    #expect(lines.contains { $0.hasPrefix("I1: ") && $0.hasSuffix(": 1, 2, 3 of 3") }, "\(lines)")
  }

  @Test func `a criterion stands under the strand that it counts in, whatever its id`() throws {
    let own = try #require(Made.rubric.criteria.first { $0.strand == .report })
    let criterion = Criterion(
      id: "I-told",
      strand: .report,
      title: own.title,
      judges: own.judges,
      measure: own.measure,
      weight: own.weight,
      thresholds: own.thresholds,
      levels: own.levels,
      evidence: own.evidence,
      limit: own.limit
    )
    let tally = AttemptTally(
      scenarioID: "a",
      mode: .practice,
      setting: .prison,
      cut: Rational(7, 10),
      levels: ["I-told": 2]
    )
    let lines = text(ProgressOverview([tally], criteria: [criterion]))
    let strand = try #require(lines.firstIndex(of: "\nReport"))
    let place = try #require(lines.firstIndex { $0.hasPrefix("I-told: ") })
    #expect(place > strand, "\(lines)")
  }

  @Test func `without a finished case there is nothing to follow`() {
    let overview = ProgressOverview([], criteria: [], leftOut: 2)
    #expect(
      text(overview) == [
        "No case is finished yet. The lines begin with the first two.",
        "2 finished cases are left out: they can no longer be read or scored.",
      ]
    )
  }

  // MARK: - What a course changed

  /// By hand: 50 and 60 before are 55, 70 and 74 after are 72; 72 - 55 = 17, from 17 - 15 to 17 + 15
  /// for the total and from 17 - 34 to 17 + 34 for identify (rubric-draft, section 6).
  @Test func `the change is told with its interval, and clear from 15 points of the total on`() {
    let lines = text(ProgressStates.course([50, 60], [70, 74]))
    #expect(
      lines.contains(
        "Total: 55 before, 72 after. The true change lies probably between 2 and 32 points. "
          + "That is more than chance would do; cases differ in difficulty, though."
      ),
      "\(lines)"
    )
    #expect(
      lines.contains(
        "Identify: 55 before, 72 after. The true change lies probably between -17 and 51 points. "
          + "No clear change; it takes 34 points."
      )
    )
  }

  @Test(arguments: [
    (60, 74, "No clear change"), (60, 75, "more than chance"), (75, 60, "lower than chance"),
    (74, 60, "No clear change"),
  ])
  func `below 15 points of the total there is no clear change, either way`(
    before: Int,
    after: Int,
    verdict: String
  ) {
    let lines = text(ProgressStates.course([before, before], [after, after]))
    #expect(lines.contains { $0.hasPrefix("Total: \(before) before") && $0.contains(verdict) })
  }

  @Test(arguments: [(40, 74, "more than chance"), (40, 73, "No clear change")])
  func `below 34 points of identify there is none`(before: Int, after: Int, verdict: String) {
    let lines = text(ProgressStates.course([before, before], [after, after]))
    #expect(lines.contains { $0.hasPrefix("Identify: \(before) before") && $0.contains(verdict) })
  }

  @Test func `while a form is not measured whole, it says how far that is`() {
    let lines = text(ProgressStates.course([50, 60], [70]))
    #expect(
      lines.contains(
        "Before and after: not enough yet, 2 of 2 cases before and 1 of 2 after were measured."
      )
    )
    #expect(
      lines.contains(
        "Before and later: not enough yet, 2 of 2 cases before and 0 of 2 later were measured."
      )
    )
  }

  @Test func `before anything is measured, that is said once`() {
    let other = [ProgressStates.test("x", 50)]
    let begun = text(
      ProgressOverview(other, criteria: [], gain: CourseGain(ProgressStates.plan, over: other))
    )
    #expect(
      begun.filter { $0.contains("not enough yet") } == [
        "Before and after: not enough yet, 0 of 2 cases before and 0 of 2 after were measured."
      ]
    )
  }

  @Test func `a case that was practised first measures nothing`() throws {
    let tallies = [
      ProgressStates.test("b1", 50, .practice), ProgressStates.test("b2", 50),
      ProgressStates.test("a1", 50), ProgressStates.test("a2", 50),
    ]
    let gain = try #require(CourseGain(ProgressStates.plan, over: tallies))
    #expect(gain.steps.map(\.measured.before) == [1, 1])
    #expect(gain.steps.allSatisfy { $0.total == nil })
    let lines = text(ProgressOverview(tallies, criteria: [], gain: gain))
    #expect(
      lines.contains(
        "Before and after: not enough yet, 1 of 2 cases before and 2 of 2 after were measured. "
          + "1 was practised first and measures nothing."
      ),
      "\(lines)"
    )
  }

  @Test func `a plan without tests changes nothing that could be told`() {
    let plan = CoursePlan(id: "p", title: .empty, audience: [], units: [.init(caseID: "u")])
    #expect(CourseGain(plan, over: [ProgressStates.test("u", 50)]) == nil)
  }

  // MARK: - What was forgotten

  /// Of nine that were right before, five were wrong: 4 of 9 are 44 %.
  @Test func `what was forgotten is counted beside the wish, and named`() throws {
    let lines = text(ProgressStates.remembered(9, forgotten: 5))
    let start = try #require(lines.firstIndex(of: "\nWhat was forgotten"))
    #expect(
      lines[(start + 1)...].prefix(3) == [
        "Recalled: 4 of 9 times, of what you had answered rightly before",
        "That is 44 %. You wish to remember 90 %.",
        "You knew these 5 once and did not recall them the last time:",
      ]
    )
    let named = lines[(start + 4)...].prefix(6)
    let title = Made.english.line(Made.due.scenario.head.title)
    #expect(
      named == [
        "- \(title): He praises an attack.",
        "- \(title), in the report or not: He praised an attack.",
        "- \(title): where the report goes", "- The log of many lines", "and 1 more",
        "The refreshers bring it again, the next day at the earliest.",
      ]
    )
  }

  @Test func `with fewer than eight answers no share is told`() {
    let seven = text(ProgressStates.remembered(7, forgotten: 1))
    #expect(seven.contains("Not enough to say more yet: 7 of 8."))
    #expect(seven.contains("You knew this once and did not recall it the last time:"))
    #expect(text(ProgressStates.remembered(8, forgotten: 1)).contains { $0.contains("88 %") })
  }

  @Test func `where nothing is forgotten it says so, and where nothing was asked it is silent`() {
    #expect(
      text(ProgressStates.remembered(1, forgotten: 0)).contains(
        "Nothing that you knew is forgotten now."
      )
    )
    #expect(ProgressStates.recall(0, forgotten: 0) == nil)
    #expect(!text(ProgressStates.both).contains("\nWhat was forgotten"))
  }

  // MARK: - The screen

  @Test func `it is found in the palette, and Tab turns to the other mode`() {
    var session = Session(.library(LibraryModel()))
    session.receive(.wentTo(.progress))
    #expect(session.takeEffects() == [.loadProgress(plan: nil)])
    session.receive(.progress(.loaded(ProgressStates.both)))
    #expect(session.everything.contains("Practice: 5 cases"))
    session.press(.tab)
    #expect(session.everything.contains("Test: 1 case"))
    session.press(.tab)
    #expect(session.everything.contains("Practice: 5 cases"))
    session.press(.escape)
    if case .library = session.model.route {} else { Issue.record("\(session.model.route)") }
  }

  @Test func `records that cannot be read are said`() {
    var session = Session(.progress(ProgressModel()))
    session.receive(.progress(.refused))
    #expect(session.everything.contains("The records cannot be read"))
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    let sizes = [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 60),
    ]
    for (name, overview) in [
      ("practice", ProgressStates.both), ("course", ProgressStates.course([50, 60], [70, 74])),
      ("forgotten", ProgressStates.remembered(9, forgotten: 5)),
    ] {
      expectSnapshots(named: "progress-\(name)-\(language.rawValue)", sizes: sizes) {
        ProgressScreen.draw(ProgressModel(overview), in: Made.context(language), on: &$0)
      }
    }
  }
}
