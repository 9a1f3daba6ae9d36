package import Interface

/// A run of clusters in one row and one role, ready for the terminal.
package struct Run: Equatable, Sendable {
  /// The row, from the top.
  package let row: Int
  /// The column of the first cluster.
  package let column: Int
  /// The role of all clusters.
  package let role: Role
  /// The scalars of all clusters, one after the other.
  package var scalars: [UInt32] = []
  /// How many scalars each cluster has.
  package var lengths: [UInt8] = []
}

/// Whatever runs are put on: ncurses, or a test's list.
package protocol RunSink {
  /// Puts a run in its place.
  mutating func put(_ run: Run)
}

/// Finds what has changed between two pictures and hands that on, row by row.
///
/// One span a row, from the first to the last difference: the fine comparison, down to the bytes of
/// a cursor motion, is ncurses' own.
package struct Presenter: Sendable {
  private var shown: Surface?
  private let writer: ClusterWriter

  /// Makes a presenter that has shown nothing yet.
  package init(metrics: CharacterMetrics) {
    writer = ClusterWriter(metrics: metrics)
  }

  /// Puts the differences to the last picture; whether there were any.
  package mutating func present(_ surface: Surface, on sink: inout some RunSink) -> Bool {
    var hasChanged = false
    let isComparable = shown?.size == surface.size
    for row in 0..<surface.size.rows {
      let new = surface.row(row)
      let old = isComparable ? shown?.row(row) : nil
      guard let span = Self.changedSpan(from: old, to: new) else { continue }
      hasChanged = true
      put(new, span, row: row, on: &sink)
    }
    shown = surface
    return hasChanged
  }

  /// Forgets the last picture, so that the next one is put in full.
  package mutating func forget() {
    shown = nil
  }

  /// The columns to put, counted from the row's start and widened to whole clusters.
  private static func changedSpan(
    from old: ArraySlice<Cell>?,
    to new: ArraySlice<Cell>
  ) -> Range<Int>? {
    guard let old else { return new.isEmpty ? nil : 0..<new.count }
    func differs(_ column: Int) -> Bool {
      old[old.startIndex + column] != new[new.startIndex + column]
    }
    guard var start = (0..<new.count).first(where: differs),
      let last = (start..<new.count).last(where: differs)
    else { return nil }
    var end = last + 1
    func isContinuation(_ column: Int) -> Bool {
      new[new.startIndex + column].isContinuation || old[old.startIndex + column].isContinuation
    }
    while start > 0, isContinuation(start) { start -= 1 }
    while end < new.count, isContinuation(end) { end += 1 }
    return start..<end
  }

  private func put(
    _ cells: ArraySlice<Cell>,
    _ span: Range<Int>,
    row: Int,
    on sink: inout some RunSink
  ) {
    var column = span.lowerBound
    while column < span.upperBound {
      let role = cells[cells.startIndex + column].role
      var run = Run(row: row, column: column, role: role)
      while column < span.upperBound, cells[cells.startIndex + column].role == role {
        let cell = cells[cells.startIndex + column]
        let next = column + 1 < cells.count ? cells[cells.startIndex + column + 1] : nil
        let columns = next?.isContinuation == true ? 2 : 1
        // A right half without its left one is empty.
        let text = cell.isContinuation ? " " : cell.text
        let width = cell.isContinuation ? 1 : columns
        writer.write(text, columns: width, scalars: &run.scalars, lengths: &run.lengths)
        column += width
      }
      sink.put(run)
    }
  }
}
