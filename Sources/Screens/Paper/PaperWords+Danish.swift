internal import Classroom

extension PaperWords {
  /// The phrases in Danish.
  static let danish = PaperWords(
    hasKeys: "Kun til underviseren: svarene står her.",
    runSheet: "Drejebog",
    time: "Tid",
    minutesOf: { available, needed in
      needed <= available
        ? "\(available) minutter, heraf er omkring \(needed) planlagt"
        : "\(available) minutter, men casen tager omkring \(needed)"
    },
    doesNotFit: {
      "Casen tager \($0) minutter, selv når alt er skåret ned. Sæt mere "
        + "tid af, eller stop før slutningen, og sig det."
    },
    from: { from, to in from == to ? "\(from) min." : "\(from)–\(to) min." },
    bring: "Tag med",
    bringText:
      "Dette papir, et sæt kort til hver deltager, kopier til dem, der ikke ser skærmen godt, og "
      + "noget at skrive på.",
    welcome: "Velkomst",
    welcomeText: [
      "Sig: Casen er opdigtet. Nævn ingen virkelige personer, celler eller sager.",
      "Sig: Alle har kort. De løftes samtidig. De bliver talt, ikke husket.",
      "Sig: Ingen får karakter. I må gerne skifte mening efter samtalen.",
      "Tæl, hvor mange der er, og skriv det ind. Tæl ikke dig selv med.",
    ],
    realName: "Hvis nogen nævner en virkelig person",
    realNameText:
      "Stop venligt med det samme: \"Det er et virkeligt menneske. Tag det med din leder bagefter, "
      + "ikke her.\" Skriv intet ned, og gå videre med casen.",
    upset: "Hvis nogen bliver berørt",
    upsetText:
      "Sig, at ingen behøver blive i lokalet, og hold en pause, hvis det hjælper. Tal med "
      + "vedkommende alene bagefter, og fortæl, hvem man kan gå til hos jer.",
    readAloud: {
      $0 == 1 ? "Læs skærmen højt, omkring 1 minut." : "Læs skærmen højt, omkring \($0) minutter."
    },
    noVoteHere: "Ingen afstemning her. Gå videre, når det er faldet på plads.",
    voteIsCut:
      "Ingen afstemning her, for det er der ikke tid til. Læs højt, sig selv svaret, og gå videre.",
    say: "Sig",
    cardsUp: "\"Hver for sig og uden at tale. En, to, tre: kortene op.\"",
    vote: { "Afstemning, \($0) min." },
    cards: "Kort",
    right: "Svar",
    disputed: "intet: praktikere er uenige",
    otherwise: "Hvorfor",
    innocent: { "En almindelig forklaring: \($0)" },
    critical: { card, error in "\(card) er en alvorlig fejl: \(error)" },
    talkAbout: "Spørg",
    usual: "Det plejer at dukke op",
    avoid: "Sig helst ikke",
    secondVote: "Der er tid til at stemme en gang til efter samtalen.",
    wayOn: "Videre",
    wayOption: {
      "Drejebogen går videre med \"\($0)\" Holdet må gerne gå en anden vej; sig det åbent."
    },
    closing: "Slutningen",
    closingText: [
      "Læs, hvad det blev til. Spørg: Hvad var vores fortjeneste, og hvad var held?",
      "Tag de spørgsmål, der måtte vente. Det, ingen kan svare på, går til uddannelsesenheden.",
      "En sidste runde: én ting, du gør anderledes i morgen. Ingen behøver sige noget.",
    ],
    late: "Hvis I er bagud",
    lateBy: { "\($0) minutter bagud" },
    alreadyCut: "Allerede skåret væk for at passe til tiden",
    nothingToCut: "mere kan ikke skæres væk: slut tidligere, og sig det",
    cutSecond: { "anden afstemning ved \"\($0)\"" },
    cutTalk: { "samtalen ved \"\($0)\", ned til \($1) min." },
    cutVote: { "afstemningen ved \"\($0)\"; læs højt, og sig svaret" },
    sources: "Kilder",
    timesRestOn:
      "Højtlæsning er sat til 183 ord i minuttet, gennemsnittet for voksne, der læser højt på "
      + "engelsk (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). De andre tider er forfatterens "
      + "eller tommelfingerregler.",
    handouts: "Kopier",
    handoutsFirst: "Til deltagerne. Her står ingen svar.",
    oneAtATime:
      "Til underviseren: Udskriv et sæt til hver, og del et ark ud, når dets scene kommer på skærmen. "
      + "Bogstaverne på skærmen gælder, hvis de er anderledes.",
    youVoteOn: "I stemmer om",
    scene: { "Scene \($0)" },
    cutOut: "Kort",
    cutOutText: "Klip langs stregerne. Kortene kan bruges til alle cases.",
    folder: { "Mappe: \($0)" },
    folderText:
      "Kun til dem, der har denne plads. Find sammen ud af, hvad der skal på bordet, og hvorfor "
      + "det er nødvendigt dér.",
    report: .danish
  )
}

extension ReportWords {
  /// The phrases in Danish.
  static let danish = ReportWords(
    title: "Rapport om et hold",
    notForAppraisal:
      "Ikke til personalevurdering: Her står, hvordan en gruppe talte om en opdigtet case. Det siger "
      + "intet om nogens arbejde.",
    opened: "Åbnet",
    tookPart: "Deltog",
    tookPartText: { $0 == 1 ? "1 person" : "\($0) personer" },
    time: "Tid",
    timeText: { taken, available in "\(taken) af \(available) minutter" },
    recordsEnd: "Slettes",
    votes: "Afstemninger",
    noVotes: "Holdet stemte ikke.",
    soManyCards: { "\($0) kort" },
    half: "halvdelen",
    percent: { "\($0) %" },
    few: "få eller ingen",
    almostAll: "næsten alle eller alle",
    most: "flest",
    mostOrAsMany: "flere end noget andet svar, eller lige så mange",
    withheld: { reason in
      switch reason {
      case .fewerThanFive: "Vises ikke, fordi færre end fem stemte."
      case .oneRoundOnly:
        "Anden afstemning vises ikke, for med færre end otte ville den vise, hvem der skiftede mening."
      case .onlyFew:
        "Vises ikke: Alle svar på nær ét blev givet af få, som et tal ville pege på."
      }
    },
    afterTalk: "efter samtalen",
    change: { $0 > 0 ? "+\($0) point" : "\($0) point" },
    isRight: "svaret",
    isCritical: { "en alvorlig fejl: \($0)" },
    isDisputed: "Praktikere er uenige her; intet svar tæller som rigtigt.",
    keyNotShown: "Svaret blev ikke vist.",
    figures: "Det lagde gruppen mærke til",
    figuresNote:
      "Kun første afstemning; i parentes det område, som sådanne grupper ligger i ni ud af ti gange. "
      + "Få stemmer giver brede områder.",
    noFigures: "For få afstemninger med mindst fem personer til tal om gruppen.",
    noticed: "Tegn, der blev set",
    ordinaryMarked: "Almindelige ting, der blev markeret",
    tooReadily: "Indberettet for hurtigt",
    tooSlowly: "Indberettet for sent",
    figure: { share, low, high, votes in "\(share) (\(low) til \(high) %), af \(votes) stemmer" },
    bareFigure: { share, votes in "\(share), af \(votes) stemmer" },
    mostDiscussed: "Det talte holdet mest om",
    nothingDiscussed: "Holdet stoppede ikke op for at tale.",
    minutes: { $0 == 1 ? "1 minut" : "\($0) minutter" },
    pace: "Tempo",
    paceOf: { taken, planned in
      planned.map { "\(taken) min.; \($0) var sat af til afstemningen" } ?? "\(taken) min."
    },
    parked: "Spørgsmål, der måtte vente",
    nothingParked: "Ingen spørgsmål måtte vente.",
    answered: "Besvaret",
    stillOpen: "Åbent",
    register: "Deltagerliste",
    registerText: { all, named in
      "\(all == 1 ? "1 person" : "\(all) personer") på listen, \(named) med navn."
    },
    namesLeftOut: "Navnene er udeladt; --names tager dem med.",
    registerEmpty: { present in
      "Ingen står på listen; \(present == 1 ? "1 person" : "\(present) personer") var til stede."
    },
    howToRead: "Sådan læses den",
    howToReadText: [
      "Intet vises om færre end fem personer, og om færre end otte kun første afstemning.",
      "\"Få eller ingen\" er højst en tiendedel og altid et enkelt kort; \"næsten alle eller alle\" er "
        + "resten. Hvor få er udeladt, er tallet for det, flest valgte, også udeladt, for det "
        + "ville røbe dem.",
      "Rapporten er lavet én gang og ændres ikke.",
    ]
  )
}
