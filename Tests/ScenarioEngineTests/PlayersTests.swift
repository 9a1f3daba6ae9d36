import ScenarioEngine
import TestSupport
import Testing

/// Habits that must not pay, each played over the case of the table by the window with everything
/// else done as well as can be.
@Suite struct `Players with one habit` {
  private let source = tableCase()

  @Test func `Best conduct earns everything`() throws {
    let card = try card { _, best in best }
    #expect(card.strands.map(\.value) == [.one, .one, .one])
    #expect(card.criteria.filter { $0.level != 3 }.map(\.criterion) == ["H5"])
    #expect(card.total == .one)
    #expect(card.isAboveCut)
    #expect(card.criticalErrors == [])
    #expect(card.criticalChances == 3)
  }

  @Test(arguments: ObservationAnswer.allCases)
  func `One answer for every observation fails to identify`(answer: ObservationAnswer) throws {
    let card = try card { _, best in
      guard case .identify(let marks) = best else { return best }
      return .identify(marks.mapValues { _ in Decision.Mark(answer) })
    }
    #expect(card.criterion("I1")?.level == 0)
    #expect(card.criterion("I2")?.level == 0)
    #expect(try value(card, .identify) < Rational(7, 10))
    #expect(!card.isAboveCut)
  }

  @Test(arguments: Tier.allCases)
  func `One urgency for every question fails to identify`(tier: Tier) throws {
    let card = try card { _, best in
      if case .urgency = best { .urgency(tier, .certain) } else { best }
    }
    #expect(card.criterion("I5")?.level == 0)
    #expect(try value(card, .identify) < Rational(7, 10))
    #expect(!card.isAboveCut)
  }

  @Test func `Reporting everything at once fails to identify and to report`() throws {
    let card = try card { step, best in
      switch best {
      case .urgency: .urgency(.report, nil)
      case .identify(let marks): .identify(marks.mapValues { _ in Decision.Mark(.sign) })
      case .report: everythingIn(step)
      default: best
      }
    }
    #expect(card.criterion("R1")?.level == 3)
    #expect(card.criterion("R3")?.level == 0)
    #expect(try value(card, .identify) < Rational(7, 10))
    #expect(try value(card, .report) < Rational(7, 10))
  }

  @Test func `Never reporting fails to report`() throws {
    let card = try card { _, best in
      if case .report = best { .report(.none) } else { best }
    }
    #expect(try value(card, .report) < Rational(1, 2))
    #expect(!card.isAboveCut)
  }

  @Test func `Telling the supervisor about everything and nobody else fails`() throws {
    let card = try card { _, best in
      switch best {
      case .urgency: return .urgency(.consult, nil)
      case .report(let report): return .report(.consult, [0], facts: report.facts)
      default: return best
      }
    }
    #expect(card.criterion("R1")?.level == 1)
    #expect(card.criterion("R2")?.level == 1)
    #expect(try value(card, .identify) < Rational(7, 10))
    #expect(!card.isAboveCut)
  }

  @Test func `A perfect talk in the place of a report that was due fails to report`() throws {
    let play = try play(source) { _, _, best in
      switch best {
      case .urgency: return .urgency(.consult, nil)
      case .report(var report):
        report.urgency = .consult
        return .report(report)
      default: return best
      }
    }
    let scoring = Scoring(of: source, rubric: .forfeiting, directory: .none)
    #expect(try value(scoring.score(play), .report) < Rational(1, 3))
    // What rubrics before 2.1 made of it: above the cut.
    #expect(try value(scored(play), .report) > Rational(7, 10))
  }

  @Test func `Taking the first of everything fails in every strand`() throws {
    let card = try card { step, best in
      switch best {
      case .identify(let marks): .identify(marks.mapValues { _ in Decision.Mark(.sign) })
      case .urgency: .urgency(.none, nil)
      case .questions: .questions([0])
      case .choose: .choose(0)
      case .sort(let answers): .sort(answers.mapValues { _ in .do })
      case .report: .report(.report, [0], facts: [0: .observed])
      default: best
      }
    }
    for strand in Strand.allCases { #expect(try value(card, strand) < Rational(7, 10)) }
    #expect(card.criticalErrors.map(\.id) == ["K4"])
  }

  @Test func `Chance alone does not get above the cut`() throws {
    var generator = SeededGenerator(seed: 49)
    var means = [0.0, 0.0, 0.0]
    let plays = 150
    var above = 0
    for _ in 0..<plays {
      let played = try play(source) { step, state, _ in
        source.scenario.randomDecision(in: state, &generator)
      }
      let card = scored(played)
      if card.isAboveCut { above += 1 }
      for (place, strand) in card.strands.enumerated() {
        let value = try #require(strand.value)
        means[place] += Double(value.numerator) / Double(value.denominator) / Double(plays)
      }
    }
    #expect(above == 0)
    #expect(means.allSatisfy { $0 < 0.5 })
  }

  private func everythingIn(_ step: Step) -> Decision {
    guard case .report(let task) = step.task else { return .read }
    return .report(
      .report,
      Set(task.channels.indices),
      facts: Dictionary(uniqueKeysWithValues: task.facts.indices.map { ($0, .observed) })
    )
  }

  private func card(_ habit: (Step, Decision) -> Decision) throws -> ScoreCard {
    scored(try play(source) { step, _, best in habit(step, best) })
  }

  private func scored(_ play: Playthrough) -> ScoreCard {
    Scoring(of: source, rubric: .draft, directory: .none).score(play)
  }

  private func value(_ card: ScoreCard, _ strand: Strand) throws -> Rational {
    try #require(card.strand(strand)?.value)
  }
}
