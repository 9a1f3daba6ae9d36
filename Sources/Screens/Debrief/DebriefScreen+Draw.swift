package import Interface
internal import ScenarioEngine

extension DebriefScreen {
  /// The width from which the list of sections stands beside the text.
  static let wideColumns = 100

  package static func draw(
    _ model: DebriefModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let sections = model.sections
    let (number, section) = model.current
    drawHeader(model, context, number, sections.count, on: &canvas)
    let body = canvas.bounds.splitTop(2).rest
    guard canvas.size.columns >= wideColumns else {
      canvas.within(body.readingColumn) { drawSection(section, model, context, on: &$0) }
      return
    }
    let parts = body.inset(columns: 1).splitLeft(min(36, canvas.size.columns / 3))
    canvas.within(parts.left) { drawList(sections, number, context, on: &$0) }
    canvas.verticalRule(row: body.row, column: parts.rest.column + 1, rows: body.rows)
    canvas.within(parts.rest.splitLeft(4).rest) { drawSection(section, model, context, on: &$0) }
  }

  private static func drawHeader(
    _ model: DebriefModel,
    _ context: AppContext,
    _ number: Int,
    _ count: Int,
    on canvas: inout Canvas
  ) {
    let title = StyledText(context.line(model.playable.scenario.head.title), .heading)
    let place = "\(context.words.debrief.title) · \(context.words.numberOf(number + 1, count))"
    HeaderLine(title, right: StyledText(place, .muted)).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
  }

  private static func drawSection(
    _ section: DebriefSection,
    _ model: DebriefModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let margin =
      canvas.size.columns >= PageLayout.leastForMargin ? PageLayout.marginColumns : 0
    let width = min(canvas.size.columns, PageLayout.marginColumns + PageLayout.measure)
    HeaderLine(
      mark(section, canvas.glyphs) + StyledText(section.title, .heading),
      right: StyledText(
        section.agreement.flatMap { context.words.debrief.share(of: $0) } ?? "",
        .muted
      )
    ).draw(within: width, on: &canvas)
    canvas.within(canvas.bounds.splitTop(2).rest) { part in
      guard section.map == nil else { return drawMap(section, model, context, on: &part) }
      BlockPage(name: textView, blocks: section.blocks, scroll: model.scroll)
        .draw(in: context, margin: margin, width: width, on: &part)
    }
  }

  /// The map as a list, so that a decision on it can be chosen; what is said of it stands above.
  private static func drawMap(
    _ section: DebriefSection,
    _ model: DebriefModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    guard let map = section.map else { return }
    let width = min(canvas.size.columns, PageLayout.marginColumns + PageLayout.measure)
    let glyphs = canvas.glyphs
    let said = section.blocks.filter { if case .chart = $0 { false } else { true } }
    let lines = said.styledLines(glyphs).flatMap { $0.rows(width: width, glyphs: glyphs) }
    // In a low window the way itself needs every row.
    let above = canvas.size.rows >= lines.count + 12 ? lines + map.legend(width: width, glyphs) : []
    let parts = canvas.bounds.splitTop(above.count + (above.isEmpty ? 0 : 1))
    for (row, text) in above.enumerated() {
      canvas.text(text.adapted(to: glyphs), row: row, column: 0)
    }
    canvas.within(parts.rest.splitLeft(width).left) { part in
      ListView(
        name: mapView,
        items: map.stops.indices.map { place in
          ListItem(map.lines(of: place, glyphs), isHeading: map.stops[place].turn == nil)
        },
        state: model.stops,
        pressKey: .character("w"),
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func drawList(
    _ sections: [DebriefSection],
    _ number: Int,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    var items: [ListItem] = []
    var selected = 0
    var group: DebriefSection.Group?
    for (place, section) in sections.enumerated() {
      if section.group != group {
        group = section.group
        let title = StyledLine(context.words.debrief.group(section.group), .muted)
        let space: [StyledLine] = items.isEmpty ? [] : [.blank]
        items.append(ListItem(space + [title], isHeading: true))
      }
      if place == number { selected = items.count }
      items.append(item(section, isCurrent: place == number, canvas.glyphs))
    }
    ListView(
      name: "sections",
      items: items,
      state: ListState(selected: selected),
      hasFocus: false,
      pressKey: nil,
      stepKeys: [.backTab, .tab],
      moreWord: context.words.interface.more
    ).draw(on: &canvas)
  }

  private static func item(
    _ section: DebriefSection,
    isCurrent: Bool,
    _ glyphs: Glyphs
  ) -> ListItem {
    var text = StyledText(section.listTitle, isCurrent ? .accent : .body)
    if let agreement = section.agreement, agreement.of > 1 {
      text.append(" \(agreement.count)/\(agreement.of)", .muted)
    }
    let mark = section.mark == nil ? StyledText("  ") : mark(section, glyphs)
    return ListItem([StyledLine(text, lead: mark)])
  }

  /// The mark before a section's title, a glyph so that it does not hang on colour.
  private static func mark(_ section: DebriefSection, _ glyphs: Glyphs) -> StyledText {
    switch section.mark {
    case .right: StyledText("\(glyphs.check) ", .success)
    case .other: StyledText("\(glyphs.cross) ", .danger)
    case nil: .empty
    }
  }
}

extension HeaderLine {
  /// Draws the line in so many columns at the left.
  fileprivate func draw(within columns: Int, on canvas: inout Canvas) {
    canvas.within(canvas.bounds.splitTop(1).top.splitLeft(columns).left) { draw(on: &$0) }
  }
}
