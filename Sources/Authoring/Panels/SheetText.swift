/// The text of a table for spreadsheets (RFC 4180), in UTF-8 with a byte order mark.
///
/// Without the mark the most used spreadsheet takes UTF-8 for another encoding. It also divides
/// cells by what separates lists in its country: a comma where numbers have a point, a semicolon
/// where they have a comma.
package struct SheetText: Sendable {
  /// The rows.
  package let rows: [[String]]
  /// What divides cells: a comma or a semicolon.
  package let separator: Character

  /// Makes the text of rows.
  package init(rows: [[String]], separator: Character = ",") {
    self.rows = rows
    self.separator = separator
  }

  /// The text.
  package var text: String {
    let lines = rows.map { $0.map(written).joined(separator: String(separator)) + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  /// A cell in quotes where it needs them.
  private func written(_ cell: String) -> String {
    let cell = Self.defused(cell)
    let needsQuotes = cell.unicodeScalars.contains { ",;\"\t\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }

  /// The cell as text even where a spreadsheet would take it for a formula.
  static func defused(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first,
      "=+-@\t\r".unicodeScalars.contains(first)
    else { return cell }
    return "'" + cell
  }
}
