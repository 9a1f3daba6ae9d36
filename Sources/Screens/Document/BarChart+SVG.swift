/// Bars as shapes: label at the left, track and bar with its mark, the figure at the right.
extension BarChart {
  private static let start = 130
  private static let length = 360
  private static let row = 56

  var drawing: (height: Int, shapes: [String]) {
    let drawn = bars.enumerated().flatMap { shapes(of: $0.element, top: $0.offset * Self.row) }
    let top = bars.count * Self.row
    let parts =
      (bars.contains { $0.mark != nil && $0.points != nil } ? ["| \(markLabel)"] : [])
      + (showsPossible ? ["▭ \(possibleLabel)"] : [])
    let lines =
      [parts.joined(separator: "    ")] + (showsLeast ? ["▤ \(leastLabel)"] : [])
    let legend = lines.enumerated().map { place, line in
      SVG.text(Self.start, top + 12 + place * 20, line, class: "soft")
    }
    return (top + 4 + lines.count * 20, drawn + legend)
  }

  private func shapes(of bar: Bar, top: Int) -> [String] {
    let label = SVG.text(0, top + 18, bar.label)
    guard let points = bar.points else {
      return [label, SVG.text(Self.start, top + 18, bar.figure, class: "soft")]
    }
    func place(_ points: Int) -> Int { min(100, max(0, points)) * Self.length / 100 }
    let possible = bar.possible ?? 0...100
    let least = min(place(points), place(possible.lowerBound))
    var shapes = [
      label,
      SVG.box(Self.start, top + 4, place(possible.upperBound), 20, class: "track"),
      SVG.box(Self.start, top + 7, place(points), 14, class: "you"),
    ]
    if least > 0 {
      shapes.append(SVG.box(Self.start, top + 7, least, 14, class: "least"))
    }
    shapes += [
      SVG.text(SVG.width, top + 18, bar.figure, anchor: "end"),
      SVG.text(Self.start, top + 42, bar.remark, class: "soft"),
    ]
    if let mark = bar.mark {
      let x = Self.start + place(mark)
      shapes.append(SVG.line(x, top, x, top + 28, class: "cut"))
    }
    return shapes
  }
}
