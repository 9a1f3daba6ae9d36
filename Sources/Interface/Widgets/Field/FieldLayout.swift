/// The rows of a field's text: which clusters stand on which row.
struct FieldLayout: Equatable, Sendable {
  /// The clusters of each row; a newline or the spaces at a break belong to the row they end.
  private(set) var rows: [Range<Int>]
  private let characters: [Character]

  /// Lays a text out, by words, with a column kept free for the cursor.
  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    let measure = max(1, min(columns, Rect.limit) - 1)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var breakPlace: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(start..<index + 1)
        (start, used, breakPlace) = (index + 1, 0, nil)
        continue
      }
      let width = ColumnCount.of(character)
      if character == " " {
        used += width
        breakPlace = index + 1
        continue
      }
      if used + width > measure, index > start {
        let end = breakPlace ?? index
        rows.append(start..<end)
        used = characters[end..<index].reduce(0) { $0 + ColumnCount.of($1) }
        (start, breakPlace) = (end, nil)
      }
      used += width
    }
    rows.append(start..<characters.count)
    self.rows = rows
  }

  /// The row on which a place between clusters is shown.
  func row(of cursor: Int) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// The column at which a place between clusters is shown on its row.
  func column(of cursor: Int) -> Int {
    let start = rows[row(of: cursor)].lowerBound
    return characters[start..<min(cursor, characters.count)].reduce(0) { $0 + ColumnCount.of($1) }
  }

  /// The last place that is shown on a row.
  func end(ofRow row: Int) -> Int {
    let range = rows[row]
    return row == rows.count - 1 ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
  }

  /// The place on a row nearest to a column from the left.
  func cursor(row: Int, column: Int) -> Int {
    let line = min(max(0, row), rows.count - 1)
    var used = 0
    var place = rows[line].lowerBound
    while place < end(ofRow: line) {
      used += ColumnCount.of(characters[place])
      if used > column { break }
      place += 1
    }
    return place
  }

  /// The text of a row without its newline.
  func text(ofRow row: Int) -> String {
    String(characters[rows[row]].filter { $0 != "\n" })
  }
}
