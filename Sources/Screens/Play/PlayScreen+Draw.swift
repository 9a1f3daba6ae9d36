package import Interface
internal import ScenarioEngine

extension PlayScreen {
  /// The width from which the scene stands beside the question.
  static let wideColumns = 110

  package static func draw(_ model: PlayModel, in context: AppContext, on canvas: inout Canvas) {
    drawHeader(model, context, on: &canvas)
    let body = canvas.bounds.splitTop(2).rest
    let isWide = canvas.size.columns >= wideColumns
    guard isWide, let left = leftPane(model, context) else {
      canvas.within(inset(body, canvas.size)) { drawStage(model, context, on: &$0) }
      return
    }
    let columns = body.inset(columns: 2).dividedIntoColumns([5, 6], gap: 4)
    canvas.verticalRule(row: body.row, column: columns[1].column - 2, rows: body.rows)
    canvas.within(columns[0]) { pane in
      drawTitle(model, context, on: &pane)
      pane.within(pane.bounds.splitTop(2).rest) { part in
        switch left {
        case .question(let ask): drawAsk(ask, model, context, hasFocus: false, on: &part)
        case .scene:
          ProseView(
            name: "scene",
            lines: model.scene(context).styledLines(part.glyphs),
            moreWord: context.words.interface.more
          ).draw(on: &part)
        }
      }
    }
    canvas.within(columns[1]) { drawStage(model, context, on: &$0, showsTitle: false) }
  }

  /// What stands at the left of a wide window.
  private enum LeftPane {
    /// The scene, beside the question.
    case scene
    /// The question with all its choices, beside the one that is to be taken.
    case question(Ask)
  }

  private static func leftPane(_ model: PlayModel, _ context: AppContext) -> LeftPane? {
    let scene = model.step.body.isEmpty ? nil : LeftPane.scene
    switch model.stage {
    case .answering: return scene
    case .confirming(let decision), .submitting(let decision):
      switch decision {
      case .read: return nil
      case .choose, .bestWorst: return model.question(in: context).map { .question($0) }
      default: return scene
      }
    default: return nil
    }
  }

  /// The body with air at its sides, as far as there is room.
  private static func inset(_ body: Rect, _ size: Size) -> Rect {
    let column = body.centredColumn()
    return size.columns > 84 ? column : body.inset(columns: size.columns > 60 ? 2 : 0)
  }

  private static func drawHeader(
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let title = StyledText(context.line(model.playable.scenario.head.title), .heading)
    let (number, minutes) = (model.sceneNumber, model.minutesLeft)
    let long = StyledText(context.words.sceneNumber(number, minutesLeft: minutes), .muted)
    let short = StyledText(context.words.shortSceneNumber(number, minutesLeft: minutes), .muted)
    let fits = long.columns <= canvas.size.columns / 2
    HeaderLine(title, right: fits ? long : short).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
  }

  private static func drawTitle(
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let title = context.line(model.shownStep.title)
    let text = StyledText(title.isEmpty ? context.time(model.shownTime) : title, .accent)
    canvas.text(
      text.truncated(to: canvas.size.columns, ellipsis: canvas.glyphs.ellipsis),
      row: 0,
      column: 0
    )
  }

  private static func drawStage(
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas,
    showsTitle: Bool = true
  ) {
    let rest: Rect
    if showsTitle {
      drawTitle(model, context, on: &canvas)
      rest = canvas.bounds.splitTop(1 + air(canvas)).rest
    } else {
      rest = canvas.bounds
    }
    canvas.within(rest) { part in
      if let ask = model.shownQuestion(in: context) {
        drawAsk(ask, model, context, on: &part)
      } else if case .report(let input) = model.input, input.part == .words,
        case .answering = model.stage
      {
        drawWords(input, model, context, on: &part)
      } else {
        ProseView(
          name: "text",
          lines: reviewHead(model, context, part.size.columns)
            + model.text(in: context).styledLines(part.glyphs),
          state: model.scroll,
          moreWord: context.words.interface.more
        ).draw(on: &part)
      }
    }
  }

  /// The parts of the report above its review.
  private static func reviewHead(
    _ model: PlayModel,
    _ context: AppContext,
    _ columns: Int
  ) -> [StyledLine] {
    guard case .answering = model.stage, case .report(let input) = model.input else { return [] }
    return [partLine(input, context, columns), .blank]
  }

  private static func drawWords(
    _ input: ReportInput,
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    guard case .report(let task) = model.step.task else { return }
    var head = [partLine(input, context, canvas.size.columns)]
    head.append(StyledLine(context.line(task.wordsPrompt), .heading))
    head.append(StyledLine(StyledText(context.words.noRealPeople, .warning)))
    let rows = head.flatMap { $0.rows(width: min(canvas.size.columns, Rect.proseMeasure)) }
    let (top, rest) = canvas.bounds.splitTop(min(rows.count, canvas.size.rows / 2))
    canvas.within(top) { part in
      for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
    }
    canvas.box(rest, title: StyledText(context.words.ownWords, .muted), role: .focusBorder)
    canvas.within(rest.inset(rows: 1, columns: 2)) { part in
      TextField(
        name: "words",
        state: input.words,
        hint: context.words.wordsHint,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }
}
