import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `tier.decision`.
@Suite struct `Reporting when due and not when not` {
  /// Rows are keys, columns are answers T0 to T3.
  static let table = [[3, 2, 0, 0], [1, 3, 2, 0], [0, 1, 3, 1], [0, 0, 0, 3]]

  @Test func `The level is read from the table`() throws {
    for (key, row) in Self.table.enumerated() {
      for (answer, level) in row.enumerated() {
        let decision = try decision(TierBand(tier(key)), tier(answer))
        #expect(decision?.level == level, "key T\(key), answer T\(answer)")
        #expect(decision?.figure == nil)
        #expect(decision?.restsOnOneDecision == true)
      }
    }
  }

  @Test(arguments: [(0, 1), (1, 3), (2, 3), (3, 1)])
  func `A band gives the better of its levels`(answer: Int, level: Int) throws {
    #expect(try decision(TierBand(.consult, .report), tier(answer))?.level == level)
  }

  /// Five cases at T0, three at T1 and four at T2: 50 %, 50 % and 64 % of 36 level points.
  @Test(arguments: [(Tier.report, 18), (.none, 18), (.consult, 23)])
  func `One answer for every case stays under the cut`(answer: Tier, points: Int) throws {
    let keys: [Tier] =
      Array(repeating: .none, count: 5) + Array(repeating: .consult, count: 3)
      + Array(repeating: .report, count: 4)
    let levels = try keys.map { try decision(TierBand($0), answer)?.level ?? -1 }
    #expect(levels.reduce(0, +) == points)
    #expect(Rational(points, 36) < Rational(7, 10))
  }

  @Test func `Several reports give their mean, rounded down`() throws {
    let source = makeCase([
      .report("first", TierBand(.none)), .report("second", TierBand(.report)), .ending("end"),
    ])
    #expect(try score(source, [.report(.none), .report(.none)]).criterion("R1")?.level == 1)
    #expect(try score(source, [.report(.consult), .report(.report)]).criterion("R1")?.level == 2)
  }

  @Test func `Where no report is due only the decision counts, and says so`() throws {
    let source = makeCase([
      .report(
        "report",
        TierBand(.none),
        required: ["supervisor"],
        facts: Array(repeating: Reportable(.required), count: 5)
      ),
      .ending("end"),
    ])
    let facts = Dictionary(uniqueKeysWithValues: (0..<5).map { ($0, FactLabel.observed) })
    let wellWritten = try score(source, [.report(.report, [0], facts: facts)])
    #expect(wellWritten.strand(.report)?.value == .zero)
    for id in ["R2", "R3", "R4", "R5"] { #expect(wellWritten.criterion(id)?.level == nil) }
    let none = try score(source, [.report(.none)])
    #expect(none.strand(.report)?.value == .one)
    #expect(none.strand(.report)?.restsOnOneDecision == true)
    #expect(none.strand(.report)?.weightExercised == 20)
    #expect(none.strand(.identify)?.withheld == .notExercised)
  }

  @Test func `Where no report is due the journal note counts beside the decision`() throws {
    let source = makeCase([
      .report("report", TierBand(.none)),
      .choose("note", [Choice("corrected", ["R7": 3]), Choice("left", ["R7": 0])]),
      .ending("end"),
    ])
    let card = try score(source, [.report(.none), .choose(1)])
    #expect(card.strand(.report)?.value == Rational(20 * 3 + 10 * 0, 30 * 3))
    #expect(card.strand(.report)?.restsOnOneDecision == false)
  }

  @Test func `A report that was due and not made counts as the worst in every part`() throws {
    let facts = [
      Reportable(.required), .init(.required, .told), .init(.required, .assessment),
      .init(.required, .observed, .protective), .init(.irrelevant), .init(.forbidden),
    ]
    let source = makeCase([
      .report("report", TierBand(.report), required: ["supervisor"], facts: facts), .ending("end"),
    ])
    let card = try score(source, [.report(.none)])
    for id in ["R1", "R2", "R3", "R4", "R5"] { #expect(card.criterion(id)?.level == 0) }
    #expect(card.strand(.report)?.value == .zero)
  }

  private static let written = [
    Reportable(.required), .init(.required, .told), .init(.required, .assessment),
    .init(.required, .observed, .protective), .init(.required, .told, .against),
  ]
  private static let labels: [Int: FactLabel] = [
    0: .observed, 1: .told, 2: .assessment, 3: .observed, 4: .told,
  ]

  private func spoken(
    _ band: TierBand,
    rubric: Rubric,
    earlier: [Node] = [],
    _ decisions: [Decision] = []
  ) throws -> ScoreCard {
    let report = Node.report(
      "report",
      band,
      required: ["supervisor"],
      facts: Self.written
    )
    return try score(
      makeCase(earlier + [report, .ending("end")]),
      decisions + [.report(.consult, [0], facts: Self.labels)],
      rubric: rubric
    )
  }

  /// R1 alone is earned, a third of 20; the parts weigh 15 + 25 + 20 + 10.
  @Test(arguments: [TierBand(.report), TierBand(.now)])
  func `A perfect report that was only spoken forfeits its parts where the rubric says so`(
    band: TierBand
  ) throws {
    let card = try spoken(band, rubric: .forfeiting)
    let first = band.lowest == .report ? 1 : 0
    #expect(card.criterion("R1")?.level == first)
    for id in ["R2", "R3", "R4", "R5"] {
      let score = try #require(card.criterion(id))
      #expect(score.level == 0, "\(id)")
      #expect(score.tallies.last == .init(.onlySpoken, 1, of: 1), "\(id)")
    }
    #expect(card.strand(.report)?.value == Rational(20 * first, 90 * 3))
  }

  @Test func `A perfect report that was only spoken counts whole where the rubric does not say`()
    throws
  {
    let card = try spoken(TierBand(.report), rubric: .draft)
    for id in ["R2", "R3", "R4", "R5"] { #expect(card.criterion(id)?.level == 3, "\(id)") }
    #expect(card.strand(.report)?.value == Rational(20 + 70 * 3, 90 * 3))
    let subjects = card.criteria.flatMap(\.tallies).map(\.subject)
    #expect(!subjects.contains(.onlySpoken))
  }

  @Test(arguments: [TierBand(.consult), TierBand(.consult, .report)])
  func `Where a talk is right, or right too, its parts count`(band: TierBand) throws {
    let card = try spoken(band, rubric: .forfeiting)
    #expect(card.strand(.report)?.value == .one)
  }

  @Test func `Only the report that was to be written is forfeited, not the talk before it`() throws
  {
    let talk = Node.report(
      "talk",
      TierBand(.consult),
      required: ["supervisor"],
      facts: Self.written
    )
    let card = try spoken(
      TierBand(.report),
      rubric: .forfeiting,
      earlier: [talk],
      [.report(.consult, [0], facts: Self.labels)]
    )
    // 5 of 10 facts that belong; one of two doors: half, level 1 of .30, .60, .90.
    #expect(card.criterion("R3")?.figure == Rational(1, 2))
    #expect(card.criterion("R2")?.figure == Rational(1, 2))
    #expect(card.criterion("R5")?.level == 0)
    #expect(card.criterion("R3")?.tallies.last == .init(.onlySpoken, 1, of: 2))
  }

  @Test func `A report that is written is never taken for a spoken one`() throws {
    let report = Node.report(
      "report",
      TierBand(.now),
      required: ["supervisor"],
      facts: Self.written
    )
    let card = try score(
      makeCase([report, .ending("end")]),
      [.report(.report, [0], facts: Self.labels)],
      rubric: .forfeiting
    )
    #expect(card.criterion("R3")?.level == 3)
  }

  private func decision(_ band: TierBand, _ answer: Tier) throws -> CriterionScore? {
    try score(makeCase([.report("report", band), .ending("end")]), [.report(answer)])
      .criterion("R1")
  }
}
