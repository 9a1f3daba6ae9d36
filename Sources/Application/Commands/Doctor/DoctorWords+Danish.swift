internal import Screens

extension DoctorWords {
  /// The phrases in Danish.
  static let danish = DoctorWords(
    section: { section in
      switch section {
      case .program: "Program"
      case .screen: "Skærm og taster"
      case .records: "Datafil"
      case .cases: "Cases"
      }
    },
    topic: { topic in
      switch topic {
      case .version: "version"
      case .language: "sprog"
      case .settings: "indstillinger"
      case .terminal: "åbner som"
      case .terminalType: "terminaltype"
      case .size: "størrelse"
      case .colours: "farver"
      case .characters: "tegn"
      case .escape: "Esc virker efter"
      case .records: "fil"
      case .journal: "skrivemåde"
      case .attempts: "forløb"
      case .space: "disk"
      case .shippedCases: "følger med"
      case .folder: "mappe"
      }
    },
    state: { state in
      switch state {
      case .fine: "ok"
      case .note: "bemærk"
      case .problem: "problem"
      }
    },
    advice: adviceInDanish,
    language: { $0 == .danish ? "dansk" : "engelsk" },
    settings: { theme, language in
      let chosen = [theme.map { "tema \($0)" }, language.map { "sprog \($0)" }]
      let text = chosen.compactMap(\.self).joined(separator: ", ")
      return text.isEmpty ? "intet valgt endnu" : text
    },
    fullScreen: "fuld skærm",
    plainMode: "enkel visning, linje for linje",
    colours: { $0 == 0 ? "ingen" : $0 > 256 ? "alle" : "\($0)" },
    free: { "\($0) ledig" },
    notSet: "ikke sat",
    notMadeYet: "ikke lavet endnu",
    caseCount: { playable, broken in
      broken == 0 ? "\(playable)" : "\(playable), og \(broken), der ikke kan spilles"
    },
    verdict: { problems, notes in
      switch (problems, notes) {
      case (0, 0): "Der blev ikke fundet problemer."
      case (0, _):
        "Der blev ikke fundet problemer. Det, der er mærket 'bemærk', virker og kan blive bedre."
      case (1, _): "Der blev fundet 1 problem."
      default: "Der blev fundet \(problems) problemer."
      }
    }
  )

  private static let adviceInDanish: @Sendable (DoctorAdvice) -> String = { advice in
    switch advice {
    case .chooseTheme: "Denne version har ikke det tema. Vælg et andet med T."
    case .plainModeIsUsed:
      "Input eller output er ikke en terminal her. I en rigtig terminal åbner programmet i fuld skærm."
    case .setTerm:
      "Sæt TERM til det, din terminal er; 'export TERM=xterm-256color' virker næsten altid."
    case .describedAs(let name): "Maskinen kender den ikke; den behandles som \(name)."
    case .enlarge: "Gør vinduet mindst 40 kolonner bredt og 10 linjer højt; 80 gange 24 er godt."
    case .roomier: "Alt virker. I et vindue på 80 kolonner og 24 linjer ser du mere ad gangen."
    case .noColours: "Fremhævning bruges i stedet for farver; intet afhænger af farver."
    case .moreColours:
      "Terminalen har flere farver, end dens type siger: prøv 'export TERM=xterm-256color'."
    case .useUnicode: "Sæt LANG til en UTF-8-locale, som C.UTF-8, for alle bogstaver og linjer."
    case .escapeDelay(let delay):
      "Esc virker \(delay) ms for sent. Fjern ESCDELAY fra dine indstillinger, eller sæt den til 25."
    case .tmuxDelay(let delay):
      "tmux holder Esc tilbage i \(delay) ms. Skriv 'set -s escape-time 25' i ~/.tmux.conf."
    case .cannotWriteRecords:
      "Denne konto må ikke skrive i den. Angiv en anden fil med --records FIL."
    case .networkFileSystem:
      "Datafilen ligger på et netværksdrev; spil på én maskine ad gangen, eller brug en lokal fil."
    case .keepCopy: "Behold en kopi af filen, og gå videre med en anden: --records FIL."
    case .diskFull:
      "Disken er fuld. Skaf plads, eller læg datafilen et andet sted: --records FIL."
    case .diskNearlyFull: "Disken er næsten fuld. Skaf plads, før et hold spiller her."
    case .checkFolder(let path): "'signpost check \(path)' viser, hvad der er galt."
    case .reinstall:
      "Programmet har ingen cases med. Installér det igen, eller brug --scenarios MAPPE."
    case .words(let text): text
    }
  }
}
