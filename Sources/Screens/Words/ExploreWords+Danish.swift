extension ExploreWords {
  /// The phrases in Danish.
  static let danish = ExploreWords(
    exploring: "Du prøver af: resultatet ændres ikke",
    toDebrief: "Til opsamling",
    toDebriefHelp: "Tilbage til opsamlingen, hvor du var; dit resultat er uændret",
    compare: "Sammenlign",
    readOnHelp: "Læs videre; til sidst kommer du tilbage til opsamlingen",
    tryAgainHelp: "Spil videre igen fra den samme beslutning",
    takeOrChange: "Du kan stadig ændre det. Her bliver intet målt.",
    takeHelp: "Vælg dette svar, og se, hvad der kommer ud af det",
    chosenThen: "det valgte du",
    bestThen: "du kaldte den bedst",
    worstThen: "du kaldte den dårligst",
    filledIn: "Dine første svar er udfyldt. Ret det, du vil prøve af.",
    notKept: "Du kan spille videre, men det, du prøver af, bliver ikke gemt.",
    unchanged: "Dit resultat er, som det var.",
    whatChanged: "Det ændrede sig",
    firstTime: "Første gang",
    thisTime: "Denne gang",
    sameEnding: "Casen endte ligesom første gang.",
    beside: { "første gang \($0), denne gang \($1)" },
    bothTimes: { "\($0) begge gange" },
    differently: "Det svarede du anderledes",
    sameAnswers: "Hvor du blev spurgt om det samme, svarede du det samme.",
    answersDiffer: { $0 == 1 ? "1 svar er anderledes" : "\($0) svar er anderledes" },
    noResult:
      "Tallene fra denne gang er ikke et resultat: du havde læst forklaringerne, før du svarede.",
    noFigure: "intet tal",
    moved: "Læringsmål, der flyttede sig",
    nothingMoved: "Alle læringsmål har det niveau, de havde.",
    noLevel: "ikke øvet"
  )
}
