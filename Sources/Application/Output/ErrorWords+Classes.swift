internal import Records

/// What is said of a class that stands against something.
extension ErrorWords {
  static func classReasonInEnglish(_ refusal: ClassRefusal) -> String {
    switch refusal {
    case .unknown: "There is no class with this id, or its records have ended."
    case .ambiguous(let count): "\(count) classes begin like this."
    case .exists: "There is another class with this id. Nothing was written."
    case .movedOn(let next):
      "This class has gone on in another window (to entry \(next)). Nothing of it is lost."
    case .frozen: "The report of this class has been made. Nothing can be added to it."
    case .dataSheetMissing:
      "No class can be opened before the data sheet is filled in: what the records are for, on "
        + "which basis, who receives them, when they end."
    case .dataSheetIncomplete: "A field of the data sheet is empty or too long."
    case .keptTooLong(let days):
      "The data sheet says that records end after \(days) \(days == 1 ? "day" : "days") at the "
        + "latest."
    }
  }

  static func classAdviceInEnglish(_ refusal: ClassRefusal) -> String {
    switch refusal {
    case .unknown, .ambiguous: "'signpost class list' lists the classes."
    case .exists: "Begin again."
    case .movedOn: "Go on there, or close it first."
    case .frozen: "'signpost class report' shows it."
    case .dataSheetMissing: "Fill it in with 'signpost class data-sheet'."
    case .dataSheetIncomplete: "Say all of it, in at most 400 characters a field."
    case .keptTooLong: "Choose fewer days, or fill in a new data sheet."
    }
  }

  static func classReasonInDanish(_ refusal: ClassRefusal) -> String {
    switch refusal {
    case .unknown: "Der er intet hold med dette id, eller det er slettet."
    case .ambiguous(let count): "\(count) hold begynder sådan."
    case .exists: "Der er et andet hold med dette id. Intet er skrevet."
    case .movedOn(let next):
      "Holdet er gået videre i et andet vindue (til post \(next)). Intet af det er tabt."
    case .frozen: "Rapporten for dette hold er lavet. Der kan ikke føjes noget til."
    case .dataSheetMissing:
      "Intet hold kan åbnes, før dataarket er udfyldt: hvad oplysningerne skal bruges til, på "
        + "hvilket grundlag, hvem der får dem, og hvornår de slettes."
    case .dataSheetIncomplete: "Et felt i dataarket er tomt eller for langt."
    case .keptTooLong(let days):
      "Ifølge dataarket slettes oplysninger senest efter \(days) \(days == 1 ? "dag" : "dage")."
    }
  }

  static func classAdviceInDanish(_ refusal: ClassRefusal) -> String {
    switch refusal {
    case .unknown, .ambiguous: "'signpost class list' viser holdene."
    case .exists: "Begynd forfra."
    case .movedOn: "Fortsæt dér, eller luk det først."
    case .frozen: "'signpost class report' viser den."
    case .dataSheetMissing: "Udfyld det med 'signpost class data-sheet'."
    case .dataSheetIncomplete: "Skriv noget i alle felter, højst 400 tegn i hvert."
    case .keptTooLong: "Vælg færre dage, eller udfyld et nyt dataark."
    }
  }
}
