/// The line under a scrolling view that says what lies beyond it, readable without colour.
package struct ScrollMark: Equatable, Sendable {
  /// Where the view stands.
  package var view: ViewMetrics
  /// The word for "more".
  package var moreWord: String

  /// Makes the mark of a view.
  package init(view: ViewMetrics, moreWord: String) {
    self.view = view
    self.moreWord = moreWord
  }

  /// The words of the mark: an arrow for each side with more, the word, the last row of all rows.
  package func text(glyphs: Glyphs) -> String {
    var parts: [String] = []
    if view.hasMoreAbove { parts.append(String(glyphs.up)) }
    if view.hasMoreBelow { parts.append("\(glyphs.down) \(moreWord)") }
    let last = min(view.contentRows, view.offset + view.visibleRows)
    parts.append("\(last)/\(view.contentRows)")
    return parts.joined(separator: " ")
  }

  /// Draws the mark at the right of the canvas's first row.
  package func draw(on canvas: inout Canvas) {
    let shown = StyledText(text(glyphs: canvas.glyphs), .muted)
      .adapted(to: canvas.glyphs)
      .truncated(to: canvas.size.columns, ellipsis: canvas.glyphs.ellipsis)
    canvas.text(shown, row: 0, column: canvas.size.columns - shown.columns)
  }
}

extension Canvas {
  /// Divides the view for content of so many rows: all of it, or all but a line for the mark.
  func scrollParts(contentRows: Int) -> (content: Rect, mark: Rect?) {
    guard contentRows > size.rows, size.rows >= 2 else { return (bounds, nil) }
    let parts = bounds.splitBottom(1)
    return (parts.rest, parts.bottom)
  }
}
