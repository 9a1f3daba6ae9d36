/// What help says of `signpost panel`.
enum PanelHelp {
  static let help = (
    english: VerbHelp(
      argument: "'invite' and a case, 'answer' and a sheet, or 'collect', a case and sheets",
      arguments: "TASK CASE|SHEET...",
      summary: "Asks practitioners what they would answer, and puts their answers into the case.",
      details: [
        "'invite' makes a sheet for each rater: every question of the case, without a right answer, "
          + "for a spreadsheet. In English cells are divided by commas, in Danish by semicolons, as "
          + "spreadsheets there expect it. A sheet asks for the kind of work, never for a name.",
        "'answer' asks row by row what a sheet asks, for those who have no spreadsheet.",
        "'collect' checks the sheets that come back, counts them, and says how far the raters agree. "
          + "With --write the panel goes into the case; all else in the file stays as it is. Name "
          + "all sheets each time: what stood there before is replaced.",
        "Fewer than ten raters, or eight for ratings from 1 to 5, make a small panel, whose key "
          + "stays provisional. Sheets with mistakes are not counted, and nothing is written.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost panel invite mine.json --out sheets",
          purpose: "sheets for ten raters"
        ),
        VerbHelp.Example(line: "signpost panel answer a.csv", purpose: "without a spreadsheet"),
        VerbHelp.Example(
          line: "signpost panel collect mine.json a.csv b.csv",
          purpose: "what they answered"
        ),
        VerbHelp.Example(
          line: "signpost panel collect --write mine.json a.csv b.csv",
          purpose: "into the case"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "'invite' og en case, 'answer' og et ark, eller 'collect', en case og ark",
      arguments: "OPGAVE CASE|ARK...",
      summary: "Spørger praktikere, hvad de ville svare, og lægger svarene ind i casen.",
      details: [
        "'invite' laver et ark til hver praktiker: alle casens spørgsmål, uden facit, til et "
          + "regneark. På dansk er felterne adskilt af semikolon, på engelsk af komma, som regneark "
          + "forventer det dér. Et ark spørger om arbejdsområde, aldrig om et navn.",
        "'answer' spørger række for række om det, arket spørger om, når man intet regneark har.",
        "'collect' undersøger de ark, der kommer tilbage, tæller dem og siger, hvor enige "
          + "praktikerne er. Med --write kommer panelet ind i casen; alt andet i filen bliver, som "
          + "det er. Nævn alle ark hver gang: det, der stod der før, erstattes.",
        "Færre end ti praktikere, eller otte til tal fra 1 til 5, er et lille panel, og facit er "
          + "stadig foreløbigt. Ark med fejl tælles ikke med, og intet skrives.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost panel invite min.json --out ark",
          purpose: "ark til ti praktikere"
        ),
        VerbHelp.Example(line: "signpost panel answer a.csv", purpose: "uden regneark"),
        VerbHelp.Example(
          line: "signpost panel collect min.json a.csv b.csv",
          purpose: "hvad de svarede"
        ),
        VerbHelp.Example(
          line: "signpost panel collect --write min.json a.csv b.csv",
          purpose: "ind i casen"
        ),
      ]
    )
  )
}
