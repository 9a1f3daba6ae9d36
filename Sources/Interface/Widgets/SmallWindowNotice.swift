/// What is shown instead of a frame in a window too small for one.
package struct SmallWindowNotice: Equatable, Sendable {
  /// The smallest window in which screens are drawn.
  package static let minimum = Size(columns: 40, rows: 10)

  /// The words of the interface.
  package var words: InterfaceWords

  /// Makes a notice.
  package init(words: InterfaceWords) {
    self.words = words
  }

  /// Whether a window is too small for a screen.
  package static func isNeeded(at size: Size) -> Bool {
    size.columns < minimum.columns || size.rows < minimum.rows
  }

  /// Draws the notice, wrapped, from the top left, with the size that is needed.
  package func draw(on canvas: inout Canvas) {
    let text = "\(words.windowTooSmall) \(Self.minimum.columns) x \(Self.minimum.rows)."
    let rows = StyledText(text, .warning).adapted(to: canvas.glyphs)
      .wrapped(to: canvas.size.columns)
    for (place, row) in rows.enumerated() { canvas.text(row, row: place, column: 0) }
  }
}
