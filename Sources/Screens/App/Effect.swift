package import ClassLine
package import Classroom
package import ScenarioEngine

/// All that the program can ask of the world; whoever wants to know what it can do reads this.
package enum Effect: Equatable, Sendable {
  /// Look for cases; answered by `.libraryLoaded`.
  case loadLibrary
  /// Check a case's file anew; answered by `.library(.checked)`.
  case checkCase(path: String)
  /// Read a case whole, by its place, in the variant that is named or in the one that the trainee
  /// is given; answered by `.caseOpened` or `.caseRefused`.
  case openCase(path: String, variant: String? = nil)
  /// Read a case and draw its map, with what the check finds; answered by `.mapDrawn` or
  /// `.caseRefused`.
  case drawMap(path: String)
  /// Begin an attempt; answered by `.attemptBegun` or `.attemptNotBegun`.
  case beginAttempt(PlayableCase, PlayMode)
  /// Begin the tour in practice mode; answered by `.attemptBegun`, or why it cannot.
  case beginTour
  /// Write a decision durably; answered by `.play(.decisionSaved)` or `.play(.decisionNotSaved)`.
  case saveDecision(attempt: String, sequence: Int, payload: String)
  /// Write a decision that explores a finished attempt; answered by `.play(.explorationSaved)` or
  /// `.play(.explorationNotSaved)` with the turn.
  case saveExploration(attempt: String, at: BranchPlace, turn: Int, payload: String)
  /// Write a half-done answer; not answered unless it fails.
  case saveDraft(attempt: String, step: String, payload: String)
  /// Write the result of a finished attempt; answered like a decision.
  case finishAttempt(attempt: String, sequence: Int, result: String)
  /// Write a rating durably, to the log or the sheet that its text came from; answered by
  /// `.rating(.saved)`, with what the other rater said, or `.rating(.notSaved)`.
  case saveRating(RatingSubject, WordsRating)
  /// Look finished cases through for what is to be asked again; answered by `.refreshersCounted`.
  case countRefreshers
  /// Make the questions of a session of refreshers; answered by `.refresh(.loaded)` or
  /// `.refresh(.refused)`.
  case loadRefreshers
  /// Write an answer to a refresher durably; answered by `.refresh(.saved)` or `.refresh(.notSaved)`.
  case saveReview(RefresherAnswer)
  /// Read the attempts so far; answered by `.historyLoaded`.
  case loadHistory
  /// Add up the first attempts; answered by `.statistics(.loaded)` or `.statistics(.refused)`.
  case loadStatistics
  /// Follow the first attempts from case to case, and what a course changed, by the id of its plan;
  /// answered by `.progress(.loaded)` or `.progress(.refused)`.
  case loadProgress(plan: String?)
  /// Look up what is kept of the trainee; answered by `.privacy(.loaded)`.
  case loadKept
  /// Look up the profiles of this login; answered by `.profiles(.loaded)` or `.profiles(.refused)`.
  case loadProfiles(language: Words.Language)
  /// Make a profile; answered by `.profiles(.made)`, or `.profiles(.refused)` in words of the language.
  case makeProfile(ProfileName, language: Words.Language)
  /// Find out what there is to do in a course, by the id of its plan, and which courses there are;
  /// answered by `.home(.loaded)`.
  case loadHome(plan: String?)
  /// Write the proof that a course was completed, by the id of its plan; answered by `.fileSaved` or
  /// `.fileNotSaved`.
  case saveProof(plan: String, language: Words.Language)
  /// Read an attempt whole; answered by `.attemptOpened` or `.attemptRefused`.
  case openAttempt(id: String)
  /// Search for the least that a play of a case can earn; answered by `.leastFound`, where it can be
  /// found at all.
  case findLeast(PlayableCase)
  /// Open the door to the terminals of a class, by its id; answered by `.hall(.opened)` or
  /// `.hall(.refused)`, and from then on by `.hall(.news)`.
  case openHall(String)
  /// Show a page at the terminals, and open the vote that it asks for.
  case showHall(PostedPage)
  /// Close the vote that is open at the terminals; answered by `.hall(.news(.counted))`.
  case closeHall
  /// The class is over: say goodbye to the terminals, and forget what was marked.
  case endHall
  /// Begin to listen to the class that is joined; answered by `.join(.news)`, time and again.
  case listenToClass
  /// Say something to the class that is joined; answered by `.join(.news)`.
  case tellClass(TraineeMessage)
  /// Wait a moment for what the class may say, as in plain mode.
  case waitForClass
  /// Write a text as a new file of this name; answered by `.fileSaved` or `.fileNotSaved`.
  case saveFile(name: String, text: String)
  /// Say when the file that is previewed was saved; answered by `.preview(.changed)` each time, or by
  /// `.preview(.notFollowed)`.
  case followPreview
  /// Read the file that is previewed; answered by `.preview(.read)` where it has changed, else, if
  /// that is to be said, by `.preview(.unchanged)`.
  case readPreview(saysUnchanged: Bool)
  /// Read a case, by its place, and make it ready for a class; answered by `.classCaseOpened` or
  /// `.caseRefused`.
  case openClassCase(path: String, language: String)
  /// Read the data sheet and the classes of a case that can be gone on with; answered by
  /// `.classStart(.recordsRead)` or `.classStart(.recordsRefused)`.
  case readClassRecords(ClassMaterial, language: String)
  /// Keep the data sheet; answered by `.classStart(.sheetKept)` or `.classStart(.refused)`.
  case keepDataSheet(DataSheet)
  /// Open a class; answered by `.classStart(.opened)` or `.classStart(.refused)`.
  case openClass(ClassMaterial, minutes: Int, isRehearsal: Bool)
  /// Write events of a class durably, in order, with the report where it is made; answered by
  /// `.console(.kept)` or `.console(.notKept)`.
  case keepClassEvents(String, [ClassEvent], report: ClassReport?)
  /// Write the register of a class; answered by `.console(.registerNotKept)` only where that fails.
  case keepRegister(String, ClassRegister)
  /// Say when the class that is open goes on; answered by `.wall(.changed)` each time, or by
  /// `.wall(.notFollowed)`.
  case followClass
  /// Read the class that is open; answered by `.wall(.read)`.
  case readOpenClass(language: String)
  /// Keep a setting.
  case remember(setting: String, value: String)
  /// Keep a setting no longer.
  case forgetSetting(String)
  /// Colour the screen anew.
  case applyTheme(String)
  /// Stop as ^Z does.
  case suspend
  /// Paint the whole screen anew.
  case repaint
}

/// Why records could not be written or read, as far as the trainee needs to know.
package enum StoreProblem: Equatable, Sendable {
  case diskFull
  case readOnly
  /// The file was written by a newer program.
  case newer
  /// The file is damaged or no file of records.
  case damaged
  /// Another window plays this attempt.
  case openElsewhere
  /// Anything else, as the commands say it too: what failed, what is safe, what helps.
  case other(english: String, danish: String)
}

/// An attempt as the history lists it.
package struct HistoryEntry: Equatable, Sendable {
  /// The attempt's id.
  package var id: String
  /// The title.
  package var title: LocalizedText
  /// The mode that it was begun in.
  package var mode: PlayMode
  /// UTC with offset.
  package var startedAt: String
  /// Whether its case came to an end.
  package var isFinished: Bool
  /// How many decisions were taken.
  package var decisions: Int
  /// The strands' shares in whole percent; empty where it is not finished.
  package var strands: [Strand: Int]
  /// How many critical errors were made.
  package var criticalErrors: Int
  /// Whether it was a tour, which is not scored.
  package var isGuide: Bool

  /// Makes an entry.
  package init(
    id: String,
    title: LocalizedText,
    mode: PlayMode,
    startedAt: String,
    isFinished: Bool,
    decisions: Int,
    strands: [Strand: Int] = [:],
    criticalErrors: Int = 0,
    isGuide: Bool = false
  ) {
    self.id = id
    self.title = title
    self.mode = mode
    self.startedAt = startedAt
    self.isFinished = isFinished
    self.decisions = decisions
    self.strands = strands
    self.criticalErrors = criticalErrors
    self.isGuide = isGuide
  }
}

/// An attempt read back whole.
package struct OpenedAttempt: Equatable, Sendable {
  /// What was fixed when it began.
  package let header: AttemptHeader
  /// The case as it was played.
  package let playable: PlayableCase
  /// The decisions so far.
  package let decisions: [Decision]
  /// The half-done answer to the current step.
  package let draft: Draft?
  /// The sequence number of the next event.
  package let nextSequence: Int
  /// Whether its result is stored.
  package let isFinished: Bool
  /// What raters said of the trainee's own words, as far as it counts.
  package var ratings: [PlacedRating] = []

  /// Makes an opened attempt.
  package init(
    header: AttemptHeader,
    playable: PlayableCase,
    decisions: [Decision],
    draft: Draft?,
    nextSequence: Int,
    isFinished: Bool
  ) {
    self.header = header
    self.playable = playable
    self.decisions = decisions
    self.draft = draft
    self.nextSequence = nextSequence
    self.isFinished = isFinished
  }
}
