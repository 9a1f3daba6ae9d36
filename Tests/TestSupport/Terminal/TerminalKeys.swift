package import Interface

/// The bytes that a terminal sends for a key.
package enum TerminalKeys {
  /// The bytes of a key as xterm sends them to a full-screen program.
  package static func bytes(of key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .alt(let character): "\u{1B}" + String(character)
    case .control(let character): control(character)
    case .function(let number): function(number)
    default: named[key] ?? ""
    }
  }

  /// A text between the marks of a bracketed paste.
  package static func paste(_ text: String) -> String {
    "\u{1B}[200~\(text)\u{1B}[201~"
  }

  private static func control(_ character: Character) -> String {
    guard let value = character.uppercased().unicodeScalars.first?.value, value >= 0x40 else {
      return ""
    }
    return Unicode.Scalar(value & 0x1F).map(String.init) ?? ""
  }

  private static func function(_ number: Int) -> String {
    let codes = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
    ]
    return codes.indices.contains(number - 1) ? "\u{1B}" + codes[number - 1] : ""
  }

  private static let named: [Key: String] = [
    .enter: "\r", .escape: "\u{1B}", .tab: "\t", .backTab: "\u{1B}[Z", .backspace: "\u{7F}",
    .delete: "\u{1B}[3~", .insert: "\u{1B}[2~", .up: "\u{1B}OA", .down: "\u{1B}OB",
    .right: "\u{1B}OC", .left: "\u{1B}OD", .home: "\u{1B}OH", .end: "\u{1B}OF",
    .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~", .controlUp: "\u{1B}[1;5A",
    .controlDown: "\u{1B}[1;5B", .controlRight: "\u{1B}[1;5C", .controlLeft: "\u{1B}[1;5D",
    .shiftUp: "\u{1B}[1;2A", .shiftDown: "\u{1B}[1;2B", .shiftRight: "\u{1B}[1;2C",
    .shiftLeft: "\u{1B}[1;2D",
  ]
}
