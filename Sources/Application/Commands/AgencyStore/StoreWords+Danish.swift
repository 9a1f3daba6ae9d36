internal import AgencyStore
internal import Records

extension StoreWords {
  /// The phrases in Danish.
  static let danish = StoreWords(
    noDataSheet:
      "Intet lager oprettes, før dataarket siger, hvad der gemmes, på hvilket grundlag, for hvem og "
      + "hvor længe. Udfyld det med 'signpost class data-sheet'.",
    isSetUp: "Myndighedens lager er oprettet.",
    grants:
      "Ingen kan bruge det endnu. Opret en rolle til hver konto, og giv den signpost_trainee, "
      + "signpost_facilitator eller signpost_coordinator; det står i Store.md.",
    broughtUp: { "Lageret har nu format \($0)." },
    isUpToDate: "Lageret har det format, programmet kender. Intet er ændret.",
    server: { "Server: PostgreSQL \($0)" },
    transport: { transport in
      switch transport {
      case .socket:
        "Forbindelse: en socket på denne maskine, uden adgangskode; serveren spørger systemet, hvem "
          + "du er"
      case .encrypted(let protocolName):
        "Forbindelse: over nettet, krypteret (\(protocolName)), uden adgangskode; serveren har vist "
          + "sit certifikat"
      }
    },
    form: { found, known in
      "Lagerets format: \(found)" + (found == known ? "" : ", ældre end \(known)")
    },
    account: { "Du er: \($0)" },
    rights: { kinds, countsTrainings in
      let rights =
        (kinds.contains(.attempt) ? ["sende dine forløb"] : [])
        + (kinds.contains(.classReport) ? ["sende rapporter om dine hold"] : [])
        + (countsTrainings ? ["tælle undervisningen"] : [])
      return rights.isEmpty
        ? "Du kan: intet endnu; bed administratoren om en rolle i lageret"
        : "Du kan: " + rights.joined(separator: ", ")
    },
    records: { "Fra dig i lageret: \($0 == 1 ? "1 post" : "\($0) poster")" },
    deletion: { "Sletning: \($0 == 1 ? "1 dag" : "\($0) dage") efter afsendelsen, eller før" },
    rulesHold:
      "Serverens regler er på plads: Enhver kan kun læse, sende og tilbagekalde sine egne forløb og "
      + "hold.",
    weakness: weaknessInDanish,
    queued: { "\(nameInDanish($0)) ligger i udbakken." },
    waitsWithoutStore:
      "Her venter det, for der er ikke angivet et lager. 'signpost store push URL' sender det; "
      + "SIGNPOST_STORE angiver lageret fast.",
    outcome: outcomeInDanish,
    differs: {
      "\(nameInDanish($0)) er ikke sendt, for lageret har en anden post af samme navn. Din bliver i "
        + "udbakken; tilbagekald den anden for at sende den."
    },
    unknown: "Hverken et forløb eller et hold har et id, der begynder sådan.",
    notFinished: "Forløbet er ikke slut. Kun afsluttede forløb sendes.",
    noReport: "Holdet har ingen rapport endnu. 'signpost class report' laver den.",
    withdrawn: { "\(nameInDanish($0)) er slettet i lageret. Dine egne poster har det stadig." },
    notThere: "Du har intet i lageret, hvis id begynder sådan.",
    several: "Flere af dine poster i lageret begynder sådan. Skriv mere af id'et.",
    nothingShared: "Intet er sendt til myndighedens lager, og intet venter.",
    kindHead: "hvad",
    playedHead: "spillet",
    sentHead: "sendt",
    caseHead: "case",
    kind: { kind in
      switch kind {
      case .attempt: "forløb"
      case .classReport: "holdrapport"
      }
    },
    waits: "venter",
    takenBack: "tilbagekaldt",
    noTrainings: "Lageret kender ingen undervisning, der kan tælles.",
    monthHead: "måned",
    classesHead: "hold",
    peopleHead: "personer",
    fewAreLeftOut: "Måneder med færre end fem personer i en case er udeladt."
  )

  private static func nameInDanish(_ name: SharedRecord.Name) -> String {
    switch name.kind {
    case .attempt: "Forløbet \(name.id)"
    case .classReport: "Rapporten om holdet \(name.id)"
    }
  }

  private static func countInDanish(_ names: [SharedRecord.Name]) -> String {
    func count(_ kind: SharedRecord.Kind, _ word: (Int) -> String) -> [String] {
      let number = names.count { $0.kind == kind }
      return number == 0 ? [] : ["\(number) \(word(number))"]
    }
    let parts =
      count(.attempt) { _ in "forløb" }
      + count(.classReport) { $0 == 1 ? "holdrapport" : "holdrapporter" }
    return parts.joined(separator: " og ")
  }

  private static let outcomeInDanish: @Sendable (Delivery.Outcome) -> [String] = { outcome in
    var lines: [String] = []
    if !outcome.sent.isEmpty { lines.append("Sendt: \(countInDanish(outcome.sent)).") }
    if !outcome.known.isEmpty {
      lines.append("Var der i forvejen: \(countInDanish(outcome.known)).")
    }
    if (outcome.sent + outcome.known).contains(where: { $0.kind == .attempt }) {
      lines.append(
        "I lageret læser ingen andre end du dine forløb, bortset fra dem, der driver serveren. "
          + "'signpost store check' siger, hvorfor de gemmes og hvor længe; 'signpost store withdraw ID' "
          + "tilbagekalder et."
      )
    }
    let waiting = outcome.waiting
    if !waiting.isEmpty {
      lines.append(
        "Ikke sendt: \(countInDanish(waiting)). "
          + "Intet er gået tabt; 'signpost store push' prøver igen."
      )
    }
    return outcome == Delivery.Outcome() ? ["Intet venter på at blive sendt."] : lines
  }

  private static let weaknessInDanish: @Sendable (AgencyExamination.Weakness) -> String = {
    weakness in
    switch weakness {
    case .believesAnybody:
      "Fare: Serveren lukker enhver ind under ethvert navn. Administratoren skal kræve 'peer' eller "
        + "'cert' i pg_hba.conf."
    case .accountSeesAll:
      "Bemærk: Denne konto driver serveren og ser alle rækker. Brug en anden til undervisning."
    case .unprotected(let table): "Fare: Rækkesikkerhed er ikke tvungen på \(table)."
    case .missingPolicy(let name): "Fare: Reglen \(name) mangler eller er ændret."
    case .foreignPolicy(let name): "Fare: Reglen \(name) er ikke en af Signposts."
    case .ownerHasMembers(let names):
      "Fare: \(names.joined(separator: ", ")) kan blive ejer af tabellerne eller den rolle, ingen "
        + "må have."
    case .strongRole(let name): "Fare: Rollen \(name) har rettigheder, den ikke må have."
    }
  }
}
