internal import Interface
internal import ScenarioEngine

/// The card beside a wide page: what is known so far, or the scene while it has no room.
///
/// It stands still while the focus moves, and is as high as what it says.
struct CaseCard {
  /// The title.
  let title: String
  /// What stands on it.
  let lines: [StyledLine]
  /// The lines that are dropped first where not all have room, the oldest entry first.
  let entries: [Range<Int>]
  /// What tells that entries were dropped.
  let earlier: @Sendable (Int) -> String

  /// The card with the case file.
  static func file(of model: PlayModel, _ context: AppContext, _ glyphs: Glyphs) -> CaseCard {
    let scenario = model.playable.scenario
    let words = context.words
    let known = scenario.facts.indices.filter { model.play.state.knownFacts.contains($0) }
    var lines: [StyledLine] = known.isEmpty ? [StyledLine(words.caseFileEmpty, .muted)] : []
    var entries: [Range<Int>] = []
    var day: Int?
    for place in known {
      let fact = scenario.facts[place]
      let start = lines.count
      if !lines.isEmpty { lines.append(.blank) }
      if let at = fact.at, at.dayNumber != day {
        day = at.dayNumber
        lines.append(StyledLine(context.day(at), .heading))
      }
      let source = [fact.at.map { Self.hour($0, context) }, words.known(fact.known)]
      lines.append(StyledLine(source.compactMap(\.self).joined(separator: " · "), .muted))
      lines.append(StyledLine(context.line(fact.text)))
      entries.append(start..<lines.count)
    }
    return CaseCard(
      title: words.caseFile,
      lines: lines,
      entries: entries,
      earlier: words.play.earlier
    )
  }

  /// The hour with two figures, so that hours stand below each other.
  private static func hour(_ time: LocalTime, _ context: AppContext) -> String {
    let clock = context.clock(time)
    return clock.count < 5 ? "0\(clock)" : clock
  }

  /// The card with the scene.
  static func scene(of model: PlayModel, _ context: AppContext, _ glyphs: Glyphs) -> CaseCard {
    CaseCard(
      title: context.words.scene,
      lines: model.scene(context).styledLines(glyphs),
      entries: [],
      earlier: context.words.play.earlier
    )
  }

  /// Draws the card at the top of the canvas.
  func draw(on canvas: inout Canvas) {
    let inner = canvas.bounds.inset(rows: 1, columns: 2)
    let shown = rows(fitting: inner, canvas.glyphs)
    let frame = canvas.bounds.splitTop(shown.count + 2).top
    canvas.box(frame, title: StyledText(title, .muted))
    canvas.within(inner) { part in
      for (row, text) in shown.enumerated() { part.text(text, row: row, column: 0) }
    }
  }

  /// The rows, without the oldest entries where there is no room for all.
  private func rows(fitting part: Rect, _ glyphs: Glyphs) -> [StyledText] {
    let all = lines.map { $0.rows(width: part.columns, glyphs: glyphs) }
    let rows = all.flatMap(\.self)
    guard rows.count > part.rows else { return rows }
    for (dropped, entry) in entries.enumerated() {
      let rest = all[entry.upperBound...].drop { $0.allSatisfy(\.isEmpty) }.flatMap(\.self)
      guard rest.count + 2 <= part.rows, !rest.isEmpty else { continue }
      let notice = StyledText("\(glyphs.up) \(earlier(dropped + 1))", .muted)
      return [notice, .empty] + rest
    }
    let mark = StyledText(glyphs.ellipsis, .muted)
    return Array(rows.prefix(max(0, part.rows - 1))) + [mark]
  }
}
