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
  /// The phrase “List every key that works here”.
  package let helpHelp: String
  /// The phrase “Close”.
  package let close: String
  /// The phrase “Close this box”.
  package let closeHelp: String
  /// The phrase “Quit”.
  package let quit: String
  /// The phrase “Leave the program; everything you decided is kept”.
  package let quitHelp: String
  /// The phrase “Dansk”.
  package let switchLanguage: String
  /// The phrase “Switch to Danish / skift til dansk”.
  package let switchLanguageHelp: String
  /// The phrase “Theme”.
  package let theme: String
  /// The phrase “Switch to the next colour theme”.
  package let themeHelp: String
  /// The words for: theme now.
  package let themeNow: @Sendable (String) -> String
  /// The phrase “The interface is in English now”.
  package let languageNow: String
  /// The phrase “Back”.
  package let back: String
  /// The phrase “Go back one level”.
  package let backHelp: String
  /// The phrase “Repaint”.
  package let repaint: String
  /// The phrase “Paint the whole screen anew”.
  package let repaintHelp: String
  /// The phrase “Suspend”.
  package let stop: String
  /// The phrase “Stop the program for now; fg takes it up again”.
  package let stopHelp: String
  /// What is said on the normal screen after leaving in the middle of a case.
  package let takeUpAgain: String
  /// The phrase “Open”.
  package let open: String
  /// The phrase “Open the case with the focus”.
  package let openCaseHelp: String
  /// The phrase “Open the attempt with the focus”.
  package let openAttemptHelp: String
  /// The phrase “See your attempts so far”.
  package let historyHelp: String
  /// The phrase “Looking for cases ”.
  package let loading: String
  /// The phrase “No cases were found …”.
  package let noCases: String
  /// The phrase “No attempts yet …”.
  package let noHistory: String
  /// The words for: minutes.
  package let minutes: @Sendable (Int) -> String
  /// The phrase “cannot be played”.
  package let notPlayable: String
  /// The phrase “in progress”.
  package let inProgress: String
  /// The words for: played times.
  package let playedTimes: @Sendable (Int) -> String
  /// The phrase “new”.
  package let newCase: String
  /// The words for: setting.
  package let setting: @Sendable (ScenarioHead.Setting) -> String

  // MARK: - Briefing

  /// The phrase “Your role”.
  package let yourRole: String
  /// The phrase “Where”.
  package let whereItIs: String
  /// Who, on which day, valid until.
  package let reviewedBy: @Sendable (String, String, String) -> String
  /// The phrase “Not yet reviewed by a practitioner”.
  package let notReviewed: String
  /// Says of all cases that some have twins, on the page of any case, so that it tells of none.
  package let someHaveTwins: String
  /// The phrase “This case is a draft”.
  package let draftCase: String
  /// The phrase “Written against”.
  package let threatPicture: String
  /// The phrase “Before you start”.
  package let contentWarning: String
  /// The banner of provisional keys.
  package let provisionalKey: String
  /// The phrase “Your decisions are scored, never the people in the case …”.
  package let scoresDecisions: String
  /// The phrase “Start: practice, with an explanation after each step”.
  package let startPractice: String
  /// The phrase “Start: test, with explanations at the end only”.
  package let startTest: String
  /// The phrase “Go on where you stopped”.
  package let resume: String
  /// The phrase “Take the marked choice”.
  package let startHelp: String
  /// The phrase “Choose”.
  package let choose: String
  /// The phrase “Take the answer with the focus”.
  package let chooseHelp: String
  /// The phrase “Preparing the attempt ”.
  package let beginning: String
  /// The words for: mode.
  package let mode: @Sendable (PlayMode) -> String

  // MARK: - Play

  /// The words for: scene number last.
  package let sceneNumberLast: @Sendable (Int) -> String
  /// The phrase “Go on”.
  package let goOn: String
  /// The phrase “Go on to what comes next”.
  package let goOnHelp: String
  /// The phrase “Debrief”.
  package let toDebrief: String
  /// The phrase “Leave”.
  package let leave: String
  /// The phrase “Leave for the list of cases; what you decided is kept”.
  package let leaveHelp: String
  /// The phrase “Take this”.
  package let take: String
  /// The phrase “Take this answer; it cannot be changed afterwards”.
  package let takeHelp: String
  /// The phrase “Change”.
  package let change: String
  /// The phrase “Go back and change the answer”.
  package let changeHelp: String
  /// The phrase “Try again”.
  package let tryAgain: String
  /// The phrase “Try to save once more”.
  package let tryAgainHelp: String
  /// The phrase “Done”.
  package let done: String
  /// The phrase “Hand in the answer to this step”.
  package let doneHelp: String
  /// The phrase “Tick”.
  package let tick: String
  /// The phrase “Tick what has the focus, or take the tick away”.
  package let tickHelp: String
  /// The phrase “Clear”.
  package let clear: String
  /// The phrase “Take back the answer to what has the focus”.
  package let clearHelp: String
  /// The phrase “Scene”.
  package let scene: String
  /// The phrase “Read the scene again”.
  package let sceneHelp: String
  /// The phrase “Case file”.
  package let caseFile: String
  /// The phrase “See what is known so far”.
  package let caseFileHelp: String
  /// The phrase “Nothing is known yet”.
  package let caseFileEmpty: String
  /// The words for: known.
  package let known: @Sendable (CaseFact.Source) -> String
  /// The phrase “People”.
  package let people: String
  /// The words for: move.
  package let move: @Sendable (Movement) -> String
  /// The words for: move help.
  package let moveHelp: @Sendable (Movement) -> String
  /// The words for: scroll help.
  package let scrollHelp: @Sendable (Movement) -> String
  /// Short form, for a bar of answers.
  package let answer: @Sendable (ObservationAnswer) -> String
  /// The words for: answer long.
  package let answerLong: @Sendable (ObservationAnswer) -> String
  /// The phrase “How sure are you …”.
  package let howSure: String
  /// The phrase “First say how sure you are (1, 2 or 3)”.
  package let answerHowSure: String
  /// The words for: sureness.
  package let sureness: @Sendable (Sureness) -> String
  /// The words for: still open.
  package let stillOpen: @Sendable (Int) -> String
  /// The phrase “Mark the lines that matter; a line without a mark counts as ordinary”.
  package let markLines: String
  /// Short form, for a bar of answers.
  package let tier: @Sendable (Tier) -> String
  /// The words for: tier long.
  package let tierLong: @Sendable (Tier) -> String
  /// The word between two tiers that are both right.
  package let bandOr: String
  /// The words for: sorted.
  package let sorted: @Sendable (Decision.SortAnswer) -> String
  /// The words for: rating.
  package let rating: @Sendable (Int) -> String
  /// The phrase “First name the best”.
  package let nameBest: String
  /// The phrase “Now name the worst”.
  package let nameWorst: String
  /// The phrase “Best”.
  package let best: String
  /// The phrase “Worst”.
  package let worst: String
  /// The phrase “neither”.
  package let between: String
  /// The phrase “You are about to:”.
  package let youAreAboutTo: String
  /// The phrase “Enter takes this …”.
  package let takeOrChange: String
  /// The phrase “You named this one best”.
  package let namedBest: String
  /// What is said before an answer that is not saved is left behind.
  package let leavingLoses: @Sendable (String) -> String
  /// What a key does in a field.
  package let fieldHelp: @Sendable (FieldEdit) -> String
  /// The phrase “Saving ”.
  package let saving: String
  /// The phrase “Saved.”, after an answer came to disk.
  package let saved: String
  /// The phrase “no answer”, of an item whose answer was taken back.
  package let noAnswer: String
  /// The words for: not saved.
  package let notSaved: @Sendable (StoreProblem) -> String
  /// The phrase “Your answer is not lost …”.
  package let answerIsKept: String
  /// The words for: earlier is safe.
  package let earlierIsSafe: @Sendable (Int) -> String
  /// The phrase “This text is not available in English; it is shown as written”.
  package let notInYourLanguage: String
  /// The phrase “How it ended”.
  package let howItEnded: String

  // MARK: - Report

  /// The words for: part.
  package let part: @Sendable (ReportInput.Part) -> String
  /// The phrase “Next part”.
  package let nextPart: String
  /// The phrase “Go to the next part of the report”.
  package let nextPartHelp: String
  /// The phrase “Part before”.
  package let partBefore: String
  /// The phrase “Go to the part before”.
  package let partBeforeHelp: String
  /// The phrase “Hand in”.
  package let handIn: String
  /// The phrase “Hand the report in”.
  package let handInHelp: String
  /// The phrase “First say how urgent it is”.
  package let answerUrgencyFirst: String
  /// The phrase “Do you report it, and how fast …”.
  package let reportUrgency: String
  /// The phrase “Urgency”.
  package let reportUrgencyShort: String
  /// The phrase “Whom does it go to …”.
  package let reportChannels: String
  /// The phrase “To”.
  package let reportTo: String
  /// The phrase “Which facts go in, and as what …”.
  package let reportFacts: String
  /// The phrase “Is there something that you looked for and did not find …”.
  package let reportBothSides: String
  /// The phrase “Protective facts: none known”.
  package let noProtectiveKnown: String
  /// The phrase “Facts against the concern: none known”.
  package let nothingAgainstKnown: String
  /// The phrase “Leave out”.
  package let leaveOut: String
  /// The phrase “left out”.
  package let leftOut: String
  /// The words for: fact label.
  package let factLabel: @Sendable (FactLabel) -> String
  /// The phrase “open now”.
  package let openNow: String
  /// The phrase “closed”.
  package let closedNow: String
  /// The words for: closed until.
  package let closedUntil: @Sendable (String) -> String
  /// The phrase “Do not write about real people”.
  package let noRealPeople: String
  /// The phrase “In your own words”.
  package let ownWords: String
  /// The phrase “Who, where, when; exact words or acts; how you know; what is new …”.
  package let wordsHint: String
  /// The phrase “Your own words are not scored by the program …”.
  package let wordsNotScored: String
  /// The phrase “Your report”.
  package let yourReport: String
  /// The phrase “nobody”.
  package let nobody: String
  /// The phrase “A report as it could be”.
  package let exemplarReport: String
  /// The phrase “Hold your own words against this”.
  package let holdYoursAgainst: String
  /// The phrase “Who, where, when; exact words or acts; how you know; what is new”.
  package let wordsHintPlain: String
  /// The phrase “chosen”.
  package let chosenNow: String
  /// The number of an item among so many.
  package let numberOf: @Sendable (Int, Int) -> String
  /// The words for: back to item.
  package let backToItem: @Sendable (Int) -> String

  // MARK: - Explanation

  /// The phrase “Explanation”.
  package let explanation: String
  /// Before an answer that agrees with the key.
  package let youAgree: String
  /// Before an answer that does not agree with the key.
  package let youDiffer: String
  /// The phrase “The guidance points to”.
  package let guidancePointsTo: String
  /// The words for: panel chose.
  package let panelChose: @Sendable (Int, Int) -> String
  /// The phrase “Why”.
  package let why: String
  /// The phrase “Why this”.
  package let whyBetter: String
  /// The phrase “Evidence”.
  package let evidence: String
  /// The phrase “See the sources behind this”.
  package let evidenceHelp: String
  /// The phrase “No source stands behind this part”.
  package let noEvidenceHere: String
  /// The phrase “Ordinary explanations to test first”.
  package let innocentExplanations: String
  /// The words for: support.
  package let support: @Sendable (Support) -> String
  /// The phrase “asked”.
  package let asked: String
  /// The phrase “not asked”.
  package let notAsked: String
  /// The words for: place.
  package let place: @Sendable (SelectionKey.Place) -> String
  /// The words for: standing.
  package let standing: @Sendable (StandingKey.Standing) -> String
  /// The words for: level.
  package let level: @Sendable (Int) -> String
  /// The phrase “Your agency's instruction”.
  package let agencyRule: String
  /// The phrase “Critical error”.
  package let criticalError: String
  /// The phrase “Instead”.
  package let instead: String
  /// The phrase “This list is not scored”.
  package let notYetScored: String
  /// The phrases about panels.
  package let panel: PanelWords

  // MARK: - Evidence

  /// The phrase “Strength”.
  package let strength: String
  /// The phrase “What it found”.
  package let finding: String
  /// The phrase “What it cannot say”.
  package let caveat: String
  /// The words for: checked how.
  package let checkedHow: @Sendable (Evidence.Check) -> String
  /// The phrase “Source”.
  package let source: String
  /// The phrase “This source is not in the register”.
  package let unknownSource: String

  // MARK: - The debrief and the calendar

  /// The short phrases of the page on which a case is played.
  package let play: PlayWords
  /// The phrases of the list of cases.
  package let cases: LibraryWords
  /// The phrases of the debrief and the history.
  package let debrief: DebriefWords
  /// The phrases of exploring.
  package let explore: ExploreWords
  /// The phrases of the preview of a case that is being written.
  package let preview: PreviewWords
  /// The phrases of a console whose class has a terminal for each.
  package let hall: HallWords
  /// The phrases of a trainee's terminal in a hosted class.
  package let join: JoinWords
  /// The phrases of the commands.
  package let palette: PaletteWords
  /// The phrases of the map of a case.
  package let map: MapWords
  /// The phrases of the first start and the tour.
  package let welcome: WelcomeWords
  /// The phrases of rating a text.
  package let raters: RatingWords
  /// The phrases of a class.
  package let classroom: ClassWords
  /// Day, month, year, clock.
  package let dateAndTime: @Sendable (Int, String, Int, String) -> String
  /// Day, month, year.
  package let dateText: @Sendable (Int, String, Int) -> String
  /// Weekday, day, month, clock.
  package let dayAndTimeText: @Sendable (String, Int, String, String) -> String
  /// From Monday.
  package let weekdays: [String]
  /// From January.
  package let months: [String]
  /// The phrases of the statistics over attempts.
  package let statistics: StatisticsWords
  /// The words of the interface's own parts.
  package let interface: InterfaceWords
  /// The names of keys.
  package let keyNames: KeyNames
}
