import Authoring
import CaseSupport
import ScenarioEngine
import Testing

/// Which criteria judge a step, against what whole plays are scored on.
@Suite struct `The criteria that judge a step` {
  @Test(arguments: 0..<30) func `No other criterion counts its answers`(seed: Int) throws {
    let data = try ShippedData()
    let source = GeneratedCase.make(seed: seed, steps: 20)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    for number in 0..<20 {
      let play = Player.random.play(
        source,
        directory: data.directory,
        seed: UInt64(100 * seed + number)
      )
      for score in scoring.score(play).criteria {
        for step in score.steps {
          let judging = scoring.criteria(judging: step).map(\.id)
          #expect(judging.contains(score.criterion), "seed \(seed), play \(number), step \(step)")
        }
      }
    }
  }

  @Test(arguments: 0..<30) func `A choice and an urgency count for each of them`(seed: Int) throws {
    let data = try ShippedData()
    let source = GeneratedCase.make(seed: seed, steps: 20)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    let play = Player.best.play(source, directory: data.directory)
    let card = scoring.score(play)
    var counted = 0
    for turn in play.turns where Self.alwaysCounts(source.keys[turn.step]) {
      for criterion in scoring.criteria(judging: turn.step)
      where [.key, .course].contains(criterion.measure) {
        let score = try #require(card.criterion(criterion.id))
        #expect(score.steps.contains(turn.step), "seed \(seed), \(criterion.id)")
        counted += 1
      }
    }
    #expect(counted > 0)
  }

  /// Whether a step is a choice or an urgency about which no panel disagrees; a list may need a panel
  /// to be judged.
  private static func alwaysCounts(_ key: StepKey) -> Bool {
    switch key {
    case .choose(let keys): !keys.contains { $0.justification.basis.isDisputed }
    case .urgency(let key): !key.justification.basis.isDisputed
    case .none, .identify, .questions, .standings, .report: false
    }
  }
}
