/// A rule of which the part that lies behind is heavy; what it shows is also said in words.
package struct ProgressRule: Equatable, Sendable {
  /// The part and the whole.
  package var meter: Meter

  /// Makes a rule.
  package init(part: Int, of whole: Int) {
    meter = Meter(part: part, of: whole)
  }

  /// Draws the rule along a row of the canvas.
  package func draw(row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let behind = Rect(row: row, column: 0, columns: meter.filled(of: columns), rows: 1)
    canvas.horizontalRule(row: row, columns: columns)
    canvas.fill(behind, with: canvas.glyphs.heavyRule, role: .accent)
  }
}
