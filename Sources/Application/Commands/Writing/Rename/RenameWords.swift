internal import Authoring
internal import PlainText
internal import ScenarioFiles
internal import Screens

/// The phrases of `signpost rename` in one language.
struct RenameWords: Sendable {
  /// What was changed in a file, by its path.
  let renamed: @Sendable (Renaming, String) -> [String]
  /// The plays beside a case were changed too, by their path.
  let renamedPlays: @Sendable (String) -> String
  /// Why nothing was changed.
  let refused: @Sendable (RenamingError, String) -> String
  /// A kind was named that there is not.
  let unknownKind: @Sendable (String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> RenameWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  /// Every kind, as it is typed before a name.
  private static var kinds: String {
    NameKind.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func lines(_ renaming: Renaming) -> String {
    renaming.lines.map { "\($0)" }.joined(separator: ", ")
  }
}

extension RenameWords {
  private static let english = RenameWords(
    renamed: { renaming, path in
      let times = renaming.count == 1 ? "1 place" : "\(renaming.count) places"
      let lines = renaming.lines.count == 1 ? "line" : "lines"
      return [
        "\(path): '\(renaming.old)' is '\(renaming.new)' now, in \(times) "
          + "(\(lines) \(Self.lines(renaming)) of the file as it was).",
        renaming.kind.hasFormerNames
          ? "The old name stands in 'formerly', so that answers stored by it are found."
          : "No stored answer goes by this name.",
      ]
    },
    renamedPlays: { "\($0): changed there too." },
    refused: { error, path in
      switch error {
      case .notReadable: "\(path) has mistakes in its JSON. 'signpost check \(path)' shows them."
      case .unknown(let name, let nearest):
        "Nothing in \(path) is called '\(CleanText.line(name))'."
          + (nearest.map { " Did you mean '\(CleanText.line($0))'?" } ?? "")
      case .ambiguous(let name, let kinds):
        "'\(CleanText.line(name))' is the name of several things. Say which: "
          + kinds.map { "\($0.rawValue):\(CleanText.line(name))" }.joined(separator: " or ") + "."
      case .malformed(let name):
        "'\(CleanText.line(name))' cannot be a name: small letters, digits and hyphens, a letter "
          + "first, 64 at most."
      case .reserved(let name): "'\(name)' is a word of conditions and cannot be a name."
      case .taken(let name, let line):
        "'\(CleanText.line(name))' is taken, or was before: see line \(line). Nothing was changed."
      }
    },
    unknownKind: { "There is no kind '\($0)'. Before the colon can stand: \(kinds)." }
  )

  private static let danish = RenameWords(
    renamed: { renaming, path in
      let times = renaming.count == 1 ? "1 sted" : "\(renaming.count) steder"
      let lines = renaming.lines.count == 1 ? "linje" : "linjerne"
      return [
        "\(path): '\(renaming.old)' hedder nu '\(renaming.new)', \(times) "
          + "(\(lines) \(Self.lines(renaming)) i filen, som den var).",
        renaming.kind.hasFormerNames
          ? "Det gamle navn står i 'formerly', så svar, der er gemt under det, kan findes."
          : "Ingen gemte svar bruger dette navn.",
      ]
    },
    renamedPlays: { "\($0): også ændret dér." },
    refused: { error, path in
      switch error {
      case .notReadable: "\(path) har fejl i sin JSON. 'signpost check \(path)' viser dem."
      case .unknown(let name, let nearest):
        "Intet i \(path) hedder '\(CleanText.line(name))'."
          + (nearest.map { " Mente du '\(CleanText.line($0))'?" } ?? "")
      case .ambiguous(let name, let kinds):
        "'\(CleanText.line(name))' er navnet på flere ting. Sig hvilken: "
          + kinds.map { "\($0.rawValue):\(CleanText.line(name))" }.joined(separator: " eller ")
          + "."
      case .malformed(let name):
        "'\(CleanText.line(name))' kan ikke være et navn: små bogstaver, cifre og bindestreger, et "
          + "bogstav først, højst 64."
      case .reserved(let name):
        "'\(name)' er et ord, som betingelser bruger, og kan ikke være et navn."
      case .taken(let name, let line):
        "'\(CleanText.line(name))' er optaget eller har været det: se linje \(line). Intet er ændret."
      }
    },
    unknownKind: { "Der er ingen slags '\($0)'. Før kolon kan stå: \(kinds)." }
  )
}

extension RenameWords {
  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "an old name, a new name and a file",
      arguments: "OLD NEW FILE",
      summary: "Changes a name everywhere in a case.",
      details: [
        "Any name that the author gave: of the case, a step, an answer, a fact, a person, a flag, a "
          + "counter, a variant or a value of variants; in conditions and in texts too. Everything "
          + "else in the file stays as it is.",
        "Where things of two kinds have the name, write the kind before it: step:evening.",
        "Cases, steps and answers keep the old name in 'formerly', by which stored answers find "
          + "them. Plays that are kept beside the case are changed too.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost rename told shared mine.json", purpose: "a flag"),
        VerbHelp.Example(
          line: "signpost rename step:evening dusk mine.json",
          purpose: "a step"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "et gammelt navn, et nyt navn og en fil",
      arguments: "GAMMELT NYT FIL",
      summary: "Ændrer et navn overalt i en case.",
      details: [
        "Ethvert navn, som forfatteren har givet: på casen, et trin, et svar, en oplysning, en "
          + "person, et flag, en tæller, en udgave eller en værdi i udgaver; også i betingelser og "
          + "tekster. Alt andet i filen bliver, som det er.",
        "Har to slags ting samme navn, så skriv slagsen foran: step:aften.",
        "Cases, trin og svar beholder det gamle navn i 'formerly', så gemte svar kan finde dem. "
          + "Gennemspilninger, der ligger ved siden af casen, ændres også.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost rename told shared min.json", purpose: "et flag"),
        VerbHelp.Example(
          line: "signpost rename step:evening dusk min.json",
          purpose: "et trin"
        ),
      ]
    )
  )
}
