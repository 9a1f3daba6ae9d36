internal import Interface
internal import ScenarioEngine

/// Exploring, from a decision of a debrief and back to it.
extension AppModel {
  /// Whether the screen that is shown, perhaps under a box, belongs to an exploration.
  var isExploring: Bool {
    switch route {
    case .play(let model): model.isExploring
    case .comparison: true
    default: false
    }
  }

  /// What is said over every page on which nothing is measured; none on the others.
  var unmeasuredWords: String? {
    if isExploring { return context.words.explore.exploring }
    return isPreviewing ? context.words.preview.nothingKept : nil
  }

  /// Plays on from before a decision of a finished play, beside its result.
  mutating func explore(_ model: DebriefModel, fromTurn turn: Int) -> [Effect] {
    guard model.play.isFinished, model.play.turns.indices.contains(turn) else { return [] }
    show(
      PlayModel(
        exploring: model.play,
        from: turn,
        header: model.header,
        playable: model.playable
      )
    )
    return []
  }

  /// Shows an exploration over the debrief that it comes from.
  private mutating func show(_ exploration: PlayModel) {
    if case .debrief = route {
      routes.append(.play(exploration))
    } else {
      replaceTop(with: .play(exploration))
    }
    context.views["text"] = nil
  }

  /// Shows an exploration that has come to its end beside the measured play.
  mutating func compare(_ exploration: PlayModel) {
    guard let comparison = ComparisonModel(of: exploration) else { return }
    replaceTop(with: .comparison(comparison))
    context.views["text"] = nil
  }

  mutating func updateComparison(_ message: ComparisonMessage) -> [Effect] {
    guard let model = model(of: ComparisonScreen.self) else { return [] }
    return update(ComparisonScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .tryAgain:
        show(
          PlayModel(
            exploring: model.measured,
            from: model.exploration.turn,
            header: model.header,
            playable: model.playable
          )
        )
        return []
      case .leave: return leave()
      }
    }
  }

  /// Says that an exploration goes on without being kept.
  mutating func tellUnkeptExploration(_ problem: StoreProblem) {
    if notice == context.words.saving { notice = nil }
    notices.say("\(context.words.notSaved(problem)) \(context.words.explore.notKept)", .warning)
  }

  /// Takes the debrief up where it was left.
  mutating func comeBackToDebrief() {
    // The text of the page that lay over it was as long as that.
    context.views["text"] = nil
    notice = context.words.explore.unchanged
  }
}
