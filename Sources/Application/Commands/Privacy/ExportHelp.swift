/// What help says of `signpost export`.
enum ExportHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Says what is kept of you; with --mine it prints all of it, for you to read.",
      details: [
        "Without --mine it says what is kept, where, how long, who can read it, and how to delete it.",
        "With --mine it prints your settings and your attempts, with every answer, draft, result and rating "
          + "and their times, as JSON, with the cases as you played them. 'signpost import' takes "
          + "it in on another machine. Export-Schema.json describes each member; Privacy.md tells more.",
        "--output writes a new file that only your account can read.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost export", purpose: "what is kept of you"),
        VerbHelp.Example(
          line: "signpost export --mine --output mine.json",
          purpose: "all of it, into a file"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Siger, hvad der er gemt om dig; med --mine skrives det hele ud til dig.",
      details: [
        "Uden --mine står der, hvad der er gemt, hvor, hvor længe, hvem der kan læse det, og hvordan det "
          + "slettes.",
        "Med --mine skrives dine indstillinger og dine forløb med alle svar, kladder, resultater og "
          + "bedømmelser og deres tidspunkter, som JSON, sammen med casene, som du spillede dem. 'signpost import' "
          + "henter det ind på en anden maskine. Export-Schema.json beskriver hvert felt; Privacy.md fortæller "
          + "mere.",
        "--output skriver en ny fil, som kun din konto kan læse.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost export", purpose: "hvad der er gemt om dig"),
        VerbHelp.Example(
          line: "signpost export --mine --output mit.json",
          purpose: "det hele, i en fil"
        ),
      ]
    )
  )
}
