internal import Interface
internal import ScenarioEngine

extension Words {
  /// The phrases in English.
  package static let english = Words(
    language: .english,
    productLine:
      "Identify · handle · report: practise what to do when you are worried about someone",
    library: "Cases",
    history: "History",
    help: "Help",
    helpHelp: "List every key that works here",
    close: "Close",
    closeHelp: "Close this box",
    quit: "Quit",
    quitHelp: "Leave the program; everything you decided is kept",
    switchLanguage: "Dansk",
    switchLanguageHelp: "Switch to Danish / skift til dansk",
    theme: "Theme",
    themeHelp: "Switch to the next colour theme",
    themeNow: { "Theme: \($0)" },
    languageNow: "The interface is in English now.",
    back: "Back",
    backHelp: "Go back one level",
    repaint: "Repaint",
    repaintHelp: "Paint the whole screen anew",
    stop: "Suspend",
    stopHelp: "Stop the program for now; fg takes it up again",
    takeUpAgain: "Your decisions are saved. Start signpost again to go on where you stopped.",
    open: "Open",
    openCaseHelp: "Open the marked case",
    openAttemptHelp: "Open the marked attempt",
    historyHelp: "See your attempts so far",
    loading: "Looking for cases …",
    noCases: "No cases were found. Give a folder with --scenarios DIR.",
    noHistory: "No attempts yet. Open a case to begin one.",
    minutes: { "\($0) minutes" },
    notPlayable: "cannot be played",
    inProgress: "in progress",
    playedTimes: { $0 == 1 ? "played once" : "played \($0) times" },
    newCase: "new",
    setting: Words.settingInEnglish,
    yourRole: "Your role",
    whereItIs: "Where",
    reviewedBy: { "Reviewed by \($0) on \($1), valid until \($2)" },
    notReviewed: "Not yet reviewed by a practitioner.",
    someHaveTwins:
      "Some cases exist in two versions, with other names and the same answers. You are given one.",
    draftCase: "This case is a draft.",
    threatPicture: "Written against",
    contentWarning: "Before you start",
    provisionalKey:
      "Provisional key. The answers this case is scored against were derived by its authors from the sources named beside them. No panel of practitioners has rated this case yet. Use your result as a start for discussion, not as a measure of competence.",
    scoresDecisions:
      "Your decisions are scored, never the people in the case. Faith, origin, looks and opinions are never signs.",
    startPractice: "Start: practice, with an explanation after each step",
    startTest: "Start: test, with explanations at the end only",
    resume: "Go on where you stopped",
    startHelp: "Take the marked choice",
    choose: "Choose",
    chooseHelp: "Take the marked answer",
    beginning: "Preparing the attempt …",
    mode: { [.practice: "practice", .test: "test", .classroom: "class"][$0] ?? "" },
    sceneNumberLast: { "Scene \($0) · the end" },
    goOn: "Go on",
    goOnHelp: "Go on to what comes next",
    toDebrief: "Debrief",
    leave: "Leave",
    leaveHelp: "Leave for the list of cases; what you decided is kept",
    take: "Take this",
    takeHelp: "Take this answer; it cannot be changed afterwards",
    change: "Change",
    changeHelp: "Go back and change the answer",
    tryAgain: "Try again",
    tryAgainHelp: "Try to save once more",
    done: "Done",
    doneHelp: "Hand in the answer to this step",
    tick: "Tick",
    tickHelp: "Tick what has the focus, or take the tick away",
    clear: "Clear",
    clearHelp: "Take back the answer to what has the focus",
    scene: "Scene",
    sceneHelp: "Read the scene again",
    caseFile: "Case file",
    caseFileHelp: "See what is known so far",
    caseFileEmpty: "Nothing is known yet.",
    known: {
      [
        .seen: "seen", .heard: "heard", .told: "told by others", .found: "found",
        .record: "on record",
      ][$0] ?? ""
    },
    people: "People",
    move: Movement.words(
      up: "Up",
      down: "Down",
      pageUp: "Page up",
      pageDown: "Page down",
      start: "First",
      end: "Last"
    ),
    moveHelp: Movement.words(
      up: "Focus the item above",
      down: "Focus the item below",
      pageUp: "Go a page of items up",
      pageDown: "Go a page of items down",
      start: "Focus the first item",
      end: "Focus the last item"
    ),
    scrollHelp: Movement.words(
      up: "Scroll up a row",
      down: "Scroll down a row",
      pageUp: "Scroll up a page",
      pageDown: "Scroll down a page",
      start: "Go to the start of the text",
      end: "Go to the end of the text"
    ),
    answer: { [.sign: "Sign", .check: "Check first", .ordinary: "Ordinary"][$0] ?? "" },
    answerLong: {
      [
        .sign: "Sign – I tell a colleague or write it down",
        .check: "Check first – one question could explain it",
        .ordinary: "Ordinary – nothing to do with a concern",
      ][$0] ?? ""
    },
    howSure: "How sure are you?",
    answerHowSure: "First say how sure you are (1, 2 or 3)",
    sureness: {
      [.guess: "a guess", .unsure: "unsure", .fairly: "fairly sure", .certain: "certain"][$0] ?? ""
    },
    stillOpen: {
      $0 == 1
        ? "One still needs an answer; a number gives it"
        : "\($0) still need an answer; a number gives it"
    },
    markLines: "Mark the lines that matter; a line without a mark counts as ordinary.",
    tier: {
      [
        .none: "nothing to do", .consult: "talk to someone today", .report: "written report today",
        .now: "act now",
      ][$0] ?? ""
    },
    tierLong: {
      [
        .none: "Nothing to do (T0)", .consult: "Talk to a supervisor or colleague today (T1)",
        .report: "Written report today (T2)", .now: "Act now (T3)",
      ][$0] ?? ""
    },
    bandOr: "or",
    sorted: { [.do: "Do", .could: "Could", .dont: "Don't"][$0] ?? "" },
    rating: {
      ["1 very poor", "2 poor", "3 acceptable", "4 good", "5 very good"][max(1, min(5, $0)) - 1]
    },
    nameBest: "First name the best.",
    nameWorst: "Now name the worst.",
    best: "Best",
    worst: "Worst",
    between: "neither",
    youAreAboutTo: "You are about to:",
    takeOrChange: "You can still change it. What you confirm stays as your first answer.",
    namedBest: "You named this one best",
    leavingLoses: {
      "Your answer is not saved. \($0) again loses it; r tries to save."
    },
    fieldHelp: Words.fieldHelpInEnglish,
    saving: "Saving …",
    saved: "Saved.",
    noAnswer: "no answer",
    notSaved: Words.problemInEnglish,
    answerIsKept: "Your answer is not lost. Press r to try again.",
    earlierIsSafe: {
      $0 == 1
        ? "The one decision before this is safe on disk."
        : "The \($0) decisions before this are safe on disk."
    },
    notInYourLanguage: "This text is not available in English; it is shown as written.",
    howItEnded: "How it ended",
    part: {
      [
        .urgency: "Urgency", .channels: "To whom", .facts: "Facts", .bothSides: "Both sides",
        .words: "In your words", .review: "Review",
      ][$0] ?? ""
    },
    nextPart: "Next part",
    nextPartHelp: "Go to the next part of the report",
    partBefore: "Part before",
    partBeforeHelp: "Go to the part before",
    handIn: "Hand in",
    handInHelp: "Hand the report in",
    answerUrgencyFirst: "First say how urgent it is",
    reportUrgency: "Do you report it, and how fast?",
    reportUrgencyShort: "Urgency",
    reportChannels: "Whom does it go to?",
    reportTo: "To",
    reportFacts: "Which facts go in, and as what?",
    reportBothSides:
      "Is there something that you looked for and did not find? Tick it; else go on.",
    noProtectiveKnown: "Protective facts: none known",
    nothingAgainstKnown: "Facts against the concern: none known",
    leaveOut: "Leave out",
    leftOut: "left out",
    factLabel: {
      [.observed: "seen or heard myself", .told: "told by others", .assessment: "my assessment"][$0]
        ?? ""
    },
    openNow: "open now",
    closedNow: "closed",
    closedUntil: { "closed until \($0)" },
    noRealPeople: "Do not write about real people.",
    ownWords: "In your own words",
    wordsHint: "Who, where, when; exact words or acts; how you know; what is new. Tab goes on.",
    wordsNotScored: "Your own words are not scored by the program. Read them beside the example.",
    yourReport: "Your report",
    nobody: "nobody",
    exemplarReport: "An example report",
    holdYoursAgainst: "Compare your own words with this",
    wordsHintPlain: "Who, where, when; exact words or acts; how you know; what is new.",
    chosenNow: "chosen",
    numberOf: { "\($0) of \($1)" },
    backToItem: { "Go back to item \($0)" },
    explanation: "Explanation",
    youAgree: "Your answer, in line with the guidance",
    youDiffer: "Your answer, not in line with the guidance",
    guidancePointsTo: "The guidance points to",
    panelChose: { "Panel chose (\($0) of \($1))" },
    why: "Why",
    whyBetter: "Why this",
    evidence: "Evidence",
    evidenceHelp: "See the sources behind this",
    noEvidenceHere: "No source stands behind this part",
    innocentExplanations: "Ordinary explanations to test first",
    support: {
      [.direct: "a source says so", .analogy: "by analogy", .practice: "practice judgement"][$0]
        ?? ""
    },
    asked: "asked",
    notAsked: "not asked",
    place: {
      [
        .required: "belongs in", .useful: "useful, not needed", .irrelevant: "not needed here",
        .forbidden: "does not belong",
      ][$0] ?? ""
    },
    standing: {
      [
        .recommended: "do", .acceptable: "could do", .poor: "better not",
        .harmful: "don't, it does harm",
      ][$0] ?? ""
    },
    level: { "level \($0)" },
    agencyRule: "Your agency's instruction",
    criticalError: "Critical error",
    instead: "Instead",
    notYetScored: "This list is not scored.",
    panel: .english,
    strength: "Strength",
    finding: "What it found",
    caveat: "What it cannot say",
    checkedHow: { $0 == .read ? "read" : "only recalled" },
    source: "Source",
    unknownSource: "This source is not in the register.",
    play: .english,
    cases: .english,
    debrief: .english,
    explore: .english,
    preview: .english,
    hall: .english,
    join: .english,
    palette: .english,
    map: .english,
    welcome: .english,
    raters: .english,
    classroom: .english,
    dateAndTime: { "\($0) \($1) \($2), \($3)" },
    dateText: { "\($0) \($1) \($2)" },
    dayAndTimeText: { "\($0) \($1) \($2), \($3)" },
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    statistics: .english,
    interface: InterfaceWords.english,
    keyNames: KeyNames.english
  )
}
