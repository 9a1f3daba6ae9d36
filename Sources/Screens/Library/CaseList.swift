internal import Interface
internal import PlainText

/// The list of cases, one row each; only the rows that are seen are made.
struct CaseList {
  let model: LibraryModel
  let context: AppContext

  /// From so many columns on, setting and minutes stand beside the title.
  private static let factColumns = 64
  /// The widest column of settings.
  private static let settingLimit = 26

  /// Draws the visible rows and, where there are more, the mark below them.
  func draw(on canvas: inout Canvas) {
    let count = model.listing.rows.count
    let needsMark = count > canvas.size.rows && canvas.size.rows >= 2
    let parts = canvas.bounds.splitBottom(needsMark ? 1 : 0)
    var view = ViewMetrics(
      visibleRows: parts.rest.rows,
      contentRows: count,
      columns: canvas.size.columns
    )
    view.offset = offset(in: view)
    canvas.report(view, named: LibraryScreen.listView)
    let end = min(count, view.offset + parts.rest.rows)
    let shown = Array(view.offset..<max(view.offset, end))
    let widths = widths(of: shown, columns: canvas.size.columns - 2)
    canvas.reportRegion(canvas.bounds, wheelSteps: 1)
    for row in shown {
      let line = Rect(row: row - view.offset, column: 0, columns: canvas.size.columns, rows: 1)
      canvas.reportRegion(line, press: keys(toPress: row))
      draw(row, at: row - view.offset, widths, on: &canvas)
    }
    guard needsMark else { return }
    // The mark counts cases, not titles.
    let before = (0..<view.offset).count { model.listing.isSelectable($0) }
    let counted = ViewMetrics(
      offset: before,
      visibleRows: shown.count { model.listing.isSelectable($0) },
      contentRows: model.listing.matches.count,
      columns: view.columns
    )
    canvas.within(parts.bottom) { part in
      ScrollMark(view: counted, moreWord: context.words.interface.more).draw(on: &part)
    }
  }

  /// The first row to show: as before while the focus is in sight, else such that it stands in the
  /// middle, so that what comes next is seen before it is reached, and few keys move the whole list.
  ///
  /// A title right above the focus is visible with it.
  private func offset(in view: ViewMetrics) -> Int {
    let selected = model.list.selected
    var offset = min(max(0, model.list.offset), view.maximumOffset)
    if !(offset..<offset + max(1, view.visibleRows)).contains(selected) {
      offset = min(max(0, selected - view.visibleRows / 2), view.maximumOffset)
    }
    let isBelowTitle = selected > 0 && !model.listing.isSelectable(selected - 1)
    return offset == selected && isBelowTitle && view.visibleRows > 1 ? offset - 1 : offset
  }

  /// The keys that lead to a row; on the one with the focus, the key that opens it.
  private func keys(toPress row: Int) -> [Key] {
    let (listing, selected) = (model.listing, model.list.selected)
    guard listing.isSelectable(row) else { return [] }
    if row == selected { return [.enter] }
    let steps = (min(row, selected)..<max(row, selected)).count { listing.isSelectable($0) }
    return Array(repeating: row > selected ? .down : .up, count: steps)
  }

  private struct Widths {
    var title: Int
    var setting: Int
    var minutes: Int
    var state: Int
  }

  private func widths(of rows: [Int], columns: Int) -> Widths {
    let entries = rows.compactMap { entry(inRow: $0) }
    let state = entries.map { LibraryText.state($0, context).columns }.max() ?? 0
    var widths = Widths(title: 0, setting: 0, minutes: 0, state: min(state, columns / 2))
    if columns >= Self.factColumns {
      let playable = entries.filter(\.isPlayable)
      let settings = playable.map { context.words.setting($0.setting).columns }.max() ?? 0
      widths.setting = min(settings, Self.settingLimit)
      widths.minutes = playable.map { minutes($0).columns }.max() ?? 0
    }
    let others = [widths.setting, widths.minutes, widths.state].filter { $0 > 0 }
    widths.title = max(0, columns - others.reduce(0) { $0 + $1 + 2 })
    return widths
  }

  private func minutes(_ entry: LibraryEntry) -> String {
    context.words.cases.shortMinutes(entry.minutes)
  }

  private func entry(inRow row: Int) -> LibraryEntry? {
    model.listing.entry(inRow: row).flatMap { model.entries?[$0] }
  }

  private func draw(_ row: Int, at place: Int, _ widths: Widths, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    guard let entry = entry(inRow: row) else {
      return drawTitle(ofPackInRow: row, at: place, on: &canvas)
    }
    let isSelected = row == model.list.selected
    if isSelected { canvas.text(String(glyphs.marker), row: place, column: 0, role: .accent) }
    let name = (entry.isPlayable ? "" : "! ") + entry.name(in: context.language)
    let role: Role = entry.isPlayable ? .body : .warning
    let isOpen = entry.state == .new || entry.state == .started
    var cells: [(StyledText, Int, Bool)] = [(StyledText(name, role), widths.title, false)]
    if widths.setting > 0 {
      let setting = entry.isPlayable ? context.words.setting(entry.setting) : ""
      cells.append((StyledText(setting, .muted), widths.setting, false))
      cells.append(
        (StyledText(entry.isPlayable ? minutes(entry) : "", .muted), widths.minutes, true)
      )
    }
    let state = LibraryText.state(entry, context)
    cells.append((StyledText(state, isOpen ? .accent : .muted), widths.state, false))
    var column = 2
    for (text, width, alignsRight) in cells where width > 0 {
      let cut = text.adapted(to: glyphs).truncated(to: width, ellipsis: glyphs.ellipsis)
      canvas.text(cut.padded(to: width, alignsRight: alignsRight), row: place, column: column)
      column += width + 2
    }
    guard isSelected else { return }
    let whole = Rect(row: place, column: 0, columns: canvas.size.columns, rows: 1)
    canvas.restyle(whole, role: .selection)
  }

  private func drawTitle(ofPackInRow row: Int, at place: Int, on canvas: inout Canvas) {
    guard case .pack(let first) = model.listing.rows[row], let entry = model.entries?[first]
    else { return }
    let title = StyledText(LibraryText.pack(entry, context), .heading)
      .adapted(to: canvas.glyphs)
      .truncated(to: canvas.size.columns, ellipsis: canvas.glyphs.ellipsis)
    canvas.text(title, row: place, column: 0)
  }
}
