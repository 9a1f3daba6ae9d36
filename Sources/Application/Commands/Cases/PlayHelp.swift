/// What help says of `signpost play`.
enum PlayHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file",
      arguments: "ID|FILE",
      summary: "Plays a case, by its id or its file.",
      details: [
        "Everything decided is stored at once; the same command goes on where you stopped.",
        "A word with a slash or the ending .json is a file, any other an id.",
        "Some cases exist in versions that differ in names and have the same answers. Each person "
          + "is given one, and six weeks later the next; --variant names one, for classes.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost play the-table-by-the-window", purpose: "a shipped case"),
        VerbHelp.Example(
          line: "signpost play --mode test ./mine.json",
          purpose: "a file, as a test"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil",
      arguments: "ID|FIL",
      summary: "Spiller en case, ved dens id eller fil.",
      details: [
        "Alt, du beslutter, gemmes straks; samme kommando går videre, hvor du slap.",
        "Et ord med skråstreg eller endelsen .json er en fil, ethvert andet et id.",
        "Nogle cases findes i udgaver med andre navne og samme facit. Hver person får én af dem og "
          + "seks uger senere den næste; --variant vælger en bestemt, til undervisning på hold.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost play the-table-by-the-window",
          purpose: "en case, der følger med"
        ),
        VerbHelp.Example(line: "signpost play --mode test ./min.json", purpose: "en fil, som test"),
      ]
    )
  )
}
