/// The way through a case as shapes: a line of stops, and beside a turn what it closed.
extension PathChart {
  private static let row = 24
  private static let main = 10
  private static let side = 34
  private static let start = 54

  var drawing: (height: Int, shapes: [String]) {
    var shapes: [String] = []
    var y = Self.row / 2
    let first = y
    for stop in stops {
      let (sign, rows) = (sign(of: stop.kind, at: y), missedShapes(of: stop, below: y))
      shapes += rows + [sign, label(of: stop, at: y)]
      y += Self.row * (1 + stop.missed.count + (stop.rejoins == nil ? 0 : 1))
    }
    let last = y - Self.row
    let spine = SVG.line(Self.main, first, Self.main, last, class: "line")
    let legend = "◆ \(turnLabel)    ○ \(missedLabel)"
    let hasTurns = stops.contains { $0.kind == .turn }
    let key = hasTurns ? [SVG.text(0, y + 14, legend, class: "soft")] : []
    return (y + (hasTurns ? 24 : 0), [spine] + shapes + key)
  }

  private func sign(of kind: Stop.Kind, at y: Int) -> String {
    switch kind {
    case .step: SVG.circle(Self.main, y, 5, class: "you")
    case .turn: SVG.diamond(Self.main, y, 8, class: "turn")
    case .ending: SVG.box(Self.main - 6, y - 6, 12, 12, class: "you")
    }
  }

  private func label(of stop: Stop, at y: Int) -> String {
    let remark = stop.remark.isEmpty ? "" : " · \(stop.remark)"
    return SVG.text(Self.start, y + 5, stop.label + remark)
  }

  private func missedShapes(of stop: Stop, below y: Int) -> [String] {
    let rows = stop.missed.map { ($0, false) } + (stop.rejoins.map { [($0, true)] } ?? [])
    guard stop.kind == .turn, !rows.isEmpty else { return [] }
    let end = y + rows.count * Self.row
    let way = "<path d=\"M\(Self.main) \(y)H\(Self.side)V\(end)\" class=\"rule\"/>"
    return [way]
      + rows.enumerated().flatMap { place, row -> [String] in
        let y = y + (place + 1) * Self.row
        let text = row.1 ? "\(thenWord): \(row.0)" : row.0
        let sign = row.1 ? [] : [SVG.circle(Self.side, y, 4, class: "open")]
        return sign + [SVG.text(Self.start, y + 5, text, class: "soft")]
      }
  }
}
