internal import Classroom
package import Interface
internal import ScenarioEngine

extension ConsoleScreen {
  /// The columns of what stands beside the lines of the moment.
  private static let labelColumns = 8
  /// The width from which the notes stand at the side.
  private static let leastForSide = 110

  package static func draw(
    _ model: ConsoleModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let text = ConsoleText(model: model, context: context)
    guard model.view == .console else {
      return WallView(text: text.wall, scroll: model.wallScroll).draw(in: context, on: &canvas)
    }
    let own = context.words.classroom
    let title = context.line(model.session.scenario.head.title)
    HeaderLine(
      StyledText("\(own.console) · ", .accent) + StyledText(title, .heading),
      right: text.clock
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let area = canvas.bounds.splitTop(2).rest
    let now = nowRows(text, area, canvas.glyphs)
    let (top, rest) = area.splitTop(now.count)
    canvas.within(top) { part in
      for (row, line) in now.enumerated() { part.text(line, row: row, column: 0) }
    }
    canvas.horizontalRule(row: rest.row, columns: canvas.size.columns)
    canvas.within(rest.splitTop(1).rest) { part in
      drawBody(model, text, context, on: &part)
    }
  }

  /// What happens, what to say, what Enter does, how the time is; what a low window cannot hold goes
  /// from the end of each line.
  private static func nowRows(
    _ text: ConsoleText,
    _ area: Rect,
    _ glyphs: Glyphs
  ) -> [StyledText] {
    let isLow = area.rows < 14
    let lines = text.now.filter { !isLow || $0.role != .muted }
    return lines.flatMap { line -> [StyledText] in
      let styled = StyledLine(line.text, line.role == .heading ? .heading : .body)
        .beside(Margin(StyledText(line.label, line.role), columns: labelColumns))
      let rows = styled.rows(width: area.columns, glyphs: glyphs)
      return isLow ? Array(rows.prefix(1)) : rows
    }
  }

  private static func drawBody(
    _ model: ConsoleModel,
    _ text: ConsoleText,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    switch model.panel {
    case .counts(let entry, _): CountRows(model, entry, context).draw(on: &canvas)
    case .list(let list, let state): drawList(model, list, state, context, on: &canvas)
    case .writing(let writing, let field): drawField(writing, field, context, on: &canvas)
    case .confirming, nil: drawPage(model, text, context, on: &canvas)
    }
  }

  /// What the wall shows, with the notes beside or below it.
  private static func drawPage(
    _ model: ConsoleModel,
    _ text: ConsoleText,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let notes = model.panel == nil ? text.notes : []
    let isWide = canvas.size.columns >= leastForSide && !notes.isEmpty
    let inner = canvas.bounds.inset(columns: canvas.size.columns > 60 ? 2 : 0)
    guard isWide else {
      let blocks = text.body + (notes.isEmpty ? [] : [.space] + notes)
      return drawProse(blocks, model, context, in: inner, on: &canvas)
    }
    let parts = inner.dividedIntoColumns([3, 2], gap: 4)
    drawProse(text.body, model, context, in: parts[0], on: &canvas)
    canvas.within(parts[1]) { part in
      let rows = notes.styledLines(part.glyphs).flatMap {
        $0.rows(width: part.size.columns, glyphs: part.glyphs)
      }
      for (row, line) in rows.enumerated() { part.text(line, row: row, column: 0) }
    }
  }

  private static func drawProse(
    _ blocks: [Block],
    _ model: ConsoleModel,
    _ context: AppContext,
    in area: Rect,
    on canvas: inout Canvas
  ) {
    canvas.within(area) { part in
      let width = min(Rect.proseMeasure, part.size.columns)
      ProseView(
        name: textView,
        lines: blocks.styledLines(part.glyphs, width: width, widestLabel: 18),
        state: model.scroll,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func drawList(
    _ model: ConsoleModel,
    _ list: ClassPanel.List,
    _ state: ListState,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let rows = model.rows(of: list, in: context)
    canvas.within(canvas.bounds.inset(columns: canvas.size.columns > 60 ? 2 : 0)) { part in
      ListView(
        name: listView,
        items: rows.enumerated().map { number, row in
          let lead = number < 9 ? StyledText("\(number + 1) ", .key) : StyledText("  ")
          let state = row.state.isEmpty ? StyledText.empty : StyledText("  \(row.state)", .muted)
          return ListItem([StyledLine(StyledText(row.label) + state, lead: lead)])
        },
        state: state,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func drawField(
    _ writing: ClassPanel.Writing,
    _ field: FieldState,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let inner = canvas.bounds.inset(columns: canvas.size.columns > 60 ? 2 : 0)
    let line = inner.splitTop(inner.rows > 2 ? 1 : 0).rest.splitTop(1).top
    canvas.within(line) { part in
      TextField(
        name: fieldView,
        state: field,
        hint: context.words.classroom.asked.writingHint(writing),
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }
}
