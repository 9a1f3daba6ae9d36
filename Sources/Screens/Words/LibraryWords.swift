package import ScenarioFiles

/// The phrases of the list of cases in one language; a phrase that is missing does not compile.
package struct LibraryWords: Sendable {
  /// What is said of a case that fits what the trainee does.
  package let forYourWork: String
  /// The verb and title of the search.
  package let search: String
  /// The phrase “Search the cases by words of their title, summary, place, pack or tags”.
  package let searchHelp: String
  /// What stands in the empty field.
  package let searchHint: String
  /// The verb for leaving the field for the list.
  package let toList: String
  /// The phrase “Go to the list of cases”.
  package let toListHelp: String
  /// The verb for clearing the field.
  package let clearSearch: String
  /// The phrase “Take the words away that are searched for”.
  package let clearSearchHelp: String
  /// The verb and title of the filter.
  package let filter: String
  /// The phrase “Show only some cases: by progress, length or place”.
  package let filterHelp: String
  /// The phrase “Take the marked choice”.
  package let takeFilterHelp: String
  /// The phrase “Close the filter and go to the list”.
  package let closeFilterHelp: String
  /// The verb for taking search and filter away.
  package let showAll: String
  /// The phrase “Take search and filter away”.
  package let showAllHelp: String
  /// What is said where no case is left.
  package let noMatch: String
  /// The phrase “Press c to see all cases again”.
  package let howToClear: String
  /// How words that nothing fits are cleared from within the field.
  package let howToClearField: String
  /// How many cases there are.
  package let cases: @Sendable (Int) -> String
  /// How many of so many cases are left.
  package let matches: @Sendable (Int, Int) -> String
  /// How many of so many files were read.
  package let reading: @Sendable (Int, Int) -> String
  /// The title of cases that lie in no pack.
  package let withoutPack: String

  /// What a filter that lets all through is called.
  package let any: String
  /// Up to so many minutes.
  package let upTo: @Sendable (Int) -> String
  /// So many minutes, for a column.
  package let shortMinutes: @Sendable (Int) -> String
  /// How far the trainee has come: in the list, as a choice of the filter, and in what is printed.
  package let state: @Sendable (CaseState) -> String
  /// The same of a case that was played to its end on a day.
  package let doneOnDay: @Sendable (String) -> String
  /// Begun on a day.
  package let startedOnDay: @Sendable (String) -> String
  /// A day and the first letters of its month.
  package let shortDay: @Sendable (Int, String) -> String

  /// The label of the minutes.
  package let time: String
  /// The label of the languages.
  package let languages: String
  /// The name of a language, by its code.
  package let languageName: @Sendable (String) -> String
  /// The label of what the trainee has done.
  package let you: String

  /// The title and verb of the page of a file with mistakes.
  package let problems: String
  /// The phrase “See what is wrong with the marked file”.
  package let problemsHelp: String
  /// The phrase “Enter shows each problem with its place and what to do”.
  package let enterShowsProblems: String
  /// How many mistakes keep a file from being played.
  package let problemCount: @Sendable (Int) -> String
  /// How many remarks there are on a file that can be played.
  package let warningCount: @Sendable (Int) -> String
  /// How grave a finding is.
  package let severity: @Sendable (Finding.Severity) -> String
  /// A line and a column.
  package let linePlace: @Sendable (Int, Int) -> String
  /// The phrase “Read the file again, as after a change”.
  package let checkAgainHelp: String
  /// What is said while a file is read.
  package let checking: String
  /// What is said of a file that was mended.
  package let noProblemLeft: String

  /// The next and the last page in plain mode.
  package let nextPage: String
  /// The phrase “Page of cases before this”.
  package let pageBefore: String
  /// Which of so many pages this is.
  package let pageOf: @Sendable (Int, Int) -> String
}
