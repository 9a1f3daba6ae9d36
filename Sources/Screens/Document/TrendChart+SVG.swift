/// The lines as shapes: points that are joined, and the mark behind them.
extension TrendChart {
  private static let start = 60
  private static let height = 200

  var drawing: (height: Int, shapes: [String]) {
    let column = (SVG.width - Self.start) / max(1, count)
    let rules = stride(from: 0, through: 100, by: 20).flatMap { points in
      [
        SVG.text(
          Self.start - 10,
          y(points) + 5,
          points == 100 ? "100%" : "\(points)",
          class: "soft",
          anchor: "end"
        ),
        SVG.line(Self.start, y(points), SVG.width, y(points), class: "rule"),
      ]
    }
    let cut = mark.map { [SVG.line(Self.start, y($0), SVG.width, y($0), class: "key")] } ?? []
    let shapes = lines.enumerated().flatMap { number, line in
      draw(line, isFirst: number == 0, column)
    }
    let labels = (0..<count).map { place in
      SVG.text(x(place, column), Self.height + 40, "\(place + 1)", class: "soft", anchor: "middle")
    }
    let names = zip(["●", "✗"], lines).map { "\($0) \($1.name)" }
    let legend = (names + (mark == nil ? [] : ["― \(markLabel)"])).joined(separator: "    ")
    let bottom = Self.height + 64
    return (
      bottom + 8,
      rules + cut + shapes + labels + [SVG.text(Self.start, bottom, legend, class: "soft")]
    )
  }

  private func draw(_ line: Line, isFirst: Bool, _ column: Int) -> [String] {
    let points = line.values.enumerated().compactMap { place, value in
      value.map { (x: x(place, column), y: y($0)) }
    }
    guard !points.isEmpty else { return [] }
    let way = points.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    return ["<path d=\"M\(way)\" class=\"\(isFirst ? "line" : "off")\" fill=\"none\"/>"]
      + points.map { point in
        isFirst
          ? SVG.circle(point.x, point.y, 5, class: "you")
          : SVG.cross(point.x, point.y, 5, class: "off")
      }
  }

  private func x(_ place: Int, _ column: Int) -> Int { Self.start + place * column + column / 2 }

  private func y(_ points: Int) -> Int { 12 + Self.height - points * Self.height / 100 }
}
