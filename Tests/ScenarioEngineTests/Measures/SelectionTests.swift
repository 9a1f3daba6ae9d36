import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `selection.facts`.
@Suite struct `Selecting what belongs` {
  struct Vector: Sendable {
    let required: Int
    let irrelevant: Int
    let forbidden: Int
    let figure: Rational
    let level: Int
  }

  /// Of 6 required, 4 irrelevant and 2 forbidden.
  static let vectors = [
    Vector(required: 6, irrelevant: 0, forbidden: 0, figure: .one, level: 3),
    Vector(required: 5, irrelevant: 1, forbidden: 0, figure: Rational(17, 24), level: 2),
    Vector(required: 6, irrelevant: 2, forbidden: 0, figure: Rational(3, 4), level: 2),
    Vector(required: 4, irrelevant: 2, forbidden: 0, figure: Rational(5, 12), level: 1),
    Vector(required: 6, irrelevant: 0, forbidden: 1, figure: Rational(3, 4), level: 1),
    Vector(required: 6, irrelevant: 4, forbidden: 2, figure: .zero, level: 0),
    Vector(required: 0, irrelevant: 0, forbidden: 0, figure: .zero, level: 0),
    Vector(required: 0, irrelevant: 4, forbidden: 2, figure: .zero, level: 0),
  ]

  /// Two useful things stand at the end.
  static let places: [SelectionKey.Place] =
    Array(repeating: .required, count: 6) + Array(repeating: .irrelevant, count: 4)
    + Array(repeating: .forbidden, count: 2) + [.useful, .useful]

  static func picked(_ vector: Vector) -> Set<Int> {
    Set(0..<vector.required).union(6..<(6 + vector.irrelevant))
      .union(10..<(10 + vector.forbidden))
  }

  @Test(arguments: vectors) func `Questions follow the draft's vectors`(vector: Vector) throws {
    let source = makeCase([.questions("next", Self.places.map(Asked.init)), .ending("end")])
    for useful in [Set<Int>(), [12], [12, 13]] {
      let card = try score(source, [.questions(Self.picked(vector).union(useful))])
      #expect(card.criterion("I3")?.figure == vector.figure)
      #expect(card.criterion("I3")?.level == vector.level)
    }
  }

  @Test(arguments: vectors) func `Facts follow the draft's vectors`(vector: Vector) throws {
    let source = makeCase([
      .report("report", TierBand(.report), facts: Self.places.map { Reportable($0) }),
      .ending("end"),
    ])
    let facts = Dictionary(
      uniqueKeysWithValues: Self.picked(vector).map { ($0, FactLabel.observed) }
    )
    let card = try score(source, [.report(.report, facts: facts)])
    #expect(card.criterion("R3")?.figure == vector.figure)
    #expect(card.criterion("R3")?.level == vector.level)
    #expect(
      card.criterion("R3")?.tallies == [
        .init(.requiredIn, vector.required, of: 6), .init(.irrelevantIn, vector.irrelevant, of: 4),
        .init(.forbiddenIn, vector.forbidden, of: 2),
      ]
    )
  }

  @Test func `A forbidden thing caps the level where the figure alone would not`() throws {
    let places =
      Array(repeating: SelectionKey.Place.irrelevant, count: 20) + [.required, .forbidden]
    let source = makeCase([.questions("next", places.map(Asked.init)), .ending("end")])
    let questions = try score(source, [.questions([20, 21])]).criterion("I3")
    #expect(questions?.figure == Rational(10, 11))
    #expect(questions?.level == 1)
    #expect(questions?.caps == [.forbiddenIn])
  }

  @Test func `Of two reports the one not made counts as the worst`() throws {
    let facts = [Reportable(.required), .init(.required), .init(.irrelevant), .init(.irrelevant)]
    let source = makeCase([
      .report("first", TierBand(.report), facts: facts),
      .report("second", TierBand(.report), facts: facts), .ending("end"),
    ])
    let good = Decision.report(.report, facts: [0: .observed, 1: .observed])
    // Required 2 of 4, irrelevant 2 of 4.
    #expect(try score(source, [good, .report(.none)]).criterion("R3")?.figure == .zero)
    #expect(try score(source, [good, .report(.report)]).criterion("R3")?.figure == Rational(1, 2))
  }

  @Test func `Nothing required is not exercised`() throws {
    let places: [SelectionKey.Place] = [.useful, .irrelevant, .forbidden]
    let source = makeCase([.questions("next", places.map(Asked.init)), .ending("end")])
    #expect(try score(source, [.questions([0])]).criterion("I3")?.level == nil)
    #expect(try score(source, [.questions([2])]).criterion("I3")?.level == nil)
  }
}
