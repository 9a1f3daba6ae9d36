package import Interface
internal import ScenarioEngine

extension PlayScreen {
  package static func draw(_ model: PlayModel, in context: AppContext, on canvas: inout Canvas) {
    drawHeader(model, context, on: &canvas)
    drawPage(model, context, in: canvas.bounds.splitTop(2).rest, on: &canvas)
  }

  /// Draws all that stands below the header.
  static func drawPage(
    _ model: PlayModel,
    _ context: AppContext,
    in area: Rect,
    on canvas: inout Canvas
  ) {
    let layout = PageLayout(area)
    let rest = drawTitle(model, context, layout, on: &canvas)
    let showsScene = drawStage(model, context, layout, in: rest, on: &canvas)
    guard let aside = layout.aside else { return }
    canvas.within(aside) { part in
      if showsScene {
        CaseCard.file(of: model, context, part.glyphs).draw(on: &part)
      } else {
        CaseCard.scene(of: model, context, part.glyphs).draw(on: &part)
      }
    }
  }

  private static func drawHeader(
    _ model: PlayModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let title = StyledText(context.line(model.playable.scenario.head.title), .heading)
    let (number, count, minutes) = (model.sceneNumber, model.sceneCount, model.minutesLeft)
    // Without explanations between, the trainee should see that it is meant so.
    let mode = model.mode == .test ? context.words.mode(.test) + " · " : ""
    let long = StyledText(
      mode + context.words.sceneNumber(number, of: count, minutesLeft: minutes),
      .muted
    )
    let short = StyledText(
      mode + context.words.shortSceneNumber(number, minutesLeft: minutes),
      .muted
    )
    let columns = canvas.size.columns
    let fits = title.columns + 2 + long.columns <= columns && long.columns <= columns / 2
    if model.isExploring {
      UnmeasuredHeader(
        context.words.explore.exploring,
        besides: ["\(title.plain) · \(short.plain)", title.plain]
      ).draw(on: &canvas)
    } else {
      HeaderLine(title, right: fits ? long : short).draw(on: &canvas)
    }
    drawProgress(model, on: &canvas)
  }

  /// Draws how far the play has come, as the rule below the header.
  static func drawProgress(_ model: PlayModel, on canvas: inout Canvas) {
    let (number, count) = (model.sceneNumber, model.sceneCount)
    ProgressRule(part: number, of: max(number, count)).draw(row: 1, on: &canvas)
  }

  /// Draws when and what, as the head of an entry in a file, and returns the page below.
  private static func drawTitle(
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    on canvas: inout Canvas
  ) -> Rect {
    let (date, title) = heading(model, context)
    let lines: [StyledText]
    if layout.margin > 0 {
      lines = StyledLine(title, .heading)
        .beside(Margin(StyledText(date, .muted), columns: layout.margin))
        .rows(width: layout.main.columns, glyphs: canvas.glyphs)
    } else {
      let divider = date.isEmpty || title.isEmpty ? "" : " · "
      let text = StyledText(date + divider, .muted) + StyledText(title, .heading)
      let ellipsis = canvas.glyphs.ellipsis
      lines = [
        text.adapted(to: canvas.glyphs).truncated(to: layout.main.columns, ellipsis: ellipsis)
      ]
    }
    // A day that takes two rows leaves air below the title already.
    let titleRows = StyledLine(title).rows(width: layout.main.columns - layout.margin).count
    let air = layout.main.rows >= 12 ? max(lines.count, titleRows + 1) : lines.count
    let (top, rest) = layout.main.splitTop(air)
    canvas.within(top) { part in
      for (row, text) in lines.enumerated() { part.text(text, row: row, column: 0) }
    }
    return rest
  }

  /// The day and hour of the step on the screen, and its title.
  ///
  /// Authors write both into the title, "Day 1, 11.30 · The door"; where one does not, the clock
  /// tells the hour.
  private static func heading(
    _ model: PlayModel,
    _ context: AppContext
  ) -> (date: String, title: String) {
    let title = context.line(model.shownStep.title)
    guard let divider = title.firstRange(of: " · ") else {
      return (context.time(model.shownTime), title)
    }
    return (String(title[..<divider.lowerBound]), String(title[divider.upperBound...]))
  }

  /// Draws what the stage is about, and says whether the scene can be read on it.
  private static func drawStage(
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    in part: Rect,
    on canvas: inout Canvas
  ) -> Bool {
    if case .report(let input) = model.input, layout.margin > 0, part.rows >= ReportForm.leastRows,
      let form = ReportForm(input, model, context, layout, canvas.glyphs)
    {
      form.draw(in: part, on: &canvas)
      return true
    }
    if case .report(let input) = model.input, input.part == .words, case .answering = model.stage {
      canvas.within(part) { drawWords(input, model, context, showsParts: true, on: &$0) }
      return false
    }
    guard let sheet = sheet(model, context, layout, rows: part.rows, canvas.glyphs) else {
      canvas.within(part) { drawText(model, context, layout, on: &$0) }
      return true
    }
    let scene = model.step.body.isEmpty ? [] : model.scene(context)
    let rows = scene.styledLines(canvas.glyphs, margin: layout.margin)
      .flatMap { $0.rows(width: layout.main.columns, glyphs: canvas.glyphs) }
    let both = rows.count + 1 + sheet.needed(layout, canvas.glyphs)
    let showsScene = layout.margin > 0 && both <= part.rows && !model.isReport
    let (top, rest) = part.splitTop(showsScene && !rows.isEmpty ? rows.count + 1 : 0)
    canvas.within(top) { part in
      for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
    }
    sheet.draw(model.listState, context, layout, in: rest, on: &canvas)
    return showsScene || rows.isEmpty
  }

  private static func drawText(
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    on canvas: inout Canvas
  ) {
    ProseView(
      name: "text",
      lines: reviewHead(model, context, canvas.size.columns)
        + model.text(in: context).styledLines(canvas.glyphs, margin: layout.margin),
      state: model.scroll,
      moreWord: context.words.interface.more,
      measure: PageLayout.marginColumns + PageLayout.measure
    ).draw(on: &canvas)
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

  /// Draws the field for one's own words; the form shows the parts itself.
  static func drawWords(
    _ input: ReportInput,
    _ model: PlayModel,
    _ context: AppContext,
    showsParts: Bool,
    on canvas: inout Canvas
  ) {
    guard case .report(let task) = model.step.task else { return }
    var head = showsParts ? [partLine(input, context, canvas.size.columns)] : []
    head.append(StyledLine(context.line(task.wordsPrompt), .heading))
    head.append(StyledLine(StyledText(context.words.noRealPeople, .warning)))
    let rows = head.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    let (top, rest) = canvas.bounds.splitTop(min(rows.count, canvas.size.rows / 2))
    canvas.within(top) { part in
      for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
    }
    let title = showsParts ? StyledText(context.words.ownWords, .muted) : .empty
    canvas.box(rest, title: title, role: .focusBorder)
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

extension PlayModel {
  /// Whether the step asks for a report.
  var isReport: Bool {
    if case .report = step.task { true } else { false }
  }
}
