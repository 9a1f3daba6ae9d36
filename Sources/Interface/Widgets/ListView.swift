/// One item of a list: a mark such as a tick box, a text that wraps, perhaps further lines.
package struct ListItem: Equatable, Sendable {
  /// The blocks of the item; rows below the first of each hang beside its lead.
  package var lines: [StyledLine]
  /// Whether the item cannot be chosen now; it stays in its place.
  package var isDisabled: Bool
  /// Whether the item is a title between others, which is never marked as selected.
  package var isHeading: Bool
  /// What stands under the item while it is selected, such as the keys that answer it.
  package var under: StyledLine?

  /// Makes an item of blocks.
  package init(_ lines: [StyledLine], isDisabled: Bool = false, isHeading: Bool = false) {
    self.lines = lines
    self.isDisabled = isDisabled
    self.isHeading = isHeading
  }

  /// Makes an item of one text with a mark before it.
  package init(_ text: StyledText, mark: String = "", isDisabled: Bool = false) {
    let lead = mark.isEmpty ? StyledText.empty : StyledText("\(mark) ")
    self.init([StyledLine(text, lead: lead)], isDisabled: isDisabled)
  }
}

/// A list of which one item has the focus, marked by `>` and by its role.
package struct ListView: Equatable, Sendable {
  /// The name under which the view reports where it stands.
  package var name: String
  /// The items.
  package var items: [ListItem]
  /// The selected item and how far the list is scrolled.
  package var state: ListState
  /// Whether keys go to this list; without focus the marker stays and the colour goes.
  package var hasFocus: Bool
  /// The key that a press on the selected item stands for; none where that should do nothing.
  package var pressKey: Key?
  /// The keys that move the selection up and down, which a press on another item stands for; the
  /// arrows where the list has the focus.
  package var stepKeys: [Key]
  /// The word for "more".
  package var moreWord: String
  /// Empty rows between items.
  package var gap: Int
  /// How many columns of the selected item's first row are set off; none sets all its rows off.
  package var emphasis: Int?

  /// Makes a view.
  package init(
    name: String,
    items: [ListItem],
    state: ListState,
    hasFocus: Bool = true,
    pressKey: Key? = .enter,
    stepKeys: [Key]? = nil,
    moreWord: String,
    gap: Int = 0,
    emphasis: Int? = nil
  ) {
    self.name = name
    self.items = items
    self.state = state
    self.hasFocus = hasFocus
    self.pressKey = pressKey
    self.stepKeys = stepKeys ?? (hasFocus ? [.up, .down] : [])
    self.moreWord = moreWord
    self.gap = gap
    self.emphasis = emphasis
  }

  /// Draws the visible rows and, where there are more, the mark below them.
  package func draw(on canvas: inout Canvas) {
    let selected = selectedItem
    let rows = rows(width: canvas.size.columns, glyphs: canvas.glyphs)
    let parts = canvas.scrollParts(contentRows: rows.count)
    var view = ViewMetrics(
      visibleRows: parts.content.rows,
      contentRows: rows.count,
      columns: canvas.size.columns
    )
    place(&view, rows: rows, selected: selected)
    canvas.report(view, named: name)
    if hasFocus { canvas.reportRegion(canvas.bounds, wheelSteps: 1) }
    for (place, row) in rows.dropFirst(view.offset).prefix(parts.content.rows).enumerated() {
      if stepKeys.count == 2, canvas.wantsMouse {
        let line = Rect(row: place, column: 0, columns: canvas.size.columns, rows: 1)
        canvas.reportRegion(line, press: keys(toPress: row.item, selected: selected))
      }
      canvas.text(row.text, row: place, column: 0)
      let isSetOff = row.item == selected && (row.isFirst || emphasis == nil)
      if isSetOff, hasFocus, !row.text.isEmpty {
        let columns = min(emphasis ?? canvas.size.columns, canvas.size.columns)
        canvas.restyle(Rect(row: place, column: 0, columns: columns, rows: 1), role: .selection)
      }
    }
    if let mark = parts.mark {
      canvas.within(mark) { ScrollMark(view: view, moreWord: moreWord).draw(on: &$0) }
    }
  }

  /// Scrolls to the state's first row, moved as little as keeps the selected item visible; one that
  /// is taller than the view is shown from its top until it is scrolled itself.
  private func place(_ view: inout ViewMetrics, rows: [ListRow], selected: Int?) {
    view.offset = min(max(0, state.offset), view.maximumOffset)
    guard let selected,
      let first = rows.firstIndex(where: { $0.item == selected }),
      var last = rows.lastIndex(where: { $0.item == selected })
    else { return }
    if items[selected].under != nil { last += 1 }
    let latest = last - max(1, view.visibleRows) + 1
    if latest <= first {
      view.offset = min(max(view.offset, latest), first)
    } else if !(first...latest).contains(view.offset) {
      view.offset = first
    }
    view.selectedAbove = max(0, view.offset - first)
    view.selectedBelow = max(0, latest - view.offset)
  }

  /// The keys that lead to an item; on the selected one, the key that takes it.
  private func keys(toPress item: Int?, selected: Int?) -> [Key] {
    guard let item, let selected, !items[item].isHeading else { return [] }
    if item == selected { return pressKey.map { [$0] } ?? [] }
    let between = min(item, selected)..<max(item, selected)
    let steps = items[between].count { !$0.isHeading }
    return Array(repeating: stepKeys[item > selected ? 1 : 0], count: steps)
  }

  private var selectedItem: Int? {
    state.selection(of: items.count).flatMap { items[$0].isHeading ? nil : $0 }
  }

  /// The rows of the items' texts at a width, without what stands between and under them.
  package static func textRows(of items: [ListItem], width: Int, glyphs: Glyphs) -> Int {
    let room = max(1, width - 2)
    return items.reduce(0) { count, item in
      count + item.lines.reduce(0) { $0 + $1.rows(width: room, glyphs: glyphs).count }
    }
  }

  /// The rows that all items take at a width.
  package func rowCount(width: Int, glyphs: Glyphs) -> Int {
    rowCount(ofTexts: Self.textRows(of: items, width: width, glyphs: glyphs))
  }

  /// The rows that all items take whose texts take so many.
  package func rowCount(ofTexts textRows: Int) -> Int {
    let gap = shownGap
    var count = textRows
    for (number, item) in items.enumerated() {
      let under = number == selectedItem && item.under != nil ? 1 : 0
      let isLast = number == items.count - 1
      count += under + (isLast && item.under == nil ? 0 : max(0, gap - under))
    }
    return count
  }

  /// The empty rows between items; what stands under an item takes them, so that nothing moves
  /// with the focus.
  private var shownGap: Int {
    items.contains { $0.under != nil } ? max(1, min(gap, 3)) : min(max(0, gap), 3)
  }

  private func rows(width: Int, glyphs: Glyphs) -> [ListRow] {
    let selected = selectedItem
    let room = max(1, width - 2)
    var rows: [ListRow] = []
    let gap = shownGap
    for (number, item) in items.enumerated() {
      let texts = item.lines.flatMap { $0.rows(width: room, glyphs: glyphs) }
      for (place, text) in texts.enumerated() {
        let isMarked = number == selected && place == 0
        let marker = isMarked ? StyledText("\(glyphs.marker) ", .accent) : "  "
        let shown = item.isDisabled ? text.restyled(.disabled) : text
        rows.append(ListRow(item: number, text: marker + shown, isFirst: place == 0))
      }
      let under = number == selected ? item.under?.rows(width: room, glyphs: glyphs).first : nil
      if let under { rows.append(ListRow(item: nil, text: "  " + under)) }
      let isLast = number == items.count - 1
      let empty = isLast && item.under == nil ? 0 : max(0, gap - (under == nil ? 0 : 1))
      rows += Array(repeating: ListRow(item: nil, text: .empty), count: empty)
    }
    return rows
  }
}

/// One row of a list and the item that it belongs to.
private struct ListRow {
  var item: Int?
  var text: StyledText
  var isFirst = false
}
