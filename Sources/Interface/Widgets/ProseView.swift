/// Blocks of text that scroll, wrapped to the view but never wider than the reading measure.
package struct ProseView: Equatable, Sendable {
  /// The name under which the view reports where it stands.
  package var name: String
  /// The blocks.
  package var lines: [StyledLine]
  /// How far it is scrolled.
  package var state: ScrollState
  /// The word for "more".
  package var moreWord: String
  /// The widest row; the rest of the view stays empty.
  package var measure: Int

  /// Makes a view.
  package init(
    name: String,
    lines: [StyledLine],
    state: ScrollState = ScrollState(),
    moreWord: String,
    measure: Int = Rect.proseMeasure
  ) {
    self.name = name
    self.lines = lines
    self.state = state
    self.moreWord = moreWord
    self.measure = measure
  }

  /// The rows that the text takes at a width.
  package func rows(width: Int, glyphs: Glyphs) -> [StyledText] {
    let wrapWidth = min(width, measure)
    return lines.flatMap { $0.rows(width: wrapWidth, glyphs: glyphs) }
  }

  /// Draws the visible rows and, where there are more, the mark below them.
  package func draw(on canvas: inout Canvas) {
    let rows = rows(width: canvas.size.columns, glyphs: canvas.glyphs)
    let parts = canvas.scrollParts(contentRows: rows.count)
    var view = ViewMetrics(
      visibleRows: parts.content.rows,
      contentRows: rows.count,
      columns: canvas.size.columns
    )
    view.offset = min(max(0, state.offset), view.maximumOffset)
    canvas.report(view, named: name)
    if rows.count > parts.content.rows { canvas.reportRegion(canvas.bounds, wheelSteps: 3) }
    for (place, row) in rows.dropFirst(view.offset).prefix(parts.content.rows).enumerated() {
      canvas.text(row, row: place, column: 0)
    }
    if let mark = parts.mark {
      let placed = Rect(
        row: mark.row,
        column: 0,
        columns: min(mark.columns, max(1, measure)),
        rows: 1
      )
      canvas.within(placed) { ScrollMark(view: view, moreWord: moreWord).draw(on: &$0) }
    }
  }
}
