internal import JSONText
internal import PlainText
internal import Screens

/// What commands print through: everything is cleaned here once more, so that nothing printed can
/// steer a terminal.
struct Printer {
  /// The columns of prose that goes to a terminal.
  static let measure = 80

  let surroundings: Surroundings
  /// Whether only ASCII is printed.
  let isASCII: Bool
  /// The records that commands have to be for which a sentence names.
  var records = RecordsInUse.usual

  /// A text as it will stand on one line.
  func clean(_ text: String) -> String {
    let line = CleanText.line(text)
    return isASCII ? AsciiText.transliterate(line) : line
  }

  /// A stretch of a line, with the blanks at its ends.
  func cleanBlock(_ text: String) -> String {
    let block = CleanText.block(text)
    return isASCII ? AsciiText.transliterate(block) : block
  }

  /// Prints lines.
  func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    surroundings.write(text(lines))
  }

  /// Prints a table.
  func print(_ table: TextTable) {
    let rows = table.rows.map { $0.map(clean) }
    let cleaned = TextTable(heads: table.heads.map(clean), alignments: table.alignments, rows: rows)
    guard surroundings.printsToTerminal else { return print(cleaned.lines) }
    print(cleaned.lines.map { Truncate.toColumns($0, width: 80) })
  }

  /// Prints paragraphs, wrapped where they go to a terminal.
  func print(prose paragraphs: [String], indent: String = "") {
    print(paragraphs.flatMap { wrap(records.naming($0), indent: indent) })
  }

  /// Prints a value as JSON.
  func print(json value: JSONValue) {
    surroundings.write(value.safeText + "\n")
  }

  /// Prints lines on standard error.
  func complain(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    surroundings.complain(text(lines.map(records.naming)))
  }

  /// Says on standard error why the command goes no further, in the program's name.
  func refuse(_ text: String) { complain(["signpost: " + text]) }

  /// The lines of a paragraph.
  func wrap(_ paragraph: String, indent: String = "") -> [String] {
    let block = CleanText.block(paragraph)
    let text = isASCII ? AsciiText.transliterate(block) : block
    guard surroundings.printsToTerminal else {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }
    }
    return TextWrap.lines(
      of: text,
      width: Self.measure,
      firstIndent: indent,
      hangingIndent: indent
    )
  }

  /// The lines of a paragraph of which no word is broken, neither at a hyphen nor where it is longer than a
  /// line.
  func wrap(wordsOf paragraph: String) -> [String] {
    guard surroundings.printsToTerminal else { return [paragraph] }
    var lines: [String] = []
    for word in cleanBlock(paragraph).split(separator: " ") {
      let longer = lines.last.map { "\($0) \(word)" }
      if let longer, longer.reduce(0, { $0 + ColumnWidth.columns(of: $1) }) <= Self.measure {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private func text(_ lines: [String]) -> String {
    lines.map(clean).joined(separator: "\n") + "\n"
  }
}

extension JSONValue {
  /// The value as JSON in which no character can steer a terminal.
  ///
  /// Controls, format characters and what has no meaning yet are escaped, so that nothing is lost.
  var safeText: String {
    var result = ""
    for scalar in text(.pretty).unicodeScalars {
      guard Self.needsEscape(scalar) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    // Line feeds stand between values only; within strings the writer has escaped them.
    if scalar.isASCII { return scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
