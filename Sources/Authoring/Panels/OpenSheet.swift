internal import JSONText
internal import PlainText

/// A sheet that is answered one row after the other, without its case.
package struct OpenSheet: Sendable {
  /// What stands in a row.
  package struct Row: Hashable, Sendable {
    /// The name of the row; empty where there is only something to read.
    package let name: String
    /// What is asked, in a few words.
    package let head: String
    /// What there is to read.
    package let text: String
    /// The answers that are possible.
    package let allowed: [String]
    /// The answer so far.
    package internal(set) var answer: String

    /// Whether a rater has something to write there.
    package var isAsked: Bool { !name.isEmpty && !allowed.isEmpty }

    /// The answer that a line stands for: one of those possible, by its number, by its words, or by
    /// its first word; none where it is not one of them.
    package func answer(for line: String) -> String? {
      let folded = PanelForm.folded(line)
      if let whole = allowed.first(where: { PanelForm.folded($0) == folded }) { return whole }
      let begun = allowed.filter { PanelForm.folded($0).hasPrefix(folded + " ") }
      if begun.count == 1 { return begun[0] }
      guard let number = Int(folded), allowed.indices.contains(number - 1) else { return nil }
      return allowed[number - 1]
    }
  }

  /// The rows below the heads.
  package private(set) var rows: [Row]

  private var cells: [[String]]
  private let answerColumn: Int
  private let separator: Character

  /// Reads a sheet whose columns have the heads of one of several languages, in the order row,
  /// question, text, possible answers, answer; nil where it has not.
  package init?(_ bytes: [UInt8], heads languages: [[String]]) {
    let table = SheetTable(TextConversion.converted(bytes))
    let first = table.rows.first?.map { PanelForm.folded($0.text) } ?? []
    let columns = languages.lazy.map { heads in
      heads.compactMap { first.firstIndex(of: PanelForm.folded($0)) }
    }.first { $0.count == Self.columnCount }
    guard table.openQuote == nil, let columns else { return nil }
    cells = table.rows.map { $0.map(\.text) }
    answerColumn = columns[4]
    separator = table.isDividedByCommas ? "," : ";"
    rows = cells.dropFirst().map { row in
      func cell(_ place: Int) -> String {
        row.indices.contains(columns[place]) ? CleanText.block(row[columns[place]]) : ""
      }
      return Row(
        name: cell(0),
        head: cell(1),
        text: cell(2),
        allowed: cell(3).split(separator: "|").map { PanelForm.trimmed(String($0)) },
        answer: cell(4)
      )
    }
  }

  private static let columnCount = 5

  /// Puts an answer into a row, by its place.
  package mutating func answer(_ place: Int, with answer: String) {
    rows[place].answer = answer
    while cells[place + 1].count <= answerColumn { cells[place + 1].append("") }
    cells[place + 1][answerColumn] = answer
  }

  /// The sheet as it goes back into its file.
  package var bytes: [UInt8] {
    Array(SheetText(rows: cells, separator: separator).text.utf8)
  }
}
