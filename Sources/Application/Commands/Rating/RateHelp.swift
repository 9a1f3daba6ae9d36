/// What help says of `signpost rate`.
enum RateHelp {
  static let help = (
    english: VerbHelp(
      argument: "an attempt, by its id, or a sheet",
      arguments: "[ATTEMPT|SHEET]",
      summary: "Rates texts that trainees wrote in their own words, blind to who wrote them.",
      details: [
        "Without an attempt it lists the texts that wait. Neither list nor screen shows a name, a "
          + "score, or what the other rater said before you have given your level.",
        "A text counts once it is rated; two raters who are two levels apart count once one of "
          + "them has rated again. The stored result of the attempt stays as it was.",
        "A word with a slash or the ending .json is a sheet.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost rate", purpose: "the texts that wait"),
        VerbHelp.Example(line: "signpost rate 3f2a", purpose: "read and rate one"),
        VerbHelp.Example(
          line: "signpost rate --features 1,2,4 3f2a",
          purpose: "without the screen"
        ),
        VerbHelp.Example(
          line: "signpost rate --export text.json 3f2a",
          purpose: "for another machine"
        ),
        VerbHelp.Example(line: "signpost rate ./text.json", purpose: "there"),
        VerbHelp.Example(line: "signpost rate --import text.json", purpose: "back again"),
      ]
    ),
    danish: VerbHelp(
      argument: "et forløb, ved dets id, eller et ark",
      arguments: "[FORLØB|ARK]",
      summary: "Bedømmer tekster, som andre har skrevet med egne ord, uden at vise hvem.",
      details: [
        "Uden et forløb vises de tekster, der venter. Hverken liste eller skærm viser et navn, et "
          + "resultat, eller hvad den anden bedømmer sagde, før du har givet dit niveau.",
        "En tekst tæller, når den er bedømt; er to bedømmere to niveauer fra hinanden, tæller den, "
          + "når en af dem har bedømt igen. Forløbets gemte resultat bliver, som det var.",
        "Et ord med skråstreg eller endelsen .json er et ark.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost rate", purpose: "de tekster, der venter"),
        VerbHelp.Example(line: "signpost rate 3f2a", purpose: "læs og bedøm én"),
        VerbHelp.Example(line: "signpost rate --features 1,2,4 3f2a", purpose: "uden skærmen"),
        VerbHelp.Example(
          line: "signpost rate --export tekst.json 3f2a",
          purpose: "til en anden maskine"
        ),
        VerbHelp.Example(line: "signpost rate ./tekst.json", purpose: "dér"),
        VerbHelp.Example(line: "signpost rate --import tekst.json", purpose: "tilbage igen"),
      ]
    )
  )
}
