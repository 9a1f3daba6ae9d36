/// What help says of `signpost statistics`.
enum StatisticsHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Shows what your finished cases add up to, for yourself alone.",
      details: [
        "A case counts once: the first time it was finished, in the mode of that time. Without "
          + "--mode each mode is shown by itself; they are never added together.",
        "Counts are always shown; figures and words only from enough answers on.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost statistics --mode test",
          purpose: "the cases taken as a test"
        )
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Gør dine afsluttede cases op samlet, kun til dig selv.",
      details: [
        "En case tæller én gang: første gang den blev afsluttet, i den form, du valgte da. Uden "
          + "--mode vises hver form for sig; de lægges aldrig sammen.",
        "Antal vises altid; tal og ord først, når der er svar nok.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost statistics --mode test",
          purpose: "de cases, der var en test"
        )
      ]
    )
  )
}
