import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `selection.labels`.
@Suite struct `Saying what was seen, told, thought` {
  static let keys: [FactLabel] = [.observed, .observed, .observed, .told, .told, .assessment]

  static let vectors: [([FactLabel], Rational, Int)] = [
    (keys, .one, 3),
    (Array(repeating: .observed, count: 6), Rational(1, 3), 0),
    (Array(repeating: .told, count: 6), Rational(5, 9), 1),
    ([.observed, .observed, .observed, .observed, .told, .assessment], Rational(7, 9), 2),
    ([.observed, .observed, .observed, .told, .told, .told], Rational(8, 9), 2),
  ]

  @Test(arguments: vectors)
  func `Labels follow the draft's vectors`(
    labels: [FactLabel],
    figure: Rational,
    level: Int
  ) throws {
    let facts = Dictionary(
      uniqueKeysWithValues: labels.enumerated().map { ($0.offset, $0.element) }
    )
    let found = try self.labels(facts)
    #expect(found?.figure == figure)
    #expect(found?.level == level)
  }

  @Test func `Leaving facts out does not pay`() throws {
    // One fact put in rightly; three more count as labelled worst: 1, 1 and 2 of 1 + 1 + 1 + 2.
    #expect(try labels([0: .observed])?.figure == Rational(1, 5))
    #expect(try labels([3: .told])?.figure == Rational(2, 5))
    #expect(try labels([:])?.figure == .zero)
    #expect(try labels([0: .observed, 1: .observed, 3: .told, 5: .assessment])?.figure == .one)
  }

  @Test func `Fewer than four facts that belong are not exercised`() throws {
    let source = makeCase([
      .report("report", TierBand(.report), facts: (0..<3).map { _ in Reportable(.required) }),
      .ending("end"),
    ])
    let card = try score(source, [.report(.report, facts: [0: .told])])
    #expect(card.criterion("R4")?.level == nil)
  }

  private func labels(_ facts: [Int: FactLabel]) throws -> CriterionScore? {
    let source = makeCase([
      .report("report", TierBand(.report), facts: Self.keys.map { Reportable(.required, $0) }),
      .ending("end"),
    ])
    return try score(source, [.report(.report, facts: facts)]).criterion("R4")
  }
}
