internal import ScenarioEngine

/// Plays by chance, each the same for the same seed, with what they came to.
struct RandomPlays {
  let coverage: StoryCoverage
  let scores: ScoreSpread

  /// Plays a case so many times; the play of number n has the seed `seed + n`, from 0 on.
  init(of scoring: Scoring, count: Int, seed: UInt64, language: String) {
    let (source, scenario) = (scoring.source, scoring.source.scenario)
    let words = WordCounts(of: scenario, in: language)
    var counter = CoverageCounter(of: source)
    var (decisions, minutes, read) = ([Int](), [Int](), [Int]())
    var cards = ScoreTally(of: scoring.rubric)
    for number in 0..<count {
      let play = Player.random.play(
        source,
        directory: scoring.directory,
        seed: seed &+ UInt64(number)
      )
      Self.count(play, &counter)
      guard play.isFinished else { continue }
      decisions.append(play.turns.count)
      minutes.append(play.state.clock.minutes - scenario.startsAt.minutes)
      read.append(words.words(along: play))
      cards.add(scoring.score(play), ending: play.state.step)
    }
    counter.measure(
      decisions: Spread(of: decisions),
      minutes: Spread(of: minutes),
      words: Spread(of: read)
    )
    coverage = counter.coverage
    scores = cards.spread
  }

  private static func count(_ play: Playthrough, _ counter: inout CoverageCounter) {
    for turn in play.turns {
      let visible = play.scenario.visibleItems(in: turn.before)
      counter.meet(turn.before, visible, times: 1)
      counter.answer(turn.decision, in: turn.before, times: 1)
    }
    counter.meet(play.state, play.scenario.visibleItems(in: play.state), times: 1)
    counter.end(isFinished: play.isFinished, times: 1)
  }
}

extension WordCounts {
  /// The words that are read along a play.
  func words(along play: Playthrough) -> Int {
    let turns = play.turns.map { turn in
      words(shown: play.scenario.visibleItems(in: turn.before), at: turn.step)
        + words(after: turn.decision, at: turn.step)
    }
    let end = words(shown: play.scenario.visibleItems(in: play.state), at: play.state.step)
    return turns.reduce(end, +)
  }
}
