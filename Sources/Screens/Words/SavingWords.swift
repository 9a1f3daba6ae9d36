/// The phrases of a debrief that is saved, in one language.
package struct SavingWords: Sendable {
  /// The first line of what is saved: whose it is, and what it is not for.
  package let yourOwn: String
  /// The key that saves a page.
  package let savePage: String
  /// What that key does.
  package let savePageHelp: String
  /// The key that saves Markdown.
  package let saveMarkdown: String
  /// What that key does.
  package let saveMarkdownHelp: String
  /// Said when it is saved, with the path.
  package let saved: @Sendable (String) -> String
  /// Why it was not saved.
  package let refused: @Sendable (SaveProblem) -> String
  /// The label of when it was played.
  package let played: String
  /// The label of what scored it.
  package let scoredWith: String
  /// The title of the list of sources.
  package let sources: String
  /// The title of the words that say what a picture shows.
  package let inWords: String
}

/// Why a file could not be saved.
package enum SaveProblem: Hashable, Sendable {
  /// No folder may be written.
  case noFolder
  /// The disk is full.
  case diskFull
  /// The system refused it; the path.
  case failed(String)
}

extension SavingWords {
  /// The phrases in English.
  static let english = SavingWords(
    yourOwn: "Your own; not for appraisal. It is to learn from, and no measure of a person.",
    savePage: "Save page",
    savePageHelp: "Save the debrief as a page for a browser or a printer",
    saveMarkdown: "Save Markdown",
    saveMarkdownHelp: "Save the debrief as Markdown text",
    saved: { "Saved: \($0)" },
    refused: { problem in
      switch problem {
      case .noFolder: "It was not saved: no folder here may be written."
      case .diskFull: "It was not saved: the disk is full."
      case .failed(let path): "It was not saved: \(path) cannot be written."
      }
    },
    played: "Played",
    scoredWith: "Scored with",
    sources: "The sources",
    inWords: "The picture in words"
  )

  /// The phrases in Danish.
  static let danish = SavingWords(
    yourOwn:
      "Dit eget; ikke til medarbejdervurdering. Det er til at lære af og måler ikke et menneske.",
    savePage: "Gem side",
    savePageHelp: "Gem opsamlingen som en side til browser eller printer",
    saveMarkdown: "Gem Markdown",
    saveMarkdownHelp: "Gem opsamlingen som Markdown-tekst",
    saved: { "Gemt: \($0)" },
    refused: { problem in
      switch problem {
      case .noFolder: "Det blev ikke gemt: der kan ikke skrives i nogen mappe her."
      case .diskFull: "Det blev ikke gemt: disken er fuld."
      case .failed(let path): "Det blev ikke gemt: der kan ikke skrives til \(path)."
      }
    },
    played: "Spillet",
    scoredWith: "Bedømt med",
    sources: "Kilderne",
    inWords: "Billedet i ord"
  )
}
