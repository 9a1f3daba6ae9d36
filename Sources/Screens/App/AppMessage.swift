package import Interface
package import ScenarioEngine

/// What can happen in the program.
package enum AppMessage: Equatable, Sendable {
  // From the screens.
  case library(LibraryMessage)
  case briefing(BriefingMessage)
  case play(PlayMessage)
  case debrief(DebriefScreen.Message)
  case comparison(ComparisonMessage)
  case history(HistoryScreen.Message)
  case statistics(StatisticsMessage)
  case privacy(PrivacyMessage)
  case profiles(ProfilesMessage)
  case home(HomeMessage)
  case progress(ProgressMessage)
  case welcome(WelcomeMessage)
  case rating(RatingMessage)
  case refresh(RefreshMessage)
  case map(MapMessage)
  case preview(PreviewMessage)
  case classStart(ClassStartMessage)
  case console(ConsoleMessage)
  case wall(WallMessage)
  case hall(HallMessage)
  case join(JoinMessage)

  // From the keys that work everywhere.
  case helpOpened
  case overlayClosed
  case overlayMoved(Movement)
  case languageSwitched
  /// The trainee wants to change language and work, from the list of cases.
  case welcomeOpened
  case themeSwitched
  case mouseSwitched
  case paletteOpened
  /// The command with the focus in the palette is to be carried out.
  case paletteRun
  case noticesOpened
  /// A search in the box was opened, changed, ended.
  case searchOpened
  case searchEdited(FieldEdit)
  case searchEnded
  /// A screen was chosen in the palette.
  case wentTo(Place)
  /// The trainee wants to leave the program.
  case quitChosen
  case stopped
  case repaintChosen

  // Answers of effects.
  /// Cases were found; while files are being read, how far that has come.
  case libraryLoaded([LibraryEntry], reading: ReadingProgress? = nil)
  /// The map of a case was drawn.
  case mapDrawn(MapModel)
  case caseOpened(PlayableCase, openAttempt: String?, test: CoursePlan.Form? = nil)
  /// A case was made ready for a class.
  case classCaseOpened(ClassMaterial)
  /// A case could not be read; what the check found.
  case caseRefused([String])
  case attemptBegun(AttemptBeginning)
  case attemptOpened(OpenedAttempt)
  case attemptRefused(StoreProblem)
  /// An attempt was played with a version of the case that does not fit any more.
  case attemptDoesNotFit
  case historyLoaded([HistoryEntry])
  /// The least that a play of the case with these hashes can earn was searched for.
  case leastFound([Strand: Rational], of: CaseHashes)
  /// A half-done answer could not be kept.
  case draftNotSaved(StoreProblem)
  /// A setting could not be kept.
  case settingNotSaved(StoreProblem)
  /// How many attempts the records hold.
  case attemptsCounted(Int)
  /// The records were looked through for refreshers; how much is due.
  case refreshersCounted(RefresherDue)
  /// A file was written; its path.
  case fileSaved(String)
  case fileNotSaved(SaveProblem)
}

extension AppMessage {
  /// Whether the trainee did it; all else is the answer of an effect.
  var isAction: Bool {
    switch self {
    case .libraryLoaded, .mapDrawn, .caseOpened, .classCaseOpened, .caseRefused, .attemptBegun,
      .attemptOpened,
      .attemptRefused, .attemptDoesNotFit, .historyLoaded, .draftNotSaved, .settingNotSaved,
      .attemptsCounted, .leastFound, .fileSaved, .fileNotSaved, .statistics(.loaded),
      .statistics(.refused), .privacy(.loaded), .home(.loaded),
      .profiles(.loaded), .profiles(.made), .profiles(.refused),
      .progress(.loaded), .progress(.refused),
      .library(.checked), .play(.decisionSaved), .play(.decisionNotSaved),
      .play(.explorationSaved), .play(.explorationNotSaved), .rating(.saved), .rating(.notSaved),
      .refresh(.loaded), .refresh(.refused), .refresh(.saved), .refresh(.notSaved),
      .refreshersCounted,
      .preview(.changed), .preview(.read), .preview(.unchanged), .preview(.notFollowed),
      .join(.news), .hall,
      .classStart(.recordsRead), .classStart(.recordsRefused), .classStart(.opened),
      .classStart(.refused), .classStart(.sheetKept), .console(.kept), .console(.notKept),
      .console(.registerNotKept), .wall(.changed), .wall(.read), .wall(.notFollowed):
      false
    default: true
    }
  }

  /// Whether it only concerns the box over the screen.
  var isInBox: Bool {
    switch self {
    case .overlayMoved, .searchOpened, .searchEdited, .searchEnded, .paletteOpened, .paletteRun:
      true
    default: false
    }
  }
}
