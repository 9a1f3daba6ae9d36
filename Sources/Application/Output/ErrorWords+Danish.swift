internal import Records
internal import ScenarioFiles
internal import Screens
internal import Terminal

extension ErrorWords {
  /// The words in Danish.
  static let danish = ErrorWords(
    usage: usageInDanish,
    storeFailed: { task in
      switch task {
      case .open: "Datafilen kunne ikke åbnes"
      case .save: "Der kunne ikke skrives til datafilen"
      case .read: "Datafilen kunne ikke læses"
      }
    },
    storeReason: storeReasonInDanish,
    storeSafety: { task in
      switch task {
      case .open, .read: "Intet i filen er ændret."
      case .save: "Det, der var gemt før, er i sikkerhed."
      }
    },
    storeAdvice: storeAdviceInDanish,
    noCaseNow: "Ingen case kan begyndes nu",
    cannotBeMade: "datafilen kan ikke oprettes dér",
    earlierWorkIsKept: "Tidligere arbejde er ikke tabt, det vises blot ikke.",
    startAdvice: { reason in
      switch reason {
      case .full: "Skaf plads, og start igen."
      case .locked: "Luk det andet program, og start igen."
      case .newer: "Brug det nyere program, eller start med --records FIL."
      case .older, .forbidden, .unexpected: storeAdviceInDanish(reason)
      default: "Afslut, og start med --records FIL."
      }
    },
    noRecordsPlace:
      "Der er ingen plads til en datafil, fordi HOME ikke er sat eller ikke begynder med /. Angiv en med --records FIL.",
    file: { error in
      switch error {
      case .notFound: "der findes ikke noget med det navn"
      case .notPermitted: "denne konto må ikke læse den"
      case .wrongKind: "det er ikke en almindelig fil, eller dens links går i ring"
      case .notAFolder: "det er en fil, ikke en mappe"
      case .tooLarge(let limit): "den er større end grænsen på \(size(limit))"
      case .tooMany(let limit):
        "den indeholder flere end grænsen på \(limit) filer; resten er ikke med"
      case .exists: "der er allerede en fil med dette navn; intet blev overskrevet"
      case .full: "disken er fuld"
      case .other(let number): "systemet afviste det (fejl \(number))"
      }
    },
    noFolder: "mappen, den skulle ligge i, findes ikke; lav den først, eller angiv en anden",
    nameFolder: "Angiv en mappe med cases med --scenarios MAPPE.",
    terminal: { error in
      switch error {
      case .notATerminal: "Input eller output er ikke en terminal, så enkel visning bruges."
      case .unknownType(nil): "TERM er ikke sat, så enkel visning bruges."
      case .unknownType(let type?):
        "Maskinen kender ikke terminalen '\(type)', så enkel visning bruges. "
          + "TERM=xterm-256color kan måske bruges."
      case .incapable(let type):
        "Terminalen '\(type)' kan ikke placere sin markør, så enkel visning bruges."
      case .alreadyOpen: "Terminalen er allerede i brug af dette program."
      case .system: "Systemet kunne ikke åbne fuld skærm, så enkel visning bruges."
      }
    },
    unknownCase: { id, nearest in
      "Der er ingen case '\(id)'.\(meant(nearest)) 'signpost list' viser alle cases."
    },
    unknownVariant: { id, known in
      known.isEmpty
        ? "Denne case findes kun i én udgave; udelad --variant."
        : "--variant kan til denne case være \(known.joined(separator: ", ")), ikke '\(id)'."
    },
    notInLanguage: { code, known in
      "Denne case findes på \(known.joined(separator: ", ")) og ikke på '\(code)', som --texts eller "
        + "SIGNPOST_TEXTS beder om."
    },
    brokenCase: { path, count in
      "\(path) kan ikke spilles, fordi den har \(count == 1 ? "en fejl" : "\(count) fejl"). "
        + "'signpost check' viser \(count == 1 ? "den med dens sted" : "dem med deres steder")."
    },
    attempt: attemptInDanish,
    rating: ratingInDanish
  )

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Mente du '\($0)'?" } ?? ""
  }

  private static func meantOne(of known: [String]) -> String {
    guard let last = known.last else { return "" }
    let others = known.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return " Mente du \(others.isEmpty ? "" : others + " eller ")'\(last)'?"
  }

  private static let usageInDanish: @Sendable (UsageError) -> String = { error in
    switch error {
    case .unknownVerb(let word, let nearest):
      "Der er ingen kommando '\(word)'.\(meant(nearest)) 'signpost help' viser kommandoerne."
    case .unknownTopic(let word, let known):
      "Der er ingen hjælp om '\(word)'.\(meantOne(of: known)) 'signpost help' viser kommandoerne."
    case .unknownOption(let word, let nearest):
      "Der er intet tilvalg '\(word)'.\(meant(nearest)) 'signpost help' viser tilvalgene."
    case .optionNotForVerb(let option, ""):
      "\(option) kræver en kommando. 'signpost help' viser kommandoerne."
    case .optionNotForVerb(let option, let verb):
      "'\(verb)' kan ikke bruges med \(option). 'signpost help \(verb)' viser, hvad der kan."
    case .missingValue(let option): "\(option) skal følges af en værdi."
    case .unknownValue(let word, let source, let allowed, let nearest):
      "\(source) kan være \(allowed.joined(separator: ", ")), ikke '\(word)'.\(meant(nearest))"
    case .notInRange(let word, let source, let range):
      "\(source) skal være et helt tal "
        + (range.upperBound == .max
          ? "fra \(range.lowerBound) og op" : "fra \(range.lowerBound) til \(range.upperBound)")
        + ", ikke '\(word)'."
    case .noProfileName(let word, let source, let problem):
      "\(source) kan ikke være '\(word)'. \(ProfileWords.of(.danish).problem(problem))"
    case .noProfileToDelete:
      "'\(ProfileChoice.ownWord)' står for det, der er gemt uden navn, og det er ikke en profil. "
        + "'\(RecordsInUse.profile(.own).command("forget --all"))' viser, hvad der ville blive slettet af det."
    case .noDay(let word, let source):
      "\(source) kræver en dato, for eksempel 2026-03-01, ikke '\(word)'."
    case .needlessValue(let option): "\(option) tager ingen værdi."
    case .optionsClash(let one, let other): "\(one) og \(other) kan ikke stå sammen."
    case .optionNeeds(let option, let other): "\(option) giver kun mening sammen med \(other)."
    case .missingArgument(let verb):
      "'\(verb.rawValue)' kræver \(verb.help.danish.argument). "
        + "'signpost help \(verb.rawValue)' siger mere."
    case .missingStore(let task):
      "'store \(task)' kræver adressen på et lager efter sig eller i SIGNPOST_STORE: "
        + "postgresql://VÆRT/DATABASE"
    case .needlessArgument(let word, let verb?):
      "'\(word)' er et argument for meget til '\(verb.rawValue)'. "
        + "'signpost help \(verb.rawValue)' viser, hvad den tager."
    case .needlessArgument(let word, nil): "'\(word)' er et argument for meget."
    }
  }

  private static let storeReasonInDanish: @Sendable (StoreError.Reason) -> String = { reason in
    switch reason {
    case .newer(let found, let known):
      "filen er skrevet af en nyere version af Signpost (format \(found); her kendes \(known))"
    case .older(let found, let known):
      "filen har et ældre format (\(found); nu \(known)) og kan kun læses her"
    case .otherProgram: "filen hører til et andet program"
    case .notADatabase: "filen er ikke en af Signposts datafiler"
    case .damaged: "filen er beskadiget"
    case .full: "disken, eller kontoens andel af den, er fuld"
    case .readOnly: "filen eller dens disk kan kun læses"
    case .notPermitted: "denne konto må ikke bruge filen eller dens mappe"
    case .locked: "et andet program holdt filen for længe"
    case .symbolicLink: "der ligger et link i stedet for filen"
    case .notARegularFile: "der ligger en mappe eller en enhed i stedet for filen"
    case .ownedByAnother(let user): "filen eller dens mappe tilhører en anden konto (\(user))"
    case .missing: "Der er ingen datafil endnu"
    case .tooLarge: "en tekst eller en fil er for stor til den"
    case .device: "disken svarede med en fejl"
    case .forbidden: "databasens egne regler forbyder det"
    case .unexpected: "databasen afviste det"
    case .attemptMovedOn(let next):
      "Forløbet er gået videre i et andet vindue (til post \(next)). Intet af det er tabt."
    case .attemptOpenElsewhere: "Forløbet er åbent i et andet vindue."
    case .attemptUnknown: "Der er intet forløb med dette id."
    case .attemptExists: "Der er et andet forløb med dette id. Intet er skrevet."
    case .attemptClosed: "Forløbet er lukket og tager ikke imod flere beslutninger."
    case .ambiguous(let count): "\(count) forløb begynder sådan."
    case .aboutClass(let refusal): classReasonInDanish(refusal)
    }
  }

  private static let storeAdviceInDanish: @Sendable (StoreError.Reason) -> String = { reason in
    switch reason {
    case .newer: "Brug det nyere program, eller angiv en anden fil med --records FIL."
    case .older: "Åbn den én gang med en konto, der må skrive i den."
    case .otherProgram, .notADatabase, .notARegularFile, .ownedByAnother:
      "Angiv en anden fil med --records FIL."
    case .symbolicLink: "Angiv selve filen med --records FIL."
    case .damaged, .device: "Behold en kopi af filen, og gå videre med en anden: --records FIL."
    case .full: "Skaf plads, og prøv så igen."
    case .readOnly, .notPermitted: "Angiv en fil, som denne konto må skrive i, med --records FIL."
    case .locked: "Luk det andet program, og prøv så igen."
    case .missing: "Den laves, når en case spilles første gang."
    case .tooLarge: "Gør teksten kortere, og prøv så igen."
    case .forbidden, .unexpected: "'signpost doctor' undersøger filen."
    case .attemptMovedOn, .attemptOpenElsewhere: "Fortsæt dér, eller luk det først."
    case .attemptUnknown, .ambiguous: "'signpost history' viser forløbene."
    case .attemptExists: "Begynd forfra."
    case .attemptClosed: "'signpost explain' viser det."
    case .aboutClass(let refusal): classAdviceInDanish(refusal)
    }
  }

  private static let attemptInDanish: @Sendable (AttemptProblem) -> String = { problem in
    switch problem {
    case .copyMissing: "Kopien af den case, der blev spillet, er ikke i datafilen."
    case .copyChanged: "Kopien af casen er ikke den fil, der blev spillet: dens hash er en anden."
    case .copyUnreadable:
      "Denne version af Signpost kan ikke læse casen, som den blev spillet. Forløbet er bevaret."
    case .eventUnreadable(let number, let error):
      "Post \(number) i loggen kan ikke læses (\(decoding(error)))."
    case .otherStep(let number, let expected, let found):
      "Post \(number) i loggen svarer på trinnet '\(found)', mens forløbet er ved '\(expected)'."
    case .refused(let number, _): "Svaret i post \(number) i loggen passer ikke til sit trin."
    }
  }

  private static func decoding(_ error: DecisionCodingError) -> String {
    switch error {
    case .unknownVersion(let version): "dens format \(version) kendes ikke"
    case .notJSON: "den er ikke et JSON-objekt"
    case .missing(let name): "'\(name)' mangler"
    case .unexpected(let name): "'\(name)' hører ikke til der"
    case .wrongValue(let name): "'\(name)' har en værdi, den ikke kan have"
    case .unknownStep(let id): "casen har intet trin '\(id)'"
    case .unknownItem(let id): "trinnet har intet punkt '\(id)'"
    case .repeatedItem(let id): "'\(id)' er besvaret to gange"
    case .wrongKind(let id): "trinnet '\(id)' spørger om en anden slags svar"
    case .notInCase: "casen har intet sådant sted"
    }
  }
}
