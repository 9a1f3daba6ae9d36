/// A rectangle of cells, relative to the canvas that it is used on.
///
/// All numbers are held within a million, so that sums of a few of them never overflow.
package struct Rect: Hashable, Sendable {
  /// The first row.
  package let row: Int
  /// The first column.
  package let column: Int
  /// The extent.
  package let size: Size

  /// The largest distance that a rectangle knows.
  static let limit = 1_000_000

  /// Makes a rectangle; a negative extent counts as 0.
  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = Self.clamp(row)
    self.column = Self.clamp(column)
    size = Size(columns: Self.clamp(columns), rows: Self.clamp(rows))
  }

  /// Makes a rectangle at the top left.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  static func clamp(_ number: Int) -> Int {
    min(max(number, -limit), limit)
  }

  /// The number of rows.
  package var rows: Int { size.rows }
  /// The number of columns.
  package var columns: Int { size.columns }
  /// The row after the last.
  package var endRow: Int { row + size.rows }
  /// The column after the last.
  package var endColumn: Int { column + size.columns }
  /// Whether no cell lies in it.
  package var isEmpty: Bool { size.rows == 0 || size.columns == 0 }

  /// Whether a place lies in it.
  package func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// The part that lies in another rectangle too.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top,
      column: left,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top
    )
  }

  /// The rectangle moved by so many rows and columns.
  package func moved(rows: Int, columns: Int) -> Rect {
    Rect(
      row: row + Self.clamp(rows),
      column: column + Self.clamp(columns),
      columns: size.columns,
      rows: size.rows
    )
  }
}
