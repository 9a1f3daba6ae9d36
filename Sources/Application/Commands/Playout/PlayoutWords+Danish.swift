internal import Authoring
internal import Screens

extension PlayoutWords {
  private static let danishNumbers = CountText.danish

  /// The phrases in Danish.
  static let danish = PlayoutWords(
    everyWay: { plays, states in
      "Historien er fulgt ad alle veje: \(danishNumbers.text(plays)) "
        + (plays == 1 ? "gennemspilning" : "gennemspilninger")
        + " gennem \(states == 1 ? "1 tilstand" : "\(states) tilstande")."
    },
    chance: { plays, seed in
      "Resultaterne kommer fra \(plays == 1 ? "1 tilfældig gennemspilning" : "\(danishNumbers.text(plays)) tilfældige gennemspilninger") med startværdi \(seed)."
    },
    whyChance: { method in
      switch method {
      case .everyWay, .chance: nil
      case .chanceForStates:
        "Historien har for mange tilstande til at følge den ad alle veje; der er talt i tilfældige gennemspilninger."
      case .chanceForCircles:
        "Historien kan gå i ring og har derfor uendeligt mange gennemspilninger; der er talt i tilfældige."
      }
    },
    unfinished: { count in
      count == 1
        ? "1 gennemspilning nåede ingen slutning: Den gik i stå eller i ring."
        : "\(danishNumbers.text(count)) gennemspilninger nåede ingen slutning: De gik i stå eller i ring."
    },
    recorded: { name, path, count, ending in
      "'\(name)' er gemt i \(path): \(count) beslutninger, slutningen '\(ending)'."
    },
    recordNeedsFile: "En gennemspilning gemmes ved siden af casens fil. Nævn casen ved dens fil.",
    recordUnfinished: {
      "Gennemspilningen når ingen slutning; den står på trinnet '\($0)'. Intet er gemt."
    },
    recordDoesNotFit:
      "Forløbets beslutninger er ikke mulige i casen, som den er nu. Intet er gemt.",
    recordedPlaysBroken: { "\($0) har fejl; 'signpost check \($0)' viser dem. Intet er gemt." },
    lengthHead: "Længde",
    least: "mindst",
    median: "median",
    most: "højst",
    decisions: "beslutninger",
    minutesInStory: "tid i historien",
    minutesOfReading: "læsetid",
    duration: { minutes in duration(minutes, hour: "t", day: "d") },
    stepsHead: "Trin og svar",
    times: "gange",
    share: "%",
    stepOrAnswer: "trin, > svar",
    step: "trin, > vej videre",
    gapsHead: "I ingen gennemspilning",
    noGaps: "Alle trin, svar og betingelser har været i brug.",
    gap: gapInDanish,
    playersHead: "Spillere",
    player: "spiller",
    total: "i alt",
    criticalErrors: "fejl",
    ending: "slutning",
    noEnding: "(ingen)",
    scoresHead: { plays in
      "Niveauer i \(plays == 1 ? "1 tilfældig gennemspilning" : "\(danishNumbers.text(plays)) tilfældige gennemspilninger"), der nåede en slutning"
    },
    criterion: "mål",
    notJudged: "intet",
    numbers: danishNumbers
  )

  private static let gapInDanish: @Sendable (CoverageGap) -> String = { gap in
    switch gap.kind {
    case .neverMet: "trinnet '\(gap.step)' nås ikke"
    case .neverShown(let id): "'\(id)' på trinnet '\(gap.step)' vises ikke"
    case .neverTaken(let id): "'\(id)' på trinnet '\(gap.step)' vælges ikke"
    case .neverWentOn(let step): "trinnet '\(gap.step)' fører ikke videre til '\(step)'"
    case .neverHeld(let subject): "\(subjectInDanish(subject, gap.step)) er ikke opfyldt"
    case .alwaysHeld(let subject): "\(subjectInDanish(subject, gap.step)) er altid opfyldt"
    }
  }

  private static func subjectInDanish(
    _ subject: ConditionCoverage.Subject,
    _ step: String
  ) -> String {
    switch subject {
    case .item(let id): "betingelsen for '\(id)'"
    case .route(let place): "betingelsen for vej \(place + 1) fra trinnet '\(step)'"
    case .tier(let id, let place): "betingelse \(place + 1) for styrken af '\(id)'"
    case .urgency(let place): "betingelse \(place + 1) for hastegraden på trinnet '\(step)'"
    }
  }
}
