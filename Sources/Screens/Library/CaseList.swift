internal import Interface
internal import PlainText

/// The list of cases, one row each; only the rows that are seen are made.
struct CaseList {
  let model: LibraryModel
  let context: AppContext

  /// From so many columns on, setting and minutes stand beside the title.
  private static let factColumns = 64
  /// The widest column of settings.
  fileprivate static let settingLimit = 26
  /// What is left to it where titles need the room: enough to tell most settings apart.
  fileprivate static let leastSetting = 12

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
    let showsFacts = canvas.size.columns - 2 >= Self.factColumns
    let facts = shown.map { row in entry(inRow: row).map { self.facts($0, all: showsFacts) } }
    let widths = Widths(of: facts.compactMap(\.self), columns: canvas.size.columns - 2)
    canvas.reportRegion(canvas.bounds, wheelSteps: 1)
    for (row, facts) in zip(shown, facts) {
      let line = Rect(row: row - view.offset, column: 0, columns: canvas.size.columns, rows: 1)
      canvas.reportRegion(line, press: keys(toPress: row))
      if let facts {
        draw(facts, ofRow: row, at: row - view.offset, widths, on: &canvas)
      } else {
        drawTitle(ofPackInRow: row, at: row - view.offset, on: &canvas)
      }
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

  /// What a row says; made once, as widths and cells need it.
  private struct Facts {
    var title: StyledText
    var setting = ""
    var minutes = ""
    var state: StyledText
  }

  private struct Widths {
    let title: Int
    let setting: Int
    let minutes: Int
    let state: Int

    init(of facts: [Facts], columns: Int) {
      state = min(facts.map(\.state.columns).max() ?? 0, columns / 2)
      minutes = facts.map(\.minutes.columns).max() ?? 0
      let natural = min(facts.map(\.setting.columns).max() ?? 0, CaseList.settingLimit)
      let others = [natural, minutes, state].filter { $0 > 0 }
      let room = max(0, columns - others.reduce(0) { $0 + $1 + 2 })
      // A case is known by its title: the setting gives way to it.
      let wanted = (facts.map(\.title.columns).max() ?? 0) - room
      let given = min(max(0, wanted), max(0, natural - CaseList.leastSetting))
      (setting, title) = (natural - given, room + given)
    }
  }

  private func facts(_ entry: LibraryEntry, all: Bool) -> Facts {
    let name = (entry.isPlayable ? "" : "! ") + entry.name(in: context.language)
    let isOpen = entry.state == .new || entry.state == .started
    var facts = Facts(
      title: StyledText(name, entry.isPlayable ? .body : .warning),
      state: StyledText(LibraryText.state(entry, context), isOpen ? .accent : .muted)
    )
    if all, entry.isPlayable {
      facts.setting = context.words.setting(entry.setting)
      facts.minutes = context.words.cases.shortMinutes(entry.minutes)
    }
    return facts
  }

  private func entry(inRow row: Int) -> LibraryEntry? {
    model.listing.entry(inRow: row).flatMap { model.entries?[$0] }
  }

  private func draw(
    _ facts: Facts,
    ofRow row: Int,
    at place: Int,
    _ widths: Widths,
    on canvas: inout Canvas
  ) {
    let glyphs = canvas.glyphs
    let isSelected = row == model.list.selected
    if isSelected { canvas.text(String(glyphs.marker), row: place, column: 0, role: .accent) }
    let cells = [
      (facts.title, widths.title, false),
      (StyledText(facts.setting, .muted), widths.setting, false),
      (StyledText(facts.minutes, .muted), widths.minutes, true),
      (facts.state, widths.state, false),
    ]
    var column = 2
    for (text, width, alignsRight) in cells where width > 0 {
      let cut = text.adapted(to: glyphs).truncated(to: width, ellipsis: glyphs.ellipsis)
      let indent = alignsRight ? max(0, width - cut.columns) : 0
      canvas.text(cut, row: place, column: column + indent)
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
