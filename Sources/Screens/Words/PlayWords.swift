package import ScenarioEngine

/// The short phrases of the page on which a case is played.
package struct PlayWords: Sendable {
  /// The mark of an observation, for the margin.
  package let mark: @Sendable (ObservationAnswer) -> String
  /// How a fact goes into the report, for the margin.
  package let fact: @Sendable (FactLabel) -> String
  /// That how sure is still to be said of an item, for the margin.
  package let sureOpen: String
  /// The answer that no line is marked.
  package let markNothing: String
  /// The answer that no question is asked.
  package let askNothing: String
  /// The name of an answer whose words are too long for one, by its number from 1.
  package let answerNumber: @Sendable (Int) -> String
  /// A rating without its number.
  package let rating: @Sendable (Int) -> String
  /// The task of a step about the urgency.
  package let urgency: String
  /// A report that is spoken.
  package let spoken: String
  /// What stands before what the trainee says aloud.
  package let youSay: String
  /// That a spoken report is not sent.
  package let spokenHint: String
  /// Whom a report goes to, the facts in it, what is not known: the labels of the form.
  package let part: @Sendable (ReportInput.Part) -> String
  /// How many facts go in, of each kind.
  package let factCount: @Sendable (FactLabel, Int) -> String
  /// The title of what is said about the score before a case.
  package let scoring: String
  /// How many older facts are not shown.
  package let earlier: @Sendable (Int) -> String
  /// Weekday, day, month.
  package let day: @Sendable (String, Int, String) -> String
  /// The number of a scene, of about so many, and the minutes that are left.
  package let scene: @Sendable (Int, Int, Int) -> String
  /// What the key does that reads a page to its end.
  package let readOnHelp: String
  /// Whom a report goes to: all of the first, or one of the second.
  package let channels: @Sendable ([String], [String]) -> String
  /// Nobody has to be told, but these may be.
  package let noChannel: @Sendable ([String]) -> String
  /// Whether a question should be asked.
  package let asking: @Sendable (SelectionKey.Place) -> String
  /// That a report was only spoken where a written one was due.
  package let onlySpoken: String
}
