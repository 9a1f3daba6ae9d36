internal import PlainText

/// A column of a table.
package struct TableColumn: Equatable, Sendable {
  /// How wide a column is.
  package enum Width: Hashable, Sendable {
    /// So many columns.
    case fixed(Int)
    /// As wide as its widest cell.
    case natural
    /// A share of what the others leave.
    case share(Int)
  }

  /// The title above it.
  package var title: String
  /// How wide it is.
  package var width: Width
  /// Whether its cells stand at the right, as numbers do.
  package var alignsRight: Bool

  /// Makes a column.
  package init(_ title: String, _ width: Width = .natural, alignsRight: Bool = false) {
    self.title = title
    self.width = width
    self.alignsRight = alignsRight
  }
}

/// Rows of cells under each other, each cell on one line and cut where it does not fit.
package struct Table: Equatable, Sendable {
  /// The columns.
  package var columns: [TableColumn]
  /// The cells by row; missing ones are empty, further ones are not shown.
  package var rows: [[StyledText]]

  /// Makes a table.
  package init(columns: [TableColumn], rows: [[StyledText]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The title row at a width.
  package func header(width: Int, glyphs: Glyphs) -> StyledText {
    let widths = widths(total: width)
    return line(columns.map { StyledText($0.title, .muted) }, widths, glyphs)
  }

  /// The rows at a width, as items for a list or blocks for prose.
  package func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    let widths = widths(total: width)
    return rows.map { line($0, widths, glyphs) }
  }

  /// Draws the title row and as many rows as there is room for.
  package func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.text(header(width: width, glyphs: canvas.glyphs), row: 0, column: 0)
    let shown = lines(width: width, glyphs: canvas.glyphs).prefix(max(0, canvas.size.rows - 1))
    for (place, line) in shown.enumerated() {
      canvas.text(line, row: place + 1, column: 0)
    }
  }

  /// The width of each column; two spaces stand between them.
  func widths(total: Int) -> [Int] {
    var room = max(0, total - 2 * max(0, columns.count - 1))
    var widths = columns.enumerated().map { number, column in
      switch column.width {
      case .fixed(let count): min(max(0, count), Rect.limit)
      case .natural: naturalWidth(number)
      case .share: 0
      }
    }
    for index in widths.indices {
      widths[index] = min(widths[index], room)
      room -= widths[index]
    }
    let weights = columns.map { column in
      if case .share(let weight) = column.width { weight } else { 0 }
    }
    return zip(widths, Rect.shares(of: room, weights)).map { $0 + $1 }
  }

  private func naturalWidth(_ number: Int) -> Int {
    let cells = rows.map { $0.indices.contains(number) ? $0[number].columns : 0 }
    return max(columns[number].title.columns, cells.max() ?? 0)
  }

  private func line(_ cells: [StyledText], _ widths: [Int], _ glyphs: Glyphs) -> StyledText {
    var line = StyledText.empty
    for (number, column) in columns.enumerated() {
      if number > 0 { line.append("  ", .body) }
      let cell = cells.indices.contains(number) ? cells[number].adapted(to: glyphs) : .empty
      let shown = cell.truncated(to: widths[number], ellipsis: glyphs.ellipsis)
      let isLast = number == columns.count - 1 && !column.alignsRight
      line.append(
        isLast ? shown : shown.padded(to: widths[number], alignsRight: column.alignsRight)
      )
    }
    return line
  }
}
