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
  /// Whether the last picture was another page than the one before: rows stand further away than
  /// by one, or many rows differ, and not because they moved up or down by one.
  package private(set) var hasTurned = false
  private var shown: Surface?
  private let writer: ClusterWriter

  /// Makes a presenter that has shown nothing yet.
  package init(metrics: CharacterMetrics) {
    writer = ClusterWriter(metrics: metrics)
  }

  /// Puts the differences to the last picture; whether there were any.
  package mutating func present(_ surface: Surface, on sink: inout some RunSink) -> Bool {
    var changedRows = 0
    let whole = 0..<surface.size.columns
    let old = shown?.size == surface.size ? shown : nil
    for row in 0..<surface.size.rows {
      let changed = old.map { surface.changedColumns(of: row, since: $0) } ?? whole
      guard let span = changed, !span.isEmpty else { continue }
      changedRows += 1
      put(surface.row(row), span, row: row, on: &sink)
    }
    hasTurned = old.map { turns($0, into: surface, changedRows) } ?? false
    shown = surface
    return changedRows > 0
  }

  private func turns(_ old: Surface, into new: Surface, _ changedRows: Int) -> Bool {
    guard changedRows > Self.fewRows else { return hasMovedFar(old, new) }
    let moved = (0..<new.size.rows).count { row in
      let cells = new.row(row)
      return cells != old.row(row) && (cells == old.row(row - 1) || cells == old.row(row + 1))
    }
    return moved * 2 < changedRows
  }

  private static let fewRows = 8

  /// Whether two rows, one below the other, stand elsewhere than they did, and not beside it.
  ///
  /// ncurses would have the terminal move such a block, whatever its colours; a single row it writes.
  private func hasMovedFar(_ old: Surface, _ new: Surface) -> Bool {
    let rows = 0..<new.size.rows
    func saysSame(_ one: ArraySlice<Cell>, _ other: ArraySlice<Cell>) -> Bool {
      one.elementsEqual(other) { $0.saysSame(as: $1) }
    }
    /// By how many rows a row has moved that says what no other one does.
    func shift(_ row: Int) -> Int? {
      let cells = new.row(row)
      guard !saysSame(cells, old.row(row)), cells.contains(where: { !$0.saysSame(as: .blank) })
      else { return nil }
      let places = rows.filter { saysSame(cells, old.row($0)) }
      guard places.count == 1, rows.count(where: { saysSame(cells, new.row($0)) }) == 1
      else { return nil }
      return row - places[0]
    }
    let shifts = rows.map(shift)
    return zip(shifts, shifts.dropFirst()).contains { one, next in
      one == next && (one.map { abs($0) > 1 } ?? false)
    }
  }

  /// Forgets the last picture, so that the next one is put in full.
  package mutating func forget() {
    shown = nil
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
      run.scalars.reserveCapacity(span.upperBound - column)
      run.lengths.reserveCapacity(span.upperBound - column)
      while column < span.upperBound, cells[cells.startIndex + column].role == role {
        let cell = cells[cells.startIndex + column]
        let isWide =
          column + 1 < cells.count && cells[cells.startIndex + column + 1].isContinuation
        if !isWide, let scalar = cell.onlyScalar, (0x20..<0x7F).contains(scalar.value) {
          run.scalars.append(scalar.value)
          run.lengths.append(1)
          column += 1
          continue
        }
        let columns = isWide ? 2 : 1
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
