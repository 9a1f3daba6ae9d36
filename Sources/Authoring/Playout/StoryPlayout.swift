package import ScenarioEngine

/// What of a case's story comes up, and by which plays that is known.
package struct StoryPlayout: Sendable {
  /// How the story was followed.
  package let method: Playout.Method
  /// The states of the story; nil where there are too many to count.
  package let states: Int?
  /// What came up.
  package let coverage: StoryCoverage

  /// Follows a story in every way, or by chance where that cannot be or was asked for.
  ///
  /// `limit` is the most states that are followed.
  package init(
    of scoring: Scoring,
    _ request: Playout.Request = Playout.Request(),
    limit: Int = CaseCheck.greatestStateCount
  ) {
    self.init(of: scoring, request, limit: limit) {
      RandomPlays(of: scoring, request, isScored: false).coverage
    }
  }

  /// Follows a story; `chance` counts the plays by chance, where they are needed.
  init(
    of scoring: Scoring,
    _ request: Playout.Request,
    limit: Int,
    chance: () -> StoryCoverage
  ) {
    let walk = Walk(of: scoring.source, exemplar: scoring.exemplar, limit: limit)
    states = walk.isComplete ? walk.nodes.count : nil
    guard !request.isByChance else {
      (method, coverage) = (.chance, chance())
      return
    }
    if let everyWay = EveryWay(walk, of: scoring.source, language: request.language) {
      (method, coverage) = (.everyWay, everyWay.coverage)
    } else {
      method = walk.isComplete ? .chanceForCircles : .chanceForStates
      coverage = chance()
    }
  }
}
