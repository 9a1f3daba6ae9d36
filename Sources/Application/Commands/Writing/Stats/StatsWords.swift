internal import PlainText
internal import ScenarioEngine
internal import Screens

/// The phrases of `signpost stats` in one language.
struct StatsWords: Sendable {
  // The titles and the heads of the tables.
  let reading, course, tags, bestOptions: String
  let readingHeads, courseHeads, tagHeads, balanceHeads: [String]
  /// The title of the balance of so many cases.
  let balance: @Sendable (Int) -> String
  // The names of groups in that table which are no kinds of tags.
  let setting, languages: String
  /// How many cases end at each tier.
  let finals: @Sendable ([Tier: Int]) -> String
  /// How often the best option stands at a place.
  let atPlace: @Sendable (Int, Int) -> String
  /// Where the best option of so many choices stands.
  let places: @Sendable (Int, [String]) -> String
  /// A language; how often the best option is the longest, of how many; letters of best and others.
  let lengths: @Sendable (String, Int, Int, Int, Int) -> String
  /// What the figures mean.
  let explained: [String]
  /// There is nothing to count.
  let noCases: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> StatsWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static func list(_ finals: [Tier: Int]) -> String {
    Tier.allCases.map { "\($0.code) \(finals[$0] ?? 0)" }.joined(separator: ", ")
  }
}

extension StatsWords {
  private static let english = StatsWords(
    reading: "Reading",
    course: "Course and observations on the best path",
    tags: "What it is about",
    bestOptions: "Best options of choices",
    readingHeads: ["case", "", "words", "path", "min", "LIX", "steps", "ends", "asks"],
    courseHeads: ["case", "course", "sign", "check", "ord", "L", "M", "H", "NOW", "prot"],
    tagHeads: ["case", "where", "ideology", "identity", "truth"],
    balanceHeads: ["", "", "cases", "reported"],
    balance: { "Balance of \($0) cases" },
    setting: "where",
    languages: "languages",
    finals: { "The best path ends at \(list($0))." },
    atPlace: { "\($1) at place \($0)" },
    places: { choices, places in
      "\(choices == 1 ? "1 choice" : "\(choices) choices"): best \(places.joined(separator: ", "))"
    },
    lengths: { language, longest, choices, best, others in
      "\(language): the longest alone in \(longest) of \(choices); "
        + "letters on average: best \(best), others \(others)"
    },
    explained: [
      "words: all that can be read; path, min: on the best path, at 238 words a minute.",
      "LIX: words / sentences + 100 x words of over 6 letters / words; 40 is medium.",
      "ord: ordinary; prot: faith, origin, looks, opinion.",
      "reported: a report is due at the end of the best path; T0 and T1 are low.",
    ],
    noCases: "There is no case there to count."
  )

  private static let danish = StatsWords(
    reading: "Læsning",
    course: "Forløb og iagttagelser på den bedste vej",
    tags: "Hvad den handler om",
    bestOptions: "De bedste svarmuligheder",
    readingHeads: ["case", "", "ord", "vej", "min", "lix", "trin", "slut", "spm"],
    courseHeads: ["case", "forløb", "tegn", "unders", "alm", "L", "M", "H", "NU", "besk"],
    tagHeads: ["case", "hvor", "ideology", "identity", "truth"],
    balanceHeads: ["", "", "cases", "indberettes"],
    balance: { "Balance mellem \($0) cases" },
    setting: "hvor",
    languages: "sprog",
    finals: { "Den bedste vej ender ved \(list($0))." },
    atPlace: { "\($1) på plads \($0)" },
    places: { choices, places in
      "\(choices) valg: bedst \(places.joined(separator: ", "))"
    },
    lengths: { language, longest, choices, best, others in
      "\(language): alene længst i \(longest) af \(choices); "
        + "tegn i snit: bedste \(best), andre \(others)"
    },
    explained: [
      "ord: alt, der kan læses; vej, min: på den bedste vej, 238 ord i minuttet.",
      "lix: ord / sætninger + 100 x ord på over 6 bogstaver / ord; 40 er middel.",
      "alm: almindeligt; besk: tro, oprindelse, udseende, holdning.",
      "indberettes: der skal indberettes til sidst; T0 og T1 er lille bekymring.",
    ],
    noCases: "Der er ingen case at tælle."
  )

  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "files and folders, or nothing for every case",
      arguments: "[PATH...]",
      summary: "Counts what cases hold: words, LIX, options, signs, settings, languages.",
      details: [
        "Reading time, course and observations are those of the path of best conduct.",
        "The balance of a pack is taken from where cases take place and from the tags 'ideology', "
          + "'identity' (what is shown of the person) and 'truth' (what is behind it). A tour is no "
          + "part of it.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost stats Scenarios", purpose: "a pack"),
        VerbHelp.Example(
          line: "signpost stats --format json mine.json",
          purpose: "for other programs"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "filer og mapper, eller intet for alle cases",
      arguments: "[STI...]",
      summary: "Tæller, hvad cases rummer: ord, lix, valg, tegn, steder, sprog.",
      details: [
        "Læsetid, forløb og iagttagelser er dem på den bedste vej.",
        "En pakkes balance tages af, hvor casene foregår, og af mærkerne 'ideology', 'identity' "
          + "(det, der vises om personen) og 'truth' (det, der er bagved). En rundtur tæller ikke "
          + "med.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost stats Scenarios", purpose: "en pakke"),
        VerbHelp.Example(
          line: "signpost stats --format json min.json",
          purpose: "til andre programmer"
        ),
      ]
    )
  )
}
