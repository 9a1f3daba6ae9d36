internal import ScenarioEngine

extension DebriefWords {
  /// The phrases in English.
  package static let english = DebriefWords(
    title: "Debrief",
    yourConduct: "Conduct and luck",
    strands: "The three strands",
    strand: { [.identify: "Identify", .handle: "Handle", .report: "Report"][$0] ?? "" },
    total: "Total",
    beforeCap: { "\($0) (\($1) before the cap)" },
    aboveProvisionalCut: "above the provisional cut",
    belowProvisionalCut: "below the provisional cut",
    cutIs: { "The cut is \($0). \($1)" },
    withheld: { $0 == .notExercised ? "not exercised" : "too little exercised to show a figure" },
    fromOneDecision: "from 1 decision",
    notExercised: "not exercised enough here",
    criteria: "Point by point",
    criticalErrors: "Critical errors",
    criticalCount: { "\($0) of \($1) \($1 == 1 ? "chance" : "chances")" },
    noCriticalErrors: DebriefWords.noCriticalInEnglish,
    twoErrors: "The two kinds of error",
    decisions: "Your decisions",
    capReason: Words.capInEnglish,
    tally: Words.tallyInEnglish,
    forfeited: {
      $0 == 1
        ? "1 step was never reached because of an earlier choice"
        : "\($0) steps were never reached because of earlier choices"
    },
    limit: "What it cannot say",
    conduct: {
      [
        .good: "Good conduct led here.", .mixed: "Mixed conduct led here.",
        .poor: "A weaker choice led here.",
      ][$0] ?? ""
    },
    notFinished: "This attempt is not finished; what follows is how far it came.",
    result: "The result",
    whatYouChose: "What you chose",
    ofHundred: { "\($0) of 100" },
    justBelowCut: "just below the provisional cut",
    overall: "Overall",
    criticalErrorWasMade: "a critical error was made",
    isUnder: { "\($0) is under \($1)" },
    totalIsMean:
      "The total is the mean of the strands that show a figure. The strands say more than the total.",
    strandRule:
      "The figure of a strand is the mean of its levels by weight: level 3 counts 100, level 0 counts nothing.",
    levelOf: { "Level \($0) of 3" },
    pointsOf: DebriefWords.pointsInEnglish,
    weight: { "weight \($0) of 100 in its strand" },
    heldDown: "Why not higher",
    asKey: "as in the key",
    asTheKey: { "\($0) of \($1) as in the key" },
    bothDoHarm:
      "A missed sign does harm, and so does a person wrongly reported. They are counted apart.",
    forfeitedCounts:
      "Steps that an earlier choice closed count here as the weakest answer, although you never saw them.",
    urgencyCourse: "How urgent, as it went",
    nothingWritten: "You wrote nothing in your own words.",
    readOn: "Read on",
    readOnHelp: "Read on: the next page, then the next section",
    endOfDebrief: "This is the end of the debrief",
    closeDebrief: "Close debrief",
    closeDebriefHelp: "Close the debrief; it stays in the history",
    nextSection: "Next section",
    nextSectionHelp: "Go to the next section",
    sectionBefore: "Section before",
    sectionBeforeHelp: "Go to the section before",
    playOn: "What if",
    playOnHelp: "Play on from here with another answer; your result does not change",
    noDecisionHere: "One can play on from a decision; turn to one of yours",
    playOnFrom: { "What if: play on from \"\($0)\"" },
    lookBack: .english,
    saving: .english,
    andOthers: "et al.",
    strengthIs: { "strength \($0)" },
    toMap: "Map",
    toMapHelp: "Go to the map of the way through the case",
    noMap: "This debrief has no map",
    toGroup: { "Part \($0)" },
    toGroupHelp: { "Go to: \($0)" },
    strengthOf: { "\($0) on a scale from A, strong, to D, weak" },
    evidenceKind: DebriefWords.evidenceKindInEnglish,
    link: "Link",
    checked: "Checked",
    loadingHistory: "Looking for your attempts …",
    historyNote: "Your own attempts. A figure from one case says little about what you can do.",
    eachOfHundred: "each of 100",
    criticalErrorsMade: { $0 == 1 ? "1 critical error" : "\($0) critical errors" },
    toLibrary: "To the cases",
    toLibraryHelp: "Go back to the list of cases",
    attempt: "Attempt",
    finished: "finished",
    decisionsTaken: { $0 == 1 ? "1 decision" : "\($0) decisions" },
    attemptDoesNotFit:
      "This attempt was played with another version of the case and cannot be shown.",
    problemsFound: "What the check found"
  )
}
