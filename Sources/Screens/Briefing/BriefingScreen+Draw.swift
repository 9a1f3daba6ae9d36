package import Interface
internal import ScenarioEngine

extension BriefingScreen {
  package static func draw(
    _ model: BriefingModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let words = context.words
    let head = model.playable.scenario.head
    HeaderLine(
      StyledText(context.line(head.title), .heading),
      right: StyledText(words.minutes(head.minutes), .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let column = canvas.size.columns > 84 ? body.centredColumn() : body.inset(columns: 2)
    let items = choiceItems(model, words)
    let needed = items.flatMap(\.lines).flatMap { $0.rows(width: column.columns - 2) }.count
    let (text, choices) = column.splitBottom(min(needed + 1, column.rows * 2 / 3))
    canvas.within(text) { part in
      ProseView(
        name: "text",
        lines: blocks(model, context).styledLines(part.glyphs),
        state: model.scroll,
        moreWord: words.interface.more
      ).draw(on: &part)
    }
    canvas.within(choices) { part in
      part.horizontalRule(row: 0, columns: part.size.columns)
      part.within(part.bounds.splitTop(1).rest) { list in
        ListView(
          name: "list",
          items: items,
          state: model.list,
          moreWord: words.interface.more
        ).draw(on: &list)
      }
    }
  }

  private static func choiceItems(_ model: BriefingModel, _ words: Words) -> [ListItem] {
    model.choices.enumerated().map { number, choice in
      ListItem([
        StyledLine(StyledText(label(choice, words)), lead: StyledText("\(number + 1) ", .key))
      ])
    }
  }

  /// What the page says.
  static func blocks(_ model: BriefingModel, _ context: AppContext) -> [Block] {
    let words = context.words
    let head = model.playable.scenario.head
    var blocks: [Block] = [.text(context.line(head.summary)), .space]
    if !head.contentWarning.isEmpty {
      blocks += [.warning("\(words.contentWarning): \(context.line(head.contentWarning))"), .space]
    }
    blocks += [
      .entry(label: words.yourRole, text: context.line(head.role)),
      .entry(label: words.whereItIs, text: words.setting(head.setting)), .space,
    ]
    if model.playable.isProvisional { blocks += [.warning(words.provisionalKey), .space] }
    blocks += [.text(words.scoresDecisions), .text(words.noRealPeople), .space]
    let review = head.review.map { words.reviewedBy($0.by, $0.on, $0.validUntil) }
    blocks.append(.note(review ?? words.notReviewed))
    if head.status == .draft { blocks.append(.note(words.draftCase)) }
    if !head.threatPicture.isEmpty {
      blocks.append(.note("\(words.threatPicture): \(context.line(head.threatPicture))"))
    }
    return blocks
  }

  package static func describe(
    _ model: BriefingModel,
    in context: AppContext
  ) -> PlainPage<BriefingMessage> {
    let words = context.words
    var page = PlainPage<BriefingMessage>(
      title: context.line(model.playable.scenario.head.title),
      lines: blocks(model, context).plainLines
    )
    let busy = model.isBeginning ? words.beginning : nil
    page.choices = model.choices.enumerated().map { number, choice in
      PlainChoice(label(choice, words), message: .choiceTaken(number), disabledReason: busy)
    }
    page.commands = [PlainChoice(words.backHelp, key: "x", message: .wentBack)]
    return page
  }
}
