/// One grapheme cluster on the screen, with its meaning.
package struct Cell: Equatable, Sendable {
  /// The cluster, clean and one or two columns wide; empty in a continuation cell.
  package var text: String
  /// The meaning that the theme colours.
  package var role: Role
  /// Whether this cell is the right half of the wide cluster before it.
  package var isContinuation: Bool

  /// Makes a cell.
  package init(_ text: String, role: Role = .body, isContinuation: Bool = false) {
    self.text = text
    self.role = role
    self.isContinuation = isContinuation
  }

  /// An empty cell of running text.
  package static let blank = Cell(" ")
}

/// A place on a surface, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  /// The row, from the top.
  package var row: Int
  /// The column, from the left.
  package var column: Int

  /// Makes a point.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An extent in character cells; never negative.
package struct Size: Hashable, Sendable {
  /// The width in columns.
  package let columns: Int
  /// The height in rows.
  package let rows: Int

  /// Makes a size; negative numbers count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
