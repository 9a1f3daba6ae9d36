internal import Interface
internal import ScenarioEngine

/// What an exploration does otherwise than a play that is measured.
extension PlayScreen {
  /// Takes an explored decision: written first, as far as it can be.
  static func explore(
    _ decision: Decision,
    _ payload: String,
    _ model: inout PlayModel
  ) -> [Effect] {
    guard let exploration = model.exploration, exploration.problem == nil else {
      accept(decision, &model)
      return []
    }
    model.stage = .submitting(decision)
    return [
      .saveExploration(at: exploration.place, turn: model.play.turns.count, payload: payload)
    ]
  }

  /// Goes on after an explored decision was written.
  static func explorationSaved(turn: Int, branch: Int, _ model: inout PlayModel) {
    guard case .submitting(let decision) = model.stage, model.isExploring,
      turn == model.play.turns.count
    else { return }
    model.exploration?.branch = branch
    if case .read = decision {} else { model.hasJustSaved = true }
    accept(decision, &model)
  }

  /// Goes on all the same: an exploration that cannot be kept costs nothing but its trace.
  static func explorationFailed(turn: Int, _ problem: StoreProblem, _ model: inout PlayModel) {
    guard case .submitting(let decision) = model.stage, model.isExploring,
      turn == model.play.turns.count
    else { return }
    model.exploration?.problem = problem
    accept(decision, &model)
  }
}
