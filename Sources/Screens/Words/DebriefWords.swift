package import ScenarioEngine

/// The phrases of the debrief and the history in one language.
package struct DebriefWords: Sendable {
  /// The phrase “Debrief”.
  package let title: String
  /// The phrase “Conduct and luck”.
  package let yourConduct: String
  /// The phrase “The three strands”.
  package let strands: String
  /// The words for: strand.
  package let strand: @Sendable (Strand) -> String
  /// The phrase “Total”.
  package let total: String
  /// The total shown and the one before the cap.
  package let beforeCap: @Sendable (Int, Int) -> String
  /// The phrase “above the provisional cut”.
  package let aboveProvisionalCut: String
  /// The phrase “below the provisional cut”.
  package let belowProvisionalCut: String
  /// The cut, and what it rests on.
  package let cutIs: @Sendable (Int, String) -> String
  /// The words for: withheld.
  package let withheld: @Sendable (StrandScore.Withheld) -> String
  /// The phrase “from 1 decision”.
  package let fromOneDecision: String
  /// The phrase “not exercised enough here”.
  package let notExercised: String
  /// The phrase “Point by point”.
  package let criteria: String
  /// The phrase “Critical errors”.
  package let criticalErrors: String
  /// The words for: critical count.
  package let criticalCount: @Sendable (Int, Int) -> String
  /// The words for: no critical errors.
  package let noCriticalErrors: @Sendable (Int) -> String
  /// The phrase “The two kinds of error”.
  package let twoErrors: String
  /// The phrase “Your decisions”.
  package let decisions: String
  /// The words for: cap reason.
  package let capReason: @Sendable (CriterionScore.Cap) -> String
  /// The words for: tally.
  package let tally: @Sendable (CriterionScore.Tally) -> String
  /// The words for: forfeited.
  package let forfeited: @Sendable (Int) -> String
  /// The phrase “What it cannot say”.
  package let limit: String
  /// The words for: conduct.
  package let conduct: @Sendable (Ending.Conduct) -> String
  /// The phrase “This attempt is not finished; what follows is how far it came”.
  package let notFinished: String
  /// The title of the first group of sections.
  package let result: String
  /// The phrase “What you chose”.
  package let whatYouChose: String
  /// A figure of 100.
  package let ofHundred: @Sendable (Int) -> String
  /// Said of a figure that is rounded up to the cut.
  package let justBelowCut: String
  /// The phrase “Overall”.
  package let overall: String
  /// The phrase “a critical error was made”.
  package let criticalErrorWasMade: String
  /// A strand that is under the cut, and the cut.
  package let isUnder: @Sendable (String, Int) -> String
  /// How the total comes about.
  package let totalIsMean: String
  /// How a strand's figure comes about.
  package let strandRule: String
  /// A level of 3.
  package let levelOf: @Sendable (Int) -> String
  /// A figure and the figures from which levels begin.
  package let pointsOf: @Sendable (Int, [Int]) -> String
  /// A criterion's share of its strand.
  package let weight: @Sendable (Int) -> String
  /// The phrase “Why not higher”.
  package let heldDown: String
  /// Said of an answer that agrees with the key.
  package let asKey: String
  /// How many answers agree with the key.
  package let asTheKey: @Sendable (Int, Int) -> String
  /// Why the two kinds of error stand apart.
  package let bothDoHarm: String
  /// How steps that were never reached count.
  package let forfeitedCounts: String
  /// The title of the course of urgencies.
  package let urgencyCourse: String
  /// The phrase “You wrote nothing in your own words”.
  package let nothingWritten: String
  /// The phrase “Read on”.
  package let readOn: String
  /// The phrase “Read on: the next page, then the next section”.
  package let readOnHelp: String
  /// The phrase “This is the end of the debrief”.
  package let endOfDebrief: String
  /// The phrase “Close debrief”.
  package let closeDebrief: String
  /// The phrase “Close the debrief; it stays in the history”.
  package let closeDebriefHelp: String
  /// The phrase “Next section”.
  package let nextSection: String
  /// The phrase “Go to the next section”.
  package let nextSectionHelp: String
  /// The phrase “Section before”.
  package let sectionBefore: String
  /// The phrase “Go to the section before”.
  package let sectionBeforeHelp: String
  /// The key that plays on from a decision.
  package let playOn: String
  /// What that key does.
  package let playOnHelp: String
  /// Why one cannot play on from here.
  package let noDecisionHere: String
  /// The choice to play on from before a step, by its name.
  package let playOnFrom: @Sendable (String) -> String
  /// The phrases of the pictures and counts.
  package let lookBack: LookBackWords
  /// The phrases of a debrief that is saved.
  package let saving: SavingWords
  /// What takes the place of further authors of a source, and of the last but one.
  package let andOthers: String
  /// A strength beside a source.
  package let strengthIs: @Sendable (String) -> String
  /// The key that goes to the map.
  package let toMap: String
  /// What that key does.
  package let toMapHelp: String
  /// Why one cannot go to the map.
  package let noMap: String
  /// The key that goes to a group of sections, by its number.
  package let toGroup: @Sendable (Int) -> String
  /// What a key that goes to a group of sections does, by the group's title.
  package let toGroupHelp: @Sendable (String) -> String
  /// A strength on its scale.
  package let strengthOf: @Sendable (String) -> String
  /// A kind of source, by its code.
  package let evidenceKind: @Sendable (String) -> String
  /// The phrase “Link”.
  package let link: String
  /// The phrase “Checked”.
  package let checked: String
  /// The phrase “Looking for your attempts”.
  package let loadingHistory: String
  /// What the list of attempts is, and is not.
  package let historyNote: String
  /// The phrase “each of 100”.
  package let eachOfHundred: String
  /// How many critical errors.
  package let criticalErrorsMade: @Sendable (Int) -> String
  /// The phrase “To the cases”.
  package let toLibrary: String
  /// The phrase “Go back to the list of cases”.
  package let toLibraryHelp: String
  /// The phrase “Attempt”.
  package let attempt: String
  /// The phrase “finished”.
  package let finished: String
  /// The words for: decisions taken.
  package let decisionsTaken: @Sendable (Int) -> String
  /// The phrase “This attempt was played with another version of the case and cannot be”.
  package let attemptDoesNotFit: String
  /// The phrase “What the check found”.
  package let problemsFound: String
}
