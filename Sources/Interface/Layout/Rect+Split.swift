extension Rect {
  /// The widest column in which prose is read with ease.
  package static let proseMeasure = 80

  /// Splits off so many rows at the top; fewer where there are not so many.
  package func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, columns: columns, rows: taken),
      Rect(row: row + taken, column: column, columns: columns, rows: rows - taken)
    )
  }

  /// Splits off so many rows at the bottom; fewer where there are not so many.
  package func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, count), rows)
    let parts = splitTop(rows - taken)
    return (parts.top, parts.rest)
  }

  /// Splits off so many columns at the left; fewer where there are not so many.
  package func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, columns: taken, rows: rows),
      Rect(row: row, column: column + taken, columns: columns - taken, rows: rows)
    )
  }

  /// Splits off so many columns at the right; fewer where there are not so many.
  package func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let taken = min(max(0, count), columns)
    let parts = splitLeft(columns - taken)
    return (parts.left, parts.rest)
  }

  /// Divides the rows among parts by weight; what does not divide goes to the first parts.
  package func dividedIntoRows(_ weights: [Int]) -> [Rect] {
    var rest = self
    return Self.shares(of: rows, weights).map { share in
      let parts = rest.splitTop(share)
      rest = parts.rest
      return parts.top
    }
  }

  /// Divides the columns among parts by weight, with empty columns between them.
  package func dividedIntoColumns(_ weights: [Int], gap: Int = 0) -> [Rect] {
    let gaps = min(max(0, gap), columns) * max(0, weights.count - 1)
    var rest = self
    return Self.shares(of: max(0, columns - gaps), weights).map { share in
      let parts = rest.splitLeft(share)
      rest = parts.rest.splitLeft(gap).rest
      return parts.left
    }
  }

  /// Divides a number by weights so that the shares add up to it; a weight below 0 counts as 0.
  static func shares(of total: Int, _ weights: [Int]) -> [Int] {
    let positive = weights.map { min(max(0, $0), limit) }
    let sum = positive.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var shares = positive.map { clamp(total) * $0 / sum }
    var left = total - shares.reduce(0, +)
    for index in shares.indices where left > 0 && positive[index] > 0 {
      shares[index] += 1
      left -= 1
    }
    return shares
  }

  /// The rectangle without so many rows above and below and columns left and right.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    splitTop(rows).rest.splitBottom(rows).rest
      .splitLeft(columns).rest.splitRight(columns).rest
  }

  /// A rectangle of this extent, or less where there is no room, in the middle of this one.
  package func centred(_ wanted: Size) -> Rect {
    let width = min(wanted.columns, columns)
    let height = min(wanted.rows, rows)
    return Rect(
      row: row + (rows - height) / 2,
      column: column + (columns - width) / 2,
      columns: width,
      rows: height
    )
  }

  /// A column of text with air at its sides, as far as there is room.
  package var readingColumn: Rect {
    columns > 84 ? centredColumn() : inset(columns: columns > 60 ? 2 : 0)
  }

  /// The full height, no wider than the measure, in the middle.
  package func centredColumn(maximum: Int = proseMeasure) -> Rect {
    centred(Size(columns: max(0, maximum), rows: rows))
  }
}
