internal import Interface

/// The course of urgency as cells: four rows of tiers, the key's band behind the trainee's line.
extension CourseChart {
  private static let widestColumn = 12
  private static let leastColumn = 3

  func rows(width: Int, labelColumns: Int, _ glyphs: Glyphs) -> [StyledText] {
    guard !points.isEmpty else { return [] }
    // The tiers' names, or their codes where the names would take the room of the picture.
    let hasNames = width >= 56 && labelColumns >= 8
    let names = hasNames ? tiers : tiers.indices.map { "T\($0)" }
    let widest = names.map { StyledText($0).columns }.max() ?? 0
    let indent = max(widest, hasNames ? labelColumns - 2 : 0) + 2
    let room = max(Self.leastColumn, width - indent)
    let shown = Array(points.suffix(max(1, room / Self.leastColumn)))
    let column = max(Self.leastColumn, min(Self.widestColumn, room / shown.count))
    let grid = CourseGrid(shown, column: column, glyphs)
    let picture = grid.rows.enumerated().map { row, cells -> StyledText in
      let name = StyledText(names[names.count - 1 - row], .muted).padded(to: indent - 1)
      return name + StyledText("\(glyphs.box.vertical)", .border) + cells
    }
    return picture + axis(shown, column, indent, glyphs) + [.empty]
      + key(indent: indent, width: width, glyphs)
  }

  private func axis(
    _ shown: [Point],
    _ column: Int,
    _ indent: Int,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: indent - 1))
    let rule = String(repeating: glyphs.box.horizontal, count: column * shown.count)
    let corner = StyledText("\(glyphs.box.bottomLeft)\(rule)", .border)
    let labels = labels(of: shown, in: column).map {
      StyledText($0, .muted).padded(to: column)
    }
    return [space + corner, labels.reduce(space + StyledText(" "), +)]
  }

  /// The longest labels that all have room; the places in order where none have.
  private func labels(of shown: [Point], in column: Int) -> [String] {
    let kinds = shown.map(\.labels.count).min() ?? 0
    for kind in 0..<kinds {
      let labels = shown.map { $0.labels[kind] }
      if labels.allSatisfy({ StyledText($0).columns < column }) { return labels }
    }
    return shown.indices.map { "\($0 + 1 + points.count - shown.count)" }
  }

  private func key(indent: Int, width: Int, _ glyphs: Glyphs) -> [StyledText] {
    let line = StyledText("\(glyphs.sign)\(glyphs.box.horizontal)", .accent)
    var parts = [
      line + StyledText(" \(legend.answer)", .muted),
      StyledText("\(glyphs.shade)", .barRest) + StyledText(" \(legend.key)", .muted),
    ]
    if points.contains(where: { !$0.isRight }) {
      parts.append(
        StyledText("\(glyphs.cross)", .danger) + StyledText(" \(legend.outside)", .muted)
      )
    }
    return ChartLegend.rows(parts, indent: indent, width: width, glyphs)
  }
}

/// The cells of the picture, from T3 down to T0.
private struct CourseGrid {
  private var cells: [[StyledRun]]
  private let glyphs: Glyphs

  init(_ points: [CourseChart.Point], column: Int, _ glyphs: Glyphs) {
    self.glyphs = glyphs
    let empty = StyledRun(" ")
    cells = Array(repeating: Array(repeating: empty, count: points.count * column), count: 4)
    for (place, point) in points.enumerated() {
      let start = place * column
      for tier in point.key {
        for x in start..<start + column { set(x, tier, glyphs.shade, .barRest) }
      }
      for x in start..<start + column { set(x, point.answer, glyphs.box.horizontal, .accent) }
      if place > 0 { join(points[place - 1].answer, point.answer, at: start) }
      let sign = point.isRight ? glyphs.sign : glyphs.cross
      set(start + column / 2, point.answer, sign, point.isRight ? .accent : .danger)
    }
  }

  /// The rows from the top.
  var rows: [StyledText] { cells.map { StyledText($0) } }

  private mutating func set(_ x: Int, _ tier: Int, _ character: Character, _ role: Role) {
    cells[3 - tier][x] = StyledRun(String(character), role)
  }

  /// Leads the line from one tier to the next.
  private mutating func join(_ one: Int, _ other: Int, at x: Int) {
    guard one != other else { return }
    let box = glyphs.box
    for tier in min(one, other)...max(one, other) { set(x, tier, box.vertical, .accent) }
    set(x, one, one < other ? box.bottomRight : box.topRight, .accent)
    set(x, other, one < other ? box.topLeft : box.bottomLeft, .accent)
  }
}
