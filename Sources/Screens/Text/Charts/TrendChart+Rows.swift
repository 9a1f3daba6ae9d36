internal import Interface

/// The lines as cells: a row for each twenty points, a column for each case.
extension TrendChart {
  private static let widestColumn = 8
  private static let leastColumn = 3

  func rows(width: Int, labelColumns: Int, _ glyphs: Glyphs) -> [StyledText] {
    guard count > 0 else { return [] }
    let indent = max(5, width >= 56 ? labelColumns : 0)
    let room = max(Self.leastColumn, width - indent)
    let shown = min(count, max(1, room / Self.leastColumn))
    let first = count - shown
    let column = max(Self.leastColumn, min(Self.widestColumn, room / shown))
    let picture = (0..<Self.rowCount).reversed().map { row -> StyledText in
      let label = StyledText("\(row * 20)", .muted)
      let space = StyledText(String(repeating: " ", count: max(0, indent - 2 - label.columns)))
      let cells = (first..<count).flatMap { cell(ofCase: $0, row, column, glyphs) }
      return space + label + StyledText(" \(glyphs.box.vertical)", .border) + StyledText(cells)
    }
    return picture + axis(first, column, indent, glyphs) + [.empty]
      + ChartLegend.rows(legend(glyphs), indent: indent, width: width, glyphs)
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
    let numbers = (first..<count).map { place -> StyledText in
      let number = StyledText("\(place + 1)", .muted)
      let before = max(0, column / 2 - (number.columns - 1))
      return (StyledText(String(repeating: " ", count: before)) + number).padded(to: column)
    }
    return [
      space + StyledText("\(glyphs.box.bottomLeft)\(rule)", .border),
      numbers.reduce(space + StyledText(" "), +),
    ]
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
