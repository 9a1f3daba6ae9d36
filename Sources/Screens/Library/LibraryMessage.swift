package import Interface

/// What can happen in the library.
package enum LibraryMessage: Equatable, Sendable {
  /// Cases were found; while files are being read, how far that has come.
  case loaded([LibraryEntry], reading: ReadingProgress? = nil)
  /// The words are in another language now.
  case reordered
  /// Other cases come first now, as the trainee does other work.
  case reorderedForWork
  /// The tour was played to its end.
  case guideEnded
  case moved(Movement)
  /// The case with the focus was opened.
  case opened
  /// A case of the page was opened by its number from 0.
  case entryOpened(Int)
  case historyOpened
  /// The map of the case with the focus was asked for.
  case mapOpened
  /// A class with the case that has the focus was asked for.
  case classOpened
  /// The page before or after was asked for, in plain mode.
  case pageTurned(by: Int)

  /// The field of the search was opened.
  case searchOpened
  /// The words searched for were changed.
  case searchEdited(FieldEdit)
  /// Words to search for were given as a whole.
  case searchEntered(String)
  /// The words were cleared; where there are none, the field was left.
  case searchCleared
  /// The field was left for the list.
  case searchLeft
  /// Search and filter were taken away.
  case narrowingCleared

  case filterOpened
  case filterMoved(Movement)
  /// The choice with the focus was taken.
  case filterTaken
  /// A choice was taken by its number from 0.
  case filterChosen(Int)
  case filterClosed

  /// A file was checked.
  case checked(CheckedFile)
  case problemsMoved(Movement)
  /// The file is to be checked once more.
  case problemsChecked
  case problemsClosed
}
