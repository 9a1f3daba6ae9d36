package import ScenarioEngine

/// What playing a case through in every way, or many times by chance, shows of it.
package struct Playout: Sendable {
  /// How a case is to be played.
  package struct Request: Hashable, Sendable {
    /// The number of plays by chance.
    package var plays = 1_000
    /// What chance begins with.
    package var seed: UInt64 = 1
    /// Whether the story too is to be followed by chance alone, though it could be in every way.
    package var isByChance = false
    /// The language whose words are counted.
    package var language = "en"

    /// Makes a request for 1,000 plays.
    package init() {}
  }

  /// How the story was followed.
  package enum Method: Hashable, Sendable {
    /// In every way: counts are those of all plays that differ in the story.
    case everyWay
    /// By the plays of chance, as that was asked for.
    case chance
    /// By the plays of chance, as the story comes to too many states.
    case chanceForStates
    /// By the plays of chance, as the story can go round in circles, so that its plays are endless.
    case chanceForCircles
  }

  /// What a player with one habit came to.
  package struct Outcome: Hashable, Sendable {
    /// The player.
    package let player: Player
    /// The play.
    package let play: Playthrough
    /// Its score.
    package let card: ScoreCard
  }

  /// The players that are tried, the best first.
  package static let players: [Player] = [
    .best, .careful, .hasty, .alwaysReport, .neverReport, .alwaysConsult, .random,
  ]

  /// How the story was followed.
  package var method: Method { story.method }
  /// The states of the story; nil where there are too many to count.
  package var states: Int? { story.states }
  /// What of the story came up.
  package var coverage: StoryCoverage { story.coverage }

  /// What was asked for.
  package let request: Request
  /// What of the story came up.
  package let story: StoryPlayout
  /// How the scores of the plays by chance are spread.
  package let scores: ScoreSpread
  /// What the players came to.
  package let outcomes: [Outcome]

  /// Plays a case as it is scored.
  ///
  /// `limit` is the most states of the story that are followed.
  package init(
    of scoring: Scoring,
    _ request: Request = Request(),
    limit: Int = CaseCheck.greatestStateCount
  ) {
    self.request = request
    let chance = RandomPlays(of: scoring, request, isScored: true)
    story = StoryPlayout(of: scoring, request, limit: limit) { chance.coverage }
    scores = chance.scores
    outcomes = Self.players.map { player in
      let play = player.play(
        scoring.exemplar,
        language: request.language,
        seed: request.seed
      )
      return Outcome(player: player, play: play, card: scoring.score(play))
    }
  }
}
