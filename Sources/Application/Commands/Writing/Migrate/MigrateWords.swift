internal import Screens

/// The phrases of `signpost migrate` in one language.
struct MigrateWords: Sendable {
  /// How far an attempt carries over: how many of how many decisions can be taken.
  let extent: @Sendable (AttemptMove.Extent, Int, Int) -> String
  /// The case is gone, or cannot be played.
  let caseIsGone: String
  /// The steps at which it is another case, and how many more there are.
  let steps: @Sendable ([String], Int) -> String
  /// How many attempts carry over: of all, exactly, with all decisions, in part, not at all.
  let counts: @Sendable (Int, Int, Int, Int, Int) -> String
  let nothingChanged: String
  let noAttempts: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> MigrateWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = MigrateWords(
    extent: { extent, taken, decisions in
      switch extent {
      case .exact: "exactly: it is played and scored as it was."
      case .renamed:
        "exactly, under new names: the same decisions are there and are scored the same."
      case .otherKeys:
        "in part: all \(decisions) decisions can be taken, but not all are scored as they were."
      case .all:
        "in part: all \(decisions) decisions can be taken, but the case is played otherwise now."
      case .part: "in part: \(taken) of \(decisions) decisions can be taken."
      case .nothing: "not at all."
      }
    },
    caseIsGone: "The case is no longer there, or it has mistakes.",
    steps: { names, others in
      let rest = others > 0 ? " and \(others) more" : ""
      return "It differs at: \(names.joined(separator: ", "))\(rest)."
    },
    counts: { total, exactly, all, part, nothing in
      "\(total == 1 ? "1 attempt" : "\(total) attempts"): \(exactly) exactly, "
        + "\(all) with all decisions, \(part) in part, \(nothing) not at all."
    },
    nothingChanged:
      "Nothing was changed. Every attempt keeps the copy of the case that it was played on, and its "
      + "result.",
    noAttempts: "There are no attempts at it."
  )

  private static let danish = MigrateWords(
    extent: { extent, taken, decisions in
      switch extent {
      case .exact: "nøjagtigt: den spilles og vurderes, som den blev."
      case .renamed:
        "nøjagtigt, under nye navne: de samme beslutninger er der og vurderes ens."
      case .otherKeys:
        "til dels: alle \(decisions) beslutninger kan tages, men ikke alle vurderes som før."
      case .all:
        "til dels: alle \(decisions) beslutninger kan tages, men casen spilles nu anderledes."
      case .part: "til dels: \(taken) af \(decisions) beslutninger kan tages."
      case .nothing: "slet ikke."
      }
    },
    caseIsGone: "Casen er der ikke mere, eller den har fejl.",
    steps: { names, others in
      let rest = others > 0 ? " og \(others) til" : ""
      return "Forskellen ligger ved: \(names.joined(separator: ", "))\(rest)."
    },
    counts: { total, exactly, all, part, nothing in
      "\(total) forløb: \(exactly) nøjagtigt, \(all) med alle beslutninger, \(part) til dels, "
        + "\(nothing) slet ikke."
    },
    nothingChanged:
      "Intet er ændret. Hvert forløb beholder den kopi af casen, det blev spillet på, og sit "
      + "resultat.",
    noAttempts: "Der er ingen forløb i den."
  )
}

extension MigrateWords {
  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file, or nothing for all",
      arguments: "[ID|FILE]",
      summary: "Says which stored attempts carry over to the present version of a case.",
      details: [
        "Exactly, in part, or not at all, and why: the decisions of each attempt are tried on the "
          + "case as it is now.",
        "It changes nothing. The exit code is 1 where an attempt does not carry over exactly.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost migrate ./mine.json", purpose: "after an edit")
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil, eller intet for alle",
      arguments: "[ID|FIL]",
      summary: "Siger, hvilke gemte forløb der passer til casen, som den er nu.",
      details: [
        "Nøjagtigt, til dels eller slet ikke, og hvorfor: hvert forløbs beslutninger prøves på "
          + "casen, som den er nu.",
        "Intet ændres. Slutkoden er 1, hvor et forløb ikke passer nøjagtigt.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost migrate ./min.json", purpose: "efter en rettelse")
      ]
    )
  )
}
