internal import Screens

/// The phrases of `signpost migrate` in one language.
struct MigrateWords: Sendable {
  /// How far an attempt carries over: how many of how many decisions can be taken.
  let extent: @Sendable (AttemptMove.Extent, Int, Int) -> String
  /// The case is gone, or cannot be played.
  let caseIsGone: String
  /// How many attempts carry over how far.
  let counts: @Sendable (Int, [(AttemptMove.Extent, Int)]) -> String
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
      case .all:
        "in part: all \(decisions) decisions can be taken, but the case is played or scored "
          + "otherwise now."
      case .part: "in part: \(taken) of \(decisions) decisions can be taken."
      case .nothing: "not at all."
      }
    },
    caseIsGone: "The case is no longer there, or it has mistakes.",
    counts: { total, counts in
      let parts = counts.map { extent, count in
        switch extent {
        case .exact: "\(count) exactly"
        case .all: "\(count) with all decisions"
        case .part: "\(count) in part"
        case .nothing: "\(count) not at all"
        }
      }
      return "\(total == 1 ? "1 attempt" : "\(total) attempts"): \(parts.joined(separator: ", "))."
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
      case .all:
        "til dels: alle \(decisions) beslutninger kan tages, men casen spilles eller vurderes nu "
          + "anderledes."
      case .part: "til dels: \(taken) af \(decisions) beslutninger kan tages."
      case .nothing: "slet ikke."
      }
    },
    caseIsGone: "Casen er der ikke mere, eller den har fejl.",
    counts: { total, counts in
      let parts = counts.map { extent, count in
        switch extent {
        case .exact: "\(count) nøjagtigt"
        case .all: "\(count) med alle beslutninger"
        case .part: "\(count) til dels"
        case .nothing: "\(count) slet ikke"
        }
      }
      return "\(total) forløb: \(parts.joined(separator: ", "))."
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
        CommandWords.Example(line: "signpost migrate ./mine.json", purpose: "after an edit")
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
        CommandWords.Example(line: "signpost migrate ./min.json", purpose: "efter en rettelse")
      ]
    )
  )
}
