internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// What stands on a panel's sheets in one language, beside the words of the interface.
struct PanelSheetWords: Sendable {
  /// The head of a row that explains the sheet, and what it says, a row each.
  let guidance: (head: String, rows: [String])
  /// The heads of the columns: row, question, text, possible answers, answer.
  let heads: [String]
  /// The heads of the rows that are no question.
  let row: @Sendable (PanelForm.Row) -> String
  /// What stands beside them.
  let rowText: @Sendable (PanelForm.Row) -> String
  /// The head of the row with the part that one plays in the case.
  let yourPart: String
  /// The head of the row with the people of the case.
  let people: String
  /// What stands before the facts that are known by then.
  let known: String
  /// The head of a question's row.
  let question: @Sendable (PanelQuestion.Kind) -> String
  /// The question of whom one would tell, where the case has no words of its own for it.
  let whomFirst: String
  /// Whether something is to be asked.
  let inquiry: @Sendable (SelectionKey.Place) -> String
  /// A service, as the kind of work of a rater; none for any other work.
  let role: @Sendable (Audience?) -> String
  /// What divides cells.
  let separator: Character

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PanelSheetWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension PanelSheetWords {
  private static let english = PanelSheetWords(
    guidance: (
      head: "About this sheet",
      rows: [
        "Write your answers in the last column, each one of the possible answers beside it. Answer "
          + "as you would at work, at that moment, from what you know by then.",
        "Nobody here knows a right answer: yours becomes a part of it. Leave empty what you cannot "
          + "say. Please do not talk about your answers with others who have a sheet.",
        "Leave the first column and the first row as they are, and save the sheet as CSV.",
      ]
    ),
    heads: ["row", "question", "text", "possible answers", "your answer"],
    row: { row in
      switch row {
      case .caseID: "Case"
      case .version: "Version of the questions"
      case .sheet: "Name of this sheet"
      case .role: "Your work"
      }
    },
    rowText: { row in
      switch row {
      case .caseID, .version: ""
      case .sheet: "It stands for this sheet alone, so that no sheet is counted twice."
      case .role: "Write the one that is nearest. Please no name."
      }
    },
    yourPart: "Your part",
    people: "People",
    known: "What is known by now:",
    question: { kind in
      switch kind {
      case .observation: "What is this?"
      case .inquiry: "Would you ask this?"
      case .urgency: "How urgent is it now?"
      case .channel: "Whom first?"
      case .fact: "Does this belong in the report?"
      case .choice: "What do you do? One number."
      case .sorting: "Do it or not?"
      case .rating: "How good is this?"
      case .best: "Which is best? One number."
      case .worst: "Which is worst? One number."
      }
    },
    whomFirst: "If you told somebody now: whom first?",
    inquiry: { place in
      switch place {
      case .required: "must be asked"
      case .useful: "useful to ask"
      case .irrelevant: "not needed"
      case .forbidden: "must not be asked"
      }
    },
    role: { audience in
      switch audience {
      case .prison: "prison"
      case .probation: "probation"
      case .immigration: "immigration"
      case .police: "police"
      case .mentalHealth: "mental health"
      case .municipality: "municipality"
      case .association: "association"
      case nil: "other"
      }
    },
    separator: ","
  )

  private static let danish = PanelSheetWords(
    guidance: (
      head: "Om arket",
      rows: [
        "Skriv dine svar i den sidste kolonne, hvert af dem et af de mulige svar ved siden af. Svar, "
          + "som du ville på arbejdet, i det øjeblik, ud fra det, du ved på det tidspunkt.",
        "Ingen kender et facit her: dit svar bliver en del af det. Spring det over, som du ikke kan "
          + "svare på. Tal ikke om dine svar med andre, der har et ark.",
        "Lad første kolonne og første række stå, og gem arket som CSV.",
      ]
    ),
    heads: ["række", "spørgsmål", "tekst", "mulige svar", "dit svar"],
    row: { row in
      switch row {
      case .caseID: "Case"
      case .version: "Spørgsmålenes version"
      case .sheet: "Arkets navn"
      case .role: "Dit arbejdsområde"
      }
    },
    rowText: { row in
      switch row {
      case .caseID, .version: ""
      case .sheet: "Det står kun for dette ark, så intet ark tælles to gange."
      case .role: "Skriv det, der ligger nærmest. Ikke dit navn."
      }
    },
    yourPart: "Din rolle",
    people: "Personer",
    known: "Det ved man nu:",
    question: { kind in
      switch kind {
      case .observation: "Hvad er det her?"
      case .inquiry: "Ville du spørge om det?"
      case .urgency: "Hvor meget haster det nu?"
      case .channel: "Hvem først?"
      case .fact: "Hører det med i indberetningen?"
      case .choice: "Hvad gør du? Ét tal."
      case .sorting: "Skal man gøre det?"
      case .rating: "Hvor godt er det?"
      case .best: "Hvad er bedst? Ét tal."
      case .worst: "Hvad er dårligst? Ét tal."
      }
    },
    whomFirst: "Hvis du sagde det til nogen nu: hvem først?",
    inquiry: { place in
      switch place {
      case .required: "skal der spørges om"
      case .useful: "nyttigt at spørge om"
      case .irrelevant: "ikke nødvendigt"
      case .forbidden: "må der ikke spørges om"
      }
    },
    role: { audience in
      switch audience {
      case .prison: "fængsel"
      case .probation: "Kriminalforsorgen i Frihed"
      case .immigration: "udlændingeområdet"
      case .police: "politi"
      case .mentalHealth: "psykiatri"
      case .municipality: "kommune"
      case .association: "forening"
      case nil: "andet"
      }
    },
    separator: ";"
  )
}
