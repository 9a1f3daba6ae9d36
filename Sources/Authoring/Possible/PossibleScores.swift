package import ScenarioEngine

/// What a case allows: what best conduct earns, and the least that a play to an ending can earn.
///
/// Exact, by a search over what of the story and of the counts can still make a difference; where
/// that is too much to follow, a least is missing rather than guessed.
package struct PossibleScores: Sendable {
  /// The most partial plays that are compared for one least: up to 5,000, fewer the longer a case is,
  /// as each takes the longer.
  package static func playLimit(for scenario: Scenario) -> Int {
    min(5_000, 150_000 / max(1, scenario.steps.count))
  }

  /// What best conduct earns in each strand that it exercises: 1 in a case without faults.
  package let best: [Strand: Rational]
  /// The least of all plays that show the strand; missing where none does and where it was not
  /// proved.
  package let worst: [Strand: Rational]
  /// The level, 0 to 3, that best conduct earns in each criterion that it exercises, by id.
  package let bestLevels: [String: Int]
  /// The lowest level of all plays that exercise the criterion, by id; missing as in `worst`, and
  /// empty where levels were not asked for.
  package let worstLevels: [String: Int]
  /// The strands whose least was not proved.
  package let unproved: Set<Strand>

  /// Works out what a case allows, as it is scored.
  ///
  /// `limit` is the most partial plays that are compared for one least, else `playLimit`. Without `levels` only the
  /// strands are searched, which takes a sixth of the time.
  package init(of scoring: Scoring, limit: Int? = nil, levels: Bool = true) {
    let walk = Walk(
      of: scoring.source,
      exemplar: scoring.exemplar,
      limit: CaseCheck.greatestStateCount
    )
    let best = Player.best.play(scoring.source, directory: scoring.directory)
    let card = best.isFinished ? scoring.score(best) : nil
    self.init(
      scoring: scoring,
      walk: walk,
      best: card,
      limit: limit ?? Self.playLimit(for: scoring.source.scenario),
      levels: levels
    )
  }

  /// Works it out from a walk that was made already, and from the card of best conduct.
  private init(scoring: Scoring, walk: Walk, best: ScoreCard?, limit: Int, levels: Bool) {
    self.best = Dictionary(
      uniqueKeysWithValues: (best?.strands ?? []).compactMap { strand in
        strand.value.map { (strand.strand, $0) }
      }
    )
    bestLevels = Dictionary(
      uniqueKeysWithValues: (best?.criteria ?? []).compactMap { score in
        score.level.map { (score.criterion, $0) }
      }
    )
    var map = StoryMap(of: walk, scoring)
    (worst, unproved) = Self.worst(in: &map, limit: limit)
    var lowest: [String: Int] = [:]
    for criterion in levels ? scoring.rubric.criteria : [] {
      let found = WorstSearch.least(in: &map, of: .criterion(criterion), limit: limit)
      if found.isProved { lowest[criterion.id] = found.value?.numerator }
    }
    worstLevels = lowest
  }

  /// The least of each strand, and the strands of which it was not proved.
  static func worst(
    in map: inout StoryMap,
    limit: Int
  ) -> (worst: [Strand: Rational], unproved: Set<Strand>) {
    var worst: [Strand: Rational] = [:]
    var unproved: Set<Strand> = []
    for strand in Strand.allCases {
      let found = WorstSearch.least(in: &map, of: .strand(strand), limit: limit)
      if found.isProved { worst[strand] = found.value } else { unproved.insert(strand) }
    }
    return (worst, unproved)
  }
}
