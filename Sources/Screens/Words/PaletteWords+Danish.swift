extension PaletteWords {
  /// The phrases in Danish.
  package static let danish = PaletteWords(
    commands: "Kommandoer",
    commandsHelp: "Find enhver kommando ved hjælp af nogle af dens bogstaver",
    typeToFind: "Skriv nogle bogstaver fra en kommando",
    nothingFound: "Ingen kommando har de bogstaver.",
    run: "Udfør",
    runHelp: "Udfør den valgte kommando",
    found: { "\($0) af \($1)" },
    rows: { "\($0)–\($1) af \($2)" },
    search: "Søg",
    searchHelp: "Søg i denne liste",
    endSearch: "Slut søgning",
    endSearchHelp: "Vis hele listen igen",
    noSuchKey: "Det er der ingen tast til her.",
    digitsHelp: "Vælg rækken med det nummer",
    onThisScreen: "På dette skærmbillede",
    everywhere: "Overalt",
    whileWriting: "Mens du skriver",
    notices: "Beskeder",
    noticesHelp: "Læs igen, hvad der er blevet sagt siden starten",
    noNotices: "Der er ikke sagt noget endnu",
    putAway: "N lægger beskeden væk",
    mouse: "Mus",
    mouseHelp:
      "Slå musen til eller fra; mens den er slået til, markerer du tekst ved at holde Skift nede",
    mouseIsOn: "Musen er slået til. Hold Skift nede for at markere tekst.",
    mouseIsOff: "Musen er slået fra og er terminalens igen.",
    goToCases: "Til cases",
    goToCasesHelp: "Gå til listen over cases; det, du har besluttet, er gemt",
    goToHistory: "Til historik",
    alreadyHere: "Du er der allerede",
    noSourcesInTest: "I en test kommer kilderne med opsamlingen",
    noScene: "Dette trin har ingen scene at læse",
    nothingToClear: "Her er ikke svaret på noget endnu",
    leavingLosesDraft:
      "Dit halve svar er ikke gemt. Forlad igen for at gå uden det, eller fortsæt her.",
    keys: "Taster"
  )
}
