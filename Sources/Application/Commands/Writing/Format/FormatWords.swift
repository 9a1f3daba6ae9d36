internal import JSONText
internal import Screens

/// The phrases of `signpost fmt` in one language.
struct FormatWords: Sendable {
  /// A file was written anew: its path and what was converted in it.
  let changed: @Sendable (String, [TextConversion.Need]) -> String
  /// A file would be written anew.
  let wouldChange: @Sendable (String) -> String
  /// A file has to be converted first.
  let needsConversion: @Sendable (String, [TextConversion.Need]) -> String
  /// A file has mistakes, which are shown before this.
  let hasMistakes: @Sendable (String) -> String
  /// There is nothing to lay out at a path.
  let nothingToLayOut: @Sendable (String) -> String
  /// Whether it was only looked; how many files changed, how many were laid out already, how many
  /// were left alone.
  let counts: @Sendable (Bool, Int, Int, Int) -> String
  private let language: Words.Language

  /// Why a file was not written.
  func notWritten(_ error: RewritingError, _ path: String) -> String {
    error.text(path: path, in: language)
  }

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> FormatWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = FormatWords(
    changed: { path, needs in
      let converted = needs.map { need in
        switch need {
        case .windows1252: "converted from Windows-1252"
        case .byteOrderMark: "the byte order mark taken away"
        case .carriageReturns: "the line ends of Windows replaced"
        }
      }
      return (["\(path): laid out"] + converted).joined(separator: ", ")
    },
    wouldChange: { "\($0): would be laid out anew" },
    needsConversion: { path, needs in
      let reasons = needs.map { need in
        switch need {
        case .windows1252: "it is not UTF-8 but looks like Windows-1252"
        case .byteOrderMark: "it begins with a byte order mark"
        case .carriageReturns: "its lines end as on Windows"
        }
      }
      return "\(path): \(reasons.joined(separator: ", ")). It is as it was; --convert mends that."
    },
    hasMistakes: { "\($0): left as it is until these mistakes are mended" },
    nothingToLayOut: { "\($0): there is nothing to lay out below this folder" },
    counts: { checksOnly, changed, same, left in
      let verb = checksOnly ? "would change" : "laid out anew"
      let rest = left == 0 ? "" : ", \(left) left alone"
      return "\(changed == 1 ? "1 file" : "\(changed) files") \(verb), \(same) as they were\(rest)"
    },
    language: .english
  )

  private static let danish = FormatWords(
    changed: { path, needs in
      let converted = needs.map { need in
        switch need {
        case .windows1252: "konverteret fra Windows-1252"
        case .byteOrderMark: "uden byte order mark"
        case .carriageReturns: "med nye linjeskift i stedet for Windows'"
        }
      }
      return (["\(path): sat op"] + converted).joined(separator: ", ")
    },
    wouldChange: { "\($0): ville blive sat op på ny" },
    needsConversion: { path, needs in
      let reasons = needs.map { need in
        switch need {
        case .windows1252: "den er ikke UTF-8, men ligner Windows-1252"
        case .byteOrderMark: "den begynder med et byte order mark"
        case .carriageReturns: "dens linjer ender som på Windows"
        }
      }
      return "\(path): \(reasons.joined(separator: ", ")). Den er som før; --convert retter det."
    },
    hasMistakes: { "\($0): er ikke ændret, før disse fejl er rettet" },
    nothingToLayOut: { "\($0): der er intet at sætte op i denne mappe" },
    counts: { checksOnly, changed, same, left in
      let verb = checksOnly ? "ville blive ændret" : "sat op på ny"
      let rest = left == 0 ? "" : ", \(left) ikke rørt"
      return "\(changed == 1 ? "1 fil" : "\(changed) filer") \(verb), \(same) som de var\(rest)"
    },
    language: .danish
  )
}

extension FormatWords {
  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "at least one file or folder",
      arguments: "PATH...",
      summary: "Lays files out in one way, so that only what you change shows.",
      details: [
        "What fits on a line of 100 columns stands on one; what does not has a line for each "
          + "member, two spaces further in. Only white space changes: order, names, numbers, notes "
          + "and what the program does not know stay as they are.",
        "A file with mistakes in its JSON is left as it is, and the mistakes are shown.",
        "With --check nothing is written, and the exit code is 1 where something would change.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost fmt mine.json", purpose: "one file"),
        VerbHelp.Example(line: "signpost fmt --check Scenarios", purpose: "for a script"),
        VerbHelp.Example(line: "signpost fmt --convert old.json", purpose: "from Windows"),
      ]
    ),
    danish: VerbHelp(
      argument: "mindst én fil eller mappe",
      arguments: "STI...",
      summary: "Sætter filer op på én måde, så kun det, du ændrer, kan ses.",
      details: [
        "Det, der kan stå på en linje på 100 tegn, står på én; resten får en linje til hver del, "
          + "to mellemrum længere inde. Kun mellemrum og linjeskift ændres: rækkefølge, navne, tal, "
          + "noter og det, som programmet ikke kender, bliver, som de er.",
        "En fil med fejl i sin JSON bliver, som den er, og fejlene vises.",
        "Med --check skrives intet, og slutkoden er 1, hvis noget ville blive ændret.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost fmt min.json", purpose: "én fil"),
        VerbHelp.Example(line: "signpost fmt --check Scenarios", purpose: "til et script"),
        VerbHelp.Example(line: "signpost fmt --convert gammel.json", purpose: "fra Windows"),
      ]
    )
  )
}
