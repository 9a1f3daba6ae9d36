import ScenarioEngine
import Testing

/// The rubric draft, section 1, `human`: levels that raters set for the trainee's own words.
@Suite struct `The trainee's own words` {
  private let rubric = Rubric.rubric([
    Rubric.point("R1", .report, .decision, 60, []), Rubric.point("R6", .report, .human, 40, []),
  ])

  private let source = makeCase([
    .report("first", TierBand(.report), asksForWords: true),
    .report("second", TierBand(.report), asksForWords: true), .ending("end"),
  ])

  private func rating(_ step: Int, _ level: Int, by rater: Int = 1) -> HumanRating {
    HumanRating(step: step, criterion: "R6", level: level, rater: rater)
  }

  private func card(
    _ ratings: [HumanRating],
    of source: Case? = nil,
    _ urgencies: [Tier] = [.report, .report]
  ) throws -> ScoreCard {
    let source = source ?? self.source
    let play = try Playthrough(
      of: source.scenario,
      decisions: urgencies.map { .report($0) }
    )
    return Scoring(of: source, rubric: rubric, directory: .none).score(play, ratings: ratings)
  }

  @Test func `Until somebody has rated them they are not in the total`() throws {
    let card = try card([])
    #expect(card.criterion("R6")?.level == nil)
    #expect(card.criterion("R6")?.withheld == .notRated)
    #expect(card.strand(.report)?.weightExercised == 60)
    #expect(card.criterion("R1")?.withheld == nil)
  }

  /// 60 · 3 + 40 · 2 of 300.
  @Test func `Once each text is rated they count with their weight`() throws {
    let card = try card([rating(0, 2), rating(1, 3)])
    #expect(card.criterion("R6")?.level == 2)
    #expect(card.criterion("R6")?.tallies == [.init(.levels, 5, of: 6)])
    #expect(card.criterion("R6")?.withheld == nil)
    #expect(card.strand(.report)?.value == Rational(260, 300))
    #expect(try self.card([rating(0, 2)]).criterion("R6")?.withheld == .notRated)
  }

  static let pairs: [(Int, Int, RatedText)] = [
    (3, 3, .level(3)), (3, 2, .level(2)), (1, 2, .level(1)), (0, 1, .level(0)), (0, 0, .level(0)),
    (3, 1, .apart(3, 1)), (0, 2, .apart(0, 2)), (0, 3, .apart(0, 3)),
  ]

  @Test(arguments: pairs)
  func `Two raters give the mean rounded down, or none while they are far apart`(
    one: Int,
    other: Int,
    expected: RatedText
  ) throws {
    let both = [rating(0, one), rating(0, other, by: 2)]
    #expect(RatedText(both, step: 0, criterion: "R6") == expected)
    #expect(RatedText(both.reversed(), step: 0, criterion: "R6") == expected)
    let card = try card(both + [rating(1, 3)])
    if case .level(let level) = expected {
      #expect(card.criterion("R6")?.level == (level + 3) / 2)
    } else {
      #expect(card.criterion("R6")?.level == nil)
      #expect(card.criterion("R6")?.withheld == .ratersApart)
    }
  }

  @Test func `The last rating of a rater counts, so that raters may come to agree`() throws {
    let ratings = [rating(0, 0), rating(0, 3, by: 2), rating(1, 3), rating(0, 2)]
    #expect(try card(ratings).criterion("R6")?.level == 2)
  }

  @Test func `A second rater alone is as good as a first`() throws {
    #expect(try card([rating(0, 3, by: 2), rating(1, 3)]).criterion("R6")?.level == 3)
  }

  @Test func `Ratings of other steps and criteria change nothing`() throws {
    let other = HumanRating(step: 0, criterion: "R3", level: 3, rater: 1)
    #expect(try card([other, rating(2, 3), rating(1, 3)]).criterion("R6")?.withheld == .notRated)
  }

  @Test func `A report that was due and never made has nothing to rate and earns nothing`() throws {
    let card = try card([rating(1, 3)], [.none, .report])
    #expect(card.criterion("R6")?.level == 1)
    #expect(try self.card([], [.none, .report]).criterion("R6")?.withheld == .notRated)
    #expect(try self.card([], [.none, .none]).criterion("R6")?.level == nil)
    #expect(try self.card([], [.none, .none]).criterion("R6")?.withheld == nil)
  }

  @Test func `Words are judged only where they are asked for and a report is due`() throws {
    let silent = makeCase([.report("first", TierBand(.report)), .ending("end")])
    #expect(try card([rating(0, 3)], of: silent, [.report]).criterion("R6")?.level == nil)
    #expect(try card([], of: silent, [.report]).criterion("R6")?.withheld == nil)
    let needless = makeCase([
      .report("first", TierBand(.none), asksForWords: true), .ending("end"),
    ])
    #expect(try card([rating(0, 3)], of: needless, [.report]).criterion("R6")?.level == nil)
  }
}
