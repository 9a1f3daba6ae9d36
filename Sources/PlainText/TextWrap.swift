/// One line of laid out text, as a range of its characters.
package struct WrappedLine: Equatable, Sendable {
  /// The characters of the line, including the spaces and the newline at its end.
  package let range: Range<Int>
  /// Whether the last character of the range is a newline.
  package let endsWithNewline: Bool

  /// Makes a line of the given characters.
  package init(range: Range<Int>, endsWithNewline: Bool) {
    self.range = range
    self.endsWithNewline = endsWithNewline
  }
}

/// The breaking of text into lines of a given number of columns.
///
/// Lines break after spaces, after hyphens and slashes inside words, and beside wide characters. A
/// word longer than a line is cut, never within a cluster. A no-break space never breaks.
package enum TextWrap {
  /// Returns the lines as ranges which together cover every character exactly once.
  ///
  /// Spaces at a break belong to the line before it and hang over its edge: without them no line
  /// exceeds the width, except for a single cluster that is wider. Text that is empty or ends with
  /// a newline has an empty last line, where a cursor can stand. A width below 1 counts as 1.
  package static func layout(of characters: [Character], width: Int) -> [WrappedLine] {
    layout(of: characters, firstWidth: width, width: width)
  }

  static func layout(of characters: [Character], firstWidth: Int, width: Int) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    var start = 0
    repeat {
      let available = max(1, lines.isEmpty ? firstWidth : width)
      let line = nextLine(of: characters, from: start, width: available)
      lines.append(line)
      start = line.range.upperBound
    } while start < characters.count || lines.last?.endsWithNewline == true
    return lines
  }

  private static func nextLine(
    of characters: [Character],
    from start: Int,
    width: Int
  ) -> WrappedLine {
    var used = 0
    var lastBreak = start
    for index in start..<characters.count {
      let character = characters[index]
      if character.isNewline {
        return WrappedLine(range: start..<index + 1, endsWithNewline: true)
      }
      let columns = ColumnWidth.columns(of: character)
      if isBreakingSpace(character) {
        lastBreak = index + 1
      } else {
        if index > start, canBreak(before: index, in: characters, columns: columns) {
          lastBreak = index
        }
        if columns > width - used, index > start {
          let end = lastBreak > start ? lastBreak : index
          return WrappedLine(range: start..<end, endsWithNewline: false)
        }
      }
      used += columns
    }
    return WrappedLine(range: start..<characters.count, endsWithNewline: false)
  }

  /// Whether a line may break at a space: all but the no-break spaces and the figure space.
  static func isBreakingSpace(_ character: Character) -> Bool {
    guard let scalar = onlyScalar(of: character) else { return false }
    switch scalar.value {
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Whether a line may break before a character although no space stands there.
  private static func canBreak(
    before index: Int,
    in characters: [Character],
    columns: Int
  ) -> Bool {
    let previous = characters[index - 1]
    let character = characters[index]
    if isHyphen(previous) {
      return index >= 2 && isWordPart(characters[index - 2]) && character.isLetter
        && !(onlyScalar(of: previous) == "-" && endsFileName(at: index, in: characters))
    }
    let isWide = columns == 2
    let isAfterWide = ColumnWidth.columns(of: previous) == 2
    guard isWide || isAfterWide, !character.isPunctuation else { return false }
    return (isWide || character.isLetter) && (isAfterWide || previous.isLetter)
  }

  /// The most characters of a file's name that are looked at after a hyphen in it.
  static let longestNameEnd = 32

  /// Whether the rest of a word ends as the name of a file does, as in `Export-Schema.json`: whoever
  /// copies such a name wants it whole.
  static func endsFileName(at index: Int, in characters: [Character]) -> Bool {
    var rest = characters[index...].prefix(longestNameEnd).prefix {
      isWordPart($0) || $0 == "." || $0 == "-" || $0 == "_"
    }
    // The full stop of a sentence is no part of a name.
    if rest.last == "." { rest.removeLast() }
    guard let dot = rest.lastIndex(of: "."), rest.index(after: dot) < rest.endIndex else {
      return false
    }
    return rest[rest.index(after: dot)...].allSatisfy { isWordPart($0) }
  }

  static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Whether a word may be divided after the character.
  private static func isHyphen(_ character: Character) -> Bool {
    switch onlyScalar(of: character) {
    case "-", "/", "\u{2010}", "\u{2013}", "\u{2014}": true
    default: false
    }
  }

  private static func onlyScalar(of character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return nil }
    return first
  }
}
