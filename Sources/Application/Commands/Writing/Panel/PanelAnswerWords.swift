internal import Screens

/// The phrases of `signpost panel answer` in one language.
struct PanelAnswerWords: Sendable {
  /// A file is no sheet; its path.
  let noSheet: @Sendable (String) -> String
  /// How one answers.
  let howToAnswer: String
  /// What was answered before.
  let soFar: @Sendable (String) -> String
  /// That a number from 1 on is asked for.
  let numberFrom: @Sendable (Int) -> String
  /// How many of how many rows are answered, in which file.
  let saved: @Sendable (Int, Int, String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PanelAnswerWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = PanelAnswerWords(
    noSheet: { "\($0) is no sheet of a panel. 'signpost panel invite' makes them." },
    howToAnswer:
      "Answer with a number, as you would at work, at that moment, from what you know by then. "
      + "An empty line leaves a question as it is. Every answer is in the file at once: stop with "
      + "Ctrl+D when you like, and go on with the same command.",
    soFar: { "Your answer so far: \($0)" },
    numberFrom: { "A number from 1 to \($0), or an empty line." },
    saved: { "\($0) of \($1) rows are answered, in \($2)." }
  )

  private static let danish = PanelAnswerWords(
    noSheet: { "\($0) er ikke et ark til et panel. 'signpost panel invite' laver dem." },
    howToAnswer: "Svar med et tal, som du ville svare på arbejdet, i det øjeblik, ud fra det, du "
      + "ved på det tidspunkt. En tom linje lader spørgsmålet være, som det er. Hvert svar er straks i "
      + "filen: stop med Ctrl+D, når du vil, og fortsæt med samme kommando.",
    soFar: { "Dit svar indtil nu: \($0)" },
    numberFrom: { "Et tal fra 1 til \($0), eller en tom linje." },
    saved: { "\($0) af \($1) rækker er besvaret i \($2)." }
  )
}
