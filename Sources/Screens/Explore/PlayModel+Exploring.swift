package import ScenarioEngine

extension PlayModel {
  /// Begins to explore a finished play anew from one of its turns, by place.
  package init(
    exploring play: Playthrough,
    from turn: Int,
    header: AttemptHeader,
    playable: PlayableCase
  ) {
    self.init(
      header: header,
      playable: playable,
      play: play.standing(before: turn),
      exploration: Exploration(of: play, from: turn)
    )
  }

  /// Whether the play is an exploration, which never becomes a result.
  package var isExploring: Bool { exploration != nil }

  /// Whether answers are measured; exploring and preview are looked at and forgotten.
  var isMeasured: Bool { !isExploring && !isPreview }

  /// What is said before a choice is taken.
  func takeOrChange(_ words: Words) -> String {
    isMeasured ? words.takeOrChange : words.explore.takeOrChange
  }

  /// What was answered here the first time; none where this is the first time.
  var earlierAnswer: Decision? { exploration?.earlierAnswer(in: play) }

  /// That the answers of the first time are filled in, where they are.
  func earlierHint(_ context: AppContext) -> String? {
    guard let earlierAnswer, !Draft(of: earlierAnswer).isEmpty else { return nil }
    if case .report(let input) = input, input.part != .urgency { return nil }
    return context.words.explore.filledIn
  }

  /// What is said of an option that was taken the first time.
  func remark(onOption place: Int, _ context: AppContext) -> String? {
    let words = context.words.explore
    switch earlierAnswer {
    case .choose(place): return words.chosenThen
    case .bestWorst(best: place, worst: _): return words.bestThen
    case .bestWorst(best: _, worst: place): return words.worstThen
    default: return nil
    }
  }
}
