import ScenarioEngine
import Testing

/// Which texts can be rated, and what a rater sees of them.
@Suite struct RatingSheetTests {
  private let rubric = Rubric.rubric([
    Rubric.point("R1", .report, .decision, 60, []), Rubric.point("R6", .report, .human, 40, []),
  ])

  private func turns(
    _ nodes: [Node],
    _ decisions: [Decision],
    _ rubric: Rubric? = nil
  ) throws -> (Scoring, [Playthrough.Turn]) {
    let source = makeCase(nodes + [.ending("end")])
    let play = try Playthrough(of: source.scenario, decisions: decisions)
    let scoring = Scoring(of: source, rubric: rubric ?? self.rubric, directory: .none)
    return (scoring, scoring.ratableTurns(of: play))
  }

  private func report(_ urgency: Tier, _ words: String) -> Decision {
    var report = ReportDecision(urgency: urgency)
    report.words = words
    return .report(report)
  }

  @Test func `a report that was due, was made and has words can be rated`() throws {
    let (scoring, turns) = try turns(
      [.report("first", TierBand(.report), asksForWords: true)],
      [report(.report, "On Monday at six he said it.")]
    )
    let turn = try #require(turns.first)
    let sheet = try #require(scoring.ratingSheet(of: turn, code: "4f1c-09ab-77e2"))
    #expect(sheet.words == "On Monday at six he said it.")
    #expect(sheet.wordCount == 7)
    #expect(sheet.step == "first")
    #expect(sheet.criterion == "R6")
    #expect(sheet.task.line(in: "en") == "In your own words")
    #expect(sheet.rubric == "\(rubric.id) \(rubric.version)")
  }

  @Test func `nothing else can`() throws {
    let due = Node.report("first", TierBand(.report), asksForWords: true)
    let text = "Words."
    let none: [([Node], [Decision], Rubric?)] = [
      ([.report("first", TierBand(.none), asksForWords: true)], [report(.report, text)], nil),
      ([due], [report(.none, text)], nil),
      ([due], [report(.report, "")], nil),
      ([.report("first", TierBand(.report))], [report(.report, text)], nil),
      ([due, .report("second", TierBand(.report))], [report(.report, text)], nil),
      (
        [due], [report(.report, text)],
        Rubric.rubric([Rubric.point("R1", .report, .decision, 100, [])])
      ),
    ]
    for (nodes, decisions, rubric) in none {
      #expect(try turns(nodes, decisions, rubric).1.isEmpty)
    }
  }

  @Test func `what was only spoken is rated where its parts count, and else not`() throws {
    let criteria = rubric.criteria
    let forfeiting = Rubric.rubric(criteria, spokenForWritten: .init(parts: .forfeited))
    let due = Node.report("first", TierBand(.report), asksForWords: true)
    let talk = Node.report("first", TierBand(.consult), asksForWords: true)
    let said = [report(.consult, "Words.")]
    #expect(try turns([due], said).1.count == 1)
    #expect(try turns([due], said, forfeiting).1.isEmpty)
    #expect(try turns([talk], said, forfeiting).1.count == 1)
  }

  @Test func `signs without a letter or a number are no words`() {
    var sheet = RatingSheet(code: "", scenarioID: "", step: "")
    #expect(sheet.wordCount == 0)
    sheet.words = "He said:\n\"Soon.\" – at 6.30 …"
    #expect(sheet.wordCount == 5)
  }
}
