/// What help says of `signpost script`.
enum ScriptHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file",
      arguments: "ID|FILE",
      summary: "Prints a case as a document that is read from beginning to end.",
      details: [
        "Each step stands with what it asks, what each answer brings and where it goes on; with "
          + "--keys also which answers are right, why, by which source, what they set in motion and "
          + "what a way depends on. --lang says in which language.",
        "It is Markdown, plain text with --format text, or a page to print with --format html; the "
          + "ending of --output says it too.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost script quiet-hours", purpose: "without the keys"),
        VerbHelp.Example(line: "signpost script --keys ./mine.json", purpose: "for a reviewer"),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil",
      arguments: "ID|FIL",
      summary: "Skriver en case som et dokument, der læses fra ende til anden.",
      details: [
        "Hvert trin står med det, der spørges om, hvad hvert svar fører til, og hvor det går "
          + "videre; med --keys også facit, grunde, kilder, hvad svarene sætter i gang, og hvad en "
          + "vej afhænger af. --lang vælger sproget.",
        "Det er Markdown, ren tekst med --format text eller en side til udskrift med --format html; "
          + "endelsen i --output siger det også.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost script quiet-hours", purpose: "uden facit"),
        VerbHelp.Example(line: "signpost script --keys ./min.json", purpose: "til gennemsyn"),
      ]
    )
  )
}
