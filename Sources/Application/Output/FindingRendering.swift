internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// Findings as text with the line and a caret, and as JSON.
struct FindingRendering {
  private static let excerptColumns = 72

  /// Cleans a text for one line.
  let clean: (String) -> String

  /// The lines of a finding: place and message, the line with a caret, what to do, other places.
  func lines(of finding: Finding, in source: LineIndex?) -> [String] {
    let place = finding.place.map { "\(clean($0.file)):\($0.line):\($0.column): " } ?? ""
    var lines = [
      "\(place)\(finding.severity.rawValue): \(clean(finding.message)) [\(finding.code)]"
    ]
    if let place = finding.place, let source { lines += excerpt(place, source) }
    if !finding.remedy.isEmpty { lines.append("  " + clean(finding.remedy)) }
    for note in finding.notes {
      let place = "\(clean(note.place.file)):\(note.place.line):\(note.place.column)"
      lines.append("  \(place): note: \(clean(note.message))")
    }
    return lines
  }

  /// The line of a place, cut to what is near it, and a caret below.
  private func excerpt(_ place: Finding.Place, _ source: LineIndex) -> [String] {
    let scalars = Array(source.text(ofLine: place.line).unicodeScalars)
    guard !scalars.isEmpty else { return [] }
    let start = min(max(place.column - 1, 0), scalars.count)
    let end = min(start + max(place.length, 0), scalars.count)
    var before = clean(text(scalars[..<start].suffix(400)))
    if before.columns > Self.excerptColumns / 2 {
      while before.columns > Self.excerptColumns / 2 - 3 { before.removeFirst() }
      before = "..." + before
    }
    // Cleaning takes the spaces at an end away, where a line is cut in three they belong to it.
    if start > 0, scalars[start - 1] == "\t" || scalars[start - 1] == " ", !before.isEmpty,
      !before.hasSuffix(" ")
    {
      before += " "
    }
    before = String(before.drop { $0 == " " })
    let rest = Self.excerptColumns - before.columns
    let middle = Truncate.toColumns(
      clean(text(scalars[start..<end].prefix(400))),
      width: rest,
      ellipsis: "..."
    )
    let after = Truncate.toColumns(
      clean(text(scalars[end...].prefix(400))),
      width: rest - middle.columns,
      ellipsis: "..."
    )
    let number = "\(place.line)".paddedBefore(to: 5)
    let gutter = String(repeating: " ", count: number.count)
    let carets = String(repeating: "^", count: max(1, middle.columns))
    let indent = String(repeating: " ", count: before.columns)
    return ["\(number) | \(before)\(middle)\(after)", "\(gutter) | \(indent)\(carets)"]
  }

  private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// A finding as a JSON object; the id is made of its code and its place.
  static func json(of finding: Finding, file: String) -> JSONValue {
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
      "notes": .array(
        finding.notes.map { note in
          [
            "message": .string(note.message), "file": .string(note.place.file),
            "line": .integer(note.place.line), "column": .integer(note.place.column),
          ]
        }
      ),
    ]
  }
}
