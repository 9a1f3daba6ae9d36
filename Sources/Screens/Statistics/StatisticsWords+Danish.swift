internal import ScenarioEngine
internal import Statistics

extension StatisticsWords {
  /// The phrases in Danish.
  package static let danish = StatisticsWords(
    title: "Din statistik",
    open: "Statistik",
    openHelp: "Se, hvad dine afsluttede cases viser tilsammen",
    ownOnly: "kun til dig selv",
    loading: "Tæller dine forløb sammen …",
    cannotRead:
      "Datafilen kan ikke læses, så intet kan tælles sammen. 'signpost doctor' siger hvorfor.",
    nothing: "Du har ikke afsluttet en case endnu. Tallene begynder med den første.",
    readOnHelp: "Læs en side videre",
    endOfStatistics: "Her slutter statistikken",
    otherMode: "Anden form",
    otherModeHelp: "Gå til tallene for den næste form",
    onlyOneMode: "Du har kun afsluttet cases i én form",
    toHistory: "Til forløbene",
    toHistoryHelp: "Gå tilbage til listen over forløb",
    head: { mode, cases in
      "\(mode.capitalizedFirst): \(cases == 1 ? "1 case" : "\(cases) cases")"
    },
    firstTimesOnly:
      "En case tæller én gang: første gang du afslutter den, i den form, du spillede den i. Formerne lægges aldrig sammen.",
    provisional:
      "Foreløbigt facit: Intet fagpanel har vurderet disse cases endnu. Brug tallene til at tale ud fra, ikke som mål for, hvad du kan.",
    leftOut: {
      $0 == 1
        ? "1 afsluttet case er ikke talt med: den kan ikke længere læses eller vurderes."
        : "\($0) afsluttede cases er ikke talt med: de kan ikke længere læses eller vurderes."
    },
    marks: "Det, du markerede",
    reports: "Det, du indberettede",
    tooReadily: "For hurtigt",
    overlooked: "Overset",
    tooSlowly: "For sent",
    ordinaryAsSign: { "\($0) af \($1) almindelige markeret som tegn" },
    protectedAsSign: {
      $0 == 1
        ? "Aldrig et tegn: 1 af dem handlede om tro, oprindelse, udseende eller holdning."
        : "Aldrig et tegn: \($0) af dem handlede om tro, oprindelse, udseende eller holdning."
    },
    dueAsOrdinary: { "\($0) af \($1) ting af betydning overset" },
    noReports: "Endnu ingen case, hvor du skulle tage stilling til en indberetning.",
    reportsAsKey: {
      "\($0) af \($1) \($1 == 1 ? "beslutning" : "beslutninger") om indberetning som facit."
    },
    reportedTooReadily: { "\($0) af \($1) indberettet uden grund" },
    reportedTooSlowly: { "\($0) af \($1) svaret lavere end nødvendigt" },
    notEnough: { "Endnu ikke nok til at sige mere: \($0) af \($1)." },
    range: { "I det lange løb formentlig mellem \($0) og \($1) af 100." },
    nothingStandsOut: "Ikke tydeligt for tit.",
    marksTooReadily:
      "Markerer for hurtigt: almindelige ting bliver til tegn mere end hver fjerde gang. Sig den almindelige forklaring til dig selv, før du markerer.",
    marksTooSlowly:
      "Overser for meget: ting at lægge mærke til går for at være almindelige mere end hver fjerde gang. Undersøg først, når du er i tvivl.",
    reportsTooReadily:
      "Indberetter for hurtigt: der indberettes uden grund mere end hver femte gang. En forkert indberetning gør skade; tal med en kollega først.",
    reportsTooSlowly:
      "Indberetter for sent: det, der skulle indberettes, venter mere end hver femte gang. At indberette er at give videre, ikke at anklage.",
    sureness: "Hvor sikker, hvor rigtigt",
    noSureness: "Du er ikke blevet spurgt endnu, hvor sikker du er.",
    rightOf: { "\($0) af \($1) rigtige; du sagde \($2) %" },
    sureAndRight: { count, sure, right in
      "I \(count) svar var du \(sure) % sikker og havde ret i \(right) %."
    },
    confidenceRange: {
      "Forskellen er formentlig mellem \($0) og \($1) point; over 0 er mere sikker end rigtig."
    },
    confidence: { confidence in
      switch confidence {
      case .over: "Oftere sikker end rigtig: spørg dig selv, hvad der taler imod dit svar."
      case .under: "Oftere rigtig end sikker: du kan stole mere på dine grunde."
      case .unclear: "Ingen klar forskel på, hvor sikker du var, og hvor tit du havde ret."
      }
    },
    strands: "De tre dele",
    mastery: masteryInDanish,
    masteryRule:
      "En del kaldes mestret, når de sidste tre cases har et gennemsnit på den foreløbige grænse eller over og ingen alvorlig fejl i den.",
    criticalErrors: {
      "Alvorlige fejl: \($0) af \($1) \($1 == 1 ? "mulighed" : "muligheder") (en regel, ikke viden)."
    },
    total: "I alt",
    change: { "\($0): \($1) i dine to første cases, \($2) i dine to sidste." },
    verdict: { verdict, least in
      switch verdict {
      case .unclear: "Ingen klar ændring; der skal \(least) point til."
      case .better: "Det er mere, end tilfældet ville give; men cases er ikke lige svære."
      case .weaker: "Det er et større fald, end tilfældet ville give; men cases er ikke lige svære."
      }
    },
    details: "Til dig, der vil vide mere",
    detailsNote:
      "Disse tal kræver mange svar og siger ikke meget før. Ovenfor betyder \"formentlig\" et 90 %-interval, hvor iagttagelser tæller for to tredjedele af deres antal, fordi de hænger sammen inden for en case.",
    tellingApart: "Skelne (d')",
    sensitivity: {
      "\($0). 0 er tilfældigt; jo højere, jo bedre skelnes det, der betyder noget, fra resten."
    },
    readiness: "Tilbøjelighed (c)",
    criterion: { "\($0). Under 0 markeres der let, over 0 holdes der igen; 0 er midt imellem." },
    area: "Areal (AUC)",
    onlySure: { "Her tæller kun svar med angivet sikkerhed. \($0)" },
    areaOf: {
      "\($0). Hvor tit noget at lægge mærke til blev sat over noget almindeligt; 0,5 er tilfældigt."
    },
    notEnoughToTell: { signals, noise, need in
      "Endnu ikke nok: \(signals) ting af betydning og \(noise) "
        + "\(noise == 1 ? "almindelig" : "almindelige"); der skal \(need) af hver til."
    },
    notEnoughToPool: { "Endnu ikke nok; der skal \($0) af hver til." },
    brier: "Brier-score",
    brierParts: {
      "\($0), bedst 0: pålidelighed \($1) minus opløsning \($2) plus usikkerhed \($3)."
    },
    poolCounts: poolInDanish,
    poolLevel: { "Niveau \($0) af 3." },
    decimalSign: ",",
    limits: "Hvad tallene ikke kan sige",
    limitsList: [
      "Hvordan du handler på arbejdet: de handler om opdigtede cases.",
      "Noget om en anden person, eller hvordan du klarer dig sammenlignet med andre.",
      "Om facit er rigtigt: det bygger på kilder, endnu ikke på et fagpanel.",
      "Hvordan du ville klare sværere eller lettere cases; med få cases næsten ingenting.",
    ]
  )

  private static let masteryInDanish: @Sendable (StrandProgress.Mastery, [String], Int?) -> String =
    { mastery, values, mean in
      let figures = values.joined(separator: ", ")
      let shown = mean.map { "\($0) i gennemsnit (\(figures)): " } ?? ""
      switch mastery {
      case .tooFew(0, let need): return "intet tal endnu: 0 af \(need) cases"
      case .tooFew(let cases, let need):
        return "\(figures): endnu ikke nok, \(cases) af \(need) cases"
      case .criticalError(let cases):
        return shown + "ikke mestret, en alvorlig fejl i \(cases) af 3"
      case .belowCut: return shown + "under den foreløbige grænse"
      case .mastered: return shown + "mestret efter den foreløbige grænse"
      }
    }

  private static let poolInDanish: @Sendable (DetectionPool) -> String = { pool in
    let cases = pool.attempts == 1 ? "Fra 1 case" : "Fra \(pool.attempts) cases tilsammen"
    let (wanted, unwanted) = (pool.wanted, pool.unwanted)
    return pool.criterion.measure == .notice
      ? "\(cases): \(wanted.count) af \(wanted.of) set, \(unwanted.count) af \(unwanted.of) almindelige ting markeret."
      : "\(cases): \(wanted.count) af \(wanted.of) tegn og \(unwanted.count) af \(unwanted.of) ting at undersøge markeret som tegn."
  }
}
