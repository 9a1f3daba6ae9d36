internal import PlainText

/// A field for text, of one line or several, that keeps its cursor visible.
package struct TextField: Equatable, Sendable {
  /// The name under which the view reports where it stands.
  package var name: String
  /// The text and the cursor.
  package var state: FieldState
  /// What stands in the empty field.
  package var hint: String
  /// Whether keys go to the field; only then the cursor shows.
  package var hasFocus: Bool
  /// The word for "more".
  package var moreWord: String

  /// Makes a field.
  package init(
    name: String,
    state: FieldState,
    hint: String = "",
    hasFocus: Bool = true,
    moreWord: String
  ) {
    self.name = name
    self.state = state
    self.hint = hint
    self.hasFocus = hasFocus
    self.moreWord = moreWord
  }

  /// The rows that the whole text takes at a width.
  package func rowCount(width: Int) -> Int {
    state.isMultiline ? FieldLayout(state.characters, columns: width).rows.count : 1
  }

  /// Draws the field over the whole of the canvas.
  package func draw(on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, role: .field)
    if state.isMultiline { drawRows(on: &canvas) } else { drawLine(on: &canvas) }
  }

  private func drawRows(on canvas: inout Canvas) {
    let layout = FieldLayout(state.characters, columns: canvas.size.columns)
    let parts = canvas.scrollParts(contentRows: layout.rows.count)
    let cursor = layout.place(of: state.cursor)
    var view = ViewMetrics(
      visibleRows: parts.content.rows,
      contentRows: layout.rows.count,
      columns: canvas.size.columns
    )
    let lowest = cursor.row - max(1, view.visibleRows) + 1
    view.offset = min(max(min(max(0, state.offset), view.maximumOffset), lowest), cursor.row)
    canvas.report(view, named: name)
    for row in view.offset..<min(layout.rows.count, view.offset + parts.content.rows) {
      let shown = canvas.glyphs.adaptInPlace(layout.characters(ofRow: row))
      canvas.text(shown, row: row - view.offset, column: 0, role: .field)
    }
    drawHint(on: &canvas)
    if let mark = parts.mark {
      canvas.within(mark) { ScrollMark(view: view, moreWord: moreWord).draw(on: &$0) }
    }
    let last = max(0, canvas.size.columns - 1)
    showCursor(
      row: cursor.row - view.offset,
      column: min(last, cursor.column),
      on: &canvas
    )
  }

  private func drawLine(on canvas: inout Canvas) {
    let before = state.characters[..<state.cursor].reduce(0) { $0 + ColumnWidth.columns(of: $1) }
    let start = max(0, before - max(0, canvas.size.columns - 1))
    canvas.report(
      ViewMetrics(visibleRows: 1, contentRows: 1, columns: canvas.size.columns),
      named: name
    )
    let shown = canvas.glyphs.adaptInPlace(state.characters)
    canvas.text(shown, row: 0, column: -start, role: .field)
    drawHint(on: &canvas)
    showCursor(row: 0, column: before - start, on: &canvas)
  }

  private func drawHint(on canvas: inout Canvas) {
    guard state.isEmpty else { return }
    for (row, text) in StyledText(hint, .hint).adapted(to: canvas.glyphs).wrapped(
      to: canvas.size.columns
    ).enumerated() {
      canvas.text(text, row: row, column: 0)
    }
  }

  private func showCursor(row: Int, column: Int, on canvas: inout Canvas) {
    if hasFocus { canvas.showCursor(row: row, column: column) }
  }
}
