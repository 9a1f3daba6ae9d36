package import JSONText
internal import PlainText

/// Shows findings as text with the line that they are about, and as data.
///
/// It prints nothing and knows no colours; the caller writes what it returns.
package struct FindingRendering: Sendable {
  /// A stretch of a line that is of one kind.
  package struct Piece: Hashable, Sendable {
    /// What a stretch is, for those who colour it.
    package enum Role: Hashable, Sendable {
      case plain, place, code
      /// How grave the finding is, in a word.
      case severity(Finding.Severity)
      /// The mark below the stretch of the file.
      case caret(Finding.Severity)
    }

    /// The text.
    package let text: String
    /// What it is.
    package let role: Role

    init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// The most columns of a source line that are shown.
  static let greatestWidth = 96

  private let lines: LineIndex?

  /// Makes a rendering for the findings of one file; without its lines none are shown.
  package init(lines: LineIndex?) {
    self.lines = lines
  }

  /// The finding on one line: `path:12:7: warning: … [code]`.
  package func line(_ finding: Finding) -> String {
    head(finding).map(\.text).joined()
  }

  /// The finding with its source line, a caret, its notes and its remedy; several lines.
  ///
  /// One that its author leaves as it is comes with the reason alone.
  package func pieces(_ finding: Finding) -> [[Piece]] {
    var lines = [head(finding)]
    if let reason = finding.suppressed { return lines + [[Piece("  Suppressed: \(reason)")]] }
    if let place = finding.place { lines += excerpt(place, finding.severity) }
    for note in finding.notes {
      lines.append([
        Piece(prefix(note.place), .place), Piece("note", .severity(.note)),
        Piece(": \(note.message)"),
      ])
      lines += excerpt(note.place, .note)
    }
    if !finding.remedy.isEmpty { lines.append([Piece("  " + finding.remedy)]) }
    return lines
  }

  /// What `pieces` shows, as one text.
  package func text(_ finding: Finding) -> String {
    Self.lines(of: pieces(finding)).joined(separator: "\n")
  }

  /// The source line of a finding and a caret below it; empty where it has no place.
  package func excerpt(of finding: Finding) -> [String] {
    finding.place.map { Self.lines(of: excerpt($0, finding.severity)) } ?? []
  }

  private static func lines(of pieces: [[Piece]]) -> [String] {
    pieces.map { $0.map(\.text).joined() }
  }

  /// The finding as data, with an id made of its code and its place.
  package static func data(_ finding: Finding, file: String) -> JSONValue {
    let place = finding.place
    let at = place.map { "\($0.file):\($0.line):\($0.column)" } ?? file
    return [
      "id": .string("\(finding.code)@\(at)"),
      "severity": .string(finding.severity.rawValue),
      "code": .string(finding.code),
      "message": .string(finding.message),
      "remedy": .string(finding.remedy),
      "file": .string(place?.file ?? file),
      "line": place.map { .integer($0.line) } ?? .null,
      "column": place.map { .integer($0.column) } ?? .null,
      "length": place.map { .integer($0.length) } ?? .null,
      "suggestion": finding.suggestion.map { .string($0) } ?? .null,
      "suppressed": finding.suppressed.map { .string($0) } ?? .null,
      "notes": .array(finding.notes.map(data)),
    ]
  }

  private static func data(_ note: Finding.Note) -> JSONValue {
    [
      "message": .string(note.message), "file": .string(note.place.file),
      "line": .integer(note.place.line), "column": .integer(note.place.column),
    ]
  }

  private func head(_ finding: Finding) -> [Piece] {
    [
      Piece(prefix(finding.place), .place),
      Piece(finding.severity.rawValue, .severity(finding.severity)),
      Piece(": \(finding.message) "), Piece("[\(finding.code)]", .code),
    ]
  }

  private func prefix(_ place: Finding.Place?) -> String {
    place.map { "\(CleanText.line($0.file)):\($0.line):\($0.column): " } ?? ""
  }

  /// The source line of a place, cut to a width around it, and a caret below.
  private func excerpt(_ place: Finding.Place, _ severity: Finding.Severity) -> [[Piece]] {
    guard let lines else { return [] }
    let scalars = Array(lines.text(ofLine: place.line).unicodeScalars)
    let column = min(max(0, place.column - 1), scalars.count)
    let start = max(0, min(column - 24, scalars.count - Self.greatestWidth))
    let end = min(scalars.count, start + Self.greatestWidth)
    let before = shown(scalars[start..<column])
    let marked = min(max(1, place.length), max(1, end - column))
    let at = shown(scalars[column..<min(end, column + marked)])
    let after = shown(scalars[min(end, column + marked)..<end])
    let gutter = "\(place.line)".count < 5 ? "\(place.line)".paddedBefore(to: 5) : "\(place.line)"
    let blank = String(repeating: " ", count: gutter.count)
    let caret = "^" + String(repeating: "~", count: max(0, at.columns - 1))
    return [
      [Piece("\(gutter) | \(before)\(at)\(after)")],
      [
        Piece("\(blank) | \(String(repeating: " ", count: before.columns))"),
        Piece(caret, .caret(severity)),
      ],
    ]
  }

  /// Scalars of a source line as they can be drawn, one for one where that is possible.
  private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      text.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return keepingBlanks(String(text))
  }

  /// Cleans a piece of a line without losing the blanks at its ends.
  private func keepingBlanks(_ text: String) -> String {
    CleanText.block(text)
  }
}
