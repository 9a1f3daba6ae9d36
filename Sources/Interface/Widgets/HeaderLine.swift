/// The line at the top of a screen: where one is at the left, how far at the right.
package struct HeaderLine: Equatable, Sendable {
  /// The text at the left, cut first where there is no room.
  package var left: StyledText
  /// The text at the right, left out where it would take more than half of the line.
  package var right: StyledText

  /// Makes a header.
  package init(_ left: StyledText, right: StyledText = .empty) {
    self.left = left
    self.right = right
  }

  /// Draws the header on the canvas's first row.
  package func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let left = left.adapted(to: canvas.glyphs)
    let right = right.adapted(to: canvas.glyphs)
    let showsRight = !right.isEmpty && right.columns <= width / 2
    let room = showsRight ? width - right.columns - 2 : width
    let shown = left.truncated(to: max(0, room), ellipsis: canvas.glyphs.ellipsis)
    canvas.text(shown, row: 0, column: 0)
    if showsRight {
      canvas.text(right, row: 0, column: width - right.columns)
    }
  }
}
