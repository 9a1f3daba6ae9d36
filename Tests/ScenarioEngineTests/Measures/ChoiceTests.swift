import Testing

@testable import ScenarioEngine

/// Vectors of the rubric draft, section 1, `key` and `rating.sort`.
@Suite struct `Choices and sorted courses of action` {
  static let means: [([Int], Rational, Int)] = [
    ([3, 2], Rational(5, 6), 2),
    ([2], Rational(2, 3), 2),
    ([3, 0], Rational(1, 2), 1),
    ([3, 3], .one, 3),
    ([1], Rational(1, 3), 1),
    ([0], .zero, 0),
    ([3, 3, 3, 3, 3, 3, 0], Rational(6, 7), 3),
    ([3, 3, 3, 0, 0], Rational(3, 5), 2),
    ([3, 0, 0, 0], Rational(1, 4), 1),
  ]

  @Test(arguments: means)
  func `The mean of the choices' credit gives the level`(
    levels: [Int],
    figure: Rational,
    level: Int
  ) throws {
    var nodes = levels.indices.map { place in
      Node.choose("step-\(place)", (0...3).map { Choice("\($0)", ["H1": $0]) })
    }
    nodes.append(.ending("end"))
    let card = try score(makeCase(nodes), levels.map { .choose($0) })
    #expect(card.criterion("H1")?.figure == figure)
    #expect(card.criterion("H1")?.level == level)
    #expect(card.criterion("H1")?.restsOnOneDecision == (levels.count == 1))
    #expect(card.criterion("H2")?.level == nil)
  }

  @Test func `One choice may judge several criteria`() throws {
    let source = makeCase([
      .choose("talk", [Choice("best", ["H1": 3, "H2": 3]), Choice("so-so", ["H1": 2, "H2": 0])]),
      .ending("end"),
    ])
    let card = try score(source, [.choose(1)])
    #expect(card.criterion("H1")?.level == 2)
    #expect(card.criterion("H2")?.level == 0)
  }

  static let sorts: [(String, Rational, Int)] = [
    ("ddnn", .one, 3),
    ("dcnn", Rational(3, 4), 2),
    ("ddcn", Rational(3, 4), 2),
    ("dddn", Rational(1, 2), 1),
    ("dddd", .zero, 0),
    ("cccc", .zero, 0),
    ("nnnn", .zero, 0),
    ("nndd", .zero, 0),
    ("ccnn", Rational(1, 2), 1),
  ]

  @Test(arguments: sorts)
  func `Sorting follows the draft's vectors`(answers: String, figure: Rational, level: Int) throws {
    let keys = standings([.recommended, .recommended, .poor, .harmful])
    let scoring = Scoring(of: sortCase(keys.map(\.standing)), rubric: .draft, directory: .none)
    let judged = scoring.judgement(of: .sorted(answers), in: scoring.source.scenario.opening)
    #expect(judged?.score?.figure == .share(figure))
    let card = try score(scoring.source, [.sorted(answers)])
    #expect(card.criterion("H6")?.figure == Rational(level, 3))
    #expect(card.criterion("H6")?.level == level)
  }

  @Test func `What could be done is not scored`() throws {
    let source = sortCase([.recommended, .recommended, .poor, .poor, .acceptable])
    for answer in ["d", "c", "n"] {
      #expect(try score(source, [.sorted("ddnn" + answer)]).criterion("H6")?.level == 3)
    }
  }

  @Test func `Sorting needs two to do and two not to do`() throws {
    for standings: [StandingKey.Standing] in [
      [.recommended, .poor, .harmful], [.recommended, .recommended, .poor],
      [.recommended, .recommended, .acceptable],
    ] {
      let card = try score(sortCase(standings), [.sorted("dnn")])
      #expect(card.criterion("H6")?.level == nil)
    }
  }

  @Test func `A list joins the choices that judge the same`() throws {
    let source = makeCase([
      .judge("sort", .sort, for: "H6", [.recommended, .recommended, .poor, .harmful]),
      .judge("name", .bestWorst, for: "H6", [.recommended, .acceptable, .poor, .harmful]),
      .choose("help", [Choice("yes", ["H6": 3]), Choice("later", ["H6": 1])]), .ending("end"),
    ])
    // One off: level 2; best and second worst: level 2; later: level 1. 5/9 is level 1.
    let card = try score(
      source,
      [.sorted("dcnn"), .bestWorst(best: 0, worst: 2), .choose(1)]
    )
    #expect(card.criterion("H6")?.figure == Rational(5, 9))
    #expect(card.criterion("H6")?.tallies == [.init(.levels, 5, of: 9)])
    #expect(card.criterion("H6")?.level == 1)
  }

  @Test func `A panel says where an option belongs, but never that harm is to be done`() throws {
    let votes = [[9, 1, 0], [10, 0, 0], [0, 1, 9], [8, 2, 0], [4, 3, 4]]
    let authors: [StandingKey.Standing] = [.poor, .recommended, .recommended, .harmful, .poor]
    let keys = zip(authors, votes).map { StandingKey($0, .voted($1)) }
    #expect(keys.map(\.sortAnswer) == [.do, .do, .dont, .dont, .do])
    let source = makeCase([.list("sort", .sort, for: "H6", keys), .ending("end")])
    // The last is disputed and does not count, wherever it is put.
    for last in ["d", "c", "n"] {
      #expect(try score(source, [.sorted("ddnn" + last)]).criterion("H6")?.level == 3)
    }
  }

  private func standings(_ standings: [StandingKey.Standing]) -> [StandingKey] {
    standings.map { StandingKey(standing: $0, justification: because) }
  }

  private func sortCase(_ standings: [StandingKey.Standing]) -> Case {
    makeCase([.judge("sort", .sort, for: "H6", standings), .ending("end")])
  }
}
