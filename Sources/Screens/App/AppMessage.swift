package import Interface

/// What can happen in the program.
package enum AppMessage: Equatable, Sendable {
  // From the screens.
  case library(LibraryMessage)
  case briefing(BriefingMessage)
  case play(PlayMessage)
  case debrief(DebriefScreen.Message)
  case history(HistoryScreen.Message)

  // From the keys that work everywhere.
  case helpOpened
  case overlayClosed
  case overlayMoved(Movement)
  case languageSwitched
  case themeSwitched
  /// The trainee wants to leave the program.
  case quitChosen
  case stopped
  case repaintChosen

  // Answers of effects.
  case libraryLoaded([LibraryEntry])
  case caseOpened(PlayableCase, openAttempt: String?)
  /// A case could not be read; what the check found.
  case caseRefused([String])
  case attemptBegun(AttemptBeginning)
  case attemptOpened(OpenedAttempt)
  case attemptRefused(StoreProblem)
  /// An attempt was played with a version of the case that does not fit any more.
  case attemptDoesNotFit
  case historyLoaded([HistoryEntry])
  /// A draft or a setting could not be kept.
  case draftNotSaved(StoreProblem)
}
