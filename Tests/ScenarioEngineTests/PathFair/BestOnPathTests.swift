import ScenarioEngine
import TestSupport
import Testing

/// What the path that was taken allowed: everything met answered best, what was closed stays closed.
@Suite struct `The best that a path allowed` {
  private func talk(_ id: String) -> Node {
    .choose(
      id,
      [
        Choice("ask", ["H2": 3]), Choice("argue", ["H2": 0]),
        Choice("leave", ["H2": 0], to: "end"),
      ]
    )
  }

  private func best(_ source: Case, _ decisions: [Decision]) throws -> ScoreCard {
    let play = try Playthrough(of: source.scenario, decisions: decisions)
    return Scoring(of: source, rubric: .draft, directory: .none).bestOnPath(of: play)
  }

  @Test func `A wrong answer that closes nothing leaves everything possible`() throws {
    let source = makeCase([talk("one"), talk("two"), talk("three"), talk("four"), .ending("end")])
    let decisions: [Decision] = [.choose(0), .choose(1), .choose(1), .choose(0)]
    #expect(try best(source, decisions).criterion("H2")?.figure == .one)
    #expect(try score(source, decisions).criterion("H2")?.figure == Rational(1, 2))
  }

  @Test func `What a wrong turn closes was no longer possible`() throws {
    let source = makeCase([talk("one"), talk("two"), talk("three"), talk("four"), .ending("end")])
    // Two of four were met; the first earned 3 of 3, the second could have.
    let card = try best(source, [.choose(0), .choose(2)])
    #expect(card.criterion("H2")?.figure == Rational(1, 2))
    #expect(card.criterion("H2")?.forfeited == 2)
  }

  @Test func `Observations, urgency and a report count as answered best`() throws {
    let source = tableCase()
    let habit = try play(source) { _, _, best in
      switch best {
      case .identify(let marks): .identify(marks.mapValues { _ in Decision.Mark(.sign) })
      case .urgency: .urgency(.none, nil)
      case .report: .report(ReportDecision(urgency: .none))
      default: best
      }
    }
    let card = Scoring(of: source, rubric: .draft, directory: .none).bestOnPath(of: habit)
    #expect(card.strands.map(\.value) == [.one, .one, .one])
    #expect(card.criticalErrors == [])
  }

  /// Levels of options, and the sides that facts speak for, are made by chance in these cases, so
  /// the best option is not the best in each criterion; the rest is.
  @Test(arguments: 0..<16) func `No play earns more than its path allowed`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(5000 + seed))
    for _ in 0..<6 {
      let source = RandomCase.make(&generator)
      let scoring = Scoring(of: source, rubric: .draft, directory: RandomCase.directory)
      for _ in 0..<5 {
        var play = Playthrough(of: source.scenario)
        while !play.isFinished && play.turns.count < 40 {
          try play.take(source.scenario.randomDecision(in: play.state, &generator))
        }
        let (earned, allowed) = (scoring.score(play), scoring.bestOnPath(of: play))
        for (criterion, pair) in zip(Rubric.draft.criteria, zip(earned.criteria, allowed.criteria))
        {
          let (one, other) = (pair.0.level, pair.1.level)
          #expect((one == nil) == (other == nil), "\(criterion.id), seed \(seed)")
          guard ![.key, .balance].contains(criterion.measure) else { continue }
          #expect(one ?? 0 <= other ?? 0, "\(criterion.id), seed \(seed)")
        }
      }
    }
  }
}
