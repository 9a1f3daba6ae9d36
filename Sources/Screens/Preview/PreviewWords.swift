/// The phrases of the preview of a case in one language.
package struct PreviewWords: Sendable {
  /// The name of the screen.
  package let title: String
  /// What stands over every page of a preview; at most 40 columns.
  package let nothingKept: String
  /// What the key does that leaves the program.
  package let quitHelp: String
  /// The key that opens the list of findings.
  package let findings: String
  /// What that key does.
  package let findingsHelp: String
  /// How many findings there are.
  package let findingCount: @Sendable (Int) -> String
  /// How many there are, with the key that shows them; short, for the header.
  package let findingsAtKey: @Sendable (Int) -> String
  /// How many errors there are, with the key that shows them; short, for the header.
  package let errorsAtKey: @Sendable (Int) -> String
  /// That nothing was found.
  package let noFindings: String
  /// What opening a finding shows.
  package let findingHelp: String
  /// The title of why a kind of finding matters.
  package let whyItMatters: String
  /// The title of what can be done about it.
  package let whatToDo: String
  /// What closing the findings does.
  package let closeHelp: String
  /// The key that goes back to before the last answer.
  package let stepBack: String
  /// What that key does.
  package let stepBackHelp: String
  /// Why it cannot.
  package let atStart: String
  /// The key that goes on as the best answer does.
  package let stepOn: String
  /// What that key does.
  package let stepOnHelp: String
  /// Why it cannot.
  package let atEnd: String
  /// What going to a step does; its id, its title.
  package let goToHelp: @Sendable (String, String) -> String
  /// The verb after the last page, which begins again.
  package let again: String
  /// Said where the play has begun again.
  package let fromStart: String
  /// What reading the file again does.
  package let readAgainHelp: String
  /// That the file is as it was.
  package let unchanged: String
  /// That the system does not say when the file is saved.
  package let notFollowed: String
  /// The file was read: the hour, how many findings, what became of the play; that may be empty.
  package let reloaded: @Sendable (String, String, String) -> String
  /// That the file cannot be played, with errors or gone, so that an older state of it is.
  package let keepsOlder: String
  /// That there is no play while the file has errors.
  package let noPlay: String
  /// The number of an answer that is not possible any more, and the id of the step that is shown.
  package let impossible: @Sendable (Int, String) -> String
  /// That the story goes another way; the id of the step that is shown.
  package let otherWay: @Sendable (String) -> String
  /// That the play cannot begin where it was to begin; the id of the step that is shown.
  package let noStart: @Sendable (String) -> String
  /// Why the preview cannot begin as it was asked to.
  package let refused: @Sendable (PreviewStartError) -> String
}
