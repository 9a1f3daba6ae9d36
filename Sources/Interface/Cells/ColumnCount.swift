/// The measuring and cleaning of text that this module draws and edits.
enum ColumnCount {
  /// Counts the columns that a cluster takes: 0, 1 or 2.
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x20 || first.value == 0x7F { return 0 }
    if first.value < 0x300 { return 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if character.unicodeScalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation {
      return 2
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Counts the columns that a text takes on one row.
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Cleans typed or pasted text: control characters out, line ends as `\n`, tabs as spaces.
  static func cleaned(_ text: String, keepingNewlines: Bool) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result.append(keepingNewlines ? "\n" : " ")
      } else if character == "\t" {
        result.append("  ")
      } else {
        let kept = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
        result.unicodeScalars.append(contentsOf: kept)
      }
    }
    return result
  }
}
