package import Interface
internal import ScenarioEngine

extension BriefingScreen {
  package static func draw(
    _ model: BriefingModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let head = model.playable.scenario.head
    HeaderLine(
      StyledText(context.line(head.title), .heading),
      right: StyledText(context.words.minutes(head.minutes), .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let layout = PageLayout(canvas.bounds.splitTop(2).rest)
    let list = ListView(
      name: "list",
      items: choiceItems(model, context.words),
      state: model.list,
      moreWord: context.words.interface.more,
      emphasis: layout.margin > 0 ? 3 : nil
    )
    let width = layout.main.columns - layout.margin
    let needed = list.rowCount(width: width, glyphs: canvas.glyphs) + 1
    let card = SideCard(
      title: context.words.play.scoring,
      lines: scoring(model, context).styledLines(canvas.glyphs)
    )
    let aside = layout.aside.flatMap { card.fits($0, canvas.glyphs) ? $0 : nil }
    if let aside { canvas.within(aside) { card.draw(on: &$0) } }
    let said = aside == nil ? blocks(model, context) : story(model, context)
    let lines = said.styledLines(canvas.glyphs, margin: layout.margin)
    let (text, choices) = fitted(lines, layout, choiceRows: needed, canvas.glyphs)
    canvas.within(text) { part in
      ProseView(
        name: "text",
        lines: lines,
        state: model.scroll,
        moreWord: context.words.interface.more,
        measure: PageLayout.marginColumns + PageLayout.measure
      ).draw(on: &part)
    }
    canvas.horizontalRule(row: choices.row, column: choices.column, columns: choices.columns)
    let rows = choices.splitTop(1).rest
    canvas.within(layout.column(hanging: 4, in: rows)) { list.draw(on: &$0) }
  }

  /// The text and, right below it, the choices; at the bottom where there is not room for both.
  private static func fitted(
    _ lines: [StyledLine],
    _ layout: PageLayout,
    choiceRows: Int,
    _ glyphs: Glyphs
  ) -> (text: Rect, choices: Rect) {
    let rows = lines.flatMap { $0.rows(width: layout.main.columns, glyphs: glyphs) }
    let page = layout.main
    if rows.count + 1 + choiceRows <= page.rows {
      return (page.splitTop(rows.count + 1).top, page.splitTop(rows.count + 1).rest)
    }
    let parts = page.splitBottom(min(choiceRows, page.rows * 2 / 3))
    return (parts.rest, parts.bottom)
  }

  private static func choiceItems(_ model: BriefingModel, _ words: Words) -> [ListItem] {
    model.choices.enumerated().map { number, choice in
      ListItem([
        StyledLine(
          StyledText(label(choice, model, words)),
          lead: StyledText("\(number + 1) ", .key)
        )
      ])
    }
  }

  /// What the page says.
  static func blocks(_ model: BriefingModel, _ context: AppContext) -> [Block] {
    story(model, context) + [.space] + scoring(model, context)
  }

  /// What the case is about and who one is in it.
  private static func story(_ model: BriefingModel, _ context: AppContext) -> [Block] {
    let head = model.playable.scenario.head
    var blocks: [Block] = [.text(context.line(head.summary)), .space]
    if let test = model.test {
      blocks += [.warning(HomeWords.of(context.interfaceLanguage).isTest(test)), .space]
    }
    if !head.contentWarning.isEmpty {
      blocks += [
        .warning("\(context.words.contentWarning): \(context.line(head.contentWarning))"), .space,
      ]
    }
    return blocks + [
      .entry(label: context.words.yourRole, text: context.line(head.role)), .space,
      .entry(label: context.words.whereItIs, text: context.words.setting(head.setting)),
    ]
  }

  /// What is scored, against what, and how far that can be trusted; a tour is not scored.
  private static func scoring(_ model: BriefingModel, _ context: AppContext) -> [Block] {
    let head = model.playable.scenario.head
    if head.isGuide { return [.text(context.words.welcome.offerText)] }
    var blocks: [Block] =
      context.words.banner(model.playable.source.keyState).map { [.warning($0), .space] } ?? []
    blocks += [.text(context.words.scoresDecisions), .text(context.words.noRealPeople), .space]
    let review = head.review.map { context.words.reviewed($0) }
    blocks.append(.note(review ?? context.words.notReviewed))
    if head.status == .draft { blocks.append(.note(context.words.draftCase)) }
    if !head.threatPicture.isEmpty {
      blocks.append(.note("\(context.words.threatPicture): \(context.line(head.threatPicture))"))
    }
    return blocks + [.note(context.words.someHaveTwins)]
  }

  package static func describe(
    _ model: BriefingModel,
    in context: AppContext
  ) -> PlainPage<BriefingMessage> {
    var page = PlainPage<BriefingMessage>(
      title: context.line(model.playable.scenario.head.title),
      lines: blocks(model, context).plainLines
    )
    let busy = model.isBeginning ? context.words.beginning : nil
    page.choices = model.choices.enumerated().map { number, choice in
      PlainChoice(
        label(choice, model, context.words),
        message: .choiceTaken(number),
        disabledReason: busy
      )
    }
    page.commands = [PlainChoice(context.words.backHelp, key: "x", message: .wentBack)]
    return page
  }
}
