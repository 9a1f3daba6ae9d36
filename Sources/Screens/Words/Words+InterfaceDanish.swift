package import Interface

extension InterfaceWords {
  /// The words of the interface's own parts in Danish.
  package static let danish = InterfaceWords(
    more: "mere",
    windowTooSmall: "Vinduet er for lille. Det skal mindst være",
    chooseNumber: "Vælg et nummer (? viser kommandoerne)",
    giveCommand: "Skriv en kommando (? viser dem)",
    pressEnter: "Tryk Enter for at gå videre",
    answerWithNumber: "Svar med et tal fra 1 til {n}, eller ? for kommandoerne.",
    answerWithOne: "Svar med 1, eller ? for kommandoerne.",
    answerUnknown: "Det kendes ikke her. Skriv ? for kommandoerne.",
    answerYesOrNo: "Svar ja eller nej.",
    nowPossible: "nu muligt",
    notNow: "Ikke nu",
    commands: "Kommandoer",
    pageAgain: "Vis siden igen",
    commandsInText: "Kommandoer begynder med kolon her, som :{key}; :? viser dem.",
    unknownInText: "Den kommando findes ikke, og linjen blev ikke taget med. :? viser kommandoerne;"
      + " to koloner begynder en tekstlinje med kolon.",
    questionMarkIsText: "Spørgsmålstegnet blev taget som tekst. :? viser kommandoerne.",
    endWithFullStop: "Slut teksten med et punktum på en linje for sig selv.",
    textSoFar: "Teksten indtil nu (et tomt svar beholder den, en anden tekst erstatter den)",
    textGoesOn: "Teksten indtil nu; det, du skriver nu, bliver føjet til",
    textKept: "Teksten indtil nu er bevaret.",
    textCut: "Teksten var længere end {n} tegn og blev klippet dér.",
    note: "Bemærk",
    isNoLonger: "{n}: ikke længere {state}",
    severalAnswers:
      "To tal på samme linje, f.eks. 1 2, gælder det, der lige er læst op: et svar og hvor"
      + " sikker du er, eller to krydser. De svarer aldrig på det næste punkt.",
    restNotUsed: "Resten af linjen blev ikke brugt: {rest}",
    yes: "ja",
    no: "nej"
  )
}

extension KeyNames {
  /// The names of keys in Danish.
  package static let danish = KeyNames(
    space: "Mellemrum",
    delete: "Del",
    up: "Op",
    down: "Ned",
    left: "Venstre",
    right: "Højre",
    shift: "Skift"
  )
}
