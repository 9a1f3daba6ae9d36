extension ExploreWords {
  /// The phrases in English.
  static let english = ExploreWords(
    exploring: "Exploring: your result does not change",
    toDebrief: "To debrief",
    toDebriefHelp: "Back to the debrief, where you were; your result is unchanged",
    compare: "Compare",
    readOnHelp: "Read on; at the end, go back to the debrief",
    tryAgainHelp: "Play on once more from the same decision",
    takeOrChange: "You can still change it. Nothing is measured here.",
    takeHelp: "Take this answer and see what comes of it",
    chosenThen: "you chose this",
    bestThen: "you named this best",
    worstThen: "you named this worst",
    filledIn: "Your first answers are filled in. Change what you want to try.",
    notKept: "You can go on, but this exploration is not kept.",
    unchanged: "Your result is as it was.",
    whatChanged: "What changed",
    firstTime: "The first time",
    thisTime: "This time",
    sameEnding: "The case ended as it did the first time.",
    beside: { "first \($0), this time \($1)" },
    bothTimes: { "\($0) both times" },
    differently: "What you answered differently",
    sameAnswers: "Wherever you were asked the same, you gave the same answer.",
    answersDiffer: { $0 == 1 ? "1 answer differs" : "\($0) answers differ" },
    noResult:
      "The figures of this time are no result: you had read the explanations before you answered.",
    noFigure: "no figure",
    moved: "Criteria that moved",
    nothingMoved: "Every criterion has the level that it had.",
    noLevel: "not exercised"
  )
}
