package import Interface
internal import ScenarioEngine

/// What can happen on the play screen.
package enum PlayMessage: Equatable, Sendable {
  /// Enter: the trainee goes on, hands in, takes what is confirmed.
  case wentOn
  /// Esc: the trainee goes back one level.
  case wentBack
  /// A choice of the current question was taken, by its number from 0.
  case choiceTaken(Int)
  /// The focus or the text was moved.
  case moved(Movement)
  /// An item got the focus, by its number from 0; plain mode names items so.
  case itemFocused(Int)
  /// The item with the focus was picked, or its answer taken.
  case itemTaken
  /// The answer to the item with the focus was taken back.
  case answerCleared
  /// Another part of the report was turned to: 1 the next, −1 the one before.
  case partTurned(Int)
  /// The report's text was edited.
  case edited(FieldEdit)
  /// The report's text was entered whole, in plain mode.
  case textEntered(String)
  /// The report's text was interrupted half-written by a command, in plain mode.
  case textKept(String)
  /// The scene was asked for again.
  case sceneShown
  /// The case file was asked for.
  case caseFileOpened
  /// The evidence behind the explanations was asked for.
  case evidenceOpened
  /// A decision is durable; the sequence number of its event.
  case decisionSaved(Int)
  /// A decision could not be written.
  case decisionNotSaved(StoreProblem)
  /// An explored decision is durable: the turn that it took, the branch of the log.
  case explorationSaved(turn: Int, branch: Int)
  /// An explored decision could not be written.
  case explorationNotSaved(turn: Int, StoreProblem)
  /// The trainee leaves for the library, or for the debrief that is explored; what was decided is kept.
  case left
}
