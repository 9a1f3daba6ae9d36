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

  /// The columns of a row that differ from those of another surface of the same size, widened to
  /// whole clusters; nothing where the rows are equal.
  package func changedColumns(of row: Int, since other: Surface) -> Range<Int>? {
    guard row >= 0, row < size.rows, other.size == size else { return nil }
    let base = row * size.columns
    return cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        guard new.baseAddress != old.baseAddress else { return nil }
        var start = 0
        while start < size.columns, new[base + start] == old[base + start] { start += 1 }
        guard start < size.columns else { return nil }
        var end = size.columns
        while new[base + end - 1] == old[base + end - 1] { end -= 1 }
        func isContinuation(_ column: Int) -> Bool {
          new[base + column].isContinuation || old[base + column].isContinuation
        }
        while start > 0, isContinuation(start) { start -= 1 }
        while end < size.columns, isContinuation(end) { end += 1 }
        return start..<end
      }
    }
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
