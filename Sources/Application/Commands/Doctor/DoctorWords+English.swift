internal import Screens

extension DoctorWords {
  /// The phrases in English.
  static let english = DoctorWords(
    section: { section in
      switch section {
      case .program: "Program"
      case .screen: "Screen and keys"
      case .records: "Records"
      case .cases: "Cases"
      }
    },
    topic: { topic in
      switch topic {
      case .version: "version"
      case .language: "language"
      case .settings: "settings"
      case .terminal: "opens as"
      case .terminalType: "terminal type"
      case .size: "size"
      case .colours: "colours"
      case .characters: "characters"
      case .escape: "Esc acts after"
      case .records: "file"
      case .journal: "way of saving"
      case .attempts: "attempts"
      case .space: "disk"
      case .shippedCases: "shipped"
      case .folder: "folder"
      }
    },
    state: { state in
      switch state {
      case .fine: "ok"
      case .note: "look"
      case .problem: "problem"
      }
    },
    advice: adviceInEnglish,
    language: { $0 == .danish ? "Danish" : "English" },
    settings: { theme, language in
      let chosen = [theme.map { "theme \($0)" }, language.map { "language \($0)" }]
      let text = chosen.compactMap(\.self).joined(separator: ", ")
      return text.isEmpty ? "nothing chosen yet" : text
    },
    fullScreen: "full screen",
    plainMode: "plain mode, line by line",
    colours: { $0 == 0 ? "none" : $0 > 256 ? "all" : "\($0)" },
    free: { "\($0) free" },
    notSet: "not set",
    notMadeYet: "not made yet",
    caseCount: { playable, broken in
      broken == 0 ? "\(playable)" : "\(playable), and \(broken) that cannot be played"
    },
    verdict: { problems, notes in
      switch (problems, notes) {
      case (0, 0): "No problems were found."
      case (0, _): "No problems were found. What is marked 'look' works, and could be better."
      case (1, _): "1 problem was found."
      default: "\(problems) problems were found."
      }
    }
  )

  private static let adviceInEnglish: @Sendable (DoctorAdvice) -> String = { advice in
    switch advice {
    case .chooseTheme: "This version has no such theme. Choose another with T."
    case .plainModeIsUsed:
      "Input or output is no terminal here. In a terminal of its own the full screen opens."
    case .setTerm:
      "Set TERM to what your terminal is; 'export TERM=xterm-256color' nearly always does."
    case .describedAs(let name): "This machine does not know it; it is treated as \(name)."
    case .enlarge: "Make the window at least 40 columns wide and 10 rows high; 80 by 24 is good."
    case .roomier: "Everything works. In a window of 80 columns and 24 rows you see more at once."
    case .noColours: "Attributes are used in place of colours; nothing depends on colour."
    case .moreColours:
      "The terminal has more colours than its type says: try 'export TERM=xterm-256color'."
    case .useUnicode: "Set LANG to a UTF-8 locale, such as C.UTF-8, for all letters and lines."
    case .escapeDelay(let delay):
      "Esc acts \(delay) ms late. Take ESCDELAY out of your settings, or set it to 25."
    case .tmuxDelay(let delay):
      "tmux holds Esc back for \(delay) ms. Put 'set -s escape-time 25' into ~/.tmux.conf."
    case .cannotWriteRecords:
      "This account may not write it. Name another file with --records FILE."
    case .networkFileSystem:
      "The records lie on a network share; play on one machine at a time, or use a local file."
    case .keepCopy: "Keep a copy of the file, and go on with another: --records FILE."
    case .diskFull: "The disk is full. Make room, or keep the records elsewhere: --records FILE."
    case .diskNearlyFull: "The disk is nearly full. Make room before a class plays here."
    case .checkFolder(let path): "'signpost check \(path)' shows what is wrong."
    case .reinstall: "This program carries no cases. Install it anew, or use --scenarios DIR."
    case .words(let text): text
    }
  }
}
