extension PaletteWords {
  /// The phrases in English.
  package static let english = PaletteWords(
    commands: "Commands",
    commandsHelp: "Find any command by a few of its letters",
    typeToFind: "Type a few letters of a command",
    nothingFound: "No command has these letters.",
    run: "Run",
    runHelp: "Carry out the marked command",
    found: { "\($0) of \($1)" },
    rows: { "\($0)–\($1) of \($2)" },
    search: "Search",
    searchHelp: "Search in this list",
    endSearch: "End search",
    endSearchHelp: "Show the whole list again",
    noSuchKey: "No key does that here.",
    digitsHelp: "Take the row with that number",
    onThisScreen: "On this screen",
    everywhere: "Everywhere",
    whileWriting: "While you write",
    notices: "Notices",
    noticesHelp: "Read again what was said since the start",
    noNotices: "Nothing has been said yet",
    putAway: "N puts this away",
    mouse: "Mouse",
    mouseHelp:
      "Switch the mouse on or off; while it is on, hold Shift to select text as the terminal does",
    mouseIsOn: "The mouse works now. Hold Shift to select text.",
    mouseIsOff: "The mouse is the terminal's again.",
    goToCases: "Go to cases",
    goToCasesHelp: "Go to the list of cases; what you decided is kept",
    goToHistory: "Go to history",
    alreadyHere: "You are there already",
    noSourcesInTest: "In a test the sources come with the debrief",
    noScene: "This step has no scene to read",
    nothingToClear: "Nothing is answered here yet",
    leavingLosesDraft:
      "Your half-done answer is not saved. Leave once more to go without it, or go on here.",
    keys: "Keys"
  )
}
