package import Interface
internal import PlainText
internal import ScenarioEngine

extension RefreshScreen {
  package static func draw(
    _ model: RefreshModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = RefreshWords.of(context.interfaceLanguage)
    HeaderLine(
      StyledText(own.title, .heading),
      right: StyledText(RefreshText.progress(of: model, in: context), .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let layout = PageLayout(canvas.bounds.splitTop(2).rest)
    let lines = RefreshText.blocks(of: model, in: context)
      .styledLines(canvas.glyphs, margin: layout.margin)
    let prose = ProseView(
      name: textView,
      lines: lines,
      state: model.scroll,
      moreWord: context.words.interface.more,
      measure: PageLayout.marginColumns + PageLayout.measure
    )
    let items = items(of: model, context)
    guard !items.isEmpty else { return canvas.within(layout.main) { prose.draw(on: &$0) } }
    let list = ListView(
      name: listView,
      items: items,
      state: model.list,
      moreWord: context.words.interface.more,
      emphasis: layout.margin > 0 ? 3 : nil
    )
    let (text, choices) = fitted(prose, list, layout, canvas.glyphs)
    canvas.within(text) { prose.draw(on: &$0) }
    canvas.horizontalRule(row: choices.row, column: choices.column, columns: choices.columns)
    let rows = choices.splitTop(1).rest
    // The marker and the number hang at the left of the text.
    let hang = model.choiceCount > 9 ? 5 : 4
    canvas.within(layout.column(hanging: hang, in: rows)) { list.draw(on: &$0) }
  }

  /// The question and, right below it, the answers; where there is not room for both, the answers get
  /// what the question leaves, and two fifths at least.
  private static func fitted(
    _ prose: ProseView,
    _ list: ListView,
    _ layout: PageLayout,
    _ glyphs: Glyphs
  ) -> (text: Rect, choices: Rect) {
    let page = layout.main
    let textRows = prose.rows(width: page.columns, glyphs: glyphs).count + 1
    let width = page.columns - layout.margin
    let listRows = list.rowCount(width: width, glyphs: glyphs) + 1
    let least = min(listRows, page.rows * 2 / 5)
    let text = min(textRows, max(1, page.rows - least))
    return (page.splitTop(text).top, page.splitTop(text).rest)
  }

  private static func items(of model: RefreshModel, _ context: AppContext) -> [ListItem] {
    RefreshText.choices(of: model, in: context).enumerated().map { number, choice in
      let digits = "\(number + 1)".paddedBefore(to: model.choiceCount > 9 ? 2 : 1)
      return ListItem([StyledLine(StyledText(choice), lead: StyledText("\(digits) ", .key))])
    }
  }
}
