extension RefreshWords {
  /// The phrases in English.
  static let english = RefreshWords(
    title: "Refreshers",
    goTo: "Refreshers",
    goToHelp: "Recall what you missed or doubted in cases that you have finished",
    loading: "Getting the questions …",
    progress: { number, count, minutes in
      "\(number) of \(count) · about \(minutes) min left"
    },
    fromCase: "Case",
    recallFirst: "Find your answer first, then press Enter: recalling it is what makes it stay.",
    whatIsThis: "What is this?",
    belongsInReport: "Does this belong in the report?",
    belongsInTalk: "Do you tell this to your supervisor?",
    isPartOfReport: "It belongs",
    isNoPartOfReport: "It does not belong",
    isTold: "Yes, I tell it",
    isLeftOut: "No, I leave it out",
    youKnow: "You know, and it is to be reported:",
    whereTo: "Where does it go?",
    log:
      "Lines from logs of several places and days. Most logs hold nothing to act on. In this one there "
      + "is one sign at most.",
    whichLine: "Is one of these lines a sign? Which?",
    noneOfThem: "None of them",
    yourAnswer: "Answer",
    answeredElsewhere:
      "This was answered in another window in the meantime. That answer counts, and this one was not kept.",
    otherVariant:
      "In the case you met this with other names and labels. It is the same act, so the answer is the same.",
    otherCase: "This was the same kind of thing as you met before, in another case.",
    signWasLine: { "Line \($0) was to be noticed." },
    noSign: "None of these lines is a sign.",
    line: { "Line \($0)" },
    theSign: "The line to be noticed",
    youMarked: "The line that you chose",
    nothingDue: "Nothing is due now.",
    finished: { right, count in "\(right) of \(count) recalled" },
    wrongIsUseful: "What you did not recall comes back tomorrow, what you were sure of much later.",
    moreDue: { count in
      count == 1
        ? "1 more is due; it can wait until you have time."
        : "\(count) more are due; they can wait until you have time."
    },
    unreadable: { count in
      "\(count == 1 ? "1 is" : "\(count) are") left out: the case can no longer be read."
    },
    nextInDays: { days in
      days == 1 ? "The next is due tomorrow." : "The next is due in \(days) days."
    },
    retention: "Remember",
    retentionKey: "How often",
    retentionHelp: "Change how much you wish to remember: the more, the more often you are asked",
    retentionText: { "\($0) % – you are asked again when it is likely to fall below that" },
    haveAnswer: "I have it",
    haveAnswerHelp: "Show what there is to choose, once you have your answer",
    chooseHelp: "Choose the answer in focus",
    changeHelp: "Back to the answers; nothing is kept yet",
    next: "Next",
    nextHelp: "Go on to the next question",
    leaveHelp: "Leave the refreshers; what you answered is kept",
    due: { due in
      let questions =
        due.inSession == 1
        ? "1 short question is ready" : "\(due.inSession) short questions are ready"
      return "\(questions), about \(due.minutes == 1 ? "1 minute" : "\(due.minutes) minutes")"
    }
  )
}
