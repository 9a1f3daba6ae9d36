package import Interface
internal import ScenarioEngine

extension RatingScreen {
  /// The width from which the ticks stand beside the text instead of below it.
  static let wideColumns = 100

  package static func draw(
    _ model: RatingModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.raters
    HeaderLine(
      StyledText(context.line(model.subject.sheet.title), .heading),
      right: StyledText("\(own.title) · \(own.rater(model.subject.rater))", .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    guard canvas.size.columns >= wideColumns else {
      return drawStacked(model, context, in: body.readingColumn, on: &canvas)
    }
    let parts = body.inset(columns: 2).dividedIntoColumns([5, 4], gap: 5)
    canvas.within(parts[0]) { drawText(model, context, on: &$0) }
    canvas.verticalRule(row: body.row, column: parts[1].column - 3, rows: body.rows)
    canvas.within(parts[1]) { part in
      RatingPanel(of: model, context, part, isAiry: true).draw(on: &part)
    }
  }

  /// The text above, the ticks below in as many rows as they need, the text keeping a third.
  private static func drawStacked(
    _ model: RatingModel,
    _ context: AppContext,
    in area: Rect,
    on canvas: inout Canvas
  ) {
    canvas.within(area) { page in
      let needed = RatingPanel(of: model, context, page).rowCount + 1
      let least = max(2, page.size.rows / 3)
      let (text, below) = page.bounds.splitBottom(min(needed, max(0, page.size.rows - least)))
      page.within(text) { drawText(model, context, on: &$0) }
      page.horizontalRule(row: below.row, columns: page.size.columns)
      page.within(below.splitTop(1).rest) { part in
        RatingPanel(of: model, context, part).draw(on: &part)
      }
    }
  }

  private static func drawText(
    _ model: RatingModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    ProseView(
      name: textView,
      lines: RatingText.blocks(of: model.subject, in: context).styledLines(canvas.glyphs),
      state: model.scroll,
      moreWord: context.words.interface.more
    ).draw(on: &canvas)
  }
}
