internal import PlainText

/// A row of an answer.
package struct ServerRow: Sendable {
  private let values: [String?]

  /// Makes a row.
  init(_ values: [String?]) {
    self.values = values
  }

  /// A column as it will stand on one line: cleaned; empty where it holds nothing.
  package func line(_ column: Int) -> String { CleanText.line(values[column] ?? "") }

  /// A column byte for byte, for what is read by a strict reader and never shown as it is.
  package func text(_ column: Int) -> String { values[column] ?? "" }

  /// A whole number; none where the column holds none.
  package func integer(_ column: Int) -> Int? { values[column].flatMap { Int($0) } }

  /// Whether a column says yes.
  package func isTrue(_ column: Int) -> Bool { values[column] == "t" }
}
