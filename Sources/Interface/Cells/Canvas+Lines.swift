extension Canvas {
  /// Draws a horizontal line to the right of a place.
  package mutating func horizontalRule(
    row: Int,
    column: Int = 0,
    columns: Int,
    role: Role = .border
  ) {
    let part = Rect(row: row, column: column, columns: columns, rows: 1)
    fill(part, with: glyphs.box.horizontal, role: role)
  }

  /// Draws a vertical line downwards from a place.
  package mutating func verticalRule(
    row: Int = 0,
    column: Int,
    rows: Int,
    role: Role = .border
  ) {
    let part = Rect(row: row, column: column, columns: 1, rows: rows)
    fill(part, with: glyphs.box.vertical, role: role)
  }

  /// Draws a frame on the edge of a part, with a title in its upper line where there is room.
  package mutating func box(_ part: Rect, title: StyledText = .empty, role: Role = .border) {
    guard part.rows > 0, part.columns > 0 else { return }
    let lines = glyphs.box
    let last = Point(row: part.endRow - 1, column: part.endColumn - 1)
    horizontalRule(row: part.row, column: part.column, columns: part.columns, role: role)
    horizontalRule(row: last.row, column: part.column, columns: part.columns, role: role)
    verticalRule(row: part.row, column: part.column, rows: part.rows, role: role)
    verticalRule(row: part.row, column: last.column, rows: part.rows, role: role)
    text(String(lines.topLeft), row: part.row, column: part.column, role: role)
    text(String(lines.topRight), row: part.row, column: last.column, role: role)
    text(String(lines.bottomLeft), row: last.row, column: part.column, role: role)
    text(String(lines.bottomRight), row: last.row, column: last.column, role: role)
    let room = part.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let shown = title.adapted(to: glyphs).truncated(to: room, ellipsis: glyphs.ellipsis)
    text(StyledText(" ") + shown + " ", row: part.row, column: part.column + 2)
  }
}
