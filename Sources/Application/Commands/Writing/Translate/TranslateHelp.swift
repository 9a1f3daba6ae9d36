/// What help says of `signpost translate`.
enum TranslateHelp {
  static let help = (
    english: VerbHelp(
      argument: "'export' or 'pseudo' and a file, or 'import', a translator's file and a file",
      arguments: "TASK FILE...",
      summary: "Takes texts to a translator and back.",
      details: [
        "'export' writes a PO file, which the programs of translators open: each paragraph with its "
          + "place, and a note where something has to stay. With --earlier, translations whose source "
          + "has changed since that version are marked for a look (fuzzy).",
        "'import' puts into the file what is translated. What is marked fuzzy is left out; so is, "
          + "with its line and reason, what was translated from another text than stands there now, "
          + "and what lost the mark of a speaker or a name in braces. All else in the file stays as "
          + "it is. The exit code is 1 where something was left out for such a reason; with --check "
          + "also where something would be written.",
        "'pseudo' makes a copy with longer texts in accents and brackets, to see what pages do with "
          + "them. Without --to it is made of the first language of the file.",
        "A text that is written once for all languages, \"Dennis\", is not translated.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost translate export mine.json --to da --output mine.po",
          purpose: "to Danish"
        ),
        VerbHelp.Example(
          line: "signpost translate import --check mine.po mine.json",
          purpose: "look first"
        ),
        VerbHelp.Example(
          line: "signpost translate import mine.po mine.json",
          purpose: "into the case"
        ),
        VerbHelp.Example(
          line: "signpost translate pseudo mine.json --output long.json",
          purpose: "longer texts"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "'export' eller 'pseudo' og en fil, eller 'import', oversætterens fil og en fil",
      arguments: "OPGAVE FIL...",
      summary: "Sender tekster til oversættelse og retur.",
      details: [
        "'export' skriver en PO-fil, som oversætteres programmer kan åbne: hvert afsnit med sit sted "
          + "og en note, hvor noget skal blive stående. Med --earlier mærkes de oversættelser, hvis "
          + "kildetekst er ændret siden den udgave, så de bliver set efter (fuzzy).",
        "'import' lægger det oversatte ind i filen. Det, der er mærket fuzzy, springes over; det "
          + "gør også, med linje og grund, det, der er oversat fra en anden tekst, end der står nu, og "
          + "det, der har mistet mærket for den, der taler, eller et navn i krøllede parenteser. Alt "
          + "andet i filen bliver, som det er. Slutkoden er 1, hvis noget blev sprunget over af den "
          + "slags grunde; med --check også, hvis noget ville blive skrevet.",
        "'pseudo' laver en kopi med længere tekster med accenter og i firkantede parenteser, så man "
          + "kan se, hvad siderne gør ved dem. Uden --to laves den af filens første sprog.",
        "En tekst, der er skrevet én gang for alle sprog, \"Dennis\", oversættes ikke.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost translate export min.json --to da --output min.po",
          purpose: "til dansk"
        ),
        VerbHelp.Example(
          line: "signpost translate import --check min.po min.json",
          purpose: "se først"
        ),
        VerbHelp.Example(
          line: "signpost translate import min.po min.json",
          purpose: "ind i casen"
        ),
        VerbHelp.Example(
          line: "signpost translate pseudo min.json --output lang.json",
          purpose: "længere tekster"
        ),
      ]
    )
  )
}
