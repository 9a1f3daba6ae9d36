import ScenarioEngine
import TestSupport
import Testing

/// Seeded random plays of seeded random cases with every kind of step, flags, counters and circles.
@Suite struct `Random plays of random cases` {
  static let seeds = 0..<16

  @Test(arguments: seeds) func `Nothing traps, replay gives the same play`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<4 {
      let source = RandomCase.make(&generator)
      let scoring = Scoring(of: source, rubric: .draft, directory: RandomCase.directory)
      for _ in 0..<5 {
        let play = try walk(source, &generator)
        let again = try Playthrough(of: source.scenario, decisions: play.turns.map(\.decision))
        #expect(again == play)
        #expect(again.state == play.state)
        #expect(again.hashValue == play.hashValue)
        let card = scoring.score(play)
        #expect(scoring.score(again) == card)
        #expect(card.criticalErrors.count <= card.criticalChances)
        #expect(isWithinBounds(card))
      }
    }
  }

  @Test(arguments: seeds) func `A refused answer changes nothing`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(2000 + seed))
    var refused = 0
    for _ in 0..<4 {
      let source = RandomCase.make(&generator)
      let other = RandomCase.make(&generator)
      var play = Playthrough(of: source.scenario)
      for _ in 0..<40 where !play.isFinished {
        let before = play
        var elsewhere = other.scenario
        elsewhere.firstStep = generator.number(0...(elsewhere.steps.count - 1))
        let stranger = elsewhere.randomDecision(in: elsewhere.opening, &generator)
        do throws(DecisionError) {
          try play.story.check(stranger, in: play.state)
        } catch {
          refused += 1
          #expect(throws: error) { try play.take(stranger) }
          #expect(play == before)
          #expect(play.hashValue == before.hashValue)
        }
        try play.take(source.scenario.randomDecision(in: play.state, &generator))
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: seeds) func `Equal states go on equally`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(3000 + seed))
    let source = RandomCase.make(&generator)
    let exemplar = Exemplar(of: source)
    let story = exemplar.story
    var seen: [PlayState: PlayState] = [:]
    for _ in 0..<20 {
      var state = story.opening
      for _ in 0..<30 where !story.isFinished(state) {
        guard let best = exemplar.decision(in: state) else { break }
        let next = try story.state(after: best, in: state)
        if let known = seen[state] { #expect(known == next) }
        seen[state] = next
        let random = source.scenario.randomDecision(in: state, &generator)
        state = try story.state(after: random, in: state)
      }
    }
  }

  @Test(arguments: seeds) func `Best conduct is always a complete answer`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(4000 + seed))
    for _ in 0..<4 {
      let source = RandomCase.make(&generator)
      let exemplar = Exemplar(of: source, directory: RandomCase.directory)
      for turn in try walk(source, &generator).turns {
        let best = try #require(exemplar.decision(in: turn.before))
        try exemplar.story.check(best, in: turn.before)
        #expect(exemplar.isAsGood(best, in: turn.before))
      }
    }
  }

  private func walk(_ source: Case, _ generator: inout SeededGenerator) throws -> Playthrough {
    var play = Playthrough(of: source.scenario)
    while !play.isFinished && play.turns.count < 40 {
      try play.take(source.scenario.randomDecision(in: play.state, &generator))
    }
    return play
  }

  private func isWithinBounds(_ card: ScoreCard) -> Bool {
    let shares =
      card.strands.compactMap(\.value) + [card.total, card.uncappedTotal].compactMap { $0 }
    return shares.allSatisfy { $0 >= .zero && $0 <= .one }
      && card.criteria.compactMap(\.level).allSatisfy { (0...3).contains($0) }
      && card.criteria.flatMap(\.tallies).allSatisfy { $0.count >= 0 && $0.count <= $0.of }
  }
}
