internal import Interface
internal import ScenarioEngine

extension Words {
  /// The phrases in Danish.
  package static let danish = Words(
    language: .danish,
    productLine:
      "Identificér · håndtér · indberet: øv dig i, hvad du gør, når du er bekymret for nogen",
    library: "Cases",
    history: "Historik",
    help: "Hjælp",
    helpHelp: "Vis alle taster, der virker her",
    close: "Luk",
    closeHelp: "Luk denne boks",
    quit: "Afslut",
    quitHelp: "Afslut programmet; alt, du har besluttet, er gemt",
    switchLanguage: "English",
    switchLanguageHelp: "Skift til engelsk / switch to English",
    theme: "Tema",
    themeHelp: "Skift til næste farvetema",
    themeNow: { "Tema: \($0)" },
    languageNow: "Programmet er nu på dansk.",
    back: "Tilbage",
    backHelp: "Gå et trin tilbage",
    repaint: "Tegn igen",
    repaintHelp: "Tegn hele skærmen igen",
    stop: "Sæt på pause",
    stopHelp: "Sæt programmet på pause; fg tager det op igen",
    takeUpAgain: "Dine beslutninger er gemt. Start signpost igen for at fortsætte, hvor du slap.",
    open: "Åbn",
    openCaseHelp: "Åbn den valgte case",
    openAttemptHelp: "Åbn det valgte forløb",
    historyHelp: "Se dine forløb indtil nu",
    loading: "Leder efter cases …",
    noCases: "Der er ingen cases. Angiv en mappe med --scenarios MAPPE.",
    noHistory: "Ingen forløb endnu. Åbn en case for at begynde.",
    minutes: { "\($0) minutter" },
    notPlayable: "kan ikke spilles",
    inProgress: "i gang",
    playedTimes: { $0 == 1 ? "spillet én gang" : "spillet \($0) gange" },
    newCase: "ny",
    setting: Words.settingInDanish,
    yourRole: "Din rolle",
    whereItIs: "Hvor",
    reviewedBy: { "Gennemgået af \($0) den \($1), gælder til \($2)" },
    notReviewed: "Endnu ikke gennemgået af en praktiker.",
    someHaveTwins:
      "Nogle cases findes i to udgaver, med andre navne og samme facit. Du får den ene.",
    draftCase: "Denne case er en kladde.",
    threatPicture: "Skrevet ud fra",
    contentWarning: "Før du begynder",
    provisionalKey:
      "Foreløbigt facit. De svar, som casen vurderes ud fra, har forfatterne udledt af de kilder, der står ved siden af. Intet fagpanel har endnu vurderet casen. Brug dit resultat som et oplæg til samtale, ikke som et mål for, hvor dygtig du er.",
    scoresDecisions:
      "Det er dine beslutninger, der vurderes, aldrig menneskene i casen. Tro, oprindelse, udseende og holdninger er aldrig tegn.",
    startPractice: "Begynd: øvelse, med forklaring efter hvert trin",
    startTest: "Begynd: test, kun med forklaring til sidst",
    resume: "Fortsæt, hvor du slap",
    startHelp: "Gør det, du har valgt",
    choose: "Vælg",
    chooseHelp: "Vælg det markerede svar",
    beginning: "Gør forløbet klar …",
    mode: { [.practice: "øvelse", .test: "test", .classroom: "hold"][$0] ?? "" },
    sceneNumberLast: { "Scene \($0) · slut" },
    goOn: "Videre",
    goOnHelp: "Gå videre til det næste",
    toDebrief: "Opsamling",
    leave: "Forlad",
    leaveHelp: "Gå til listen over cases; det, du har besluttet, er gemt",
    take: "Bekræft",
    takeHelp: "Bekræft svaret; det kan ikke ændres bagefter",
    change: "Ret",
    changeHelp: "Gå tilbage, og ret svaret",
    tryAgain: "Prøv igen",
    tryAgainHelp: "Prøv at gemme igen",
    done: "Færdig",
    doneHelp: "Aflevér svaret på dette trin",
    tick: "Sæt kryds",
    tickHelp: "Sæt eller fjern kryds ved det valgte",
    clear: "Slet svar",
    clearHelp: "Slet svaret ved det valgte",
    scene: "Scenen",
    sceneHelp: "Læs scenen igen",
    caseFile: "Sagsmappe",
    caseFileHelp: "Se, hvad man ved indtil nu",
    caseFileEmpty: "Intet er kendt endnu.",
    known: {
      [
        .seen: "set", .heard: "hørt", .told: "oplyst af andre", .found: "fundet",
        .record: "fra journalen",
      ][$0] ?? ""
    },
    people: "Personer",
    move: Movement.words(
      up: "Op",
      down: "Ned",
      pageUp: "Side op",
      pageDown: "Side ned",
      start: "Først",
      end: "Sidst"
    ),
    moveHelp: Movement.words(
      up: "Vælg punktet over",
      down: "Vælg punktet under",
      pageUp: "Gå en side op i punkterne",
      pageDown: "Gå en side ned i punkterne",
      start: "Vælg det første punkt",
      end: "Vælg det sidste punkt"
    ),
    scrollHelp: Movement.words(
      up: "Rul en linje op",
      down: "Rul en linje ned",
      pageUp: "Rul en side op",
      pageDown: "Rul en side ned",
      start: "Gå til tekstens start",
      end: "Gå til tekstens slutning"
    ),
    answer: { [.sign: "Tegn", .check: "Undersøg", .ordinary: "Almindeligt"][$0] ?? "" },
    answerLong: {
      [
        .sign: "Tegn – jeg siger det til en kollega eller skriver det ned",
        .check: "Undersøg først – ét spørgsmål kan forklare det",
        .ordinary: "Almindeligt – har intet med bekymring at gøre",
      ][$0] ?? ""
    },
    howSure: "Hvor sikker er du?",
    answerHowSure: "Sig først, hvor sikker du er (1, 2 eller 3)",
    sureness: {
      [.guess: "et gæt", .unsure: "usikker", .fairly: "ret sikker", .certain: "helt sikker"][$0]
        ?? ""
    },
    stillOpen: {
      $0 == 1
        ? "Én mangler svar endnu; svar med et tal"
        : "\($0) mangler svar endnu; svar med et tal"
    },
    markLines: "Markér de linjer, der betyder noget; en linje uden mærke regnes for almindelig.",
    tier: {
      [
        .none: "haster ikke", .consult: "tal med nogen i dag", .report: "indberet i dag",
        .now: "handl nu",
      ][$0] ?? ""
    },
    tierLong: {
      [
        .none: "Haster ikke (T0)", .consult: "Tal med en leder eller kollega i dag (T1)",
        .report: "Indberet skriftligt i dag (T2)", .now: "Handl nu (T3)",
      ][$0] ?? ""
    },
    bandOr: "eller",
    sorted: { [.do: "Gør", .could: "Kan gøre", .dont: "Lad være"][$0] ?? "" },
    rating: {
      ["1 meget dårligt", "2 dårligt", "3 acceptabelt", "4 godt", "5 meget godt"][
        max(1, min(5, $0)) - 1
      ]
    },
    nameBest: "Vælg først det bedste.",
    nameWorst: "Vælg nu det dårligste.",
    best: "Bedst",
    worst: "Dårligst",
    between: "hverken eller",
    youAreAboutTo: "Du er ved at vælge:",
    takeOrChange: "Du kan stadig ændre det. Det, du bekræfter, står som dit første svar.",
    namedBest: "Denne har du kaldt den bedste",
    leavingLoses: { "Dit svar er ikke gemt. \($0) igen, så går det tabt; r prøver at gemme." },
    fieldHelp: Words.fieldHelpInDanish,
    saving: "Gemmer …",
    saved: "Gemt.",
    noAnswer: "intet svar",
    notSaved: Words.problemInDanish,
    answerIsKept: "Dit svar er ikke tabt. Tryk r for at prøve igen.",
    earlierIsSafe: {
      $0 == 1
        ? "Den ene beslutning før denne er gemt på disken."
        : "De \($0) beslutninger før denne er gemt på disken."
    },
    notInYourLanguage: "Teksten findes ikke på dansk; den vises, som den er skrevet.",
    howItEnded: "Hvordan det endte",
    part: {
      [
        .urgency: "Hast", .channels: "Til hvem", .facts: "Oplysninger", .bothSides: "Begge sider",
        .words: "Egne ord", .review: "Gennemse",
      ][$0] ?? ""
    },
    nextPart: "Næste del",
    nextPartHelp: "Gå til næste del af indberetningen",
    partBefore: "Forrige del",
    partBeforeHelp: "Gå til forrige del",
    handIn: "Aflevér",
    handInHelp: "Aflevér indberetningen",
    answerUrgencyFirst: "Sig først, hvor meget det haster",
    reportUrgency: "Indberetter du det, og hvor hurtigt?",
    reportUrgencyShort: "Hast",
    reportChannels: "Hvem skal have det?",
    reportTo: "Til",
    reportFacts: "Hvilke oplysninger skal med, og som hvad?",
    reportBothSides: "Er der noget, du har ledt efter og ikke fundet? Sæt kryds; ellers gå videre.",
    noProtectiveKnown: "Beskyttende forhold: ingen kendt",
    nothingAgainstKnown: "Forhold imod bekymringen: ingen kendt",
    leaveOut: "Udelad",
    leftOut: "udeladt",
    factLabel: {
      [.observed: "selv set eller hørt", .told: "oplyst af andre", .assessment: "min vurdering"][$0]
        ?? ""
    },
    openNow: "åben nu",
    closedNow: "lukket",
    closedUntil: { "lukket til \($0)" },
    noRealPeople: "Skriv ikke om virkelige personer.",
    ownWords: "Med dine egne ord",
    wordsHint:
      "Hvem, hvor, hvornår; de præcise ord eller handlinger; hvordan du ved det; hvad der er nyt. Tab går videre.",
    wordsNotScored: "Dine egne ord vurderes ikke af programmet. Læs dem ved siden af eksemplet.",
    yourReport: "Din indberetning",
    nobody: "ingen",
    exemplarReport: "Et eksempel på en indberetning",
    holdYoursAgainst: "Sammenlign dine egne ord med dette",
    wordsHintPlain:
      "Hvem, hvor, hvornår; de præcise ord eller handlinger; hvordan du ved det; hvad der er nyt.",
    chosenNow: "valgt",
    numberOf: { "\($0) af \($1)" },
    backToItem: { "Gå tilbage til punkt \($0)" },
    explanation: "Forklaring",
    youAgree: "Dit svar, i tråd med vejledningen",
    youDiffer: "Dit svar, ikke i tråd med vejledningen",
    guidancePointsTo: "Vejledningen peger på",
    panelChose: { "Fagpanelet valgte (\($0) af \($1))" },
    why: "Hvorfor",
    whyBetter: "Hvorfor dette",
    evidence: "Kilder",
    evidenceHelp: "Se kilderne bag",
    noEvidenceHere: "Der står ingen kilde bag denne del",
    innocentExplanations: "Almindelige forklaringer at afprøve først",
    support: {
      [.direct: "en kilde siger det", .analogy: "ved analogi", .practice: "praktisk skøn"][$0] ?? ""
    },
    asked: "spurgt",
    notAsked: "ikke spurgt",
    place: {
      [
        .required: "skal med", .useful: "nyttigt, ikke nødvendigt",
        .irrelevant: "ikke nødvendigt her", .forbidden: "hører ikke til",
      ][$0] ?? ""
    },
    standing: {
      [
        .recommended: "gør", .acceptable: "kan gøres", .poor: "helst ikke",
        .harmful: "lad være, det skader",
      ][$0] ?? ""
    },
    level: { "niveau \($0)" },
    agencyRule: "Din myndigheds instruks",
    criticalError: "Alvorlig fejl",
    instead: "I stedet",
    notYetScored: "Denne liste tæller ikke.",
    panel: .danish,
    strength: "Styrke",
    finding: "Hvad den viser",
    caveat: "Hvad den ikke kan sige",
    checkedHow: { $0 == .read ? "læst" : "kun husket" },
    source: "Kilde",
    unknownSource: "Kilden står ikke i registret.",
    play: .danish,
    cases: .danish,
    debrief: .danish,
    explore: .danish,
    preview: .danish,
    hall: .danish,
    join: .danish,
    palette: .danish,
    map: .danish,
    welcome: .danish,
    raters: .danish,
    classroom: .danish,
    dateAndTime: { "\($0). \($1) \($2) kl. \($3)" },
    dateText: { "\($0). \($1) \($2)" },
    dayAndTimeText: { "\($0) den \($1). \($2) kl. \($3)" },
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    statistics: .danish,
    interface: InterfaceWords.danish,
    keyNames: KeyNames.danish
  )
}
