import ScenarioEngine
import Screens
import Statistics
import Testing

@Suite struct StatisticsTextTests {
  private static func text(
    _ tallies: [AttemptTally],
    leftOut: Int = 0,
    _ context: AppContext = Made.english
  ) -> [String] {
    StatisticsText(context)
      .blocks(of: StatisticsOverview(tallies, leftOut: leftOut)).plainText
  }

  @Test func `Answers are counted as the rules say`() throws {
    let mode = try #require(StatisticsOverview(MadeTallies.five).modes.first)
    let counts = mode.answers.counts
    #expect(mode.cases == 5)
    #expect(counts.ordinaryAsSign == Proportion(9, of: 20))
    #expect(counts.protectedAsSign == Proportion(1, of: 5))
    #expect(counts.dueAsOrdinary == Proportion(2, of: 20))
    #expect(counts.detection.hits == Proportion(18, of: 20))
    #expect(counts.detection.falseAlarms == Proportion(9, of: 20))
    #expect(counts.ratings.signals == [0, 13, 0, 5, 0, 2, 0])
    #expect(counts.ratings.noise == [0, 9, 0, 0, 0, 11, 0])
    #expect(counts.reportedTooReadily == Proportion(1, of: 3))
    #expect(counts.reportedTooSlowly == Proportion(0, of: 2))
    #expect(counts.reportedAsKey == Proportion(4, of: 5))
    #expect(counts.sureness == [ForecastLevel(percent: 75, right: Proportion(24, of: 35))])
  }

  @Test func `A band that reaches from talk to report is neither too much nor too little`() throws {
    let band = TierBand(.consult, .report)
    let tallies = [
      MadeTallies.tally("a", reports: [(band, .report)]),
      MadeTallies.tally("b", reports: [(band, .none)]),
      MadeTallies.tally("c", reports: [(TierBand(.now), .report)]),
    ]
    let counts = try #require(StatisticsOverview(tallies).modes.first).answers.counts
    #expect(counts.reportedTooReadily == .none)
    #expect(counts.reportedTooSlowly == Proportion(1, of: 1))
    #expect(counts.reportedAsKey == Proportion(1, of: 3))
  }

  @Test func `Marked lines have no sureness and stay out of the graded answers`() throws {
    let lines = AttemptTally.Observation(
      step: 0,
      item: 0,
      key: .sign,
      isProtected: false,
      answer: .check,
      sureness: nil,
      asksSureness: false
    )
    let tally = AttemptTally(
      scenarioID: "lines",
      mode: .test,
      setting: .prison,
      observations: [lines],
      cut: Rational(7, 10)
    )
    let counts = try #require(StatisticsOverview([tally]).modes.first).answers.counts
    #expect(counts.detection.hits == Proportion(1, of: 1))
    #expect(counts.ratings.signals.allSatisfy { $0 == 0 })
    #expect(counts.sureness.isEmpty)
  }

  @Test func `Modes stand apart, in order`() {
    let overview = StatisticsOverview(MadeTallies.both)
    #expect(overview.modes.map(\.mode) == [.practice, .test])
    #expect(overview.modes.map(\.cases) == [5, 1])
    #expect(overview.only(.test).modes.map(\.mode) == [.test])
    #expect(overview.only(.classroom).modes.isEmpty)
  }

  /// 9 of 20 with a design effect of 1.5: Wilson on 13.33 answers, statsmodels 0.15.0 gives .2539.
  @Test func `A word is said where the rule allows it`() {
    let text = Self.text(MadeTallies.five)
    #expect(text.contains("Too readily: 9 of 20 ordinary ones marked as signs"))
    #expect(text.contains { $0.hasPrefix("Marks too readily:") })
    #expect(text.contains("Never a sign: 1 of these was about faith, origin, looks or opinion."))
    #expect(text.contains("Overlooked: 2 of 20 things to notice passed over"))
    #expect(!text.contains { $0.hasPrefix("Overlooks too much:") })
  }

  @Test func `One is told as one, and the area says that only answers with a sureness count`() {
    let english = StatisticsWords.english.notEnoughToTell
    #expect(
      english(1, 1, 24)
        == "Not enough yet: 1 thing to notice and 1 ordinary one; it takes 24 of each."
    )
    #expect(english(2, 0, 24).contains("2 things to notice and 0 ordinary ones"))
    #expect(StatisticsWords.danish.notEnoughToTell(1, 1, 24).contains("1 almindelig;"))
    let area = Self.text(MadeTallies.five).first { $0.hasPrefix("Area (AUC)") }
    let start = "Area (AUC): Only answers with a sureness count here. Not enough"
    #expect(area?.hasPrefix(start) == true)
  }

  @Test func `Below the minimum stands how many there are`() {
    let text = Self.text(MadeTallies.five)
    #expect(text.contains("Too readily: 1 of 3 reported without need"))
    #expect(text.contains("Not enough to say more yet: 3 of 8."))
    #expect(text.contains("Not enough to say more yet: 2 of 8."))
    #expect(
      text.contains(
        "Telling apart (d'): Not enough yet: 20 things to notice and 20 ordinary ones; it takes 24 of each."
      )
    )
    #expect(text.contains("Brier score: Not enough to say more yet: 35 of 80."))
    #expect(!text.contains { $0.hasPrefix("Reports too readily:") })
  }

  @Test func `Strands say what they rest on`() {
    let text = Self.text(MadeTallies.five)
    #expect(text.contains("Identify: 60 on average (50, 60, 70): below the provisional cut"))
    #expect(text.contains("Handle: 90 on average (80, 90, 100): mastered, by the provisional cut"))
    #expect(
      text.contains("Report: 90 on average (90, 90, 90): not mastered, a critical error in 1 of 3")
    )
    #expect(text.contains("Critical errors: 1 of 10 chances (policy, not evidence)."))
  }

  /// Totals: .33, .67, .73, .80, .87.
  @Test func `A change is told with what it takes`() {
    let text = Self.text(MadeTallies.five)
    #expect(
      text.contains {
        $0.hasPrefix("Total: 50 in your first two cases, 83 in your last two. That is more")
      }
    )
    #expect(
      text.contains(
        "Identify: 35 in your first two cases, 65 in your last two. No clear change; it takes 34 points."
      )
    )
  }

  @Test func `Keys are called provisional before any figure, in both languages`() {
    for (context, word) in [(Made.english, "Provisional keys"), (Made.danish, "Foreløbigt facit")] {
      let text = Self.text(MadeTallies.five, context)
      let first = text.firstIndex { $0.hasPrefix(word) }
      let figure = text.firstIndex { $0.contains("9 of 20") || $0.contains("9 af 20") }
      #expect(first != nil && figure != nil && (first ?? 0) < (figure ?? 0))
    }
  }

  @Test func `What is left out is said, also where nothing is left`() {
    #expect(
      Self.text([], leftOut: 2) == [
        "No case is finished yet. The figures begin with the first one.",
        "2 finished cases are left out: they can no longer be read or scored.",
      ]
    )
  }

  @Test func `Decimals are written as the language writes them`() {
    let many = (0..<3).flatMap { _ in MadeTallies.five }
    #expect(Self.text(many).contains { $0.hasPrefix("Readiness (c): -0.") })
    #expect(Self.text(many, Made.danish).contains { $0.hasPrefix("Tilbøjelighed (c): -0,") })
  }

  /// 54.5 of 61 and 27.5 of 61: z = 1.2450 and −0.1236 (scipy 1.17.1, `norm.ppf`).
  @Test func `From 24 and 24 on d' and c are told`() {
    let text = Self.text((0..<3).flatMap { _ in MadeTallies.five })
    #expect(text.contains { $0.hasPrefix("Telling apart (d'): 1.37.") })
    #expect(text.contains { $0.hasPrefix("Readiness (c): -0.56.") })
  }
}
