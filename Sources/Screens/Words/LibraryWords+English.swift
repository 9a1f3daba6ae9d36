internal import ScenarioFiles

extension LibraryWords {
  /// The phrases in English.
  package static let english = LibraryWords(
    forYourWork: "This case was written for your work.",
    search: "Search",
    searchHelp: "Search the cases by words of their title, summary, place, pack or tags",
    searchHint: "words, in any order",
    toList: "To the list",
    toListHelp: "Go to the list of cases",
    clearSearch: "Clear",
    clearSearchHelp: "Take the words away that are searched for",
    filter: "Filter",
    filterHelp: "Show only some cases: by progress, length or place",
    takeFilterHelp: "Take the marked choice",
    closeFilterHelp: "Close the filter and go to the list",
    showAll: "Show all",
    showAllHelp: "Take search and filter away",
    noMatch: "No case fits.",
    howToClear: "Press a to see all cases again.",
    howToClearField: "Press Esc to clear the words.",
    cases: { $0 == 1 ? "1 case" : "\($0) cases" },
    matches: { "\($0) of \($1)" },
    reading: { "Reading cases… \($0) of \($1)" },
    withoutPack: "Other cases",
    any: "any",
    upTo: { "up to \($0) minutes" },
    shortMinutes: { "\($0) min" },
    state: { state in
      switch state {
      case .new: "new"
      case .started: "started"
      case .done: "done"
      case .broken: "cannot be played"
      }
    },
    doneOnDay: { "done \($0)" },
    startedOnDay: { "started \($0), go on where you stopped" },
    shortDay: { "\($0) \($1)" },
    time: "Length",
    languages: "Languages",
    languageName: { code in
      ["en": "English", "da": "Danish", "sv": "Swedish", "nb": "Norwegian", "de": "German"][code]
        ?? code
    },
    you: "Progress",
    problems: "Problems",
    problemsHelp: "See what is wrong with the marked file",
    enterShowsProblems: "Enter shows each problem with its place and what to do.",
    problemCount: { $0 == 1 ? "1 problem" : "\($0) problems" },
    warningCount: { $0 == 1 ? "1 remark on this file" : "\($0) remarks on this file" },
    severity: { severity in
      switch severity {
      case .error: "Error"
      case .warning: "Warning"
      case .note: "Note"
      }
    },
    linePlace: { "line \($0), column \($1)" },
    checkAgainHelp: "Read the file again, as after a change",
    checking: "Checking the file …",
    noProblemLeft: "Nothing is wrong with this file any more. Go back to play it.",
    nextPage: "Next page of cases",
    pageBefore: "Page of cases before this",
    pageOf: { "Page \($0) of \($1)" }
  )
}
