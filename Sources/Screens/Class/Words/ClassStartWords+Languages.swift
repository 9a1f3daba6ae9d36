internal import Classroom

extension ClassStartWords {
  /// The phrases in English.
  static let english = ClassStartWords(
    takeUp: { isRehearsal, opened, steps in
      let which = "Go on with the \(isRehearsal ? "rehearsal" : "class") of \(opened)"
      return switch steps {
      case 0: "\(which), which has not begun"
      case 1: "\(which), at its first scene"
      default: "\(which), at scene \(steps)"
      }
    },
    beginClass: "Open the class",
    beginRehearsal: "Open the rehearsal",
    minutesRow: { "Minutes: \($0)" },
    presentRow: { $0 == 0 ? "Present: not counted yet" : "Present: \($0)" },
    presentByJoining: "Present: whoever joins at a terminal",
    rehearsalRow: {
      $0
        ? "Rehearsal: yes, without a class; no report is made"
        : "Rehearsal: no, with a class"
    },
    sheetRow: { days in
      days.map {
        "Data sheet: filled in; records end \($0 == 1 ? "1 day" : "\($0) days") after a class"
      }
        ?? "Data sheet: to be filled in before the first class"
    },
    hint: "Opening the class does not start its clock: people can still arrive.",
    soManyVotes: { votes, needed, minutes in
      "\(votes) votes, about \(needed) of your \(minutes) minutes."
    },
    tooShort: { votes, needed, minutes in
      "Too short: even with \(votes) votes and no talk the case needs about \(needed) minutes, and"
        + " you have \(minutes)."
    },
    ask: { number in
      switch number {
      case .minutes: "How many minutes do you have in all?"
      case .present: "How many are present, without you?"
      }
    },
    outOfRange: { "Please type a number from \($0.lowerBound) to \($0.upperBound)." },
    goBack: "Back",
    goBackHelp: "Go back to what was asked before",
    sheetTitle: "Data sheet",
    sheetWhy:
      "Filled in once for all classes on this account. It says what is kept of a class, so that"
      + " everybody can be told. Change what does not fit your agency.",
    sheetField: { field in
      switch field {
      case .purpose: "Purpose"
      case .basis: "Basis"
      case .recipients: "Recipients"
      case .filledBy: "Filled in by"
      }
    },
    sheetDays: "Deletion",
    daysKept: { "\($0 == 1 ? "1 day" : "\($0) days") after the class is opened" },
    askPart: { part in
      switch part {
      case .field(.purpose): "1 of 5. What are the records of a class for?"
      case .field(.basis): "2 of 5. On which rule or decision are they kept?"
      case .field(.recipients): "3 of 5. Who receives what of them?"
      case .days: "4 of 5. How many days after a class are they deleted, from 1 to 365?"
      case .field(.filledBy): "5 of 5. Who fills this in? A function will do."
      case .whole: "Read it once more."
      }
    },
    partMissing: { part in
      switch part {
      case .days: "Please type a number from 1 to 365."
      default: "Please write a line of at most 400 characters."
      }
    },
    sheetWhole: "Names of participants are optional and are kept apart from the votes.",
    keepSheet: "Keep it",
    keepSheetHelp: "Keep the data sheet",
    sheetPartHelp: "Take this and go on",
    sheetKept: "The data sheet is kept. Now the class can be opened.",
    usualPurpose: "Training of staff: to see what the group learned and to plan the next class.",
    usualRecipients: "The facilitator, and the unit that plans training: the report alone."
  )

  /// The phrases in Danish.
  static let danish = ClassStartWords(
    takeUp: { isRehearsal, opened, steps in
      let which = "Fortsæt \(isRehearsal ? "prøven" : "holdet") fra \(opened)"
      return switch steps {
      case 0: "\(which), som ikke er begyndt"
      case 1: "\(which), ved første scene"
      default: "\(which), ved scene \(steps)"
      }
    },
    beginClass: "Åbn holdet",
    beginRehearsal: "Åbn prøven",
    minutesRow: { "Minutter: \($0)" },
    presentRow: { $0 == 0 ? "Til stede: ikke talt endnu" : "Til stede: \($0)" },
    presentByJoining: "Til stede: dem, der kobler sig på",
    rehearsalRow: {
      $0 ? "Prøve: ja, uden hold; der laves ingen rapport" : "Prøve: nej, med et hold"
    },
    sheetRow: { days in
      days.map { "Dataark: udfyldt; slettes \($0 == 1 ? "1 dag" : "\($0) dage") efter et hold" }
        ?? "Dataark: skal udfyldes før det første hold"
    },
    hint: "Uret går ikke, når holdet åbnes: deltagerne kan stadig komme.",
    soManyVotes: { votes, needed, minutes in
      "\(votes) afstemninger, omkring \(needed) af dine \(minutes) minutter."
    },
    tooShort: { votes, needed, minutes in
      "For kort: selv med \(votes) afstemninger og uden samtale tager casen omkring \(needed)"
        + " minutter, og du har \(minutes)."
    },
    ask: { number in
      switch number {
      case .minutes: "Hvor mange minutter har du i alt?"
      case .present: "Hvor mange er til stede, uden dig?"
      }
    },
    outOfRange: { "Skriv et tal fra \($0.lowerBound) til \($0.upperBound)." },
    goBack: "Tilbage",
    goBackHelp: "Gå tilbage til det, der blev spurgt om før",
    sheetTitle: "Dataark",
    sheetWhy:
      "Udfyldes én gang for alle hold på denne konto. Det siger, hvad der gemmes om et hold, så alle"
      + " kan få det at vide. Ret det, der ikke passer hos jer.",
    sheetField: { field in
      switch field {
      case .purpose: "Formål"
      case .basis: "Grundlag"
      case .recipients: "Modtagere"
      case .filledBy: "Udfyldt af"
      }
    },
    sheetDays: "Sletning",
    daysKept: { "\($0 == 1 ? "1 dag" : "\($0) dage"), efter at holdet er åbnet" },
    askPart: { part in
      switch part {
      case .field(.purpose): "1 af 5. Hvad skal oplysningerne om et hold bruges til?"
      case .field(.basis): "2 af 5. På hvilken regel eller beslutning gemmes de?"
      case .field(.recipients): "3 af 5. Hvem får hvad af dem?"
      case .days: "4 af 5. Hvor mange dage efter et hold slettes de, fra 1 til 365?"
      case .field(.filledBy): "5 af 5. Hvem udfylder det her? En stilling er nok."
      case .whole: "Læs det en gang til."
      }
    },
    partMissing: { part in
      switch part {
      case .days: "Skriv et tal fra 1 til 365."
      default: "Skriv en linje på højst 400 tegn."
      }
    },
    sheetWhole: "Deltagernes navne er frivillige og holdes adskilt fra stemmerne.",
    keepSheet: "Gem arket",
    keepSheetHelp: "Gem dataarket",
    sheetPartHelp: "Brug det her, og gå videre",
    sheetKept: "Dataarket er gemt. Nu kan holdet åbnes.",
    usualPurpose: "Uddannelse af personale: se, hvad gruppen lærte, og planlægge næste hold.",
    usualRecipients: "Underviseren og den enhed, der planlægger uddannelse: kun rapporten."
  )
}
