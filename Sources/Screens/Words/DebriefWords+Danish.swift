internal import ScenarioEngine

extension DebriefWords {
  /// The phrases in Danish.
  package static let danish = DebriefWords(
    title: "Opsamling",
    yourConduct: "Handling og held",
    strands: "De tre dele",
    strand: { [.identify: "Identificér", .handle: "Håndtér", .report: "Indberet"][$0] ?? "" },
    total: "I alt",
    beforeCap: { "\($0) (\($1) før loftet)" },
    aboveProvisionalCut: "over den foreløbige grænse",
    belowProvisionalCut: "under den foreløbige grænse",
    cutIs: { "Grænsen er \($0). \($1)" },
    withheld: { $0 == .notExercised ? "ikke øvet" : "øvet for lidt til at vise et tal" },
    fromOneDecision: "fra 1 beslutning",
    notExercised: "ikke øvet nok her",
    criteria: "Punkt for punkt",
    criticalErrors: "Alvorlige fejl",
    criticalCount: { "\($0) af \($1) \($1 == 1 ? "mulighed" : "muligheder")" },
    noCriticalErrors: DebriefWords.noCriticalInDanish,
    twoErrors: "De to slags fejl",
    decisions: "Dine beslutninger",
    capReason: Words.capInDanish,
    tally: Words.tallyInDanish,
    forfeited: {
      $0 == 1
        ? "1 trin blev aldrig nået på grund af et tidligere valg"
        : "\($0) trin blev aldrig nået på grund af tidligere valg"
    },
    limit: "Hvad det ikke kan sige",
    conduct: {
      [
        .good: "God håndtering førte hertil.", .mixed: "Blandet håndtering førte hertil.",
        .poor: "Et svagere valg førte hertil.",
      ][$0] ?? ""
    },
    notFinished: "Forløbet er ikke afsluttet; her er det, så langt det nåede.",
    result: "Resultatet",
    whatYouChose: "Det valgte du",
    ofHundred: { "\($0) af 100" },
    justBelowCut: "lige under den foreløbige grænse",
    overall: "Samlet",
    criticalErrorWasMade: "der var en alvorlig fejl",
    isUnder: { "\($0) er under \($1)" },
    totalIsMean:
      "Tallet i alt er gennemsnittet af de dele, der viser et tal. Delene siger mere.",
    strandRule:
      "En dels tal er gennemsnittet af niveauerne efter vægt: niveau 3 tæller 100, niveau 0 tæller intet.",
    levelOf: { "Niveau \($0) af 3" },
    pointsOf: DebriefWords.pointsInDanish,
    weight: { "vægt \($0) af 100 i sin del" },
    heldDown: "Hvorfor ikke højere",
    asKey: "som facit",
    asTheKey: { "\($0) af \($1) som facit" },
    bothDoHarm:
      "Et overset tegn gør skade, og det gør en fejlagtig indberetning også. Derfor tælles de hver for sig.",
    forfeitedCounts:
      "Trin, som et tidligere valg lukkede, tæller her som det svageste svar, selv om du aldrig så dem.",
    urgencyCourse: "Hvor meget det hastede undervejs",
    nothingWritten: "Du skrev intet med dine egne ord.",
    readOn: "Læs videre",
    readOnHelp: "Læs videre: næste side, derefter næste afsnit",
    endOfDebrief: "Her slutter opsamlingen",
    closeDebrief: "Luk opsamling",
    closeDebriefHelp: "Luk opsamlingen; den bliver i historikken",
    nextSection: "Næste afsnit",
    nextSectionHelp: "Gå til næste afsnit",
    sectionBefore: "Forrige afsnit",
    sectionBeforeHelp: "Gå til forrige afsnit",
    playOn: "Hvad nu hvis",
    playOnHelp: "Spil videre herfra med et andet svar; dit resultat ændrer sig ikke",
    noDecisionHere: "Man kan spille videre fra en beslutning; gå til en af dine",
    playOnFrom: { "Hvad nu hvis: spil videre fra \"\($0)\"" },
    lookBack: .danish,
    saving: .danish,
    andOthers: "m.fl.",
    strengthIs: { "styrke \($0)" },
    toMap: "Kort",
    toMapHelp: "Gå til kortet over vejen gennem casen",
    noMap: "Denne opsamling har intet kort",
    toGroupHelp: { "Gå til: \($0)" },
    strengthOf: { "\($0) på en skala fra A, stærk, til D, svag" },
    evidenceKind: DebriefWords.evidenceKindInDanish,
    link: "Link",
    checked: "Kontrolleret",
    loadingHistory: "Leder efter dine forløb …",
    historyNote: "Dine egne forløb. Et tal fra én case siger ikke meget om, hvad du kan.",
    eachOfHundred: "hver af 100",
    criticalErrorsMade: { $0 == 1 ? "1 alvorlig fejl" : "\($0) alvorlige fejl" },
    toLibrary: "Til cases",
    toLibraryHelp: "Gå tilbage til listen over cases",
    attempt: "Forløb",
    finished: "afsluttet",
    decisionsTaken: { $0 == 1 ? "1 beslutning" : "\($0) beslutninger" },
    attemptDoesNotFit: "Forløbet er spillet med en anden version af casen og kan ikke vises.",
    problemsFound: "Hvad kontrollen fandt"
  )
}
