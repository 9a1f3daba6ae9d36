internal import ScenarioEngine

extension LookBackWords {
  /// The phrases in Danish.
  static let danish = LookBackWords(
    title: "Tilbageblik",
    cutMark: { "grænsen, \($0)" },
    possible: "hvad den valgte vej tillod",
    wayAllowed: { "den valgte vej tillod \($0)" },
    least: "hvad selv den dårligste vej giver",
    leastIs: { "den dårligste vej giver \($0)" },
    whatTurnedIt: "Det, der ændrede forløbet",
    turnedAt: { step, choice in "\(step): \(choice)" },
    missed: "Overset eller for sent",
    overReported: "Indberettet for meget",
    thingsMissed: { "\($0) af \($1) ting at lægge mærke til" },
    ordinaryMarked: { "\($0) af \($1) almindelige ting markeret som \"tegn\" eller \"undersøg\"" },
    judgedTooLow: { "\($0) af \($1) gange vurderet til at haste mindre, end facit siger" },
    judgedTooHigh: { "\($0) af \($1) gange vurderet til at haste mere, end facit siger" },
    reportedTooLate: {
      "\($0) af \($1) \($1 == 1 ? "indberetning" : "indberetninger") udeblev eller kom for sent"
    },
    reportedNeedlessly: { "\($0) af \($1) gange indberettet, selv om der ikke skulle indberettes" },
    tiers: ["T0 intet", "T1 tal om det", "T2 indberet", "T3 handl nu"],
    you: "dig",
    theKey: "facit",
    outsideKey: "ved siden af facit",
    sureness: "Hvor sikker, og hvor ofte rigtigt",
    rightOf: { "\($0) af \($1) rigtige" },
    asOftenAsSaid: "så ofte, som ordet siger",
    wordMeans: { "ordet siger \($0) af 100" },
    tooFewToSay: {
      "\($0) svar med et ord for, hvor sikkert det var: for få til at sige, om ordene passer. "
        + "Fra 24 svar kan der siges noget."
    },
    surenessNotScored: "Hvor sikker du var, indgår aldrig i et tal.",
    map: "Vejen gennem casen",
    mapHint:
      "Hvad nu hvis: fra hver beslutning kan du spille videre med et andet svar. Dit resultat ændres ikke.",
    turn: "et svar, der ændrede vejen videre",
    closed: "lukket af det",
    then: "derefter",
    nothingClosed:
      "Intet svar lukkede noget: vejen bød på alt det, som den bedste håndtering møder.",
    turnInWords: { step, missed, rejoins in
      let steps = missed.isEmpty ? "" : " ville have mødt: \(missed.joined(separator: "; "))"
      let on =
        rejoins.map { missed.isEmpty ? " går direkte til: \($0)" : "; derefter: \($0)" } ?? ""
      return "Ved \"\(step)\" ændrede svaret vejen videre."
        + (steps.isEmpty && on.isEmpty ? "" : " Den bedste håndtering\(steps)\(on).")
    },
    notAsKey: "ikke som facit",
    rule: ruleInDanish,
    ruleLabel: "Sådan tælles det",
    restsOn: "Bygger på",
    neverReached: { "\($0) (blev aldrig nået)" },
    levelFromFigure: { "Det er niveau \($0)." },
    meanOf: { "Gennemsnittet af \($0) beslutninger. Hver af dem forklares, hvor den blev taget." },
    closedByEarlier: "Blev ikke nået på grund af et tidligere svar; tæller som det laveste niveau.",
    urgencyCost: { cost, blind in
      "svar ved siden af facit kostede \(cost); blinde svar ville koste "
        + blind.quarters(sign: ",")
    }
  )

  private static let ruleInDanish: @Sendable (Measure) -> String = { measure in
    switch measure {
    case .notice:
      "Andelen af det vigtige, der blev set, minus andelen af det almindelige, der blev markeret."
    case .grade:
      "Andelen af tegn, der blev kaldt tegn, minus andelen af uafklarede ting, der blev kaldt tegn."
    case .key: "Gennemsnittet af det, hvert valg viser: niveau 3 tæller 100, niveau 0 intet."
    case .sort:
      "100 minus halvdelen af den gennemsnitlige afstand for det, der skal gøres, og halvdelen for det, "
        + "der ikke skal."
    case .rating: "Hvor meget vurderingerne følger panelets op og ned; slet ikke er 0."
    case .bestWorst:
      "Hvor langt der er mellem den valgte bedste og dårligste efter panelets vurdering."
    case .facts:
      "Andelen af det nødvendige, der kom med, minus andelen af det unødige, der kom med; det, der "
        + "aldrig må med, tæller dobbelt."
    case .labels:
      "100 minus andelen af mulige fejl; noget hørt eller tænkt, der kaldes set, tæller dobbelt. En "
        + "indberetning med færre end fire forhold fyldes op med nødvendige, der tæller som kaldt forkert."
    case .balance:
      "Aflæst: begge sider er 3, én af dem 2, \"ingen kendt\", selv om der var noget, 1, ingen 0."
    case .course:
      "100 minus det, svarene ved siden af facit kostede, målt mod hvad blinde svar ville koste."
    case .change: "Andelen af casens bevægelser, op, ned eller ingen, som svarene fulgte."
    case .decision:
      "Aflæst i en tabel: som facit er 3, et trin for højt 2, et for lavt 1, mere end det 0. Af "
        + "flere indberetninger er det gennemsnittet, rundet ned."
    case .human:
      "Det niveau, som mennesker læser i teksten; af to bedømmere gennemsnittet, rundet ned."
    case .channel:
      "Andelen af de rigtige modtagere, minus 25 for hver unødvendig; en skadelig giver 0."
    }
  }
}
