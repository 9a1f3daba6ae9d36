/// What help says of `signpost explain`.
enum ExplainHelp {
  static let help = (
    english: VerbHelp(
      argument: "an attempt, by its id",
      arguments: "ATTEMPT",
      summary: "Explains an attempt, decision by decision, with reasons and sources.",
      details: [
        "The beginning of an attempt's id is enough where no other begins so.",
        "An attempt in test mode is explained when it is finished.",
      ],
      examples: [VerbHelp.Example(line: "signpost explain 3f2a", purpose: "the attempt 3f2a...")]
    ),
    danish: VerbHelp(
      argument: "et forløb, ved dets id",
      arguments: "FORLØB",
      summary: "Forklarer et forløb, beslutning for beslutning, med grunde og kilder.",
      details: [
        "Begyndelsen af et forløbs id er nok, når intet andet begynder sådan.",
        "Et forløb som test forklares, når det er færdigt.",
      ],
      examples: [VerbHelp.Example(line: "signpost explain 3f2a", purpose: "forløbet 3f2a...")]
    )
  )
}
