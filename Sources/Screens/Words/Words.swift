package import Interface
package import ScenarioEngine

/// The phrases of the interface in one language; a phrase that is missing does not compile.
package struct Words: Sendable {
  /// A language of the interface.
  package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case danish = "da"
  }

  /// The language.
  package let language: Language

  // MARK: - The program

  /// What the program is, in a line.
  package let productLine: String
  /// The title of the library.
  package let library: String
  /// The title and verb of the history.
  package let history: String
  /// The verb of the help.
  package let help: String
  /// “List every key that works here”
  package let helpHelp: String
  /// “Close”
  package let close: String
  /// “Close this box”
  package let closeHelp: String
  /// “Quit”
  package let quit: String
  /// “Leave the program; everything you decided is kept”
  package let quitHelp: String
  /// “Dansk”
  package let switchLanguage: String
  /// “Switch to Danish / skift til dansk”
  package let switchLanguageHelp: String
  /// “Theme”
  package let theme: String
  /// “Switch to the next colour theme”
  package let themeHelp: String
  package let themeNow: @Sendable (String) -> String
  /// “The interface is in English now.”
  package let languageNow: String
  /// “Back”
  package let back: String
  /// “Go back one level”
  package let backHelp: String
  /// “Open”
  package let open: String
  /// “Open the case with the focus”
  package let openCaseHelp: String
  /// “Open the attempt with the focus”
  package let openAttemptHelp: String
  /// “See your attempts so far”
  package let historyHelp: String
  /// “Looking for cases …”
  package let loading: String
  /// “No cases were found. Give a folder with --scenarios DIR.”
  package let noCases: String
  /// “No attempts yet. Open a case to begin one.”
  package let noHistory: String
  package let minutes: @Sendable (Int) -> String
  /// “cannot be played”
  package let notPlayable: String
  /// “in progress”
  package let inProgress: String
  package let playedTimes: @Sendable (Int) -> String
  /// “new”
  package let newCase: String
  package let setting: @Sendable (ScenarioHead.Setting) -> String

  // MARK: - Briefing

  /// “Your role”
  package let yourRole: String
  /// “Where”
  package let whereItIs: String
  /// “Time”
  package let time: String
  /// Who, on which day, valid until.
  package let reviewedBy: @Sendable (String, String, String) -> String
  /// “Not yet reviewed by a practitioner.”
  package let notReviewed: String
  /// “This case is a draft.”
  package let draftCase: String
  /// “Written against”
  package let threatPicture: String
  /// “Before you start”
  package let contentWarning: String
  /// The banner of provisional keys.
  package let provisionalKey: String
  /// “Your decisions are scored, never the people in the case. Faith, origin…”
  package let scoresDecisions: String
  /// “Start: practice, with an explanation after each step”
  package let startPractice: String
  /// “Start: test, with explanations at the end only”
  package let startTest: String
  /// “Go on where you stopped”
  package let resume: String
  /// “Take the choice with the focus”
  package let startHelp: String
  /// “Choose”
  package let choose: String
  /// “Take the answer with the focus”
  package let chooseHelp: String
  /// “Preparing the attempt …”
  package let beginning: String
  package let mode: @Sendable (PlayMode) -> String

  // MARK: - Play

  /// The scene's number and the minutes left.
  package let sceneNumberText: @Sendable (Int, Int) -> String
  package let sceneNumberLast: @Sendable (Int) -> String
  /// “Go on”
  package let goOn: String
  /// “Go on to what comes next”
  package let goOnHelp: String
  /// “Debrief”
  package let toDebrief: String
  /// “Leave”
  package let leave: String
  /// “Leave for the list of cases; what you decided is kept”
  package let leaveHelp: String
  /// “Take this”
  package let take: String
  /// “Take this answer; it cannot be changed afterwards”
  package let takeHelp: String
  /// “Change”
  package let change: String
  /// “Go back and change the answer”
  package let changeHelp: String
  /// “Try again”
  package let tryAgain: String
  /// “Try to save once more”
  package let tryAgainHelp: String
  /// “Done”
  package let done: String
  /// “Hand in the answer to this step”
  package let doneHelp: String
  /// “Tick”
  package let tick: String
  /// “Tick what has the focus, or take the tick away”
  package let tickHelp: String
  /// “Clear”
  package let clear: String
  /// “Take back the answer to what has the focus”
  package let clearHelp: String
  /// “Scene”
  package let scene: String
  /// “Read the scene again”
  package let sceneHelp: String
  /// “Case file”
  package let caseFile: String
  /// “See what is known so far”
  package let caseFileHelp: String
  /// “Nothing is known yet.”
  package let caseFileEmpty: String
  package let known: @Sendable (CaseFact.Source) -> String
  /// “People”
  package let people: String
  package let move: @Sendable (Movement) -> String
  package let moveHelp: @Sendable (Movement) -> String
  package let scrollHelp: @Sendable (Movement) -> String
  /// Short.
  package let answer: @Sendable (ObservationAnswer) -> String
  package let answerLong: @Sendable (ObservationAnswer) -> String
  /// “How sure are you?”
  package let howSure: String
  /// “Say first how sure you are (1, 2 or 3)”
  package let answerHowSure: String
  package let sureness: @Sendable (Sureness) -> String
  package let stillOpen: @Sendable (Int) -> String
  /// “Mark the lines that matter; a line without a mark counts as ordinary.”
  package let markLines: String
  /// Short.
  package let tier: @Sendable (Tier) -> String
  package let tierLong: @Sendable (Tier) -> String
  /// The word between two tiers that are both right.
  package let bandOr: String
  package let sorted: @Sendable (Decision.SortAnswer) -> String
  package let rating: @Sendable (Int) -> String
  /// “First name the best.”
  package let nameBest: String
  /// “Now name the worst.”
  package let nameWorst: String
  /// “Best”
  package let best: String
  /// “Worst”
  package let worst: String
  /// “neither”
  package let between: String
  /// “You are about to:”
  package let youAreAboutTo: String
  /// “Enter takes this. Esc changes it. What is taken stays as your first an…”
  package let takeOrChange: String
  /// “Saving …”
  package let saving: String
  package let notSaved: @Sendable (StoreProblem) -> String
  /// “Your answer is still on the screen. Press r to try again.”
  package let answerIsKept: String
  package let earlierIsSafe: @Sendable (Int) -> String
  /// “This text is not available in English; it is shown as written.”
  package let notInYourLanguage: String
  /// “How it ended”
  package let howItEnded: String

  // MARK: - Report

  package let part: @Sendable (ReportInput.Part) -> String
  /// “Next part”
  package let nextPart: String
  /// “Go to the next part of the report”
  package let nextPartHelp: String
  /// “Part before”
  package let partBefore: String
  /// “Go to the part before”
  package let partBeforeHelp: String
  /// “Hand in”
  package let handIn: String
  /// “Hand the report in”
  package let handInHelp: String
  /// “Say first how urgent it is”
  package let answerUrgencyFirst: String
  /// “Do you report it, and how fast?”
  package let reportUrgency: String
  /// “Urgency”
  package let reportUrgencyShort: String
  /// “Whom does it go to?”
  package let reportChannels: String
  /// “To”
  package let reportTo: String
  /// “Which facts go in, and as what?”
  package let reportFacts: String
  /// “Is there something that you looked for and did not find? Tick it; else…”
  package let reportBothSides: String
  /// “No protective fact is known”
  package let noProtectiveKnown: String
  /// “Nothing that speaks against the concern is known”
  package let nothingAgainstKnown: String
  /// “Leave out”
  package let leaveOut: String
  /// “left out”
  package let leftOut: String
  package let factLabel: @Sendable (FactLabel) -> String
  /// “open now”
  package let openNow: String
  /// “closed”
  package let closedNow: String
  package let closedUntil: @Sendable (String) -> String
  /// “Do not write about real people.”
  package let noRealPeople: String
  /// “In your own words”
  package let ownWords: String
  /// “Who, where, when; exact words or acts; how you know; what is new. Tab…”
  package let wordsHint: String
  /// “Your own words are not scored by the program. Read them beside the exa…”
  package let wordsNotScored: String
  /// “Your report”
  package let yourReport: String
  /// “nobody”
  package let nobody: String
  /// “A report as it could be”
  package let exemplarReport: String
  /// “Hold your own words against this”
  package let holdYoursAgainst: String
  /// “Who, where, when; exact words or acts; how you know; what is new.”
  package let wordsHintPlain: String
  /// “chosen”
  package let chosenNow: String
  /// The number of an item among so many.
  package let numberOf: @Sendable (Int, Int) -> String
  package let backToItem: @Sendable (Int) -> String

  // MARK: - Explanation

  /// “Explanation”
  package let explanation: String
  /// The word before an answer that agrees with the key.
  package let rightMark: String
  /// The word before an answer that does not.
  package let otherMark: String
  /// “you”
  package let youChose: String
  /// “The guidance points to”
  package let guidancePointsTo: String
  package let panelChose: @Sendable (Int, Int) -> String
  /// “Why”
  package let why: String
  /// “Why this”
  package let whyBetter: String
  /// “Evidence”
  package let evidence: String
  /// “See the sources behind this”
  package let evidenceHelp: String
  /// “No source stands behind this part”
  package let noEvidenceHere: String
  /// “Ordinary explanations to test first”
  package let innocentExplanations: String
  package let support: @Sendable (Support) -> String
  /// “asked”
  package let asked: String
  /// “not asked”
  package let notAsked: String
  package let place: @Sendable (SelectionKey.Place) -> String
  package let standing: @Sendable (StandingKey.Standing) -> String
  package let level: @Sendable (Int) -> String
  /// “Your agency's instruction”
  package let agencyRule: String
  /// “Critical error”
  package let criticalError: String
  /// “Instead”
  package let instead: String
  /// “This kind of step is not scored yet.”
  package let notYetScored: String

  // MARK: - Evidence

  /// “Strength”
  package let strength: String
  /// “What it found”
  package let finding: String
  /// “What it cannot say”
  package let caveat: String
  package let checkedHow: @Sendable (Evidence.Check) -> String
  /// “Source”
  package let source: String
  /// “This source is not in the register.”
  package let unknownSource: String

  // MARK: - Debrief

  /// “Debrief”
  package let debrief: String
  /// “Conduct and luck”
  package let yourConduct: String
  /// “The three strands”
  package let strands: String
  package let strand: @Sendable (Strand) -> String
  /// “Total”
  package let total: String
  /// The total shown and the one before the cap.
  package let beforeCap: @Sendable (Int, Int) -> String
  /// “above the provisional cut”
  package let aboveProvisionalCut: String
  /// “below the provisional cut”
  package let belowProvisionalCut: String
  package let cutIs: @Sendable (Int) -> String
  package let withheld: @Sendable (StrandScore.Withheld) -> String
  /// “from 1 decision”
  package let fromOneDecision: String
  /// “not exercised enough here”
  package let notExercised: String
  /// “Point by point”
  package let criteria: String
  /// “Critical errors”
  package let criticalErrors: String
  package let criticalCount: @Sendable (Int, Int) -> String
  package let noCriticalErrors: @Sendable (Int) -> String
  /// “The two kinds of error”
  package let twoErrors: String
  package let missed: @Sendable (Int, Int) -> String
  package let overmarked: @Sendable (Int, Int) -> String
  /// “Your decisions”
  package let decisions: String
  package let capReason: @Sendable (CriterionScore.Cap) -> String
  package let tally: @Sendable (CriterionScore.Tally) -> String
  package let forfeited: @Sendable (Int) -> String
  /// “What it cannot say”
  package let limit: String
  package let conduct: @Sendable (Ending.Conduct) -> String
  /// “To the cases”
  package let toLibrary: String
  /// “Go back to the list of cases”
  package let toLibraryHelp: String
  /// “Attempt”
  package let attempt: String
  /// “finished”
  package let finished: String
  package let decisionsTaken: @Sendable (Int) -> String
  /// “This attempt was played with another version of the case and cannot be…”
  package let attemptDoesNotFit: String
  /// “What the check found”
  package let problemsFound: String
  /// Weekday, day, month, clock.
  package let dayAndTimeText: @Sendable (String, Int, String, String) -> String
  /// From Monday.
  package let weekdays: [String]
  /// From January.
  package let months: [String]
  /// The words of the interface's own parts.
  package let interface: InterfaceWords
  /// The names of keys.
  package let keyNames: KeyNames
}

extension Words: Equatable {
  package static func == (one: Words, other: Words) -> Bool {
    one.language == other.language
  }
}
