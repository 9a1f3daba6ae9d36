/// The course of urgency as shapes: the key's band behind the trainee's line.
extension CourseChart {
  private static let start = 100
  private static let row = 36

  var drawing: (height: Int, shapes: [String]) {
    let column = (SVG.width - Self.start) / max(1, points.count)
    let bottom = 4 * Self.row
    let tierLines = tiers.enumerated().flatMap { tier, name in
      [
        SVG.text(0, middle(tier) + 5, name, class: "soft"),
        SVG.line(
          Self.start,
          bottom - tier * Self.row,
          SVG.width,
          bottom - tier * Self.row,
          class: "rule"
        ),
      ]
    }
    let bands = points.enumerated().map { place, point in
      let top = middle(point.key.upperBound) - Self.row / 2
      let height = point.key.count * Self.row
      return SVG.box(Self.start + place * column, top, column, height, class: "key")
    }
    let centres = points.enumerated().map { place, point in
      (x: Self.start + place * column + column / 2, y: middle(point.answer))
    }
    let way = centres.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    let signs = zip(points, centres).map { point, centre in
      point.isRight
        ? SVG.circle(centre.x, centre.y, 5, class: "you")
        : SVG.cross(centre.x, centre.y, 5, class: "off")
    }
    let labels = zip(points, centres).map { point, centre in
      let label = column >= 80 ? point.labels.first : point.labels.last
      return SVG.text(centre.x, bottom + 18, label ?? "", class: "soft", anchor: "middle")
    }
    let legend = "● \(legend.answer)    ▭ \(legend.key)    ✗ \(legend.outside)"
    return (
      bottom + 48,
      bands + tierLines + ["<path d=\"M\(way)\" class=\"line\"/>"] + signs + labels
        + [SVG.text(Self.start, bottom + 40, legend, class: "soft")]
    )
  }

  private func middle(_ tier: Int) -> Int { (3 - tier) * Self.row + Self.row / 2 }
}
