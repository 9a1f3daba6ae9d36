/// The phrases of the commands: palette, help, notices, mouse, and reasons why something is closed.
package struct PaletteWords: Sendable {
  /// The verb that opens the palette, and its title.
  package let commands: String
  /// The sentence of the palette.
  package let commandsHelp: String
  /// What stands in the palette before anything is typed.
  package let typeToFind: String
  /// What is said where no command has the letters.
  package let nothingFound: String
  /// The verb that carries a command out.
  package let run: String
  /// The sentence of that verb.
  package let runHelp: String
  /// How many of all commands were found.
  package let found: @Sendable (Int, Int) -> String
  /// The rows that are shown, and how many there are.
  package let rows: @Sendable (Int, Int, Int) -> String
  /// The verb that searches a list.
  package let search: String
  /// The sentence of that verb.
  package let searchHelp: String
  /// The verb that ends a search.
  package let endSearch: String
  /// The sentence of that verb.
  package let endSearchHelp: String
  /// What is said where the help has no such key.
  package let noSuchKey: String
  /// The sentence of several digits together.
  package let digitsHelp: String
  /// The group of the keys of the screen.
  package let onThisScreen: String
  /// The group of the keys that work everywhere.
  package let everywhere: String
  /// The group of the keys of a field.
  package let whileWriting: String
  /// The title of the notices and the verb that opens them.
  package let notices: String
  /// The sentence of the notices.
  package let noticesHelp: String
  /// Why the notices cannot be opened.
  package let noNotices: String
  /// What stands after a notice that waits to be put away.
  package let putAway: String
  /// The verb of the mouse.
  package let mouse: String
  /// The sentence of the mouse; says how to select text meanwhile.
  package let mouseHelp: String
  /// What is said when the mouse was switched on.
  package let mouseIsOn: String
  /// What is said when the mouse was switched off.
  package let mouseIsOff: String
  /// The name of the way to the cases.
  package let goToCases: String
  /// The sentence of the way to the cases.
  package let goToCasesHelp: String
  /// The name of the way to the history.
  package let goToHistory: String
  /// Why one cannot go where one is.
  package let alreadyHere: String
  /// Why a test shows no sources.
  package let noSourcesInTest: String
  /// Why there is no scene to read again.
  package let noScene: String
  /// Why there is nothing to take back.
  package let nothingToClear: String
  /// What is said before a half-done answer that could not be saved is left behind.
  package let leavingLosesDraft: String
  /// The title of the page of keys.
  package let keys: String
}
