internal import Interface

/// Bars as cells: a label, the bar with its mark, the figure; below it what the figure means.
extension BarChart {
  private static let widestBar = 50
  private static let leastBar = 16

  func rows(width: Int, labelColumns: Int, _ glyphs: Glyphs) -> [StyledText] {
    let figures = bars.filter { $0.points != nil }.map { StyledText($0.figure).columns }.max() ?? 0
    let beside = width - labelColumns - figures - 2
    let isStacked = labelColumns == 0 || beside < Self.leastBar
    let indent = isStacked ? 0 : labelColumns
    let columns = min(Self.widestBar, isStacked ? width : beside)
    let all = bars.flatMap { bar -> [StyledText] in
      let head =
        isStacked ? stacked(bar, columns, width, glyphs) : [line(bar, columns, indent, glyphs)]
      return head + under(bar.remark, indent: indent, width: width, glyphs)
    }
    return all + [.empty] + legend(indent: indent, width: width, glyphs)
  }

  private func line(_ bar: Bar, _ columns: Int, _ indent: Int, _ glyphs: Glyphs) -> StyledText {
    let label = StyledText(bar.label)
      .truncated(to: max(0, indent - 1), ellipsis: glyphs.ellipsis).padded(to: indent)
    guard bar.points != nil else { return label + StyledText(bar.figure, .muted) }
    return label + cells(bar, columns, glyphs) + StyledText("  \(bar.figure)")
  }

  private func stacked(
    _ bar: Bar,
    _ columns: Int,
    _ width: Int,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    let label = "\(bar.label): \(bar.figure)"
    let head = StyledText(label).wrapped(to: max(1, width))
    return bar.points == nil ? head : head + [cells(bar, columns, glyphs)]
  }

  /// The cells of a bar: filled in any case, filled, still possible, and the mark among them.
  private func cells(_ bar: Bar, _ columns: Int, _ glyphs: Glyphs) -> StyledText {
    let filled = Meter(part: bar.points ?? 0, of: 100).filled(of: columns)
    let possible = bar.possible.map { $0.upperBound * columns / 100 } ?? columns
    let least = bar.possible.map { min(filled, $0.lowerBound * columns / 100) } ?? 0
    let mark = bar.mark.map { min(columns - 1, max(0, $0) * columns / 100) }
    return (0..<max(0, columns)).reduce(into: StyledText.empty) { text, place in
      switch place {
      case mark: text.append(String(glyphs.barMark), .heading)
      case ..<least: text.append(String(glyphs.barFloor), .bar)
      case ..<filled: text.append(String(glyphs.barFill), .bar)
      case ..<possible: text.append(String(glyphs.barRest), .barRest)
      default: text.append(" ", .barRest)
      }
    }
  }

  private func under(
    _ text: String,
    indent: Int,
    width: Int,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    guard !text.isEmpty else { return [] }
    return StyledLine(StyledText(text, .muted), indent: indent).rows(width: width, glyphs: glyphs)
  }

  private func legend(indent: Int, width: Int, _ glyphs: Glyphs) -> [StyledText] {
    var parts: [StyledText] = []
    if bars.contains(where: { $0.mark != nil && $0.points != nil }) {
      parts.append(StyledText("\(glyphs.barMark)", .heading) + StyledText(" \(markLabel)", .muted))
    }
    if showsPossible {
      let track = StyledText("\(glyphs.barRest)", .barRest)
      parts.append(track + StyledText(" \(possibleLabel)", .muted))
    }
    if showsLeast {
      let floor = StyledText("\(glyphs.barFloor)", .bar)
      parts.append(floor + StyledText(" \(leastLabel)", .muted))
    }
    return ChartLegend.rows(parts, indent: indent, width: width, glyphs)
  }
}

/// The line under a picture that says what its signs mean.
enum ChartLegend {
  /// The parts in a row, three columns apart, in as many rows as they take.
  static func rows(
    _ parts: [StyledText],
    indent: Int,
    width: Int,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: indent))
    var rows: [StyledText] = []
    for part in parts {
      if let last = rows.last, last.columns + 3 + part.columns <= width {
        rows[rows.count - 1] = last + StyledText("   ") + part
      } else {
        rows.append(space + part.truncated(to: width - indent, ellipsis: glyphs.ellipsis))
      }
    }
    return rows
  }
}
