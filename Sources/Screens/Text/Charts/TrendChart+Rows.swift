internal import Interface

/// The lines as cells: a row for each ten points, a column for each case, and the figures below.
extension TrendChart {
  private static let widestColumn = 8
  /// Three digits and a blank.
  private static let leastColumn = 4

  func rows(width: Int, labelColumns: Int, _ glyphs: Glyphs) -> [StyledText] {
    guard count > 0 else { return [] }
    let indent = max(6, width >= 56 ? labelColumns : 0)
    let room = max(Self.leastColumn, width - indent)
    let shown = min(count, max(1, room / Self.leastColumn))
    let first = count - shown
    let column = max(Self.leastColumn, min(Self.widestColumn, room / shown))
    let picture = (0..<Self.rowCount).reversed().map { row -> StyledText in
      let label = StyledText(Self.label(ofRow: row), .muted)
      let space = StyledText(String(repeating: " ", count: max(0, indent - 2 - label.columns)))
      let cells = (first..<count).flatMap { cell(ofCase: $0, row, column, glyphs) }
      return space + label + StyledText(" \(glyphs.box.vertical)", .border) + StyledText(cells)
    }
    let figures = lines.indices.map { number in
      StyledText(String(repeating: " ", count: indent - 2))
        + StyledText([sign(ofLine: number, glyphs), StyledRun(" ", .body)])
        + columns(first, column) { lines[number].values[$0].map { "\($0)" } ?? "" }
    }
    return picture + axis(first, column, indent, glyphs) + figures + [.empty]
      + ChartLegend.rows(legend(glyphs), indent: indent, width: width, glyphs)
  }

  /// The points of each second row; the unit stands once, at the top.
  private static func label(ofRow row: Int) -> String {
    guard row.isMultiple(of: 2) else { return "" }
    return row == rowCount - 1 ? "100%" : "\(row * 10)"
  }

  /// The cells of a case in a row: its sign in the middle, else the mark where it stands.
  private func cell(
    ofCase place: Int,
    _ row: Int,
    _ column: Int,
    _ glyphs: Glyphs
  ) -> [StyledRun] {
    let isMark = mark.map(Self.row(of:)) == row
    let rest =
      isMark ? StyledRun(String(glyphs.box.horizontal), .border) : StyledRun(" ")
    var cells = Array(repeating: rest, count: column)
    let here = lines.indices.filter { number in
      let values = lines[number].values
      return values.indices.contains(place) && values[place].map(Self.row(of:)) == row
    }
    if let number = here.first {
      cells[column / 2] = here.count > 1 ? Self.both : sign(ofLine: number, glyphs)
    }
    return cells
  }

  private static let both = StyledRun("=", .warning)

  private func sign(ofLine number: Int, _ glyphs: Glyphs) -> StyledRun {
    number == 0
      ? StyledRun(String(glyphs.sign), .accent) : StyledRun(String(glyphs.cross), .danger)
  }

  private func axis(
    _ first: Int,
    _ column: Int,
    _ indent: Int,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: indent - 1))
    let rule = String(repeating: glyphs.box.horizontal, count: column * (count - first))
    return [
      space + StyledText("\(glyphs.box.bottomLeft)\(rule)", .border),
      space + StyledText(" ") + columns(first, column) { "\($0 + 1)" },
    ]
  }

  /// A word below each case, its end where the points of the case stand.
  private func columns(_ first: Int, _ column: Int, _ word: (Int) -> String) -> StyledText {
    (first..<count).map { place -> StyledText in
      let word = StyledText(word(place), .muted)
      let before = max(0, column / 2 - (word.columns - 1))
      return (StyledText(String(repeating: " ", count: before)) + word).padded(to: column)
    }.reduce(.empty, +)
  }

  private func legend(_ glyphs: Glyphs) -> [StyledText] {
    var parts = lines.indices.map { number in
      StyledText([sign(ofLine: number, glyphs)]) + StyledText(" \(lines[number].name)", .muted)
    }
    if hasBoth { parts.append(StyledText([Self.both]) + StyledText(" \(bothLabel)", .muted)) }
    if mark != nil {
      let rule = StyledText(String(repeating: glyphs.box.horizontal, count: 2), .border)
      parts.append(rule + StyledText(" \(markLabel)", .muted))
    }
    return parts
  }
}
