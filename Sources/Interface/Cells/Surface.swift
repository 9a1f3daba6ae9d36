/// A dense grid of cells that a frame is drawn into.
package struct Surface: Equatable, Sendable {
  /// The extent of the grid.
  package let size: Size
  private var cells: [Cell]

  /// Makes a surface of blank cells.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of one row, or none where the row does not exist.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at a point; reading outside gives a blank, writing outside does nothing.
  package subscript(row: Int, column: Int) -> Cell {
    get {
      contains(row: row, column: column) ? cells[row * size.columns + column] : .blank
    }
    set {
      guard contains(row: row, column: column) else { return }
      cells[row * size.columns + column] = newValue
    }
  }

  private func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }
}
