/// What help says of `signpost plan`.
enum PlanHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing, or show, choose or leave with the id of a plan",
      arguments: "[show|choose ID|leave]",
      summary: "Lists the courses, takes one, and says what comes next in it.",
      details: [
        "A course says which cases come in which order, what is to be practised and why, and when the "
          + "gain is measured. Whoever takes one sees at the start what to do now; the list of cases is "
          + "one key away.",
        "Without a word it lists the courses and says how far you have come with yours. 'show ID' tells "
          + "about one, 'choose ID' takes it, 'leave' takes none any more; what you have played stays.",
        "An agency's own plans lie beside its cases, as files that end in .plan.json; Plan-Format.md "
          + "describes them and 'signpost check' checks them.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost plan", purpose: "the courses, and yours"),
        VerbHelp.Example(line: "signpost plan choose immigration", purpose: "take a course"),
        VerbHelp.Example(line: "signpost plan --format json", purpose: "for another program"),
      ]
    ),
    danish: VerbHelp(
      argument: "intet, eller show, choose eller leave med en plans id",
      arguments: "[show|choose ID|leave]",
      summary: "Viser kurserne, vælger et og siger, hvad der kommer nu i det.",
      details: [
        "Et kursus siger, hvilke cases der kommer i hvilken rækkefølge, hvad der skal øves og hvorfor, og "
          + "hvornår udbyttet måles. Den, der tager et, ser ved starten, hvad der skal ske nu; listen over "
          + "cases er ét tastetryk væk.",
        "Alene viser den kurserne, og hvor langt du er i dit. 'show ID' fortæller om et, 'choose ID' "
          + "vælger det, 'leave' forlader det; det, du har spillet, bliver stående.",
        "En myndigheds egne planer ligger ved siden af dens cases, som filer, der ender på .plan.json; "
          + "Plan-Format.md beskriver dem, og 'signpost check' kontrollerer dem.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost plan", purpose: "kurserne, og dit"),
        VerbHelp.Example(line: "signpost plan choose immigration", purpose: "vælg et kursus"),
        VerbHelp.Example(line: "signpost plan --format json", purpose: "til et andet program"),
      ]
    )
  )
}
