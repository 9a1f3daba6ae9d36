/// What help says of `signpost map`.
enum MapHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file",
      arguments: "ID|FILE",
      summary: "Draws a case as a map of its steps, with the best path, counts and findings.",
      details: [
        "On a terminal the map opens on the screen: arrows go along the ways, a number takes one, "
          + "Enter shows the step with its answers and keys.",
        "With --format it is printed: as text, for Graphviz (dot) or for Mermaid. svg needs the "
          + "program 'dot' of Graphviz.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost map mine.json", purpose: "on the screen"),
        VerbHelp.Example(
          line: "signpost map --format mermaid mine.json",
          purpose: "for a document"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil",
      arguments: "ID|FIL",
      summary: "Tegner en case som et kort over trinnene, med den bedste vej, tal og fund.",
      details: [
        "På en terminal åbner kortet på skærmen: pilene går ad vejene, et tal tager én, Enter viser "
          + "trinnet med svar og facit.",
        "Med --format skrives det: som tekst, til Graphviz (dot) eller til Mermaid. svg kræver "
          + "programmet 'dot' fra Graphviz.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost map min.json", purpose: "på skærmen"),
        VerbHelp.Example(
          line: "signpost map --format mermaid min.json",
          purpose: "til et dokument"
        ),
      ]
    )
  )
}
