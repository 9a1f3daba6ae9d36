package import Interface
package import ScenarioEngine

/// The screen on which a case is played.
package enum PlayScreen: Screen {
  package typealias Model = PlayModel
  package typealias Message = PlayMessage
  package typealias Context = AppContext

  /// What the play asks of the program.
  package enum Effect: Equatable, Sendable {
    case saveDecision(sequence: Int, payload: String)
    case saveDraft(step: String, payload: String)
    case finish(sequence: Int, result: String)
    case saveExploration(at: BranchPlace, turn: Int, payload: String)
    case showComparison
    case showCaseFile
    case showEvidence([String])
    case showDebrief
    case leave
  }

  package static func focusedField(in model: PlayModel) -> FieldFocus<PlayMessage>? {
    guard case .answering = model.stage, case .report(let input) = model.input,
      input.part == .words
    else { return nil }
    return FieldFocus(isMultiline: true) { .edited($0) }
  }
}
