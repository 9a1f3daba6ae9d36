/// What help says of `signpost debrief`.
enum DebriefHelp {
  static let help = (
    english: VerbHelp(
      argument: "an attempt, by its id",
      arguments: "ATTEMPT",
      summary: "Prints or saves the debrief of an attempt, to keep or to print.",
      details: [
        "HTML is one file that needs nothing else, for a browser or a printer.",
        "Without --format the ending of the file says it: .txt, .md or .html.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost debrief 3f2a", purpose: "as text"),
        VerbHelp.Example(
          line: "signpost debrief 3f2a --output mine.html",
          purpose: "a page to print"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "et forløb, ved dets id",
      arguments: "FORLØB",
      summary: "Skriver eller gemmer opsamlingen på et forløb, til senere eller til udskrift.",
      details: [
        "HTML er én fil, der ikke behøver andet, til browser eller printer.",
        "Uden --format afgør filens endelse formatet: .txt, .md eller .html.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost debrief 3f2a", purpose: "som tekst"),
        VerbHelp.Example(
          line: "signpost debrief 3f2a --output min.html",
          purpose: "en side til udskrift"
        ),
      ]
    )
  )
}
