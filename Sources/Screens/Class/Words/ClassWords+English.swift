internal import Classroom
internal import Interface
internal import ScenarioEngine

extension ClassWords {
  /// The phrases in English.
  static let english = ClassWords(
    title: "Class",
    console: "Console",
    wall: "Wall",
    lead: "Lead a class",
    leadHelp: "Lead a class of colleagues through this case",
    rules: { withTerminals in
      [
        "The case is made up. Please name no real person, no cell, no file.",
        withTerminals
          ? "Answer at your terminal. Nobody is shown who answered what."
          : "Everybody has cards. They go up at the same time, and are counted, not remembered.",
        "Nobody is marked. You may change your mind after the talk.",
      ]
    },
    soManyPresent: { $0 == 1 ? "1 person is here." : "\($0) people are here." },
    cardsUp: { $0 == 1 ? "Cards up" : "Cards up, once more" },
    question: { kind in
      switch kind {
      case .observation: "Is it a sign?"
      case .inquiry: "What would you ask first?"
      case .urgency: "How urgent is it?"
      case .channel: "Whom would you tell first?"
      case .choice: "What would you do?"
      case .sorting: "Would you do it?"
      case .rating: "How good is it, from 1 to 5?"
      case .best: "Which is the best?"
      case .worst: "Which is the worst?"
      }
    },
    soManyVoted: { $0 == 1 ? "This is how we voted" : "This is how we voted after the talk" },
    discussion: "Let us talk about it",
    usualPrompts: [
      "What speaks for each of the answers?",
      "What would you have to know to be sure?",
    ],
    keyOnWall: "What the guidance says",
    keyNotHere: "The answer comes in a moment.",
    firstVote: "first vote",
    votesOf: { "\($0) of \($1)" },
    votesOfBoth: { "\($0) of \($1) (first \($2))" },
    showedIt: { "In the room: \($0)." },
    reason: { reason in
      switch reason {
      case .onlyWay: "There was only one way on."
      case .majority: "We go the way that most voted for."
      case .tie: "As many voted for another way. The facilitator chose this one."
      case .facilitator: "Most voted for another way. The facilitator chose this one."
      case .noVote: "We did not vote. The facilitator chose this way."
      }
    },
    news: "News",
    soManyParked: { $0 == 1 ? "1 question is put aside." : "\($0) questions are put aside." },
    pausedNow: "Paused",
    timerLeft: { "\($0) left" },
    timeIsUp: "Time is up",
    thanks: "Thank you",
    thanksLong:
      "The class is over. If something today made you think of someone you know, talk to your"
      + " leader afterwards, not here.",
    noClassOpen: "No class is open on this account. It begins with: signpost class CASE",
    notReadable: { "The records of classes cannot be read. \(detail($0))" },
    notFollowed:
      "The system does not say when the class goes on. Press r each time to look.",
    labelNow: "Now",
    labelSay: "Say",
    labelTime: "Time",
    happens: ClassWords.happensInEnglish,
    say: ClassWords.sayInEnglish,
    enter: ClassWords.enterInEnglish,
    next: ClassWords.nextInEnglish,
    voteNumber: { "Vote \($0) of \($1)." },
    minutesPlanned: { "\($0) minutes" },
    minutesLeft: { "\($0) min left" },
    late: { $0 > 0 ? "\($0) min late" : "\(-$0) min early" },
    lateLong: { late in
      switch late {
      case 1: "You are 1 minute late."
      case 2...: "You are \(late) minutes late."
      case -1: "You are 1 minute early."
      default: "You are \(-late) minutes early."
      }
    },
    onTime: "You are on time.",
    offTheSheet: "The class is on another way than the run-sheet.",
    bestCut: { "Best cut: \($0)." },
    cutSecond: { "the second vote at \"\($0)\"" },
    cutTalk: { "the talk at \"\($0)\", to \($1) min" },
    cutVote: { "the vote at \"\($0)\"; read it and say the way" },
    runsOver: { "Even so it takes \($0) min too long." },
    usually: "What usually comes up",
    betterNot: "Better not said",
    keys: .english,
    asked: .english,
    start: .english,
    refused: ClassWords.refusedInEnglish,
    notKept: { "What you just did is not saved. \(detail($0)) Go on; R tries again." },
    registerNotKept: { "The register is not saved. \(detail($0))" },
    leavingLoses: "What you did last is not saved. R tries again; leaving once more loses it.",
    takeUpAgain: "The class is kept. Start it again with the same case to go on where you stopped.",
    quitHelp: "Leave; the class is kept and can be gone on with",
    notOpened: { "The class could not be opened. \(detail($0))" }
  )

  /// What a refusal of the records says beyond that something did not work.
  private static func detail(_ problem: StoreProblem) -> String {
    switch problem {
    case .diskFull: "The disk is full."
    case .readOnly: "The records cannot be written here; 'signpost doctor' says what helps."
    case .newer: "They were written by a newer version of Signpost."
    case .damaged: "The file of records is damaged or is not one."
    case .openElsewhere: "The class is led in another window."
    case .other(let english, _): english
    }
  }

  private static let happensInEnglish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "People arrive. Count them."
    case .gathered: "People are here, and the rules are on the wall."
    case .scene: "A scene is on the wall. There is no vote."
    case .crossroads: "A scene is on the wall. There is no vote: you say where it goes on."
    case .beforeVote: "A scene is on the wall; a vote comes next."
    case .cardsUp(let round): round == 1 ? "Cards are up." : "Cards are up for the second time."
    case .counted(let round):
      round == 1 ? "The counts are on the wall." : "Both counts are on the wall."
    case .talk: "The class talks. The questions are on the wall."
    case .keyShown: "The answer is on the wall, with its reasons."
    case .ending: "The case is over; the wall says what became of it."
    case .over(let isRehearsal):
      isRehearsal ? "The rehearsal is over." : "The class is over. Its report is not made yet."
    case .frozen: "The report is made."
    }
  }

  private static let sayInEnglish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "\"Welcome. Take a set of cards, please.\""
    case .gathered: "Read the rules on the wall aloud."
    case .scene: "Read the wall aloud, slowly. If it asks something, let two or three answer."
    case .crossroads: "Read the wall aloud, and let them say what they would choose."
    case .beforeVote: "Read the wall aloud. \"Now each for yourself, without talking.\""
    case .cardsUp(let round):
      round == 1
        ? "\"One, two, three: cards up.\"" : "\"Once more, after the talk. One, two, three.\""
    case .counted(let round):
      round == 1
        ? "\"This is how we see it. Nothing is right or wrong yet.\""
        : "\"This is how we see it now. What has changed?\""
    case .talk(let votesAgain):
      votesAgain
        ? "Ask what is on the wall. \"We vote again afterwards.\"" : "Ask what is on the wall."
    case .keyShown: "Read it aloud. \"What would make it different where you work?\""
    case .ending: "Read it aloud. \"What was our doing, and what was luck?\""
    case .over: "\"Thank you.\" Take the questions that were put aside."
    case .frozen: "\"This is what is kept of today.\""
    }
  }

  private static let enterInEnglish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "Type how many are present"
    case .gathered: "Begin: the clock runs and the first scene comes up"
    case .scene: "Go on to the next scene"
    case .crossroads: "Choose where the story goes on"
    case .beforeVote: "Put the cards on the wall"
    case .cardsUp: "Type the counts"
    case .counted(let round): round == 1 ? "Let the class talk" : "Show the answer"
    case .talk(let votesAgain): votesAgain ? "Vote a second time" : "Show the answer"
    case .keyShown(let onward):
      switch onward {
      case .on: "Go on to the next scene"
      case .majority: "Go the way that most voted for"
      case .tie: "Choose between the ways that as many voted for"
      case .choice: "Choose where the story goes on"
      }
    case .ending: "End the class"
    case .over(let isRehearsal): isRehearsal ? "Leave" : "Make the report"
    case .frozen: "Leave"
    }
  }

  private static let nextInEnglish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "People"
    case .gathered: "Begin"
    case .scene: "Go on"
    case .crossroads: "Say the way"
    case .beforeVote: "Vote"
    case .cardsUp: "Counts"
    case .counted(let round): round == 1 ? "Talk" : "Answer"
    case .talk(let votesAgain): votesAgain ? "Vote again" : "Answer"
    case .keyShown(.on), .keyShown(.majority): "Go on"
    case .keyShown: "Say the way"
    case .ending: "End"
    case .over(let isRehearsal): isRehearsal ? "Leave" : "Report"
    case .frozen: "Leave"
    }
  }

  private static let refusedInEnglish: @Sendable (ClassError) -> String = { error in
    switch error {
    case .notNow: "That cannot be done now."
    case .presentOutOfRange(let range):
      "A class has \(range.lowerBound) to \(range.upperBound) people. Please type a number."
    case .moreVotesThanPeople(let question, let counted, let present):
      "Question \(question + 1) has \(counted) votes, and \(present) people are present."
    case .wrongCounts: "Each answer needs a number."
    case .nothingCounted: "Type how many showed each card first."
    case .wayNeeded: "Say where the story goes on."
    case .tied: "As many voted for several ways: choose one."
    case .wayNotOffered: "The story does not go that way."
    case .emptyText: "Please write something first."
    case .textTooLong(let limit): "That is too long: at most \(limit) characters."
    case .noSuchQuestion: "That question is answered already."
    case .noCode: "A code of terminals has capital letters alone."
    case .timerOutOfRange: "A timer runs from one second to four hours."
    case .rehearsal: "A rehearsal has no report."
    case .otherCase, .planDoesNotFit: "The case has been changed since the class was opened."
    case .gap, .unknownVersion: "The records of this class have been changed."
    }
  }
}
