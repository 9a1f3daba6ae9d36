extension WelcomeWords {
  /// The phrases in English.
  static let english = WelcomeWords(
    language: "Language",
    languageHelp: "Switch between English and Danish",
    work: { work in
      switch work {
      case .prison: "Prison or probation officer"
      case .immigration: "Immigration service"
      case .mentalHealth: "Mental health"
      case .municipality: "Municipality"
      case .police: "Police"
      case .association: "An association, or something else"
      case .instructor: "Instructor"
      }
    },
    whatFor: "Cases for your work first. Kept on this computer, used for nothing else.",
    whatForShort: "Stays on this computer",
    choose: "This is me",
    goOnHelp: "Go on with what is chosen; nothing has to be",
    skip: "Skip",
    skipHelp: "Skip the questions; they are not asked again",
    notKept: {
      let reason =
        switch $0 {
        case .diskFull: "The disk is full"
        case .readOnly: "The records cannot be written here"
        default: "The records could not be written"
        }
      return "\(reason), so this holds until you quit."
    },
    you: "You",
    youHelp: "Change your language and your work",
    offerTitle: "Two minutes to try the keys?",
    offerText:
      "The tour is a small case about an empty chair at supper. It says at every step which key does"
      + " what, and nothing in it is scored.",
    offer: { offer in
      switch offer {
      case .tour: "Try the two-minute tour"
      case .course: "Choose a course that says what comes next"
      case .cases: "Go to the cases"
      }
    },
    tourIsListed: "The tour is in the list, should you want it later.",
    tour: "tour",
    startTour: "Start the tour",
    toCases: "To the cases",
    tourIsOver: "That was the tour. Enter opens the marked case; d leads to a course of cases.",
    tourIsNotScored: "This was the tour: it shows the keys and is not scored.",
    coach: .english
  )
}

extension CoachWords {
  static let english = CoachWords(
    lead: "Tour",
    read: { "Read this, then press \($0) to go on." },
    readBeforeQuestion: { "Read this, then press \($0): a question follows." },
    anyTime: { "At any time: \($0) lists the keys, \($1) changes the language." },
    pair: { "\($0) for \($1)" },
    mark: { "Press \($0)." },
    sure: { "How sure are you? \($0)." },
    changeable: { "\($0) go back to a line; you can change it until you press \($1)." },
    complete: { "All is answered. \($0) hands it in; \($1) go back to a line." },
    choose: { "Press \($0), or move with \($1) and press \($2)." },
    chooseSure: { "Now press \($0) for how sure you are. \($1) goes back." },
    askedAgain: "Nothing is taken yet: you are asked once more.",
    reportParts: "A report has several parts; this is the first.",
    tick: { "Tick with \($0), as many as you want. \($1) goes on." },
    facts: { "\($0) leaves a line out, \($1) take it in. \($2) goes on." },
    review: { "Read it over. \($0) hands it in, \($1) goes back a part." },
    confirm: { "\($0) takes it. \($1) lets you change it." },
    explained: { "Every answer is explained. Read it, then press \($0)." },
    sources: { "\($0) shows the sources behind it." },
    over: { "That was the tour. \($0) takes you to the cases." },
    plainChoose: "Type the number of your answer and press Enter.",
    plainTick: { "Type a number to tick it, once more to take the tick away. \($0) goes on." },
    plainFacts: { "Type \($0) to leave the line out, \($1) to take it in. \($2) goes on." },
    plainReview: { "Read it over. Type \($0) to hand it in, or \($1) to go back a part." },
    plainComplete: {
      "All is answered. Type \($0) to hand it in, or ? to see how to change a line."
    },
    plainConfirm: { "Type \($0) to take it or \($1) to change it." }
  )
}
