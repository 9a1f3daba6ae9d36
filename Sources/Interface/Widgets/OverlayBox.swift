/// A bordered box over the middle of what is drawn already.
package struct OverlayBox: Equatable, Sendable {
  /// The title in the upper line.
  package var title: StyledText
  /// The extent wanted inside the border; less where the canvas is smaller.
  package var content: Size
  /// The role of the border.
  package var border: Role

  /// Makes a box.
  package init(title: StyledText, content: Size, border: Role = .focusBorder) {
    self.title = title
    self.content = content
    self.border = border
  }

  /// Makes a box as large as a text needs, no wider than the measure.
  package init(
    title: StyledText,
    fitting lines: [StyledLine],
    on canvas: Canvas,
    extraRows: Int = 0
  ) {
    let room = max(1, min(Rect.proseMeasure, canvas.size.columns - 4))
    let rows = lines.flatMap { $0.rows(width: room, glyphs: canvas.glyphs) }
    let widest = rows.map(\.columns).max() ?? 0
    let width = min(room, max(widest, title.columns + 2))
    self.init(title: title, content: Size(columns: width, rows: rows.count + Rect.clamp(extraRows)))
  }

  /// Draws the empty box and, with a column of air at its sides, what the closure draws in it.
  package func draw(on canvas: inout Canvas, _ drawContent: (inout Canvas) -> Void) {
    let outer = canvas.bounds.centred(
      Size(columns: Rect.clamp(content.columns) + 4, rows: Rect.clamp(content.rows) + 2)
    )
    canvas.fill(outer)
    canvas.hideCursor()
    canvas.box(outer, title: title, role: border)
    canvas.within(outer.inset(rows: 1, columns: 2), drawContent)
  }
}
