package import ScenarioFiles

/// The phrases of the list of cases in one language; a phrase that is missing does not compile.
package struct LibraryWords: Sendable {
  /// The verb and title of the search.
  package let search: String
  package let searchHelp: String
  /// What stands in the empty field.
  package let searchHint: String
  /// The verb for leaving the field for the list.
  package let toList: String
  package let toListHelp: String
  /// The verb for clearing the field.
  package let clearSearch: String
  package let clearSearchHelp: String
  /// The verb and title of the filter.
  package let filter: String
  package let filterHelp: String
  package let takeFilterHelp: String
  package let closeFilterHelp: String
  /// The verb for taking search and filter away.
  package let showAll: String
  package let showAllHelp: String
  /// What is said where no case is left.
  package let noMatch: String
  package let howToClear: String
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
  /// How far the trainee has come, as a choice of the filter.
  package let state: @Sendable (CaseState) -> String
  /// What stands beside a case that can be gone on with.
  package let started: String
  /// What stands beside a case that was played to its end on a day that is not known.
  package let done: String
  /// The same with the day.
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
  package let problemsHelp: String
  package let enterShowsProblems: String
  /// How many mistakes keep a file from being played.
  package let problemCount: @Sendable (Int) -> String
  /// How many remarks there are on a file that can be played.
  package let warningCount: @Sendable (Int) -> String
  package let severity: @Sendable (Finding.Severity) -> String
  /// A line and a column.
  package let linePlace: @Sendable (Int, Int) -> String
  package let checkAgain: String
  package let checkAgainHelp: String
  /// What is said while a file is read.
  package let checking: String
  package let noProblemLeft: String

  /// The next and the last page in plain mode.
  package let nextPage: String
  package let pageBefore: String
  /// Which of so many pages this is.
  package let pageOf: @Sendable (Int, Int) -> String
}
