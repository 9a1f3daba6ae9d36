internal import Interface

/// A card beside a wide page, which stands still and is as high as what it says.
struct SideCard {
  /// The title.
  let title: String
  /// What stands on it.
  let lines: [StyledLine]
  /// The lines of entries that are dropped where not all have room, the oldest first.
  var entries: [Range<Int>] = []
  /// What tells that entries were dropped.
  var earlier: @Sendable (Int) -> String = { "\($0)" }

  /// Whether all of it has room on a part of the page.
  func fits(_ part: Rect, _ glyphs: Glyphs) -> Bool {
    let columns = part.inset(columns: 2).columns
    return lines.flatMap { $0.rows(width: columns, glyphs: glyphs) }.count + 2 <= part.rows
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
