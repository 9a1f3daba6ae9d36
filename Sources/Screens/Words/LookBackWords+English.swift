internal import ScenarioEngine

extension LookBackWords {
  /// The phrases in English.
  static let english = LookBackWords(
    title: "Looking back",
    cutMark: { "the cut, \($0)" },
    possible: "what the way taken allowed",
    wayAllowed: { "the way taken allowed \($0)" },
    least: "what even the worst play earns",
    leastIs: { "the worst play earns \($0)" },
    whatTurnedIt: "What turned the case",
    turnedAt: { step, choice in "\(step): \(choice)" },
    missed: "Missed, or too slow",
    overReported: "Over-reported",
    thingsMissed: { "\($0) of \($1) things to notice" },
    ordinaryMarked: { "\($0) of \($1) ordinary things marked as sign or check" },
    judgedTooLow: { "\($0) of \($1) times judged less urgent than the key" },
    judgedTooHigh: { "\($0) of \($1) times judged more urgent than the key" },
    reportedTooLate: {
      "\($0) of \($1) \($1 == 1 ? "report" : "reports") not given, or too slowly"
    },
    reportedNeedlessly: { "\($0) of \($1) times reported although no report was due" },
    tiers: ["T0 nothing", "T1 talk", "T2 report", "T3 act now"],
    you: "you",
    theKey: "the key",
    outsideKey: "away from the key",
    sureness: "How sure, and how right",
    rightOf: { "\($0) of \($1) right" },
    asOftenAsSaid: "as often as the word says",
    wordMeans: { "the word says \($0) of 100" },
    tooFewToSay: {
      "\($0) \($0 == 1 ? "answer" : "answers") with a word for how sure: too few to say whether "
        + "such words fit. From 24 answers on something can be said."
    },
    surenessNotScored: "How sure you were is never part of a figure.",
    map: "The way through the case",
    mapHint: "What if: from each decision you can play on with another answer. Your result stays.",
    turn: "an answer that changed the way on",
    closed: "closed by it",
    then: "then",
    nothingClosed: "No answer closed anything: this way offered all that best conduct meets.",
    turnInWords: { step, missed, rejoins in
      let steps = missed.isEmpty ? "" : " would have met: \(missed.joined(separator: "; "))"
      let on = rejoins.map { missed.isEmpty ? " goes straight to: \($0)" : "; then: \($0)" } ?? ""
      return "At \"\(step)\" the answer changed the way on."
        + (steps.isEmpty && on.isEmpty ? "" : " Best conduct\(steps)\(on).")
    },
    notAsKey: "not as in the key",
    rule: ruleInEnglish,
    ruleLabel: "How it is counted",
    restsOn: "Rests on",
    neverReached: { "\($0) (never reached)" },
    levelFromFigure: { "That is level \($0)." },
    meanOf: { "The mean of \($0) decisions. Each is explained where it was taken." },
    closedByEarlier: "Not reached because of an earlier answer, so it counts as the lowest level.",
    urgencyCost: { cost, blind in
      "answers away from the key cost \(cost); answering blindly would cost "
        + blind.quarters(sign: ".")
    }
  )

  private static let ruleInEnglish: @Sendable (Measure) -> String = { measure in
    switch measure {
    case .notice:
      "The share noticed of what matters, minus the share marked of what is ordinary."
    case .grade: "The share of signs called signs, minus the share of open matters called signs."
    case .key: "The mean of what each choice shows: level 3 counts 100, level 0 nothing."
    case .sort:
      "100 minus half the mean distance of what is to be done, and half that of what is not."
    case .rating: "How far the ratings go up and down with the panel's; none of it is 0."
    case .bestWorst: "How far the best and the worst named are apart in the panel's ratings."
    case .facts:
      "The share taken of what belongs, minus the share taken of what does not; what must never go "
        + "in counts twice."
    case .labels:
      "100 minus the share of possible slips; hearsay or opinion called seen counts twice. A report of "
        + "fewer than four facts is filled up with needed ones, counted as called wrong."
    case .balance:
      "Read off: both sides thought of is 3, one of them 2, \"none known\" although one was known 1, "
        + "neither 0."
    case .course:
      "100 minus what the answers away from the key cost, against what answering blindly would cost."
    case .change: "The share of the case's moves, up, down or none, that the answers followed."
    case .decision:
      "Read off a table: the tier of the key is 3, one step too high 2, one too low 1, more than that 0. Of "
        + "several reports it is the mean, rounded down."
    case .human: "The level that people read in the text; of two raters the mean, rounded down."
    case .channel:
      "The share of the right channels, minus 25 for each needless one; a harmful one makes it 0."
    }
  }
}
