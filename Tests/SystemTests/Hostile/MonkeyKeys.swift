import Interface
import TestSupport

/// What somebody types who presses anything at all.
enum MonkeyKeys {
  /// Keys that do not end or stop the program, the useful ones more often.
  static let keys: [String] =
    Array(repeating: "\r", count: 16) + Array(repeating: "1", count: 6)
    + Array(repeating: "2", count: 5) + ["3", "3", "3", "4", "4", "5", "6", "7", "9", "0"]
    + ["\t", "\t", "\t", " ", " ", "\u{7F}", "\u{1B}", "?", "c", "e", "s", "x", "h", "L", "T"]
    + ["/", ":", "\u{10}", "n", "N", "f", "M", "p", "r", "a", "j", "k", "g", "G"]
    + [Key.up, .down, .down, .home, .end, .pageUp, .pageDown, .left, .right, .backTab, .delete]
    .map(TerminalKeys.bytes)
    + [Key.function(1), .function(5), .controlLeft, .alt("b"), .insert]
    .map(TerminalKeys.bytes)
    + ["\u{C}", "\u{14}", "\u{F}", "å", "日", "\u{1B}[200~a\nb\u{1B}[201~", "\u{0}", "\u{1F}"]
    // Broken bytes and sequences of no terminal.
    + ["\u{1B}[", "\u{1B}O", "\u{1B}[999;999~", "\u{1B}]52;x\u{7}", "\u{1B}[<0;5;5M"]
    // Clicks, the wheel, a drag out of the window.
    + ["\u{1B}[<0;9;4M\u{1B}[<0;9;4m", "\u{1B}[<64;9;9M", "\u{1B}[<65;9;9M", "\u{1B}[<32;999;999M"]

  /// Lines for plain mode.
  static let lines: [String] =
    Array(repeating: "", count: 8) + Array(repeating: "1", count: 5)
    + ["2", "2", "3", "3", "4", "d", "d", "y", "n", "#1", "#3", "?", "??", "x", "c", "e", "h", "L"]
    + [".", ":x", "s", "99", "-1", "0", "tab", "1 2 3", "/a", "æøå", "\u{1B}[8m", "\u{0}"]
    + [String(repeating: "long ", count: 2000)]

  /// Sizes with something odd about them; every third one is any size at all.
  static func size(using random: inout SeededGenerator) -> Size {
    let odd = [(80, 24), (120, 36), (40, 10), (30, 8), (1, 1), (200, 5), (13, 60), (300, 100)]
    if Int.random(in: 0..<3, using: &random) == 0 {
      return Size(
        columns: Int.random(in: 1...300, using: &random),
        rows: Int.random(in: 1...100, using: &random)
      )
    }
    let (columns, rows) = odd.randomElement(using: &random) ?? (80, 24)
    return Size(columns: columns, rows: rows)
  }

  /// Surroundings, the usual ones more often.
  static func environment(using random: inout SeededGenerator) -> [String: String] {
    let choices: [[String: String]] = [
      [:], [:], [:], ["TERM": "xterm"], ["TERM": "linux"], ["TERM": "vt100"], ["LANG": "C"],
      ["SIGNPOST_LANG": "da"], ["NO_COLOR": "1"],
    ]
    return choices.randomElement(using: &random) ?? [:]
  }
}
