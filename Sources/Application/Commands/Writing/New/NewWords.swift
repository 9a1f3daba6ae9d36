internal import Authoring
internal import ScenarioFiles
internal import Screens

/// The phrases of `signpost new` in one language.
struct NewWords: Sendable {
  let askTitle: String
  let askSetting: String
  let askAudience: String
  let askFocus: String
  let askLength: String
  let askLanguages: String
  /// What an empty line stands for, by its number.
  let enterFor: @Sendable (Int) -> String
  /// What can be answered: numbers from one to this.
  let numberFrom: @Sendable (Int) -> String
  let audience: @Sendable (Audience) -> String
  /// What a case trains most; none for all three alike.
  let focus: @Sendable (NewCase.Focus?) -> String
  let length: @Sendable (NewCase.Length) -> String
  let languages: @Sendable ([String]) -> String
  /// The file was written: its path, and whether it is full of advice to be written over.
  let written: @Sendable (String, Bool) -> [String]
  /// Said where input ends before the last answer.
  let nothingWritten: String
  /// The id has not the form of one.
  let malformedID: @Sendable (String) -> String
  /// Another case has the id: the id and the path.
  let takenID: @Sendable (String, String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> NewWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension NewWords {
  private static let english = NewWords(
    askTitle: "What is the case called? An empty line leaves that for later.",
    askSetting: "Where does it take place?",
    askAudience: "Whom is it for? More can be added in the file.",
    askFocus: "What does it train most?",
    askLength: "How long is it?",
    askLanguages: "In which languages?",
    enterFor: { "A number, or Enter for \($0):" },
    numberFrom: { "Type a number from 1 to \($0)." },
    audience: { audience in
      switch audience {
      case .prison: "prison staff"
      case .probation: "probation staff"
      case .immigration: "immigration staff"
      case .police: "police"
      case .mentalHealth: "mental health staff"
      case .municipality: "municipal staff"
      case .association: "volunteers in associations"
      }
    },
    focus: { focus in
      switch focus {
      case .identify: "identifying: what is a sign, what to check first"
      case .handle: "handling: the contact with the person"
      case .report: "reporting: whether, how fast, to whom, in what words"
      case nil: "all three alike"
      }
    },
    length: { length in
      switch length {
      case .short: "short: about five steps and an ending"
      case .medium: "medium: about seven steps and an ending"
      case .long: "long: eight steps and an ending, with a report in own words"
      }
    },
    languages: { $0 == ["en"] ? "English" : $0 == ["da"] ? "Danish" : "English and Danish" },
    written: { path, isTemplate in
      [
        isTemplate
          ? "\(path) is a complete small case. Each text in it says what to write in its place."
          : "\(path) is a copy under an id of its own, marked as a draft.",
        "Next: signpost check \(path)", "      signpost play \(path)",
      ]
    },
    nothingWritten: "Nothing was written.",
    malformedID: { id in
      "'\(id)' cannot be an id: small letters, digits and hyphens, a letter first, 64 at most. "
        + "Name one with --id."
    },
    takenID: { id, path in
      "The case \(path) has the id '\(id)' already. Name another with --id."
    }
  )

  private static let danish = NewWords(
    askTitle: "Hvad hedder casen? En tom linje lader det vente.",
    askSetting: "Hvor foregår den?",
    askAudience: "Hvem er den til? Flere kan tilføjes i filen.",
    askFocus: "Hvad øver den mest?",
    askLength: "Hvor lang er den?",
    askLanguages: "På hvilke sprog?",
    enterFor: { "Et nummer, eller Enter for \($0):" },
    numberFrom: { "Skriv et nummer fra 1 til \($0)." },
    audience: { audience in
      switch audience {
      case .prison: "ansatte i fængsler og arresthuse"
      case .probation: "ansatte i Kriminalforsorgen i Frihed"
      case .immigration: "ansatte på udlændingeområdet"
      case .police: "politiet"
      case .mentalHealth: "ansatte i psykiatrien"
      case .municipality: "ansatte i kommuner"
      case .association: "frivillige i foreninger"
      }
    },
    focus: { focus in
      switch focus {
      case .identify: "at identificere: hvad er et tegn, hvad skal undersøges først"
      case .handle: "at håndtere: kontakten med personen"
      case .report: "at indberette: om, hvor hurtigt, til hvem, med hvilke ord"
      case nil: "alle tre lige meget"
      }
    },
    length: { length in
      switch length {
      case .short: "kort: omkring fem trin og en slutning"
      case .medium: "mellem: omkring syv trin og en slutning"
      case .long: "lang: otte trin og en slutning, med en redegørelse med egne ord"
      }
    },
    languages: { $0 == ["en"] ? "engelsk" : $0 == ["da"] ? "dansk" : "engelsk og dansk" },
    written: { path, isTemplate in
      [
        isTemplate
          ? "\(path) er en hel lille case. Hver tekst i den siger, hvad der skal stå i stedet."
          : "\(path) er en kopi med sit eget id, mærket som kladde.",
        "Så: signpost check \(path)", "    signpost play \(path)",
      ]
    },
    nothingWritten: "Intet blev skrevet.",
    malformedID: { id in
      "'\(id)' kan ikke være et id: små bogstaver, cifre og bindestreger, et bogstav først, højst "
        + "64. Vælg et med --id."
    },
    takenID: { id, path in
      "Casen \(path) har allerede id'et '\(id)'. Vælg et andet med --id."
    }
  )
}

extension NewWords {
  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Begins a case: a complete small one, whose texts say what to write there.",
      details: [
        "On a terminal it asks for what no option says. The case checks clean and can be played at "
          + "once; the file is named after the id, and a file that is there is never written over.",
        "With --from it copies another case under an id of its own, as a draft.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost new", purpose: "with questions"),
        VerbHelp.Example(
          line: "signpost new --setting school --id my-case",
          purpose: "without"
        ),
        VerbHelp.Example(
          line: "signpost new --from quiet-hours --id my-hours",
          purpose: "a copy"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Begynder en case: en hel lille en, hvis tekster siger, hvad der skal stå.",
      details: [
        "I en terminal spørger den om det, som intet tilvalg siger. Casen er uden fejl og kan "
          + "spilles straks; filen får navn efter id'et, og en fil, der findes, overskrives aldrig.",
        "Med --from kopieres en anden case med sit eget id, som kladde.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost new", purpose: "med spørgsmål"),
        VerbHelp.Example(
          line: "signpost new --setting school --id min-case",
          purpose: "uden"
        ),
        VerbHelp.Example(
          line: "signpost new --from quiet-hours --id mine-timer",
          purpose: "en kopi"
        ),
      ]
    )
  )
}
