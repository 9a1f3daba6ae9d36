internal import Records

extension CommandWords {
  /// The phrases in Danish.
  static let danish = CommandWords(
    id: "id",
    setting: "hvor",
    minutes: "min",
    languages: "sprog",
    state: "status",
    title: "titel",
    began: "begyndt",
    mode: "form",
    figures: ["id.", "hå.", "in.", "alv."],
    figuresExplained: "id., hå., in.: point i identificér, håndtér, indberet; alv.: alvorlige fejl",
    replaced: { id, path, other in
      "bemærk: '\(id)' tages fra \(other) i stedet for \(path)"
    },
    brokenFile: { path in
      "advarsel: \(path) har fejl og bruges ikke; 'signpost check \(path)' viser dem"
    },
    checkSaysWhy: "'signpost check STI' viser, hvad der er galt med en case, der ikke kan spilles.",
    status: { status in
      switch status {
      case .open: "i gang"
      case .finished: "færdigt"
      case .abandoned: "opgivet"
      }
    },
    replayed: { $0 == 1 ? "1 beslutning er spillet igen." : "\($0) beslutninger er spillet igen." },
    standsAt: { id, title in
      title.isEmpty
        ? "Forløbet er ikke færdigt. Det står ved trinnet '\(id)'."
        : "Forløbet er ikke færdigt. Det står ved trinnet '\(id)', \(title)."
    },
    scoredBy: { rubric, directory, program in
      "Vurderet efter læringsmålene \(rubric) og vejviseren \(directory); gemt af signpost \(program)."
    },
    logEndsEarly: { "Forløbet er mærket som færdigt, men dets log ender ved trinnet '\($0)'." },
    sameResult: "Resultatet er det gemte, byte for byte.",
    otherResult: "Resultatet er ikke det gemte:",
    difference: { name, stored, now in "  \(name): gemt \(stored), nu \(now)" },
    explainedAtTheEnd: { count in
      "\(count == 1 ? "1 beslutning" : "\(count) beslutninger") indtil nu. "
        + "Forløbet forklares, når det er færdigt."
    },
    checked: { files, errors, warnings, notes in
      "\(files == 1 ? "1 fil" : "\(files) filer") undersøgt: \(errors) fejl, "
        + "\(warnings == 1 ? "1 advarsel" : "\(warnings) advarsler"), "
        + "\(notes == 1 ? "1 bemærkning" : "\(notes) bemærkninger")"
    },
    suppressed: { $0 == 0 ? "" : ", \($0) undertrykt" },
    playedWithoutErrors: "Vejene gennem en case undersøges først, når den ingen fejl har.",
    usage: "Brug",
    usageForm: "[TILVALG] [KOMMANDO]",
    withoutCommand: "Uden kommando åbnes listen over cases.",
    commandsHead: {
      switch $0 {
      case .trainees: "Træning"
      case .classes: "Når du underviser"
      case .authors: "Når du skriver cases"
      case .machine: "Programmet"
      }
    },
    optionsHead: "Tilvalg",
    commonOptionsHead: "Tilvalg til alle kommandoer",
    examplesHead: "Eksempler",
    exitCodesHead: "Slutkoder",
    exitCodes: [
      (0, "alt er i orden"), (1, "undersøgelsen fandt noget, eller en genspilning afviger"),
      (64, "kommandolinjen kan ikke følges"), (65, "casen kan ikke spilles"),
      (69, "der er ingen brugbar terminal"), (70, "en fejl i programmet"),
      (73, "datafilen kan ikke bruges, eller en fil kan ikke skrives"),
      (128, "og mere: afbrudt af et signal, 128 + dets nummer"),
    ],
    moreHelp:
      "'signpost help KOMMANDO' viser kommandoens egne tilvalg; 'signpost help KODE' forklarer et "
      + "fund.",
    argument: { verb in
      switch verb {
      case .play, .playout, .map: "en case, ved dens id eller fil"
      case .explain, .debrief, .replay: "et forløb, ved dets id"
      case .rate: "et forløb, ved dets id, eller et ark"
      case .check: "mindst én fil eller mappe"
      case .preview: "en fil"
      case .list, .history, .statistics, .doctor: "ikke mere"
      case .new: NewWords.help.danish.argument
      case .fmt: FormatWords.help.danish.argument
      case .rename: RenameWords.help.danish.argument
      case .stats: StatsWords.help.danish.argument
      case .diff: DiffWords.help.danish.argument
      case .script: ScriptHelp.help.danish.argument
      case .migrate: MigrateWords.help.danish.argument
      case .panel: PanelHelp.help.danish.argument
      case .translate: TranslateHelp.help.danish.argument
      case .classroom: ClassHelp.help.danish.argument
      case .join: JoinHelp.help.danish.argument
      case .refresh: RefreshHelp.refresh.danish.argument
      case .due: RefreshHelp.due.danish.argument
      case .export: ExportHelp.help.danish.argument
      case .take: ImportHelp.help.danish.argument
      case .forget: ForgetHelp.help.danish.argument
      case .profile: ProfileHelp.help.danish.argument
      case .plan: PlanHelp.help.danish.argument
      case .progress: ProgressHelp.help.danish.argument
      case .proof: ProofHelp.help.danish.argument
      case .store: StoreHelp.help.danish.argument
      case .completions: "en skal"
      case .help: "en kommando eller koden på et fund"
      }
    },
    arguments: { verb in
      switch verb {
      case .play, .playout, .map: "ID|FIL"
      case .explain, .debrief, .replay: "FORLØB"
      case .rate: "[FORLØB|ARK]"
      case .check: "STI..."
      case .preview: "FIL"
      case .list, .history, .statistics, .doctor: ""
      case .new: NewWords.help.danish.arguments
      case .fmt: FormatWords.help.danish.arguments
      case .rename: RenameWords.help.danish.arguments
      case .stats: StatsWords.help.danish.arguments
      case .diff: DiffWords.help.danish.arguments
      case .script: ScriptHelp.help.danish.arguments
      case .migrate: MigrateWords.help.danish.arguments
      case .panel: PanelHelp.help.danish.arguments
      case .translate: TranslateHelp.help.danish.arguments
      case .classroom: ClassHelp.help.danish.arguments
      case .join: JoinHelp.help.danish.arguments
      case .refresh: RefreshHelp.refresh.danish.arguments
      case .due: RefreshHelp.due.danish.arguments
      case .export: ExportHelp.help.danish.arguments
      case .take: ImportHelp.help.danish.arguments
      case .forget: ForgetHelp.help.danish.arguments
      case .profile: ProfileHelp.help.danish.arguments
      case .plan: PlanHelp.help.danish.arguments
      case .progress: ProgressHelp.help.danish.arguments
      case .proof: ProofHelp.help.danish.arguments
      case .store: StoreHelp.help.danish.arguments
      case .completions: "bash|zsh|fish"
      case .help: "[KOMMANDO|KODE]"
      }
    },
    summary: { verb in
      switch verb {
      case .play: "Spiller en case, ved dens id eller fil."
      case .list: "Viser alle cases."
      case .check: "Undersøger filer og mapper med cases og viser stedet for hver fejl."
      case .map: "Tegner en case som et kort over trinnene, med den bedste vej, tal og fund."
      case .playout: "Spiller en case ad alle veje eller tilfældigt og viser, hvad der kom i brug."
      case .preview: "Spiller en case, mens du skriver den, og følger filen, når den gemmes."
      case .history: "Viser dine forløb, det nyeste først."
      case .statistics: "Gør dine afsluttede cases op samlet, kun til dig selv."
      case .explain: "Forklarer et forløb, beslutning for beslutning, med grunde og kilder."
      case .debrief: "Skriver eller gemmer opsamlingen på et forløb, til senere eller til udskrift."
      case .replay: "Beregner et forløbs resultat igen og holder det op mod det gemte."
      case .rate: "Bedømmer tekster, som andre har skrevet med egne ord, uden at vise hvem."
      case .doctor: "Viser, hvad programmet ser på denne maskine, og hvad der kan gøres."
      case .new: NewWords.help.danish.summary
      case .fmt: FormatWords.help.danish.summary
      case .rename: RenameWords.help.danish.summary
      case .stats: StatsWords.help.danish.summary
      case .diff: DiffWords.help.danish.summary
      case .script: ScriptHelp.help.danish.summary
      case .migrate: MigrateWords.help.danish.summary
      case .panel: PanelHelp.help.danish.summary
      case .translate: TranslateHelp.help.danish.summary
      case .classroom: ClassHelp.help.danish.summary
      case .join: JoinHelp.help.danish.summary
      case .refresh: RefreshHelp.refresh.danish.summary
      case .due: RefreshHelp.due.danish.summary
      case .export: ExportHelp.help.danish.summary
      case .take: ImportHelp.help.danish.summary
      case .forget: ForgetHelp.help.danish.summary
      case .profile: ProfileHelp.help.danish.summary
      case .plan: PlanHelp.help.danish.summary
      case .progress: ProgressHelp.help.danish.summary
      case .proof: ProofHelp.help.danish.summary
      case .store: StoreHelp.help.danish.summary
      case .completions: "Skriver det, der får en skal til at fuldføre programmets kommandolinje."
      case .help: "Viser hjælp, også til en enkelt kommando eller én slags fund."
      }
    },
    details: detailsInDanish,
    option: { name in
      switch name {
      case .records: "Gemmer forløb i denne datafil."
      case .profile: "Bruger denne profil, hvor flere deler et login."
      case .scenarios: "Bruger også cases fra denne mappe."
      case .language: "Viser alt på engelsk eller dansk."
      case .texts: "Viser cases på et andet sprog, de er på."
      case .theme: "Farver skærmen på denne måde."
      case .plain: "Spørger linje for linje, til skærmlæsere og pipes."
      case .ascii: "Tegner med rene ASCII-tegn."
      case .noWelcome:
        "Spørger ikke om noget ved første start, som på maskiner i et undervisningslokale."
      case .format:
        "Skriver tekst, JSON eller SARIF til andre programmer eller en opsamling til at gemme."
      case .output: "Skriver til denne nye fil; en fil, der findes, overskrives aldrig."
      case .mode: "Som øvelse, forklaret efter hvert trin, eller som test, forklaret til sidst."
      case .variant: "Spiller denne udgave af en case, der findes i flere, som på et hold."
      case .at: "Begynder ved dette trin, som de bedste svar før det fører til."
      case .assume:
        "Går ud fra, at dette flag er sat, eller at en tæller står sådan: haster, haster=no, samtaler=2."
      case .strict: "Regner advarsler for fejl."
      case .search: "Viser de cases, der har alle disse ord."
      case .setting: "Viser de cases, der foregår her, eller begynder en her."
      case .state: "Viser de cases, som du er nået så langt med."
      case .plays: "Spiller så mange gange tilfældigt, ikke ad alle veje."
      case .seed: "Lader tilfældet begynde her; det samme tal giver de samme gennemspilninger."
      case .record:
        "Gemmer en gennemspilning med dette navn ved siden af casen, som check måler den efter."
      case .player: "Gemmer denne spillers gennemspilning; ellers den, guided giver."
      case .attempt: "Gemmer dette forløb."
      case .rater: "Bedømmer som første eller anden bedømmer."
      case .level: "Giver dette niveau uden at åbne teksten."
      case .features:
        "Giver det niveau, som kendetegnene giver: 1,3,5; 6 er det, der ikke hører til, 0 ingen."
      case .note: "Lægger en note til den, der skrev, ved siden af niveauet."
      case .export: "Skriver teksten på et ark til en bedømmer ved en anden maskine."
      case .take: "Indlæser et arks bedømmelser i datafilen."
      case .check: "Skriver intet og siger, hvad der ville blive ændret."
      case .convert: "Konverterer Windows-1252, et byte order mark og linjeskift fra Windows."
      case .title: "Giver casen en titel."
      case .id: "Giver casen dette id."
      case .from: "Kopierer denne case, ved dens id eller fil."
      case .audience: "Skriver casen til denne målgruppe."
      case .focus: "Giver casen mere af denne del af arbejdet."
      case .length: "Gør casen så lang."
      case .languages: "Skriver casen på disse sprog."
      case .keys: "Skriver også facit: hvilke svar der er rigtige, og hvorfor."
      case .folder:
        "Lægger arkene i denne mappe, som laves, hvis den ikke findes; ellers i den aktuelle."
      case .raters: "Laver ark til så mange praktikere; 10, når intet er sagt."
      case .write: "Skriver det, praktikerne har svaret, ind i casen."
      case .to: "Oversætter til dette sprog: da, en, de, kl."
      case .source: "Oversætter fra dette sprog; ellers fra filens første andet sprog."
      case .earlier:
        "Mærker oversættelser, hvis kildetekst er ændret siden denne udgave af filen."
      case .minutes: "Passer holdet ind i så mange minutter; 45, når intet er sagt."
      case .rehearse: "Prøver holdet uden deltagere; der laves ingen rapport."
      case .shared: "Leder holdet på den terminal, der vises på storskærmen."
      case .names: "Tager navnene fra deltagerlisten med i rapporten."
      case .purpose: "Skriver i dataarket, hvad oplysningerne om et hold skal bruges til."
      case .basis: "Skriver i dataarket, på hvilken regel eller beslutning de gemmes."
      case .recipients: "Skriver i dataarket, hvem der får hvad af dem."
      case .days: "Skriver i dataarket, efter hvor mange dage de slettes, 1 til 365."
      case .filledBy: "Skriver i dataarket, hvem der udfylder det; en stilling er nok."
      case .classFolder: "Lægger holdets sokkel i denne mappe, eller leder efter den dér."
      case .newSeat: "Tager en ny plads, ikke en, som kontoen havde før."
      case .seats: "Giver hver konto så mange pladser, til en konto, flere bruger; ellers én."
      case .since: "Vælger de forløb, der begyndte denne dag eller senere, som 2026-03-01."
      case .before: "Vælger de forløb, der begyndte før denne dag."
      case .all: "Vælger alt, hvad der er gemt om dig."
      case .yes: "Sletter det nu; uden dette vises det kun."
      case .mine: "Skriver alt, hvad der er gemt om dig, som JSON."
      case .store: "Angiver myndighedens lager, når der ikke står en URL efter opgaven."
      case .print: "Skriver det script, der opretter et lager, og kører intet."
      case .person: "Sætter dette navn på beviset."
      case .verify: "Siger, om beviset i denne fil er, som det blev skrevet."
      case .retention: "Siger, hvor meget du vil huske, i procent, fra 80 til 97."
      case .quiet: "Skriver intet; slutkoden siger det."
      case .help: "Viser hjælp (-h)."
      case .version: "Viser versionen (-V)."
      }
    },
    printsInFormat: "Skriver i dette format.",
    value: { rule in
      switch rule.value {
      case "FILE": "FIL"
      case "DIR": "MAPPE"
      case "NAME": "NAVN"
      case "NUMBERS": "NUMRE"
      case "NUMBER": "TAL"
      case "WORDS": "ORD"
      case "PERCENT": "PROCENT"
      case "TEXT": "TEKST"
      case "STEP": "TRIN"
      case "DAY": "DAG"
      case "LANGUAGE": "SPROG"
      case "NAME[=VALUE]": "NAVN[=VÆRDI]"
      default: rule.value
      }
    },
    examples: examplesInDanish,
    playout: .danish,
    doctor: .danish
  )

  private static let detailsInDanish: @Sendable (Verb) -> [String] = { verb in
    switch verb {
    case .play:
      [
        "Alt, du beslutter, gemmes straks; samme kommando går videre, hvor du slap.",
        "Et ord med skråstreg eller endelsen .json er en fil, ethvert andet et id.",
        "Nogle cases findes i udgaver med andre navne og samme facit. Hver person får én af dem og "
          + "seks uger senere den næste; --variant vælger en bestemt, til undervisning på hold.",
      ]
    case .list:
      [
        "Cases følger med programmet og kommer fra --scenarios og fra "
          + "$XDG_DATA_HOME/signpost/scenarios. Af to med samme id bruges den sidste."
      ]
    case .check:
      [
        "Mapper gennemsøges for .json-filer: cases, læringsmål, kilderegistre, vejvisere.",
        "Vejene gennem en case undersøges først, når den ingen fejl har.",
        "Slutkoden er 1, når der er fejl eller intet at undersøge; med --strict tæller advarsler "
          + "også.",
        "Fund står på engelsk.",
      ]
    case .map:
      [
        "På en terminal åbner kortet på skærmen: pilene går ad vejene, et tal tager én, Enter viser "
          + "trinnet med svar og facit.",
        "Med --format skrives det: som tekst, til Graphviz (dot) eller til Mermaid. svg kræver "
          + "programmet 'dot' fra Graphviz.",
      ]
    case .playout:
      [
        "Tæller, hvor ofte hvert trin, hvert svar og hver betingelse er i brug i alle gennemspilninger, "
          + "viser det, der aldrig er, og hvad spillere med én vane når: guided svarer bedst på alt; "
          + "careful spørger og undersøger; hasty tager det første af alt.",
        "Er historien for stor til alle veje, eller går den i ring, tælles 1.000 tilfældige "
          + "gennemspilninger i stedet. Resultater er altid fra tilfældige gennemspilninger.",
        "Med --record gemmes gennemspilningen fra --player eller --attempt i min.plays.json ved "
          + "siden af min.json, med slutning og resultat; 'signpost check' spiller den igen og "
          + "siger, hvor den afviger.",
      ]
    case .preview:
      [
        "Intet gemmes. Hver gang filen gemmes, læses den igen: dine svar følger med, så langt de stadig "
          + "går, og en linje siger, hvad der blev af dem. Har filen fejl, spiller du den udgave, der "
          + "var før.",
        "F viser, hvad undersøgelsen fandt. [ tager det sidste svar tilbage, ] går videre, som det "
          + "bedste svar gør, og : finder hvert trin ved dets id.",
        "--set gælder, når trinnet er nået, og kan gives flere gange.",
      ]
    case .history: ["Tallene er procent af hver del; '-' betyder, at for lidt er øvet."]
    case .statistics:
      [
        "En case tæller én gang: første gang den blev afsluttet, i den form, du valgte da. Uden "
          + "--mode vises hver form for sig; de lægges aldrig sammen.",
        "Antal vises altid; tal og ord først, når der er svar nok.",
      ]
    case .explain:
      [
        "Begyndelsen af et forløbs id er nok, når intet andet begynder sådan.",
        "Et forløb som test forklares, når det er færdigt.",
      ]
    case .debrief:
      [
        "HTML er én fil, der ikke behøver andet, til browser eller printer.",
        "Uden --format afgør filens endelse formatet: .txt, .md eller .html.",
      ]
    case .replay:
      [
        "Loggen spilles igennem igen på casen, som den var, og vurderes.",
        "Slutkoden er 1, når resultatet afviger fra det gemte i en eneste byte.",
      ]
    case .rate:
      [
        "Uden et forløb vises de tekster, der venter. Hverken liste eller skærm viser et navn, et "
          + "resultat, eller hvad den anden bedømmer sagde, før du har givet dit niveau.",
        "En tekst tæller, når den er bedømt; er to bedømmere to niveauer fra hinanden, tæller den, "
          + "når en af dem har bedømt igen. Forløbets gemte resultat bliver, som det var.",
        "Et ord med skråstreg eller endelsen .json er et ark.",
      ]
    case .doctor: ["Intet ændres. Slutkoden er 1, når der er problemer."]
    case .new: NewWords.help.danish.details
    case .fmt: FormatWords.help.danish.details
    case .rename: RenameWords.help.danish.details
    case .stats: StatsWords.help.danish.details
    case .diff: DiffWords.help.danish.details
    case .script: ScriptHelp.help.danish.details
    case .migrate: MigrateWords.help.danish.details
    case .panel: PanelHelp.help.danish.details
    case .translate: TranslateHelp.help.danish.details
    case .classroom: ClassHelp.help.danish.details
    case .join: JoinHelp.help.danish.details
    case .refresh: RefreshHelp.refresh.danish.details
    case .due: RefreshHelp.due.danish.details
    case .export: ExportHelp.help.danish.details
    case .take: ImportHelp.help.danish.details
    case .forget: ForgetHelp.help.danish.details
    case .profile: ProfileHelp.help.danish.details
    case .plan: PlanHelp.help.danish.details
    case .progress: ProgressHelp.help.danish.details
    case .proof: ProofHelp.help.danish.details
    case .store: StoreHelp.help.danish.details
    case .completions:
      [
        "'make install' og Debian-pakken lægger det, hvor skallerne leder. Har du kun programmet, "
          + "så sæt denne linje i ~/.bashrc: eval \"$(signpost completions bash)\"",
        "Skallerne spørger selv om 'cases' og 'attempts'.",
      ]
    case .help: ["Hvad et fund betyder, står på engelsk."]
    }
  }

  private static let examplesInDanish: @Sendable (Verb?) -> [Example] = { verb in
    switch verb {
    case nil:
      [
        Example(line: "signpost", purpose: "vælg en case, og spil den"),
        Example(line: "signpost play the-table-by-the-window", purpose: "spil én case"),
        Example(line: "signpost check Scenarios", purpose: "undersøg en mappes cases"),
      ]
    case .play:
      [
        Example(line: "signpost play the-table-by-the-window", purpose: "en case, der følger med"),
        Example(line: "signpost play --mode test ./min.json", purpose: "en fil, som test"),
      ]
    case .list: [Example(line: "signpost list --format json", purpose: "til andre programmer")]
    case .check:
      [
        Example(line: "signpost check min.json", purpose: "én fil"),
        Example(line: "signpost check --strict Scenarios", purpose: "en mappe, med advarsler"),
      ]
    case .map:
      [
        Example(line: "signpost map min.json", purpose: "på skærmen"),
        Example(line: "signpost map --format mermaid min.json", purpose: "til et dokument"),
      ]
    case .playout:
      [
        Example(line: "signpost playout min.json", purpose: "ad alle veje"),
        Example(line: "signpost playout --plays 5000 --seed 7 min.json", purpose: "tilfældigt"),
        Example(line: "signpost playout --record bedst min.json", purpose: "gem den bedste"),
      ]
    case .preview:
      [
        Example(line: "signpost preview min.json", purpose: "fra begyndelsen"),
        Example(
          line: "signpost preview min.json --at samtale --set spurgt",
          purpose: "ved et trin, med et flag sat"
        ),
      ]
    case .history: [Example(line: "signpost history", purpose: "dine forløb")]
    case .statistics:
      [
        Example(line: "signpost statistics --mode test", purpose: "de cases, der var en test")
      ]
    case .explain: [Example(line: "signpost explain 3f2a", purpose: "forløbet 3f2a...")]
    case .debrief:
      [
        Example(line: "signpost debrief 3f2a", purpose: "som tekst"),
        Example(line: "signpost debrief 3f2a --output min.html", purpose: "en side til udskrift"),
      ]
    case .replay: [Example(line: "signpost replay 3f2a", purpose: "forløbet 3f2a...")]
    case .rate:
      [
        Example(line: "signpost rate", purpose: "de tekster, der venter"),
        Example(line: "signpost rate 3f2a", purpose: "læs og bedøm én"),
        Example(line: "signpost rate --features 1,2,4 3f2a", purpose: "uden skærmen"),
        Example(line: "signpost rate --export tekst.json 3f2a", purpose: "til en anden maskine"),
        Example(line: "signpost rate ./tekst.json", purpose: "dér"),
        Example(line: "signpost rate --import tekst.json", purpose: "tilbage igen"),
      ]
    case .doctor: [Example(line: "signpost doctor", purpose: "se på denne maskine")]
    case .new: NewWords.help.danish.examples
    case .fmt: FormatWords.help.danish.examples
    case .rename: RenameWords.help.danish.examples
    case .stats: StatsWords.help.danish.examples
    case .diff: DiffWords.help.danish.examples
    case .script: ScriptHelp.help.danish.examples
    case .migrate: MigrateWords.help.danish.examples
    case .panel: PanelHelp.help.danish.examples
    case .translate: TranslateHelp.help.danish.examples
    case .classroom: ClassHelp.help.danish.examples
    case .join: JoinHelp.help.danish.examples
    case .refresh: RefreshHelp.refresh.danish.examples
    case .due: RefreshHelp.due.danish.examples
    case .export: ExportHelp.help.danish.examples
    case .take: ImportHelp.help.danish.examples
    case .forget: ForgetHelp.help.danish.examples
    case .profile: ProfileHelp.help.danish.examples
    case .plan: PlanHelp.help.danish.examples
    case .progress: ProgressHelp.help.danish.examples
    case .proof: ProofHelp.help.danish.examples
    case .store: StoreHelp.help.danish.examples
    case .completions:
      [
        Example(line: "signpost completions bash", purpose: "til bash"),
        Example(line: "signpost completions cases", purpose: "casenes id'er med deres titler"),
      ]
    case .help:
      [
        Example(line: "signpost help check", purpose: "hjælp til én kommando"),
        Example(line: "signpost help tier-at-odds", purpose: "hvorfor 'check' fandt det"),
      ]
    }
  }
}
