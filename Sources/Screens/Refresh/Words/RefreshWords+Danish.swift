extension RefreshWords {
  /// The phrases in Danish.
  static let danish = RefreshWords(
    title: "Genopfriskning",
    goTo: "Genopfriskning",
    goToHelp: "Bliv spurgt igen om det, du overså eller tvivlede på, i cases, du er færdig med",
    loading: "Finder spørgsmålene …",
    progress: { number, count, minutes in
      "\(number) af \(count) · ca. \(minutes) min. tilbage"
    },
    fromCase: "Case",
    recallFirst:
      "Find dit svar først, og tryk så Enter: Det er det at huske selv, der får det til at sidde fast.",
    whatIsThis: "Hvad er det her?",
    belongsInReport: "Hører det med i indberetningen?",
    belongsInTalk: "Siger du det til din leder?",
    isPartOfReport: "Det hører med",
    isNoPartOfReport: "Det hører ikke med",
    isTold: "Ja, det siger jeg",
    isLeftOut: "Nej, det udelader jeg",
    youKnow: "Det her ved du, og det skal videre:",
    whereTo: "Hvor skal det hen?",
    log:
      "Linjer fra logbøger flere steder og dage. De fleste logbøger rummer intet at handle på. I den "
      + "her er der højst ét tegn.",
    whichLine: "Er en af linjerne et tegn? Hvilken?",
    noneOfThem: "Ingen af dem",
    yourAnswer: "Svar",
    answeredElsewhere:
      "Det er besvaret i et andet vindue i mellemtiden. Det svar tæller, og det her er ikke gemt.",
    otherVariant:
      "I casen mødte du det med andre navne og mærkater. Det er den samme handling, så svaret er det samme.",
    otherCase: "Det var den samme slags, som du har mødt før, men i en anden case.",
    signWasLine: { "Linje \($0) var den, du skulle lægge mærke til." },
    noSign: "Ingen af linjerne er et tegn.",
    line: { "Linje \($0)" },
    theSign: "Linjen, du skulle lægge mærke til",
    youMarked: "Den linje, du valgte",
    nothingDue: "Der er intet at genopfriske nu.",
    finished: { right, count in "Du huskede \(right) af \(count)" },
    wrongIsUseful:
      "Det, du ikke huskede, kommer igen i morgen; det, du var sikker på, først meget senere.",
    moreDue: { count in
      count == 1
        ? "Der er 1 til; den kan vente, til du har tid."
        : "Der er \(count) til; de kan vente, til du har tid."
    },
    unreadable: { "\($0) er udeladt: Casen kan ikke længere læses." },
    nextInDays: { days in
      days == 1 ? "Den næste kommer i morgen." : "Den næste kommer om \(days) dage."
    },
    retention: "Husk",
    retentionKey: "Hvor ofte",
    retentionHelp: "Skift, hvor meget du vil kunne huske: jo mere, jo oftere bliver du spurgt",
    retentionText: { "\($0) % – du bliver spurgt igen, når det ellers ville falde under det" },
    haveAnswer: "Jeg har det",
    haveAnswerHelp: "Vis svarene, når du har fundet dit eget",
    chooseHelp: "Vælg det svar, der er i fokus",
    changeHelp: "Tilbage til svarene; intet er gemt endnu",
    next: "Næste",
    nextHelp: "Gå videre til næste spørgsmål",
    leaveHelp: "Forlad genopfriskningen; det, du har svaret, er gemt",
    due: { due in
      let questions =
        due.inSession == 1
        ? "1 kort spørgsmål er klar" : "\(due.inSession) korte spørgsmål er klar"
      return "\(questions), ca. \(due.minutes == 1 ? "1 minut" : "\(due.minutes) minutter")"
    }
  )
}
