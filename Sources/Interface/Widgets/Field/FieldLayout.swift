internal import PlainText

/// The rows of a field's text: which clusters stand on which row.
struct FieldLayout: Equatable, Sendable {
  /// The clusters of each row; a newline or the spaces at a break belong to the row they end.
  let rows: [WrappedLine]
  private let characters: [Character]

  /// Lays a text out, by words, with a column kept free for the cursor.
  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    rows = TextWrap.layout(of: characters, width: max(1, min(columns, Rect.limit) - 1))
  }

  /// Where the cursor is shown; spaces that hang over the edge count.
  func place(of cursor: Int) -> CursorPlace {
    TextWrap.cursor(before: cursor, in: rows, of: characters)
  }

  /// The place between clusters nearest to a place on the rows.
  func cursor(row: Int, column: Int) -> Int {
    TextWrap.index(at: CursorPlace(row: row, column: column), in: rows, of: characters)
  }

  /// The first place of a row.
  func start(ofRow row: Int) -> Int {
    cursor(row: row, column: 0)
  }

  /// The last place that is shown on a row.
  func end(ofRow row: Int) -> Int {
    cursor(row: row, column: .max)
  }

  /// The clusters of a row without its newline.
  func characters(ofRow row: Int) -> ArraySlice<Character> {
    let range = rows[row].range
    return characters[rows[row].endsWithNewline ? range.dropLast() : range]
  }
}
