internal import Classroom

extension PaperWords {
  /// The phrases in English.
  static let english = PaperWords(
    hasKeys: "For the facilitator alone: the answers stand in it.",
    runSheet: "Run-sheet",
    time: "Time",
    minutesOf: { available, needed in
      needed <= available
        ? "\(available) minutes, of which about \(needed) are planned"
        : "\(available) minutes, but the case takes about \(needed)"
    },
    doesNotFit: {
      "This case needs \($0) minutes even with everything cut. Take more "
        + "time, or stop before the end and say that you do."
    },
    from: { from, to in from == to ? "\(from) min" : "\(from)–\(to) min" },
    bring: "Bring",
    bringText:
      "This paper, a set of cards for each person, the hand-outs for those who do not see the wall "
      + "well, something to write on.",
    welcome: "Welcome",
    welcomeText: [
      "Say: The case is made up. Please name no real person, no cell, no file.",
      "Say: Everybody has cards. They go up at the same time. They are counted, not remembered.",
      "Say: Nobody is marked. You may change your mind after the talk.",
      "Count how many are here and type it in. Do not count yourself.",
    ],
    realName: "If somebody names a real person",
    realNameText:
      "Stop at once, kindly: \"That is somebody real. Take it to your leader after this, not here.\" "
      + "Write nothing down, and go on with the case.",
    upset: "If somebody is upset",
    upsetText:
      "Say that nobody has to stay in the room, and take a break if that helps. Speak to them alone "
      + "afterwards, and tell them whom they can turn to where you work.",
    readAloud: {
      $0 == 1 ? "Read the wall aloud, about 1 minute." : "Read the wall aloud, about \($0) minutes."
    },
    noVoteHere: "No vote here. Go on when it has sunk in.",
    voteIsCut: "No vote here, as there is no time for it. Read it, say the answer yourself, go on.",
    say: "Say",
    cardsUp: "\"Each for yourself, without talking. One, two, three: cards up.\"",
    vote: { "Vote, \($0) min" },
    cards: "Cards",
    right: "Answer",
    disputed: "none: practitioners disagree",
    otherwise: "Why",
    innocent: { "An ordinary explanation: \($0)" },
    critical: { card, error in "\(card) is a critical error: \(error)" },
    talkAbout: "Ask",
    usual: "What usually comes up",
    avoid: "Better not said",
    secondVote: "There is time for a second vote after the talk.",
    wayOn: "Way on",
    wayOption: { "This sheet goes on with \"\($0)\" The class may go another way; say so openly." },
    closing: "The end",
    closingText: [
      "Read what became of it. Ask: what was our doing, and what was luck?",
      "Take the questions that were put aside. What nobody can answer goes to the training unit.",
      "A last round: one thing that you do differently tomorrow. Nobody has to speak.",
    ],
    late: "If you are late",
    lateBy: { "\($0) minutes late" },
    alreadyCut: "Cut already to fit your time",
    nothingToCut: "nothing more can be cut: end earlier, and say so",
    cutSecond: { "the second vote at \"\($0)\"" },
    cutTalk: { "the talk at \"\($0)\", to \($1) min" },
    cutVote: { "the vote at \"\($0)\"; read it and say the answer" },
    sources: "Sources",
    timesRestOn:
      "Reading is timed at 183 words a minute, the average of adults who read aloud in English "
      + "(Brysbaert 2019, doi:10.1016/j.jml.2019.104047). The other times are the author's, or rules "
      + "of thumb.",
    handouts: "Hand-outs",
    handoutsFirst: "For those who take part. No answer stands in it.",
    oneAtATime:
      "To the facilitator: print one set for each person, and hand out a sheet when its scene comes "
      + "up. The letters of the wall hold where they differ.",
    youVoteOn: "You vote on",
    scene: { "Scene \($0)" },
    cutOut: "Cards",
    cutOutText: "Cut along the lines. They serve for every case.",
    folder: { "Folder: \($0)" },
    folderText:
      "Only for those who sit in this chair. Decide together what goes on the table, and why it is "
      + "needed there.",
    report: .english
  )
}

extension ReportWords {
  /// The phrases in English.
  static let english = ReportWords(
    title: "Report of a class",
    notForAppraisal:
      "Not for appraisal: this says how a group talked about a made-up case. It says nothing of "
      + "anybody's work.",
    opened: "Opened",
    tookPart: "Took part",
    tookPartText: { $0 == 1 ? "1 person" : "\($0) people" },
    time: "Time",
    timeText: { taken, available in "\(taken) of \(available) minutes" },
    recordsEnd: "Records end",
    votes: "Votes",
    noVotes: "The class did not vote.",
    soManyCards: { "\($0) cards" },
    half: "half",
    percent: { "\($0) %" },
    few: "few or none",
    almostAll: "almost all or all",
    most: "most",
    mostOrAsMany: "more than any other, or as many",
    withheld: { reason in
      switch reason {
      case .fewerThanFive: "Not told, as fewer than five people voted."
      case .oneRoundOnly:
        "The second vote is not told, as with fewer than eight it would show who changed."
      case .onlyFew:
        "Not told: all answers but one were given by few, whom a figure would point to."
      }
    },
    afterTalk: "after the talk",
    change: { $0 > 0 ? "+\($0) points" : "\($0) points" },
    isRight: "the answer",
    isCritical: { "a critical error: \($0)" },
    isDisputed: "Practitioners disagree here; no answer counts as right.",
    keyNotShown: "The answer was not shown.",
    figures: "What the group noticed",
    figuresNote:
      "First votes alone, in brackets the range in which such groups lie nine times out of ten. Few "
      + "votes make wide ranges.",
    noFigures: "Too few votes of at least five people for figures of the group.",
    noticed: "Signs noticed",
    ordinaryMarked: "Ordinary things marked",
    tooReadily: "Reported too readily",
    tooSlowly: "Reported too slowly",
    figure: { share, low, high, votes in "\(share) (\(low) to \(high) %), of \(votes) votes" },
    bareFigure: { share, votes in "\(share), of \(votes) votes" },
    mostDiscussed: "What was talked about most",
    nothingDiscussed: "The class did not stop to talk.",
    minutes: { $0 == 1 ? "1 minute" : "\($0) minutes" },
    pace: "Pace",
    paceOf: { taken, planned in
      planned.map { "\(taken) min; \($0) were set aside for the vote" } ?? "\(taken) min"
    },
    parked: "Parking place",
    nothingParked: "No question was put aside.",
    answered: "Answered",
    stillOpen: "Open",
    register: "Register",
    registerText: { all, named in
      "\(all == 1 ? "1 person" : "\(all) people") in the register, \(named) by name."
    },
    namesLeftOut: "Names are left out; --names puts them in.",
    registerEmpty: { present in
      "Nobody was put into the register; \(present == 1 ? "1 person was" : "\(present) people were")"
        + " present."
    },
    howToRead: "How to read this",
    howToReadText: [
      "Nothing is told of fewer than five people, and of fewer than eight only the first vote.",
      "\"Few or none\" is at most a tenth and always a single card; \"almost all or all\" is the rest "
        + "of it. Where few are left out, so is the figure of what most chose, as it would tell them.",
      "The report was made once and does not change.",
    ]
  )
}
