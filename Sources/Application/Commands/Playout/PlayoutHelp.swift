/// What help says of `signpost playout`.
enum PlayoutHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file",
      arguments: "ID|FILE",
      summary: "Plays a case in every way, or by chance, and shows what came up.",
      details: [
        "Counts how often each step, answer and condition comes up over all plays, lists what never "
          + "does, and shows what players with one habit reach: guided answers everything best; "
          + "careful asks and checks; hasty takes the first of everything.",
        "Where a story is too large for every way, or goes round in circles, 1,000 random plays "
          + "are counted instead. Scores are always those of random plays.",
        "With --record the play of --player or --attempt is kept in mine.plays.json beside "
          + "mine.json, with its ending and score; 'signpost check' plays it again and says where "
          + "it differs.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost playout mine.json", purpose: "in every way"),
        VerbHelp.Example(
          line: "signpost playout --plays 5000 --seed 7 mine.json",
          purpose: "by chance"
        ),
        VerbHelp.Example(
          line: "signpost playout --record best mine.json",
          purpose: "keep the best play"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil",
      arguments: "ID|FIL",
      summary: "Spiller en case ad alle veje eller tilfældigt og viser, hvad der kom i brug.",
      details: [
        "Tæller, hvor ofte hvert trin, hvert svar og hver betingelse er i brug i alle gennemspilninger, "
          + "viser det, der aldrig er, og hvad spillere med én vane når: guided svarer bedst på alt; "
          + "careful spørger og undersøger; hasty tager det første af alt.",
        "Er historien for stor til alle veje, eller går den i ring, tælles 1.000 tilfældige "
          + "gennemspilninger i stedet. Resultater er altid fra tilfældige gennemspilninger.",
        "Med --record gemmes gennemspilningen fra --player eller --attempt i min.plays.json ved "
          + "siden af min.json, med slutning og resultat; 'signpost check' spiller den igen og "
          + "siger, hvor den afviger.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost playout min.json", purpose: "ad alle veje"),
        VerbHelp.Example(
          line: "signpost playout --plays 5000 --seed 7 min.json",
          purpose: "tilfældigt"
        ),
        VerbHelp.Example(
          line: "signpost playout --record bedst min.json",
          purpose: "gem den bedste"
        ),
      ]
    )
  )
}
