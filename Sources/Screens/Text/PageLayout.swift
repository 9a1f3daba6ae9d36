package import Interface

/// The columns of a page: a margin that says what a thing is, a column that says the thing, and in
/// a wide window a place at the side.
package struct PageLayout: Equatable, Sendable {
  /// The columns of the margin with its gutter; 0 in a narrow window.
  package let margin: Int
  /// The margin and the column of text.
  package let main: Rect
  /// The place at the side; none where the window is not wide.
  package let aside: Rect?

  /// The width from which there is a margin.
  package static let leastForMargin = 64
  /// The width from which there is a place at the side.
  package static let leastForAside = 110
  /// The columns of the margin, its gutter of two included.
  package static let marginColumns = 16
  /// The widest column of text.
  package static let measure = 72
  /// The columns at the left of the margin, in which the marker of a list stands.
  package static let edge = 2

  /// Lays a page out in an area; a window is low where no row may be given away.
  package init(_ area: Rect) {
    let width = area.columns
    let air = area.rows >= 16 ? 1 : 0
    let page = area.splitTop(air).rest
    guard width >= Self.leastForMargin else {
      margin = 0
      main = page.inset(columns: width > 60 ? Self.edge : 0)
      aside = nil
      return
    }
    margin = Self.marginColumns
    let side = min(44, width / 3 - Self.edge)
    let hasAside = width >= Self.leastForAside
    let taken = Self.edge * 2 + Self.marginColumns + (hasAside ? side + 3 : 0)
    let body = min(Self.measure, width - taken)
    let left = hasAside ? max(0, width - taken - body) / 2 : 0
    let parts = page.splitLeft(left + Self.edge).rest
    main = parts.splitLeft(Self.marginColumns + body).left
    aside =
      hasAside
      ? parts.splitLeft(Self.marginColumns + body + 3).rest.splitLeft(side).left : nil
  }

  /// The column of text alone, without its margin, widened at the left by what hangs there.
  package func column(hanging columns: Int, in part: Rect) -> Rect {
    let hang = min(max(0, columns), margin + Self.edge)
    return margin == 0
      ? part
      : Rect(
        row: part.row,
        column: part.column + margin - hang,
        columns: part.columns - margin + hang,
        rows: part.rows
      )
  }
}
