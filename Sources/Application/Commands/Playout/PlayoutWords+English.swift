internal import Authoring
internal import Screens

extension PlayoutWords {
  private static let englishNumbers = CountText.english

  /// The phrases in English.
  static let english = PlayoutWords(
    everyWay: { plays, states in
      "The story was followed in every way: \(englishNumbers.text(plays)) "
        + (plays == 1 ? "play" : "plays")
        + " through \(states == 1 ? "1 state" : "\(states) states")."
    },
    chance: { plays, seed in
      "Scores are those of \(plays == 1 ? "1 random play" : "\(englishNumbers.text(plays)) random plays"), seed \(seed)."
    },
    whyChance: { method in
      switch method {
      case .everyWay, .chance: nil
      case .chanceForStates:
        "The story has too many states to follow it in every way; counts are of random plays."
      case .chanceForCircles:
        "The story can go round in circles, so its plays are endless; counts are of random plays."
      }
    },
    unfinished: { count in
      count == 1
        ? "1 play came to no ending: it got stuck or went round in circles."
        : "\(englishNumbers.text(count)) plays came to no ending: they got stuck or went round in circles."
    },
    recorded: { name, path, count, ending in
      "'\(name)' is recorded in \(path): \(count) decisions, ending '\(ending)'."
    },
    recordNeedsFile: "A play is kept beside the file of its case. Name the case by its file.",
    recordUnfinished: {
      "The play comes to no ending; it stands at step '\($0)'. Nothing was recorded."
    },
    recordDoesNotFit:
      "The decisions of this attempt are not possible in the case as it is now. Nothing was recorded.",
    recordedPlaysBroken: {
      "\($0) has mistakes; 'signpost check \($0)' shows them. Nothing was recorded."
    },
    lengthHead: "Length",
    least: "least",
    median: "median",
    most: "most",
    decisions: "decisions",
    minutesInStory: "time in the story",
    minutesOfReading: "time to read",
    duration: { minutes in duration(minutes, hour: "h", day: "d") },
    stepsHead: "Steps and answers",
    times: "times",
    share: "%",
    stepOrAnswer: "step, > answer",
    step: "step, > way on",
    gapsHead: "In no play",
    noGaps: "Every step, answer and condition came up.",
    gap: gapInEnglish,
    playersHead: "Players",
    player: "player",
    total: "total",
    criticalErrors: "errors",
    ending: "ending",
    noEnding: "(none)",
    scoresHead: { plays in
      "Levels in \(plays == 1 ? "1 random play" : "\(englishNumbers.text(plays)) random plays") that ended"
    },
    criterion: "criterion",
    notJudged: "none",
    numbers: englishNumbers
  )

  private static let gapInEnglish: @Sendable (CoverageGap) -> String = { gap in
    switch gap.kind {
    case .neverMet: "step '\(gap.step)' is not met"
    case .neverShown(let id): "'\(id)' of step '\(gap.step)' is not there"
    case .neverTaken(let id): "'\(id)' of step '\(gap.step)' is not chosen"
    case .neverWentOn(let step): "step '\(gap.step)' does not go on to '\(step)'"
    case .neverHeld(let subject): "\(subjectInEnglish(subject, gap.step)) does not hold"
    case .alwaysHeld(let subject): "\(subjectInEnglish(subject, gap.step)) fails"
    }
  }

  private static func subjectInEnglish(
    _ subject: ConditionCoverage.Subject,
    _ step: String
  ) -> String {
    switch subject {
    case .item(let id): "the condition of '\(id)'"
    case .route(let place): "the condition of way \(place + 1) from step '\(step)'"
    case .tier(let id, let place): "condition \(place + 1) of the tier of '\(id)'"
    case .urgency(let place): "condition \(place + 1) of the urgency at step '\(step)'"
    }
  }

  /// Minutes as `45 min`, `2 h 5 min` or `3 d 4 h`.
  static func duration(_ minutes: Int, hour: String, day: String) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    if days > 0 { return hours > 0 ? "\(days) \(day) \(hours) \(hour)" : "\(days) \(day)" }
    if hours > 0 { return rest > 0 ? "\(hours) \(hour) \(rest) min" : "\(hours) \(hour)" }
    return "\(rest) min"
  }
}
