extension WelcomeWords {
  /// The phrases in Danish.
  static let danish = WelcomeWords(
    language: "Sprog",
    languageHelp: "Skift mellem engelsk og dansk",
    work: { work in
      switch work {
      case .prison: "Kriminalforsorgen"
      case .immigration: "Udlændingeområdet"
      case .mentalHealth: "Psykiatrien"
      case .municipality: "Kommune"
      case .police: "Politi"
      case .association: "Forening eller noget andet"
      case .instructor: "Underviser"
      }
    },
    whatFor: "Cases, der passer, står først. Gemmes på denne computer og bruges ikke til andet.",
    whatForShort: "Bliver på denne computer",
    choose: "Det er mig",
    goOnHelp: "Gå videre med det valgte; du behøver ikke vælge noget",
    skip: "Spring over",
    skipHelp: "Spring spørgsmålene over; de bliver ikke stillet igen",
    notKept: {
      let reason =
        switch $0 {
        case .diskFull: "Disken er fuld"
        case .readOnly: "Der kan ikke skrives til datafilen"
        default: "Datafilen kunne ikke skrives"
        }
      return "\(reason), så dette gælder, til du afslutter."
    },
    you: "Dig",
    youHelp: "Skift dit sprog og dit arbejde",
    offerTitle: "To minutter til at prøve tasterne?",
    offerText:
      "Rundturen er en lille case om en tom stol ved fællesspisningen. Den siger ved hvert trin,"
      + " hvilken tast der gør hvad, og intet i den tæller.",
    offer: { offer in
      switch offer {
      case .tour: "Tag rundturen på to minutter"
      case .course: "Vælg et kursus, der siger, hvad der kommer nu"
      case .cases: "Gå til casene"
      }
    },
    tourIsListed: "Rundturen står på listen, hvis du vil have den senere.",
    tour: "rundtur",
    startTour: "Begynd rundturen",
    toCases: "Til casene",
    tourIsOver: "Det var rundturen. Enter åbner den markerede case; d fører til et kursus.",
    tourIsNotScored: "Det var rundturen: Den viser tasterne og tæller ikke.",
    coach: .danish
  )
}

extension CoachWords {
  static let danish = CoachWords(
    lead: "Rundtur",
    read: { "Læs dette, og tryk så på \($0)." },
    readBeforeQuestion: { "Læs dette, og tryk så på \($0): Der følger et spørgsmål." },
    anyTime: { "Når som helst: \($0) viser tasterne, \($1) skifter sprog." },
    pair: { "\($0) for \($1)" },
    mark: { "Tryk \($0)." },
    sure: { "Hvor sikker er du? \($0)." },
    changeable: { "\($0) går tilbage til en linje; du kan ændre, indtil du trykker på \($1)." },
    complete: { "Alt er besvaret. \($0) afleverer; \($1) går tilbage." },
    choose: { "Tryk på \($0), eller flyt med \($1), og tryk på \($2)." },
    chooseSure: { "Tryk nu på \($0) for, hvor sikker du er. \($1) går tilbage." },
    askedAgain: "Intet er afgjort endnu: Du bliver spurgt en gang til.",
    reportParts: "En indberetning har flere dele; dette er den første.",
    tick: { "Sæt kryds med \($0), så mange du vil. \($1) går videre." },
    facts: { "\($0) udelader, \($1) tager med. \($2) går videre." },
    review: { "Læs det. \($0) afleverer, \($1) går en del tilbage." },
    confirm: { "\($0) afgiver svaret. \($1) lader dig ændre det." },
    explained: { "Hvert svar bliver forklaret. Læs det, og tryk så på \($0)." },
    sources: { "\($0) viser kilderne bag." },
    over: { "Det var rundturen. \($0) fører dig til casene." },
    plainChoose: "Skriv nummeret på dit svar, og tryk på Enter.",
    plainTick: { "Skriv et nummer for at sætte kryds, igen for at fjerne det. \($0) går videre." },
    plainFacts: {
      "Skriv \($0) for at udelade linjen, \($1) for at tage den med. \($2) går videre."
    },
    plainReview: { "Læs det. Skriv \($0) for at aflevere eller \($1) for at gå en del tilbage." },
    plainComplete: {
      "Alt er besvaret. Skriv \($0) for at aflevere, eller ? for at se, hvordan du ændrer en linje."
    },
    plainConfirm: { "Skriv \($0) for at afgive svaret eller \($1) for at ændre det." }
  )
}
