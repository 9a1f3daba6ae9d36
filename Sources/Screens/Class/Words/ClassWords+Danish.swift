internal import Classroom
internal import Interface
internal import ScenarioEngine

extension ClassWords {
  /// The phrases in Danish.
  static let danish = ClassWords(
    title: "Hold",
    console: "Styring",
    wall: "Storskærm",
    lead: "Led et hold",
    leadHelp: "Led et hold af kolleger gennem denne case",
    rules: { withTerminals in
      [
        "Casen er opdigtet. Nævn ingen virkelige personer, celler eller sager.",
        withTerminals
          ? "Svar på din terminal. Ingen får vist, hvem der svarede hvad."
          : "Alle har kort. De løftes samtidig og tælles; ingen husker, hvem der viste hvad.",
        "Ingen får karakter. Du må gerne skifte mening efter samtalen.",
      ]
    },
    soManyPresent: { $0 == 1 ? "1 deltager er her." : "\($0) deltagere er her." },
    cardsUp: { $0 == 1 ? "Løft kortet" : "Løft kortet igen" },
    question: { kind in
      switch kind {
      case .observation: "Er det et tegn?"
      case .inquiry: "Hvad ville du spørge om først?"
      case .urgency: "Hvor meget haster det?"
      case .channel: "Hvem ville du sige det til først?"
      case .choice: "Hvad ville du gøre?"
      case .sorting: "Ville du gøre det?"
      case .rating: "Hvor godt er det, fra 1 til 5?"
      case .best: "Hvad er bedst?"
      case .worst: "Hvad er dårligst?"
      }
    },
    soManyVoted: { $0 == 1 ? "Sådan stemte vi" : "Sådan stemte vi efter samtalen" },
    discussion: "Lad os tale om det",
    usualPrompts: [
      "Hvad taler for hvert af svarene?",
      "Hvad skal du vide for at være sikker?",
    ],
    keyOnWall: "Det siger vejledningen",
    keyNotHere: "Svaret kommer om et øjeblik.",
    firstVote: "første afstemning",
    votesOf: { "\($0) af \($1)" },
    votesOfBoth: { "\($0) af \($1) (først \($2))" },
    showedIt: { "På holdet: \($0)." },
    reason: { reason in
      switch reason {
      case .onlyWay: "Der var kun én vej videre."
      case .majority: "Vi går den vej, som flest stemte for."
      case .tie: "Lige så mange stemte for en anden vej. Underviseren valgte denne."
      case .facilitator: "Flest stemte for en anden vej. Underviseren valgte denne."
      case .noVote: "Vi stemte ikke. Underviseren valgte vejen."
      }
    },
    news: "Nyt",
    soManyParked: { $0 == 1 ? "1 spørgsmål venter." : "\($0) spørgsmål venter." },
    pausedNow: "Pause",
    timerLeft: { "\($0) tilbage" },
    timeIsUp: "Tiden er gået",
    thanks: "Tak for i dag",
    thanksLong:
      "Holdet er slut. Hvis noget i dag fik dig til at tænke på en, du kender, så tal med din leder"
      + " bagefter og ikke her.",
    noClassOpen: "Der er intet hold i gang på denne konto. Det begynder med: signpost class CASE",
    notReadable: { "Oplysningerne om hold kan ikke læses. \(detail($0))" },
    notFollowed:
      "Systemet siger ikke til, når holdet går videre. Tryk r hver gang for at se efter.",
    labelNow: "Nu",
    labelSay: "Sig",
    labelTime: "Tid",
    happens: ClassWords.happensInDanish,
    say: ClassWords.sayInDanish,
    enter: ClassWords.enterInDanish,
    next: ClassWords.nextInDanish,
    voteNumber: { "Afstemning \($0) af \($1)." },
    minutesPlanned: { "\($0) minutter" },
    minutesLeft: { "\($0) min. tilbage" },
    late: { $0 > 0 ? "\($0) min. bagud" : "\(-$0) min. foran" },
    lateLong: { late in
      switch late {
      case 1: "Du er 1 minut bagud."
      case 2...: "Du er \(late) minutter bagud."
      case -1: "Du er 1 minut foran."
      default: "Du er \(-late) minutter foran."
      }
    },
    onTime: "Du følger planen.",
    offTheSheet: "Holdet går en anden vej end drejebogen.",
    bestCut: { "Skær bedst her: \($0)." },
    cutSecond: { "anden afstemning ved \"\($0)\"" },
    cutTalk: { "samtalen ved \"\($0)\", ned til \($1) min." },
    cutVote: { "afstemningen ved \"\($0)\"; læs op, og vælg vej" },
    runsOver: { "Selv da tager det \($0) min. for meget." },
    usually: "Det plejer at dukke op",
    betterNot: "Sig helst ikke",
    keys: .danish,
    asked: .danish,
    start: .danish,
    refused: ClassWords.refusedInDanish,
    notKept: { "Det, du lige gjorde, er ikke gemt. \(detail($0)) Gå bare videre; R prøver igen." },
    registerNotKept: { "Deltagerlisten er ikke gemt. \(detail($0))" },
    leavingLoses: "Det, du gjorde sidst, er ikke gemt. R prøver igen; går du nu, er det tabt.",
    takeUpAgain: "Holdet er gemt. Start igen med den samme case for at fortsætte, hvor I slap.",
    quitHelp: "Gå ud; holdet er gemt og kan fortsættes",
    notOpened: { "Holdet kunne ikke åbnes. \(detail($0))" }
  )

  /// What a refusal of the records says beyond that something did not work.
  private static func detail(_ problem: StoreProblem) -> String {
    switch problem {
    case .diskFull: "Disken er fuld."
    case .readOnly:
      "Der kan ikke skrives til datafilen; 'signpost doctor' siger, hvad der hjælper."
    case .newer: "De er skrevet af en nyere version af Signpost."
    case .damaged: "Datafilen er beskadiget eller hører ikke til Signpost."
    case .openElsewhere: "Holdet styres fra et andet vindue."
    case .other(_, let danish): danish
    }
  }

  private static let happensInDanish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "Deltagerne kommer. Tæl dem."
    case .gathered: "Deltagerne er her, og reglerne er på storskærmen."
    case .scene: "En scene er på storskærmen. Der stemmes ikke."
    case .crossroads: "En scene er på storskærmen. Der stemmes ikke: du siger, hvor det går hen."
    case .beforeVote: "En scene er på storskærmen; så stemmes der."
    case .cardsUp(let round): round == 1 ? "Kortene er oppe." : "Kortene er oppe for anden gang."
    case .counted(let round):
      round == 1 ? "Tallene er på storskærmen." : "Begge afstemninger er på storskærmen."
    case .talk: "Holdet taler. Spørgsmålene er på storskærmen."
    case .keyShown: "Svaret er på storskærmen med begrundelser."
    case .ending: "Casen er slut; storskærmen siger, hvad der skete."
    case .over(let isRehearsal):
      isRehearsal ? "Prøven er slut." : "Holdet er slut. Rapporten er ikke lavet endnu."
    case .frozen: "Rapporten er lavet."
    }
  }

  private static let sayInDanish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "\"Velkommen. Tag et sæt kort hver.\""
    case .gathered: "Læs reglerne på storskærmen op."
    case .scene: "Læs storskærmen op, i ro. Spørger den om noget, så lad to eller tre svare."
    case .crossroads: "Læs storskærmen op, og lad holdet sige, hvad det ville vælge."
    case .beforeVote: "Læs storskærmen op. \"Nu hver for sig, uden at tale sammen.\""
    case .cardsUp(let round):
      round == 1
        ? "\"En, to, tre: løft kortet.\"" : "\"En gang til efter samtalen. En, to, tre.\""
    case .counted(let round):
      round == 1
        ? "\"Sådan ser vi på det. Intet er rigtigt eller forkert endnu.\""
        : "\"Sådan ser vi på det nu. Hvad har ændret sig?\""
    case .talk(let votesAgain):
      votesAgain
        ? "Stil spørgsmålene på storskærmen. \"Bagefter stemmer vi igen.\""
        : "Stil spørgsmålene på storskærmen."
    case .keyShown: "Læs det op. \"Hvad ville gøre det anderledes hos jer?\""
    case .ending: "Læs det op. \"Hvad gjorde vi, og hvad var held?\""
    case .over: "\"Tak for i dag.\" Tag de spørgsmål, der venter."
    case .frozen: "\"Det her gemmes fra i dag.\""
    }
  }

  private static let enterInDanish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "Skriv, hvor mange der er til stede"
    case .gathered: "Begynd: uret går, og den første scene vises"
    case .scene: "Gå til næste scene"
    case .crossroads: "Vælg, hvor historien går hen"
    case .beforeVote: "Vis kortene på storskærmen"
    case .cardsUp: "Skriv tallene"
    case .counted(let round): round == 1 ? "Lad holdet tale" : "Vis svaret"
    case .talk(let votesAgain): votesAgain ? "Stem en gang til" : "Vis svaret"
    case .keyShown(let onward):
      switch onward {
      case .on: "Gå til næste scene"
      case .majority: "Gå den vej, som flest stemte for"
      case .tie: "Vælg mellem de veje, som lige mange stemte for"
      case .choice: "Vælg, hvor historien går hen"
      }
    case .ending: "Slut holdet"
    case .over(let isRehearsal): isRehearsal ? "Afslut" : "Lav rapporten"
    case .frozen: "Afslut"
    }
  }

  private static let nextInDanish: @Sendable (ClassMoment) -> String = { moment in
    switch moment {
    case .nobodyCounted: "Deltagere"
    case .gathered: "Begynd"
    case .scene: "Videre"
    case .crossroads: "Vælg vej"
    case .beforeVote: "Stem"
    case .cardsUp: "Skriv tal"
    case .counted(let round): round == 1 ? "Samtale" : "Vis svar"
    case .talk(let votesAgain): votesAgain ? "Stem igen" : "Vis svar"
    case .keyShown(.on), .keyShown(.majority): "Videre"
    case .keyShown: "Vælg vej"
    case .ending: "Slut"
    case .over(let isRehearsal): isRehearsal ? "Afslut" : "Rapport"
    case .frozen: "Afslut"
    }
  }

  private static let refusedInDanish: @Sendable (ClassError) -> String = { error in
    switch error {
    case .notNow: "Det kan ikke lade sig gøre nu."
    case .presentOutOfRange(let range):
      "Et hold har \(range.lowerBound) til \(range.upperBound) deltagere. Skriv et tal."
    case .moreVotesThanPeople(let question, let counted, let present):
      "Spørgsmål \(question + 1) har \(counted) stemmer, og \(present) er til stede."
    case .wrongCounts: "Hvert svar skal have et tal."
    case .nothingCounted: "Skriv først, hvor mange der viste hvert kort."
    case .wayNeeded: "Vælg, hvor historien går hen."
    case .tied: "Lige mange stemte for flere veje: vælg en."
    case .wayNotOffered: "Historien går ikke den vej."
    case .emptyText: "Skriv noget først."
    case .textTooLong(let limit): "Det er for langt: højst \(limit) tegn."
    case .noSuchQuestion: "Det spørgsmål er allerede besvaret."
    case .noCode: "En kode til terminaler har kun store bogstaver."
    case .timerOutOfRange: "Et ur kan gå fra et sekund til fire timer."
    case .rehearsal: "En prøve har ingen rapport."
    case .otherCase, .planDoesNotFit: "Casen er ændret, siden holdet blev åbnet."
    case .gap, .unknownVersion: "Oplysningerne om dette hold er ændret."
    }
  }
}
