package import Interface
internal import PlainText

extension LibraryScreen {
  /// From so many columns on, a pane beside the list says more about the case with the focus.
  static let paneColumns = 100

  package static func draw(
    _ model: LibraryModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    if let problems = model.problems { return draw(problems, in: context, on: &canvas) }
    HeaderLine(context.productTitle, right: StyledText(context.words.library, .muted))
      .draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let inner = canvas.size.columns > 60 ? body.inset(columns: 2) : body
    guard model.entries?.isEmpty == false else {
      let text = model.entries == nil ? context.words.loading : context.words.noCases
      return canvas.within(inner) { drawText(text, context, on: &$0) }
    }
    let (info, rest) = inner.splitTop(1)
    canvas.within(info) { drawInfo(model, context, on: &$0) }
    drawList(model, context, in: rest.splitTop(rest.rows > 8 ? 1 : 0).rest, on: &canvas)
    if let state = model.filterList {
      canvas.within(body) { drawFilter(model, state, context, on: &$0) }
    }
  }

  private static func drawText(_ text: String, _ context: AppContext, on canvas: inout Canvas) {
    ProseView(
      name: "text",
      lines: [StyledLine(text, .muted)],
      moreWord: context.words.interface.more
    ).draw(on: &canvas)
  }

  /// The line above the list: what is searched for, what narrows it, how many are left.
  private static func drawInfo(
    _ model: LibraryModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.cases
    let count = StyledText(LibraryText.count(model, context), .muted)
    let counted = HeaderLine(.empty, right: count.adapted(to: canvas.glyphs))
    counted.draw(on: &canvas)
    let taken = count.columns <= canvas.size.columns / 2 ? count.columns + 2 : 0
    canvas.within(canvas.bounds.splitRight(taken).rest) { part in
      let filter = LibraryText.filter(model.filter, context)
      guard model.isSearching || !model.search.isEmpty else {
        let text =
          filter.isEmpty
          ? StyledText(productLine(context, columns: part.size.columns), .muted)
          : StyledText("\(own.filter): ", .muted) + StyledText(filter, .accent)
        part.text(
          text.adapted(to: part.glyphs)
            .truncated(to: part.size.columns, ellipsis: part.glyphs.ellipsis),
          row: 0,
          column: 0
        )
        return
      }
      drawSearch(model, filter, context, on: &part)
    }
  }

  /// What the program is for; where that does not fit, its first words.
  private static func productLine(_ context: AppContext, columns: Int) -> String {
    let line = context.words.productLine
    guard StyledText(line).columns > columns, let end = line.firstIndex(of: ":") else {
      return line
    }
    return String(line[..<end])
  }

  private static func drawSearch(
    _ model: LibraryModel,
    _ filter: String,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let label = canvas.glyphs.adapt("\(context.words.cases.search): ")
    let column = canvas.text(label, row: 0, column: 0, role: .muted)
    let room = max(0, canvas.size.columns - column)
    let width = filter.isEmpty ? min(40, room) : min(24, room)
    let field = Rect(row: 0, column: column, columns: width, rows: 1)
    canvas.within(field) { part in
      TextField(
        name: searchView,
        state: model.search,
        hint: context.words.cases.searchHint,
        hasFocus: model.isSearching,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
    guard !filter.isEmpty else { return }
    let shown = StyledText("  \(filter)", .accent).adapted(to: canvas.glyphs)
      .truncated(to: max(0, room - width), ellipsis: canvas.glyphs.ellipsis)
    canvas.text(shown, row: 0, column: column + width)
  }

  private static func drawList(
    _ model: LibraryModel,
    _ context: AppContext,
    in area: Rect,
    on canvas: inout Canvas
  ) {
    guard !model.listing.matches.isEmpty else {
      let own = context.words.cases
      let how = model.isSearching && !model.search.isEmpty ? own.howToClearField : own.howToClear
      return canvas.within(area) { drawText("\(own.noMatch) \(how)", context, on: &$0) }
    }
    if canvas.size.columns >= paneColumns {
      let parts = area.dividedIntoColumns([11, 9], gap: 4)
      canvas.within(parts[0]) { CaseList(model: model, context: context).draw(on: &$0) }
      canvas.within(parts[1]) { part in
        let blocks = model.focused.map { LibraryText.details($0, context) } ?? []
        ProseView(
          name: "detail",
          lines: blocks.styledLines(part.glyphs),
          moreWord: context.words.interface.more
        ).draw(on: &part)
      }
      return
    }
    let (list, detail) = area.splitBottom(area.rows >= 12 ? 3 : 0)
    canvas.within(list) { CaseList(model: model, context: context).draw(on: &$0) }
    canvas.within(detail) { drawSummary(model, context, on: &$0) }
  }

  /// Two rows on the case with the focus.
  private static func drawSummary(
    _ model: LibraryModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    guard let entry = model.focused else { return }
    let text =
      entry.isPlayable
      ? StyledText(entry.summary.line(in: context.language))
      : StyledText(entry.problems.first ?? context.words.notPlayable, .warning)
    let rows = text.adapted(to: canvas.glyphs).wrapped(to: canvas.size.columns)
    canvas.horizontalRule(row: 0, columns: canvas.size.columns)
    for (place, row) in rows.prefix(2).enumerated() {
      let isCut = place == 1 && rows.count > 2
      let sign = canvas.glyphs.ellipsis
      let room = canvas.size.columns - sign.columns
      let shown = isCut ? row.truncated(to: room, ellipsis: "") + StyledText(sign, .muted) : row
      canvas.text(shown, row: place + 1, column: 0)
    }
  }

  private static func drawFilter(
    _ model: LibraryModel,
    _ state: ListState,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let choices = model.filterChoices
    let items = FilterRows(choices).items(choices, model.filter, canvas.glyphs, context)
    let widest = items.flatMap(\.lines).map { $0.text.columns }.max() ?? 0
    let title = StyledText("\(context.words.cases.filter) · \(LibraryText.count(model, context))")
    let content = Size(columns: max(widest + 8, title.columns + 2), rows: items.count)
    OverlayBox(title: title.restyled(.heading), content: content).draw(on: &canvas) { part in
      ListView(
        name: filterView,
        items: items,
        state: state,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }
}
