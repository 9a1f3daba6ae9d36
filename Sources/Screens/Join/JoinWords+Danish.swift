internal import ClassLine
internal import Classroom

extension JoinWords {
  static let danish = JoinWords(
    title: "Et hold",
    code: { "Hold \($0)" },
    seat: { "Hold \($0) · plads \($1)" },
    backAtSeat: {
      "Du er tilbage på plads \($0) med dens svar. Ikke din? Gå ud, og kobl dig på igen med --new-seat."
    },
    connecting: "Kobler på holdet",
    cut: "Holdet svarer ikke; prøver igen",
    unreadable: "Holdet bruger en anden udgave af Signpost",
    farewell: {
      switch $0 {
      case .ended: "Underviseren har lukket holdet"
      case .takenOver: "En anden terminal har taget din plads"
      case .full: "Alle pladser på holdet er taget"
      case .accountFull: "Din konto er allerede med"
      case .version: "Holdet bruger en anden udgave af Signpost"
      case .faulty: "Holdet har lukket for denne terminal"
      case .slow: "Terminalen læste for langsomt; prøver igen"
      }
    },
    waiting: "Der er ikke noget på storskærmen endnu.",
    waitingForStart: "Du er med. Vi begynder, når underviseren er klar.",
    whoSeesWhat:
      "Mens I stemmer, ser underviseren kun, hvor mange der har svaret, aldrig hvem eller hvad. "
      + "Bagefter ser holdet, hvor mange der valgte hvert svar. Dine egne svar er kun for dig.",
    hostedBy: { "Kontoen \($0) er vært for holdet." },
    news: "Nyt",
    paused: "Holdet holder pause.",
    distribution: "Det svarede holdet",
    discussion: "Tal om det",
    key: "Facit med begrundelser",
    over: "Undervisningen er slut",
    thanks: "Tak, fordi du var med.",
    way: {
      switch $0 {
      case .onlyWay: nil
      case .majority: "Holdet gik denne vej, fordi flest stemte for den."
      case .tie: "Lige så mange stemte for en anden vej; underviseren valgte mellem dem."
      case .facilitator: "Underviseren valgte denne vej; flest havde stemt for en anden."
      case .noVote: "Underviseren valgte denne vej; holdet stemte ikke."
      }
    },
    you: "dig",
    yourAnswer: { round, count in
      count < 2 ? "Du svarede" : round == 1 ? "Du, først" : "Du, efter snakken"
    },
    whatIsMarkedCounts: "Det, du markerer, tæller. Ret det, til der lukkes.",
    closesIn: { "Lukker om \($0)" },
    allKept: "Alt er besvaret. Ret det, til der lukkes.",
    sending: "Sender dit svar",
    marksWait: "Dine svar sendes, så snart holdet svarer igen.",
    voteClosed: "Afstemningen er lukket. Det, du havde markeret, tæller.",
    notKept: "Svaret kunne ikke gemmes: markér det igen om lidt, eller sig det til underviseren.",
    notTaken: "Holdet tog ikke imod svaret. Markér det igen.",
    marked: "markeret",
    mark: "Markér",
    markHelp: { "Markér: \($0)" },
    takeBackHelp: "Fjern din markering ved dette spørgsmål",
    nothingMarked: "Du har ikke markeret noget her",
    takeHelp: "Markér det kort, der er fokus på",
    nextQuestion: "Næste",
    questionHelp: "Gå til næste spørgsmål, fra det sidste til det første",
    oneQuestion: "Der er ét spørgsmål",
    readOn: "Læs videre",
    readOnHelp: "Gå videre i teksten",
    toTop: "Til toppen",
    toTopHelp: "Gå tilbage til tekstens begyndelse",
    lost: "Hægtet af",
    lostHelp:
      "Vis underviseren, at nogen har tabt tråden, uden dit navn; én gang til tager det tilbage",
    signalsShown: { signals in
      let pace: [Signals.Pace: String] = [.slower: "langsommere", .faster: "hurtigere"]
      let said = [signals.isLost ? "hægtet af" : nil, pace[signals.pace]].compactMap(\.self)
      return said.isEmpty ? nil : "Du har sagt: " + said.joined(separator: ", ")
    },
    slower: "Langsommere",
    slowerHelp: "Vis underviseren, at nogen gerne vil gå langsommere frem, uden dit navn",
    faster: "Hurtigere",
    fasterHelp: "Vis underviseren, at nogen gerne vil gå hurtigere frem, uden dit navn",
    notNow: "Holdet hører dig ikke lige nu",
    yourResult: "Dine egne svar",
    forYouAlone: "Til dig selv, ikke til vurdering af dit arbejde. Ingen andre får listen.",
    noResultYet: "Der er ikke vist noget facit endnu.",
    saveHelp: "Gem dine egne svar i en fil, der er din",
    lookAgain: "Se, hvad der er sket siden",
    quitHelp: "Forlad holdet; dine svar bliver, og du kan koble dig på igen"
  )
}
