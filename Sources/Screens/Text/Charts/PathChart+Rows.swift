internal import Interface

/// The way through a case as cells: a line from stop to stop, and beside a turn what it closed.
extension PathChart {
  func rows(width: Int, _ glyphs: Glyphs) -> [StyledText] {
    stops.indices.flatMap { lines(of: $0, glyphs) }.flatMap {
      $0.rows(width: width, glyphs: glyphs)
    }
      + [.empty] + legend(width: width, glyphs)
  }

  /// The lines of one stop.
  func lines(of place: Int, _ glyphs: Glyphs) -> [StyledLine] {
    let stop = stops[place]
    var head = StyledText(stop.label, stop.kind == .turn ? .heading : .body)
    if !stop.remark.isEmpty { head.append("  \(stop.remark)", .muted) }
    let closes = !stop.missed.isEmpty || stop.rejoins != nil
    let lead = sign(stop.kind, opensSide: closes && stop.kind == .turn, glyphs)
    var lines = [StyledLine(head, lead: lead)]
    guard stop.kind == .turn, closes else { return lines }
    let side = StyledText("\(glyphs.box.vertical) ", .border)
    lines += stop.missed.map { label in
      StyledLine(
        StyledText(label, .muted),
        lead: side + StyledText("\(glyphs.ordinary) ", .border)
      )
    }
    if let rejoins = stop.rejoins {
      let end = StyledText("\(glyphs.box.bottomLeft) ", .border)
      lines.append(StyledLine(StyledText("\(thenWord): \(rejoins)", .muted), lead: side + end))
    }
    return lines
  }

  private func sign(_ kind: Stop.Kind, opensSide: Bool, _ glyphs: Glyphs) -> StyledText {
    switch kind {
    case .step: return StyledText("\(glyphs.sign)   ", .accent)
    case .ending: return StyledText("\(glyphs.stepOn)   ", .accent)
    case .turn:
      let side =
        opensSide ? "\(glyphs.box.horizontal)\(glyphs.box.topRight) " : "   "
      return StyledText("\(glyphs.turn)", .warning) + StyledText(side, .border)
    }
  }

  /// What the signs mean.
  func legend(width: Int, _ glyphs: Glyphs) -> [StyledText] {
    var parts: [StyledText] = []
    if stops.contains(where: { $0.kind == .turn }) {
      parts.append(StyledText("\(glyphs.turn)", .warning) + StyledText(" \(turnLabel)", .muted))
    }
    if stops.contains(where: { !$0.missed.isEmpty }) {
      parts.append(
        StyledText("\(glyphs.ordinary)", .border) + StyledText(" \(missedLabel)", .muted)
      )
    }
    return ChartLegend.rows(parts, indent: 0, width: width, glyphs)
  }
}
