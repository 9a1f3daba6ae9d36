package import Interface
internal import PlainText
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
    let scene = context.words.sceneNumber(model.sceneNumber, minutesLeft: model.minutesLeft)
    HeaderLine(title, right: StyledText(scene, .muted)).draw(on: &canvas)
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
      rest = canvas.bounds.splitTop(2).rest
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
          lines: model.text(in: context).styledLines(part.glyphs),
          state: model.scroll,
          moreWord: context.words.interface.more
        ).draw(on: &part)
      }
    }
  }

  private static func drawAsk(
    _ ask: Ask,
    _ model: PlayModel,
    _ context: AppContext,
    hasFocus: Bool = true,
    on canvas: inout Canvas
  ) {
    let width = canvas.size.columns
    var head: [StyledLine] = []
    if let parts = partLine(model, context) { head.append(parts) }
    if ask.layout == .list, !ask.subject.isEmpty { head.append(StyledLine(ask.subject, .muted)) }
    let prompt = ask.layout == .bar ? model.prompt(context) ?? ask.prompt : ask.prompt
    head.append(StyledLine(prompt, .heading))
    if let hint = model.restHint(context) { head.append(StyledLine(hint, .muted)) }
    let headRows = head.flatMap { $0.rows(width: min(width, Rect.proseMeasure)) }
    let (top, below) = canvas.bounds.splitTop(min(headRows.count, canvas.size.rows / 2))
    canvas.within(top) { part in
      for (row, text) in headRows.enumerated() { part.text(text, row: row, column: 0) }
    }
    let barRows = ask.layout == .bar ? bar(ask, width, canvas.glyphs) : []
    let (list, bottom) = below.splitTop(1).rest.splitBottom(
      barRows.isEmpty ? 0 : min(barRows.count + 1, below.rows / 2)
    )
    canvas.within(list) { part in
      let items = model.listItems(ask, context, part.glyphs)
      ListView(
        name: "list",
        items: items,
        state: model.listState,
        hasFocus: hasFocus,
        moreWord: context.words.interface.more,
        gap: gap(items, part)
      ).draw(on: &part)
    }
    canvas.within(bottom) { part in
      part.horizontalRule(row: 0, columns: part.size.columns)
      for (row, text) in barRows.enumerated() { part.text(text, row: row + 1, column: 0) }
    }
  }

  /// An empty row between items where all of them still fit.
  private static func gap(_ items: [ListItem], _ canvas: Canvas) -> Int {
    let room = max(1, canvas.size.columns - 2)
    let rows = items.flatMap(\.lines).map { $0.rows(width: room, glyphs: canvas.glyphs).count }
    return rows.reduce(0, +) + items.count - 1 <= canvas.size.rows ? 1 : 0
  }

  /// The answers as a bar, numbered as their keys are.
  private static func bar(_ ask: Ask, _ width: Int, _ glyphs: Glyphs) -> [StyledText] {
    var text = StyledText.empty
    for (number, choice) in ask.choices.enumerated() {
      if number > 0 { text.append("   ", .body) }
      text.append("\(number + 1)", .key)
      text.append(" \(choice.short)", choice.isChosen ? .mark : .body)
    }
    let lead = ask.barLead.isEmpty ? "" : "\(ask.barLead) "
    return StyledLine(text, lead: StyledText(lead, .accent)).rows(width: width)
  }

  /// The report's parts, the one on the screen set off.
  private static func partLine(_ model: PlayModel, _ context: AppContext) -> StyledLine? {
    guard case .report(let input) = model.input else { return nil }
    var text = StyledText.empty
    for part in input.parts {
      if !text.isEmpty { text.append(" · ", .muted) }
      text.append(context.words.part(part), part == input.part ? .accent : .muted)
    }
    return StyledLine(text)
  }

  private static func drawWords(
    _ input: ReportInput,
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    guard case .report(let task) = model.step.task else { return }
    var head: [StyledLine] = []
    if let parts = partLine(model, context) { head.append(parts) }
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
