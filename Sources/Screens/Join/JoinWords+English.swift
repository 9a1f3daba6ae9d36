internal import ClassLine
internal import Classroom

extension JoinWords {
  static let english = JoinWords(
    title: "A class",
    code: { "Class \($0)" },
    seat: { "Class \($0) · seat \($1)" },
    backAtSeat: {
      "You are back at seat \($0) with its answers. Not yours? Leave, and join with --new-seat."
    },
    connecting: "Joining the class",
    cut: "The class does not answer; trying again",
    unreadable: "The class speaks another version of Signpost",
    farewell: {
      switch $0 {
      case .ended: "The facilitator has closed the class"
      case .takenOver: "Another terminal has taken your seat"
      case .full: "Every seat of the class is taken"
      case .accountFull: "Your account has joined already"
      case .version: "The class speaks another version of Signpost"
      case .faulty: "The class has cut this terminal off"
      case .slow: "This terminal read too slowly; trying again"
      }
    },
    waiting: "Nothing is on the wall yet.",
    waitingForStart: "You are in. The class begins when the facilitator is ready.",
    whoSeesWhat:
      "While a vote is open the facilitator sees how many have answered, never who or what. "
      + "Afterwards the class sees how many chose each answer. Your own answers are shown to you alone.",
    hostedBy: { "The class is hosted by the account \($0)." },
    news: "News",
    paused: "The class pauses.",
    distribution: "What the class answered",
    discussion: "Talk about it",
    key: "The key, with reasons",
    over: "The class is over",
    thanks: "Thank you for taking part.",
    way: {
      switch $0 {
      case .onlyWay: nil
      case .majority: "The class went this way because most voted for it."
      case .tie: "As many voted for another way; the facilitator chose between them."
      case .facilitator: "The facilitator chose this way; most had voted for another."
      case .noVote: "The facilitator chose this way; the class did not vote."
      }
    },
    you: "you",
    yourAnswer: { round, count in
      count < 2 ? "You answered" : round == 1 ? "You, at first" : "You, after the talk"
    },
    whatIsMarkedCounts: "What you mark counts. Change it until the vote closes.",
    closesIn: { "Closes in \($0)" },
    allKept: "All answered. Change it until the vote closes.",
    sending: "Sending your answer",
    marksWait: "Your marks are sent as soon as the class answers again.",
    voteClosed: "The vote is closed. What you had marked before counts.",
    notKept:
      "The host could not keep that answer: mark it again in a moment, or tell the facilitator.",
    notTaken: "The class did not take that answer. Mark it again.",
    marked: "marked",
    mark: "Mark",
    markHelp: { "Mark: \($0)" },
    takeBackHelp: "Take your mark at this question back",
    nothingMarked: "You have marked nothing here",
    takeHelp: "Mark the card with the focus",
    nextQuestion: "Next question",
    questionHelp: "Go to the next question, from the last to the first",
    oneQuestion: "There is one question",
    readOn: "Read on",
    readOnHelp: "Go on in the text",
    toTop: "To the top",
    toTopHelp: "Go back to the top of the text",
    lost: "I am lost",
    lostHelp:
      "Let the facilitator see that somebody has lost the thread, without your name; again takes it back",
    signalsShown: { signals in
      let pace: [Signals.Pace: String] = [.slower: "slower", .faster: "faster"]
      let said = [signals.isLost ? "lost" : nil, pace[signals.pace]].compactMap(\.self)
      return said.isEmpty ? nil : "You said: " + said.joined(separator: ", ")
    },
    slower: "Slower",
    slowerHelp: "Let the facilitator see that somebody wants to go slower, without your name",
    faster: "Faster",
    fasterHelp: "Let the facilitator see that somebody wants to go faster, without your name",
    notNow: "The class does not hear you now",
    yourResult: "Your own answers",
    forYouAlone: "For yourself, not for appraisal. Nobody else gets this list.",
    noResultYet: "No key was shown yet.",
    saveHelp: "Keep your own answers as a file of yours",
    lookAgain: "See what has happened since",
    quitHelp: "Leave the class; your answers stay, and you can join again"
  )
}
