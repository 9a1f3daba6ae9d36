internal import Interface

/// The coach of the tour, above the line of keys.
extension AppModel {
  /// The height from which a rule sets the coach off.
  private static let airyRows = 16

  /// The coach, while a tour is played and no box lies over it.
  package var coach: Coach? {
    guard overlay == nil, case .play(let model) = route else { return nil }
    return Coach(of: model, in: context, bindings: bindings)
  }

  /// Draws what the coach says, in as many rows as the window can spare, and returns the rest.
  func drawCoach(in area: Rect, on canvas: inout Canvas) -> Rect {
    let said =
      coach?.rows(
        columns: area.columns,
        limit: max(2, min(4, area.rows / 6)),
        glyphs: canvas.glyphs
      ) ?? []
    guard !said.isEmpty else { return area }
    let rule = area.rows + 1 >= Self.airyRows ? 1 : 0
    let (rest, below) = area.splitBottom(said.count + rule)
    canvas.within(below) { part in
      if rule > 0 { part.horizontalRule(row: 0, columns: part.size.columns) }
      for (row, text) in said.enumerated() { part.text(text, row: row + rule, column: 0) }
    }
    return rest
  }
}
