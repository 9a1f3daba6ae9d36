/// A bar that shows a part of a whole, with the figures beside it for those who see no colour.
package struct Meter: Equatable, Sendable {
  /// The part, held between 0 and the whole.
  package var part: Int
  /// The whole; 0 or less shows an empty bar.
  package var whole: Int
  /// The text after the bar.
  package var label: StyledText

  /// Makes a meter.
  package init(part: Int, of whole: Int, label: StyledText = .empty) {
    self.part = part
    self.whole = whole
    self.label = label
  }

  /// The filled columns of so many: none only for nothing, all only for the whole.
  package func filled(of columns: Int) -> Int {
    let width = min(max(0, columns), Rect.limit)
    guard whole > 0, part > 0, width > 0 else { return 0 }
    guard part < whole else { return width }
    let share = Int(Double(part) / Double(whole) * Double(width))
    return min(max(1, share), max(1, width - 1))
  }

  /// Draws the bar, as long as the label leaves room, and the label on the canvas's first row.
  package func draw(on canvas: inout Canvas) {
    let label = label.adapted(to: canvas.glyphs)
    let labelColumns = label.isEmpty ? 0 : label.columns + 1
    let width = max(0, canvas.size.columns - labelColumns)
    let length = filled(of: width)
    let glyphs = canvas.glyphs
    canvas.fill(
      Rect(row: 0, column: 0, columns: width, rows: 1),
      with: glyphs.barRest,
      role: .barRest
    )
    canvas.fill(Rect(row: 0, column: 0, columns: length, rows: 1), with: glyphs.barFill, role: .bar)
    if !label.isEmpty {
      let room = canvas.size.columns - width - 1
      let shown = label.truncated(to: max(0, room), ellipsis: glyphs.ellipsis)
      canvas.text(shown, row: 0, column: width == 0 ? 0 : width + 1)
    }
  }
}
