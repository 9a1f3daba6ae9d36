/// What help says of `signpost help`.
enum HelpHelp {
  static let help = (
    english: VerbHelp(
      argument: "a command, or the code of a finding",
      arguments: "[COMMAND|CODE]",
      summary: "Shows help, also for one command or one kind of finding.",
      details: [],
      examples: [
        VerbHelp.Example(line: "signpost help check", purpose: "help for one command"),
        VerbHelp.Example(line: "signpost help tier-at-odds", purpose: "why 'check' found this"),
      ]
    ),
    danish: VerbHelp(
      argument: "en kommando eller koden på et fund",
      arguments: "[KOMMANDO|KODE]",
      summary: "Viser hjælp, også til en enkelt kommando eller én slags fund.",
      details: ["Hvad et fund betyder, står på engelsk."],
      examples: [
        VerbHelp.Example(line: "signpost help check", purpose: "hjælp til én kommando"),
        VerbHelp.Example(line: "signpost help tier-at-odds", purpose: "hvorfor 'check' fandt det"),
      ]
    )
  )
}
