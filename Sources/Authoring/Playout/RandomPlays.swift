internal import ScenarioEngine

/// Plays by chance, each the same for the same seed, with what they came to.
struct RandomPlays {
  let coverage: StoryCoverage
  /// How their scores are spread; none where they were not to be scored.
  let scores: ScoreSpread

  /// Plays a case as often as is asked for; the play of number n has the seed `seed + n`, from 0 on.
  init(of scoring: Scoring, _ request: Playout.Request, isScored: Bool) {
    let scenario = scoring.source.scenario
    let words = WordCounts(of: scenario, in: request.language)
    var counter = CoverageCounter(of: scoring.source, scoring.exemplar.story)
    var (decisions, minutes, read) = ([Int](), [Int](), [Int]())
    var ways = BestWays(of: scoring)
    var cards = ScoreTally(of: scoring.rubric)
    for number in 0..<request.plays {
      let play = Player.random.play(
        scoring.exemplar,
        seed: request.seed &+ UInt64(number)
      )
      counter.count(play)
      guard play.isFinished else { continue }
      decisions.append(play.turns.count)
      minutes.append(play.state.clock.minutes - scenario.startsAt.minutes)
      read.append(words.words(along: play))
      if isScored { cards.add(scoring.score(play, ways: &ways), ending: play.state.step) }
    }
    counter.measure(
      decisions: Spread(of: decisions),
      minutes: Spread(of: minutes),
      words: Spread(of: read)
    )
    coverage = counter.coverage
    scores = cards.spread
  }
}

extension WordCounts {
  /// The words that are read along a play.
  func words(along play: Playthrough) -> Int {
    let end = words(shown: play.story.visibleItems(in: play.state), at: play.state.step)
    return play.turns.reduce(end) { sum, turn in
      sum + words(shown: play.story.visibleItems(in: turn.before), at: turn.step)
        + words(after: turn.decision, at: turn.step)
    }
  }
}
