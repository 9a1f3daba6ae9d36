import Interface
import PlainText
import TestSupport

/// A picture of the tests, read from its file: characters with the roles of their cells.
struct RecordedFrame {
  /// A character with its place, its columns and its role.
  struct Cell {
    let character: Character
    let column: Int
    let width: Int
    let role: Role
  }

  /// The cells of each row.
  let rows: [[Cell]]
  /// The row and the column of the cursor; none where it is hidden.
  let cursor: (row: Int, column: Int)?
  /// The number of columns.
  let columns: Int

  /// Reads the grids of characters and of roles; nil where they do not fit each other.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let middle = lines.firstIndex(of: "--- roles"), lines.count > 2 * middle else {
      return nil
    }
    let roles = Dictionary(
      Role.allCases.map { (Snapshot.letter(of: $0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var rows: [[Cell]] = []
    for (line, letters) in zip(lines[..<middle], lines[(middle + 1)...]) {
      let letters = Array(letters)
      var cells: [Cell] = []
      var column = 0
      for character in line {
        guard column < letters.count, let role = roles[letters[column]] else { return nil }
        let width = max(1, ColumnWidth.columns(of: character))
        cells.append(Cell(character: character, column: column, width: width, role: role))
        column += width
      }
      rows.append(cells)
    }
    self.rows = rows
    let place = lines.first { $0.hasPrefix("--- cursor ") }?.dropFirst(11).split(separator: ",")
    let numbers = place?.compactMap { Int($0) } ?? []
    cursor = numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    columns = rows.map { ($0.last?.column ?? 0) + ($0.last?.width ?? 0) }.max() ?? 0
  }
}
