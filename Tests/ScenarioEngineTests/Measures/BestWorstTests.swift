import ScenarioEngine
import Testing

/// max(0, (worth of the best named − worth of the worst named) ÷ (greatest − least worth)).
@Suite struct `Best and worst named` {
  private func judgement(_ keys: [StandingKey], _ best: Int, _ worst: Int) -> ListJudgement? {
    let source = makeCase([.list("name", .bestWorst, for: "H6", keys), .ending("end")])
    let scoring = Scoring(of: source, rubric: .draft, directory: .none)
    return scoring.judgement(
      of: .bestWorst(best: best, worst: worst),
      in: source.scenario.opening
    )
  }

  private func keys(_ standings: [StandingKey.Standing]) -> [StandingKey] {
    standings.map { StandingKey(standing: $0, justification: because) }
  }

  /// Worth 4, 3, 2, 1 by their standing.
  static let vectors: [(Int, Int, Rational, Int)] = [
    (0, 3, .one, 3), (0, 2, Rational(2, 3), 2), (1, 3, Rational(2, 3), 2),
    (0, 1, Rational(1, 3), 1), (1, 2, Rational(1, 3), 1), (2, 3, Rational(1, 3), 1),
    (2, 0, .zero, 0), (3, 0, .zero, 0), (1, 0, .zero, 0), (3, 2, .zero, 0),
  ]

  @Test(arguments: vectors)
  func `Each pair earns what lies between its two`(
    best: Int,
    worst: Int,
    figure: Rational,
    level: Int
  ) throws {
    let four = keys([.recommended, .acceptable, .poor, .harmful])
    let score = try #require(judgement(four, best, worst)?.score)
    #expect(score.figure == .share(figure))
    #expect(score.level == level)
    let source = makeCase([.list("name", .bestWorst, for: "H6", four), .ending("end")])
    let card = try ScenarioEngineTests.score(source, [.bestWorst(best: best, worst: worst)])
    #expect(card.criterion("H6")?.figure == Rational(level, 3))
  }

  @Test func `Where all are alike there is nothing to name`() {
    #expect(judgement(keys([.poor, .poor, .poor]), 0, 1) == .notScored(.oneSided))
  }

  /// Votes are best, neither, worst; worth 8, 0, −2, −6 of ten raters.
  private let rated = [[8, 2, 0], [1, 8, 1], [1, 6, 3], [0, 4, 6]].map {
    StandingKey(.acceptable, .voted($0))
  }

  @Test func `A panel's worth is those who named it best less those who named it worst`() {
    #expect(judgement(rated, 0, 3)?.score?.figure == .share(.one))
    #expect(judgement(rated, 0, 2)?.score?.figure == .share(Rational(10, 14)))
    #expect(judgement(rated, 1, 3)?.score?.figure == .share(Rational(6, 14)))
    #expect(judgement(rated, 3, 0)?.score?.figure == .share(.zero))
  }

  @Test func `A panel that does not agree on the best or on the worst is not scored`() {
    let split = [[4, 6, 0], [3, 7, 0], [3, 7, 0], [0, 0, 10]].map {
      StandingKey(.acceptable, .voted($0))
    }
    #expect(judgement(split, 0, 3) == .notScored(.disputed))
    let half = [[5, 5, 0], [3, 7, 0], [2, 8, 0], [0, 0, 10]].map {
      StandingKey(.acceptable, .voted($0))
    }
    #expect(judgement(half, 0, 3)?.score?.level == 3)
  }

  @Test func `What is harmful earns nothing as the best, whoever chose it`() {
    var flagged = rated
    flagged[0] = StandingKey(.harmful, .voted([8, 2, 0]))
    #expect(judgement(flagged, 0, 3)?.score?.figure == .share(.zero))
    let source = makeCase([.list("name", .bestWorst, for: "H6", flagged), .ending("end")])
    let best = Exemplar(of: source).decision(in: source.scenario.opening)
    #expect(best == .bestWorst(best: 1, worst: 3))
  }
}
