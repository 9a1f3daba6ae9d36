import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `tier.course` and `tier.change`.
@Suite struct `Judging how urgent it is` {
  struct Vector: Sendable {
    let keys: [Int]
    let answers: [Int]
    let course: Rational
    let level: Int
  }

  static let courses = [
    Vector(keys: [0, 1, 0], answers: [0, 1, 0], course: .one, level: 3),
    Vector(keys: [0, 1, 0], answers: [0, 1, 1], course: Rational(9, 11), level: 2),
    Vector(keys: [0, 1, 0], answers: [1, 1, 1], course: Rational(7, 11), level: 1),
    Vector(keys: [0, 1, 0], answers: [2, 2, 2], course: .zero, level: 0),
    Vector(keys: [0, 1, 2], answers: [0, 1, 1], course: Rational(7, 11), level: 1),
    Vector(keys: [0, 1, 2], answers: [1, 1, 1], course: Rational(5, 11), level: 1),
    Vector(keys: [0, 1, 2], answers: [1, 2, 3], course: Rational(3, 11), level: 0),
    Vector(keys: [0], answers: [0], course: .one, level: 3),
    Vector(keys: [0], answers: [1], course: Rational(1, 2), level: 1),
    Vector(
      keys: [1, 1, 0, 0, 0, 0],
      answers: [2, 0, 0, 0, 0, 0],
      course: Rational(8, 11),
      level: 2
    ),
    Vector(keys: [3, 0, 0, 0], answers: [3, 1, 0, 0], course: Rational(31, 35), level: 2),
  ]

  @Test(arguments: courses) func `The course follows the draft's vectors`(vector: Vector) throws {
    let card = try card(vector.keys.map { TierBand(tier($0)) }, vector.answers)
    #expect(card.criterion("I4")?.figure == vector.course)
    #expect(card.criterion("I4")?.level == vector.level)
  }

  /// The courses of the blueprint's twelve cases on their best paths.
  static let blueprint = [
    [0, 1, 2], [0, 1, 0], [1, 2, 2], [0, 1, 0], [0, 1, 0], [0, 1, 1],
    [0, 1, 2], [1, 1, 0], [0, 1, 1], [1, 0], [0, 1, 1], [1, 2, 2],
  ]

  /// The draft's percentages of 36 level points: 8 %, 42 %, 11 %.
  @Test(arguments: [(0, 3), (1, 15), (2, 4), (3, 0)])
  func `One answer for every question stays under the cut`(answer: Int, points: Int) throws {
    let levels = try Self.blueprint.map { keys in
      try #require(
        try card(keys.map { TierBand(tier($0)) }, keys.map { _ in answer }).criterion("I4")?.level
      )
    }
    #expect(levels.reduce(0, +) == points)
  }

  @Test func `What blind answers would cost is the sum of the means of the rows`() throws {
    let made = makeCase(course([0, 1, 2].map { TierBand(tier($0)) }))
    let answers: [Decision] = [2, 2, 2].map { .urgency(tier($0), nil) }
    let play = try Playthrough(of: made.scenario, decisions: answers)
    let scoring = Scoring(of: made, rubric: .draft, directory: .none)
    // The draft's row means: 2, 1.5, 2.
    #expect(scoring.blindUrgencyCost(of: play) == Rational(11, 2))
  }

  @Test func `A band costs the least of its tiers`() throws {
    let band = [TierBand(.none), TierBand(.consult, .report)]
    #expect(try card(band, [0, 1]).criterion("I4")?.figure == .one)
    #expect(try card(band, [0, 2]).criterion("I4")?.figure == .one)
    // Rows (0 1 3 4) and (2 0 0 2): expected 2 + 1.
    #expect(try card(band, [0, 3]).criterion("I4")?.figure == Rational(1, 3))
    #expect(try card(band, [0, 0]).criterion("I4")?.figure == Rational(1, 3))
  }

  @Test func `Missing the most urgent tier leaves level 0`() throws {
    let calm = Array(repeating: TierBand(.none), count: 9)
    let missed = try card(calm + [TierBand(.now)], Array(repeating: 0, count: 9) + [2])
    #expect(missed.criterion("I4")?.figure == Rational(71, 83))
    #expect(missed.criterion("I4")?.level == 0)
    #expect(missed.criterion("I4")?.caps == [.nowMissed])
  }

  static let changes: [([Int], [Int], Rational?, Int?)] = [
    ([0, 1, 0], [1, 2, 1], .one, 3),
    ([0, 1, 0], [1, 1, 1], .zero, 0),
    ([0, 1, 1], [1, 1, 1], Rational(1, 2), 1),
    ([0, 1, 0], [0, 1, 1], Rational(1, 2), 1),
    ([0, 1, 2, 0], [0, 1, 2, 2], Rational(2, 3), 2),
    ([0, 1, 2, 0], [0, 0, 0, 0], .zero, 0),
    ([0, 1, 2, 2], [0, 0, 0, 0], Rational(1, 3), 1),
    ([0, 1, 2], [2, 1, 0], .zero, 0),
    ([1, 1, 1], [1, 1, 1], nil, nil),
    ([1], [1], nil, nil),
  ]

  @Test(arguments: changes)
  func `Moves are followed up, down and level`(
    keys: [Int],
    answers: [Int],
    figure: Rational?,
    level: Int?
  ) throws {
    let change = try card(keys.map { TierBand(tier($0)) }, answers).criterion("I5")
    #expect(change?.figure == figure)
    #expect(change?.level == level)
  }

  @Test func `A move into a band may be a move or none`() throws {
    let bands = [TierBand(.none), TierBand(.consult), TierBand(.consult, .report)]
    #expect(try card(bands, [0, 1, 1]).criterion("I5")?.figure == .one)
    #expect(try card(bands, [0, 1, 2]).criterion("I5")?.figure == .one)
    #expect(try card(bands, [0, 1, 0]).criterion("I5")?.figure == Rational(1, 2))
  }

  @Test func `An agency's instruction lifts the tier`() throws {
    let rule = AgencyRule(
      id: "centres",
      settings: [.departureCentre],
      from: .consult,
      to: .report,
      channels: ["police", "pet"],
      reason: .empty,
      evidence: []
    )
    let directory = Directory.directory([], rules: [rule])
    func figure(_ setting: ScenarioHead.Setting, _ answers: [Int]) throws -> Rational? {
      let nodes = course([TierBand(.none), TierBand(.consult)])
      return try score(
        makeCase(nodes, setting: setting),
        answers.map { .urgency(tier($0), nil) },
        directory: directory
      ).criterion("I4")?.figure
    }
    #expect(try figure(.departureCentre, [0, 2]) == .one)
    #expect(try figure(.departureCentre, [0, 1]) == Rational(1, 2))
    #expect(try figure(.prison, [0, 1]) == .one)
    #expect(rule.lift(TierBand(.none)) == TierBand(.none))
    #expect(rule.lift(TierBand(.consult, .report)) == TierBand(.report))
    #expect(rule.lift(TierBand(.now)) == TierBand(.now))
  }

  private func card(_ bands: [TierBand], _ answers: [Int]) throws -> ScoreCard {
    try score(makeCase(course(bands)), answers.map { .urgency(tier($0), nil) })
  }

  private func course(_ bands: [TierBand]) -> [Node] {
    bands.enumerated().map { .urgency("day-\($0)", $1) } + [.ending("end")]
  }
}

/// The tier of a number 0 to 3.
func tier(_ number: Int) -> Tier {
  Tier.allCases[number]
}
