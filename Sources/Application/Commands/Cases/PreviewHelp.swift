/// What help says of `signpost preview`.
enum PreviewHelp {
  static let help = (
    english: VerbHelp(
      argument: "a file",
      arguments: "FILE",
      summary: "Plays a case while you write it, and follows its file as it is saved.",
      details: [
        "Nothing is kept. Each time the file is saved it is read again: your answers are taken over as "
          + "far as they still go, and a line says what became of them. While the file has errors you "
          + "play it as it was before.",
        "F shows what the check found. [ takes the last answer back, ] goes on as the best answer does, "
          + "and : finds each step by its id.",
        "--set counts after the step was entered, and can be given several times.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost preview mine.json", purpose: "from its start"),
        VerbHelp.Example(
          line: "signpost preview mine.json --at talk --set asked",
          purpose: "at a step, with a flag set"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en fil",
      arguments: "FIL",
      summary: "Spiller en case, mens du skriver den, og følger filen, når den gemmes.",
      details: [
        "Intet gemmes. Hver gang filen gemmes, læses den igen: dine svar følger med, så langt de stadig "
          + "går, og en linje siger, hvad der blev af dem. Har filen fejl, spiller du den udgave, der "
          + "var før.",
        "F viser, hvad undersøgelsen fandt. [ tager det sidste svar tilbage, ] går videre, som det "
          + "bedste svar gør, og : finder hvert trin ved dets id.",
        "--set gælder, når trinnet er nået, og kan gives flere gange.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost preview min.json", purpose: "fra begyndelsen"),
        VerbHelp.Example(
          line: "signpost preview min.json --at samtale --set spurgt",
          purpose: "ved et trin, med et flag sat"
        ),
      ]
    )
  )
}
