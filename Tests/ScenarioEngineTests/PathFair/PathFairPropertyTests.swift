import ScenarioEngine
import TestSupport
import Testing

/// The path-fair rule against an enumeration of every path of seeded small cases.
@Suite struct `Path-fair scoring against enumeration` {
  static let seeds = 0..<24
  static let casesForSeed = 12
  static let pathsForCase = 200

  @Test(arguments: seeds) func `Every path scores as the rule's text says`(seed: Int) throws {
    try forEachPath(seed) { enumeration, path, card in
      let expected = Expectation(path, in: enumeration)
      #expect(card.criterion("H1")?.figure == expected.choices(0))
      #expect(card.criterion("H2")?.figure == expected.choices(1))
      #expect(card.criterion("I1")?.figure == expected.notice)
      #expect(
        card.criterion("I1")?.tallies == [
          .init(.noticed, expected.noticed, of: expected.due),
          .init(.ordinaryMarked, expected.marked, of: expected.ordinary),
        ]
      )
      #expect(card.criterion("I4")?.figure == expected.course)
    }
  }

  @Test(arguments: seeds) func `Best conduct earns all on every path it leads to`(seed: Int) throws
  {
    var count = 0
    try forEachPath(seed) { enumeration, path, card in
      guard enumeration.isBest(path) else { return }
      count += 1
      let levels = card.criteria.compactMap(\.level)
      #expect(levels.allSatisfy { $0 == 3 })
      #expect(card.criteria.allSatisfy { $0.forfeited == 0 })
      #expect(card.strands.compactMap(\.value).allSatisfy { $0 == .one })
    }
    #expect(count >= Self.casesForSeed)
  }

  @Test(arguments: seeds) func `Every score lies between nothing and all`(seed: Int) throws {
    try forEachPath(seed) { _, _, card in
      #expect(card.criteria.compactMap(\.level).allSatisfy { (0...3).contains($0) })
      let shares =
        card.criteria.filter { !["I1", "I2"].contains($0.criterion) }.compactMap(\.figure)
        + card.strands.compactMap(\.value) + [card.total].compactMap { $0 }
      #expect(shares.allSatisfy { $0 >= .zero && $0 <= .one })
      let tallies = card.criteria.flatMap(\.tallies)
      #expect(tallies.allSatisfy { $0.count >= 0 && $0.count <= $0.of })
    }
  }

  @Test(arguments: seeds) func `Outcomes, endings and texts change nothing`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Self.casesForSeed {
      let small = SmallCase.random(&generator)
      let plain = small.compiled()
      let told = plain.retold(&generator)
      #expect(told.scenario != plain.scenario)
      for path in Enumeration(source: small).paths(limit: 20) {
        let decisions = path.map { SmallCase.decision($0.answer) }
        #expect(try score(told, decisions) == score(plain, decisions))
      }
    }
  }

  private func forEachPath(
    _ seed: Int,
    _ body: (Enumeration, Enumeration.Path, ScoreCard) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Self.casesForSeed {
      let small = SmallCase.random(&generator)
      let source = small.compiled()
      let scoring = Scoring(of: source, rubric: .draft, directory: .none)
      let enumeration = Enumeration(source: small)
      for path in enumeration.paths(limit: Self.pathsForCase) {
        let decisions = path.map { SmallCase.decision($0.answer) }
        let play = try Playthrough(of: source.scenario, decisions: decisions)
        #expect(play.isFinished)
        try body(enumeration, path, scoring.score(play))
      }
    }
  }
}

extension Case {
  /// The same case with other words, outcomes and endings.
  fileprivate func retold(_ generator: inout SeededGenerator) -> Case {
    var scenario = scenario
    func words(_ generator: inout SeededGenerator) -> LocalizedText {
      LocalizedText("words \(generator.next())")
    }
    for place in scenario.steps.indices {
      scenario.steps[place].body = words(&generator)
      switch scenario.steps[place].task {
      case .ending:
        let conduct: Ending.Conduct = generator.onceIn(2) ? .good : .poor
        scenario.steps[place].task = .ending(
          Ending(outcome: words(&generator), conduct: conduct, luck: words(&generator))
        )
      case .handle(let task):
        let options = task.options.map { option in
          HandleTask.Option(
            id: option.id,
            text: words(&generator),
            when: option.when,
            outcome: words(&generator),
            effects: option.effects,
            next: option.next
          )
        }
        scenario.steps[place].task = .handle(
          HandleTask(ask: task.ask, prompt: words(&generator), options: options)
        )
      default: break
      }
    }
    return Case(scenario: scenario, keys: keys, hashes: hashes)
  }
}
