import CaseSupport
import ScenarioEngine
import ScenarioFiles
import Testing

@testable import Authoring

@Suite struct PlayoutTests {
  private let data: ShippedData
  private let clean = MadeCase()

  init() throws { data = try ShippedData() }

  private func playout(
    _ made: MadeCase,
    limit: Int = CaseCheck.greatestStateCount,
    plays: Int = 200,
    seed: UInt64 = 1,
    isByChance: Bool = false
  ) throws -> Playout {
    let scoring = Scoring(of: try made.read(), rubric: data.rubric, directory: data.directory)
    var request = Playout.Request()
    (request.plays, request.seed, request.isByChance) = (plays, seed, isByChance)
    return Playout(of: scoring, request, limit: limit)
  }

  /// Morning, look, judge, and one of two options, each with its own ending.
  @Test func `The clean case has two plays and no gap`() throws {
    let playout = try playout(clean)
    #expect(playout.method == .everyWay)
    #expect(playout.coverage.finished == 2)
    #expect(playout.coverage.steps.map(\.met) == [2, 2, 2, 2, 1, 1])
    #expect(playout.coverage.steps[3].items.map(\.taken) == [1, 1])
    #expect(playout.coverage.decisions == Spread(least: 4, median: 4, most: 4))
    #expect(playout.coverage.gaps == [])
  }

  @Test func `What never comes up is named with its place`() throws {
    let made = try clean.adding(
      #"{"id": "attic", "kind": "scene", "title": "Up", "body": "Up.", "next": "end-poor"}"#
    ).with(#"{"id": "wait", "text": "Wait.","#, #"{"id": "wait", "when": "told", "text": "Wait.","#)
      .with(#"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#, #""end-poor""#)
    let reading = ScenarioReader.read(
      Array(made.text.utf8),
      path: "case.json",
      context: data.context
    )
    let gaps = try playout(made).coverage.gaps
    #expect(
      gaps == [
        CoverageGap(kind: .neverShown("wait"), step: "act"),
        CoverageGap(kind: .neverMet, step: "end-good"),
        CoverageGap(kind: .neverMet, step: "attic"),
      ]
    )
    let lines = gaps.map { $0.place(in: reading.places)?.line }
    #expect(
      lines == [
        try made.line(#"{"id": "wait""#), try made.line(#"{"id": "end-good""#),
        try made.line(#"{"id": "attic""#),
      ]
    )
  }

  @Test func `A condition that always holds is named, and the way that it leaves unused`() throws {
    let made = try clean.with(
      #"{"id": "wait", "text": "Wait.", "outcome": "Waited.","#,
      #"{"id": "wait", "text": "Wait.", "outcome": "Waited.", "set": ["told"],"#
    )
    #expect(
      try playout(made).coverage.gaps == [
        CoverageGap(kind: .alwaysHeld(.route(0)), step: "act"),
        CoverageGap(kind: .neverWentOn(to: "end-poor"), step: "act"),
        CoverageGap(kind: .neverMet, step: "end-poor"),
      ]
    )
  }

  @Test func `A story that goes round in circles is played by chance`() throws {
    let made = try clean.with(
      #"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#,
      #"[{"when": "told", "go": "end-good"}, {"go": "judge"}]"#
    )
    let playout = try playout(made)
    #expect(playout.method == .chanceForCircles)
    #expect(playout.coverage.finished + playout.coverage.unfinished == 200)
    #expect(playout.coverage.unfinished > 0 || playout.coverage.finished == 200)
    #expect(playout.coverage.steps[0].met == 200)
    #expect(playout.coverage.steps[2].met > 200)
  }

  @Test func `A story of too many states is played by chance`() throws {
    let playout = try playout(clean, limit: 3)
    #expect(playout.method == .chanceForStates)
    #expect(playout.states == nil)
    #expect(playout.coverage.finished == 200)
  }

  @Test func `The same seed gives the same plays, another one others`() throws {
    let one = try playout(clean, seed: 7, isByChance: true)
    let same = try playout(clean, seed: 7, isByChance: true)
    let other = try playout(clean, seed: 8_000, isByChance: true)
    #expect(one.method == .chance)
    #expect(one.coverage == same.coverage)
    #expect(one.scores == same.scores)
    #expect(one.scores != other.scores)
  }

  @Test func `Levels and endings of plays by chance add up to the plays`() throws {
    let scores = try playout(clean).scores
    #expect(scores.plays == 200)
    #expect(scores.endings.values.reduce(0, +) == 200)
    let choices = try #require(scores.criteria.first { $0.criterion == "H1" })
    // Of the two options one is worth level 3 and one level 0.
    #expect(choices.counts[0] + choices.counts[3] == 200)
    #expect(choices.counts[0] > 60 && choices.counts[3] > 60)
    #expect(choices.counts[3] == scores.endings[4])
  }

  @Test func `Each player shows its habit`() throws {
    let outcomes = try playout(clean).outcomes
    func answers(_ player: Player) throws -> [Decision] {
      let outcome = try #require(outcomes.first { $0.player == player })
      return outcome.play.turns.map(\.decision)
    }
    #expect(
      outcomes.map(\.player.rawValue) == [
        "guided", "careful", "hasty", "always-report", "never-report", "always-consult", "random",
      ]
    )
    let marks = { (answer: ObservationAnswer) in
      Decision.identify(
        Dictionary(uniqueKeysWithValues: (0..<10).map { ($0, Decision.Mark(answer)) })
      )
    }
    #expect(
      try answers(.careful) == [.read, marks(.check), .urgency(.consult, nil), .choose(0)]
    )
    #expect(try answers(.hasty) == [.read, marks(.sign), .urgency(.now, nil), .choose(0)])
    let guided = try #require(outcomes.first)
    #expect(guided.card.strand(.identify)?.value == .one)
  }

  @Test func `A case of two hundred steps is played in seconds`() throws {
    let source = GeneratedCase.make(seed: 5, steps: 200)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    var request = Playout.Request()
    request.plays = 20
    let playout = Playout(of: scoring, request)
    #expect(playout.coverage.finished > 0)
    #expect(playout.scores.plays == 20)
  }
}
