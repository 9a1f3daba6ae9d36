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
    withoutCommand: "Uden kommando åbnes listen over cases, eller det kursus, du følger.",
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
      (64, "kommandolinjen kan ikke følges eller nævner noget, der ikke er der"),
      (65, "casen kan ikke spilles, eller en fil er beskadiget"),
      (69, "der er ingen brugbar terminal"), (70, "en fejl i programmet"),
      (73, "datafilen kan ikke bruges, eller en fil kan ikke skrives"),
      (128, "og mere: afbrudt af et signal, 128 + dets nummer"),
    ],
    moreHelp:
      "'signpost help KOMMANDO' viser kommandoens egne tilvalg; 'signpost help KODE' forklarer et "
      + "fund.",
    help: { $0.help.danish },
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
    examples: [
      VerbHelp.Example(line: "signpost", purpose: "vælg en case, og spil den"),
      VerbHelp.Example(line: "signpost play the-table-by-the-window", purpose: "spil én case"),
      VerbHelp.Example(line: "signpost check Scenarios", purpose: "undersøg en mappes cases"),
    ],
    playout: .danish,
    doctor: .danish
  )
}
