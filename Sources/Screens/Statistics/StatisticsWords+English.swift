internal import ScenarioEngine
internal import Statistics

extension StatisticsWords {
  /// The phrases in English.
  package static let english = StatisticsWords(
    title: "Your statistics",
    open: "Statistics",
    openHelp: "See what your finished cases add up to",
    ownOnly: "for yourself alone",
    loading: "Adding up your attempts …",
    cannotRead:
      "The records cannot be read, so nothing can be added up. 'signpost doctor' says why.",
    nothing: "No case is finished yet. The figures begin with the first one.",
    readOnHelp: "Read on by a page",
    endOfStatistics: "This is the end of the statistics",
    otherMode: "Other mode",
    otherModeHelp: "Turn to the figures of the next mode",
    onlyOneMode: "You have finished cases in one mode only",
    toHistory: "To attempts",
    toHistoryHelp: "Go back to the list of attempts",
    head: { mode, cases in
      "\(mode.capitalizedFirst): \(cases == 1 ? "1 case" : "\(cases) cases")"
    },
    firstTimesOnly:
      "A case counts once: the first time you finish it, in the mode you played it in then. Modes are never added together.",
    provisional:
      "Provisional keys: no panel of practitioners has rated these cases yet. Use the figures as a start for discussion, not as a measure of competence.",
    leftOut: {
      $0 == 1
        ? "1 finished case is left out: it can no longer be read or scored."
        : "\($0) finished cases are left out: they can no longer be read or scored."
    },
    marks: "What you marked",
    reports: "What you reported",
    tooReadily: "Too readily",
    overlooked: "Overlooked",
    tooSlowly: "Too slowly",
    ordinaryAsSign: { "\($0) of \($1) ordinary ones marked as signs" },
    protectedAsSign: {
      $0 == 1
        ? "Never a sign: 1 of these was about faith, origin, looks or opinion."
        : "Never a sign: \($0) of these were about faith, origin, looks or opinion."
    },
    dueAsOrdinary: { "\($0) of \($1) things to notice passed over" },
    noReports: "No case with a decision about a report yet.",
    reportsAsKey: {
      "\($0) of \($1) \($1 == 1 ? "decision" : "decisions") about reporting as in the key."
    },
    reportedTooReadily: { "\($0) of \($1) reported without need" },
    reportedTooSlowly: { "\($0) of \($1) answered lower than was due" },
    notEnough: { "Not enough to say more yet: \($0) of \($1)." },
    range: { "In the long run probably between \($0) and \($1) of 100." },
    nothingStandsOut: "Not clearly too often.",
    marksTooReadily:
      "Marks too readily: ordinary things become signs more often than one time in four. Before you mark, say the ordinary explanation to yourself.",
    marksTooSlowly:
      "Overlooks too much: things to notice pass as ordinary more often than one time in four. When in doubt, check first.",
    reportsTooReadily:
      "Reports too readily: cases without need are reported more often than one time in five. A wrong report harms someone; talk to a colleague first.",
    reportsTooSlowly:
      "Reports too slowly: what should be reported waits more often than one time in five. Reporting is passing on, not accusing.",
    sureness: "How sure, how right",
    noSureness: "You have not been asked how sure you are yet.",
    rightOf: { "\($0) of \($1) right; you said \($2) %" },
    sureAndRight: { count, sure, right in
      "Over \(count == 1 ? "1 answer" : "\(count) answers") you were \(sure) % sure and \(right) % right."
    },
    confidenceRange: {
      "The difference is probably between \($0) and \($1) points; above 0 is surer than right."
    },
    confidence: { confidence in
      switch confidence {
      case .over: "Surer than right: ask yourself what would speak against your answer."
      case .under: "Right more often than sure: you can trust your reasons more."
      case .unclear: "No clear difference between how sure and how right."
      }
    },
    strands: "The three strands",
    mastery: masteryInEnglish,
    masteryRule:
      "A strand is called mastered when the last three cases have a mean at the provisional cut or above and no critical error in it.",
    criticalErrors: {
      "Critical errors: \($0) of \($1) \($1 == 1 ? "chance" : "chances") (policy, not evidence)."
    },
    total: "Total",
    change: { "\($0): \($1) in your first two cases, \($2) in your last two." },
    verdict: { verdict, least in
      switch verdict {
      case .unclear: "No clear change; it takes \(least) points."
      case .better: "That is more than chance would do; cases differ in difficulty, though."
      case .weaker: "That is lower than chance would do; cases differ in difficulty, though."
      }
    },
    details: "For those who want to know more",
    detailsNote:
      "These need many answers and say little before. Probably means above: a 90 % interval, in which observations count as two thirds of their number, since those of one case hang together.",
    tellingApart: "Telling apart (d')",
    sensitivity: {
      "\($0). 0 is chance; the higher, the better what matters is told from the rest."
    },
    readiness: "Readiness (c)",
    criterion: { "\($0). Below 0 one marks readily, above 0 one holds back; 0 is even." },
    area: "Area (AUC)",
    onlySure: { "Only answers with a sureness count here. \($0)" },
    areaOf: {
      "\($0). How often something to notice was put above something ordinary; 0.5 is chance."
    },
    notEnoughToTell: { signals, noise, need in
      "Not enough yet: \(signals == 1 ? "1 thing" : "\(signals) things") to notice and "
        + "\(noise == 1 ? "1 ordinary one" : "\(noise) ordinary ones"); it takes \(need) of each."
    },
    notEnoughToPool: { "Not enough yet; it takes \($0) of each." },
    brier: "Brier score",
    brierParts: {
      "\($0), best 0: reliability \($1) less resolution \($2) plus uncertainty \($3)."
    },
    poolCounts: poolInEnglish,
    poolLevel: { "Level \($0) of 3." },
    decimalSign: ".",
    limits: "What these figures cannot say",
    limitsList: [
      "How you act at work: they are about invented cases.",
      "Anything about another person, or how you compare with one.",
      "Whether the keys are right: they come from sources, not yet from a panel.",
      "How you would do on harder or easier cases; with few cases, hardly anything.",
    ]
  )

  private static let masteryInEnglish:
    @Sendable (StrandProgress.Mastery, [String], Int?) -> String = { mastery, values, mean in
      let figures = values.joined(separator: ", ")
      let shown = mean.map { "\($0) on average (\(figures)): " } ?? ""
      switch mastery {
      case .tooFew(0, let need): return "no figure yet: 0 of \(need) cases"
      case .tooFew(let cases, let need):
        return "\(figures): not enough yet, \(cases) of \(need) cases"
      case .criticalError(let cases):
        return shown + "not mastered, a critical error in \(cases) of 3"
      case .belowCut: return shown + "below the provisional cut"
      case .mastered: return shown + "mastered, by the provisional cut"
      }
    }

  private static let poolInEnglish: @Sendable (DetectionPool) -> String = { pool in
    let cases = pool.attempts == 1 ? "From 1 case" : "From \(pool.attempts) cases together"
    let (wanted, unwanted) = (pool.wanted, pool.unwanted)
    return pool.criterion.measure == .notice
      ? "\(cases): \(wanted.count) of \(wanted.of) noticed, \(unwanted.count) of \(unwanted.of) ordinary things marked."
      : "\(cases): \(wanted.count) of \(wanted.of) signs and \(unwanted.count) of \(unwanted.of) things to check marked as signs."
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
