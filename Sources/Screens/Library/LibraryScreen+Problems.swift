internal import Interface
internal import ScenarioFiles

extension LibraryScreen {
  /// Draws the page that says what is wrong with a file.
  static func draw(
    _ model: ProblemsModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.cases
    HeaderLine(
      StyledText(name(model, context), .heading),
      right: StyledText(own.problems, .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(canvas.size.columns > 60 ? body.inset(columns: 2) : body) { part in
      ProseView(
        name: problemsView,
        lines: blocks(model, context).styledLines(part.glyphs),
        state: model.scroll,
        moreWord: context.words.interface.more,
        measure: 100
      ).draw(on: &part)
    }
  }

  private static func name(_ model: ProblemsModel, _ context: AppContext) -> String {
    let title = model.title.line(in: context.language)
    return title.isEmpty ? model.path : title
  }

  /// What the page says.
  private static func blocks(_ model: ProblemsModel, _ context: AppContext) -> [Block] {
    let own = context.words.cases
    guard let findings = model.findings else { return [.note(own.checking)] }
    var blocks: [Block] = [.note(model.path)]
    if findings.isEmpty { blocks += [.space, .text(own.noProblemLeft)] }
    for shown in findings { blocks += [.space] + shown.blocks(in: context) }
    return blocks
  }

  /// Says the page in words.
  static func describe(
    _ model: ProblemsModel,
    in context: AppContext
  ) -> PlainPage<LibraryMessage> {
    let own = context.words.cases
    var page = PlainPage<LibraryMessage>(
      title: "\(own.problems): \(name(model, context))",
      lines: blocks(model, context).plainLines.filter { !$0.isCaret }
    )
    page.choices = [
      PlainChoice(context.words.debrief.toLibrary, key: "x", message: .problemsClosed),
      PlainChoice(
        context.words.tryAgain,
        key: "r",
        message: .problemsChecked,
        disabledReason: model.findings == nil ? own.checking : nil
      ),
    ]
    return page
  }
}
