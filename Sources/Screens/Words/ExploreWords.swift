/// The phrases of exploring in one language.
package struct ExploreWords: Sendable {
  /// What stands over every page of an exploration; at most 40 columns.
  package let exploring: String
  /// The way back.
  package let toDebrief: String
  /// What the way back does.
  package let toDebriefHelp: String
  /// The verb after the last page of an exploration.
  package let compare: String
  /// What the key does that reads on and then goes back.
  package let readOnHelp: String
  /// What trying again does.
  package let tryAgainHelp: String
  /// What is said before a choice is taken.
  package let takeOrChange: String
  /// What the key does that takes it.
  package let takeHelp: String
  /// Said of the option that was chosen the first time.
  package let chosenThen: String
  /// Said of the option that was named best the first time.
  package let bestThen: String
  /// Said of the option that was named worst the first time.
  package let worstThen: String
  /// That the first answers are filled in.
  package let filledIn: String
  /// That an exploration goes on without being kept.
  package let notKept: String
  /// What is said back in the debrief.
  package let unchanged: String
  /// The title of the comparison.
  package let whatChanged: String
  /// The label of what was the first time.
  package let firstTime: String
  /// The label of what is this time.
  package let thisTime: String
  /// That both ways end alike.
  package let sameEnding: String
  /// What was the first time, and what is this time.
  package let beside: @Sendable (String, String) -> String
  /// What is the same both times.
  package let bothTimes: @Sendable (String) -> String
  /// The title of the answers that differ.
  package let differently: String
  /// That no answer differs.
  package let sameAnswers: String
  /// How many parts of an answer differ.
  package let answersDiffer: @Sendable (Int) -> String
  /// Why the figures of an exploration are no result.
  package let noResult: String
  /// A strand without a figure.
  package let noFigure: String
  /// The title of the criteria whose level differs.
  package let moved: String
  /// That no criterion has another level.
  package let nothingMoved: String
  /// A criterion without a level.
  package let noLevel: String
}
