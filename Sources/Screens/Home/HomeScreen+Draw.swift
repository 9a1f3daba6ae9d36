package import Interface
internal import ScenarioEngine

extension HomeScreen {
  package static func draw(
    _ model: HomeModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let words = HomeWords.of(context.interfaceLanguage)
    let title =
      model.isChoosing
      ? words.chooseTitle : model.glance.map { HomeText($0, context).course } ?? words.title
    HeaderLine(context.productTitle, right: StyledText(title, .muted))
      .draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let inner = canvas.size.columns > 60 ? body.readingColumn : body
    canvas.within(inner) { part in
      if model.isChoosing {
        drawOffers(model, words, context, on: &part)
      } else if let glance = model.glance {
        drawAdvice(model, glance, words, context, on: &part)
      } else {
        drawLines([StyledLine(words.looking, .muted)], on: &part)
      }
    }
  }

  // MARK: - What now

  private static func drawAdvice(
    _ model: HomeModel,
    _ glance: CourseGlance,
    _ words: HomeWords,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let text = HomeText(glance, context)
    let below = progress(text, on: canvas, context)
    let items = glance.advice.map { item(for: $0, text) }
    let room = canvas.size.rows
    let isAiry = room >= 16
    let head = isAiry ? 2 : 1
    let gap = isAiry ? 1 : 0
    let list = ListView(
      name: listView,
      items: items,
      state: model.list,
      moreWord: context.words.interface.more,
      gap: gap
    )
    let needed = list.rowCount(width: canvas.size.columns, glyphs: canvas.glyphs)
    // The list gives way last: how far the course has come can be cut short.
    let listRows = min(needed, max(0, room - head))
    let (upper, rest) = canvas.bounds.splitTop(head)
    canvas.within(upper) { $0.text(StyledText(words.whatNow, .heading), row: 0, column: 0) }
    let (middle, lower) = rest.splitTop(max(1, listRows))
    canvas.within(middle) { part in
      if items.isEmpty {
        drawLines([StyledLine(words.nothingNow, .muted)], on: &part)
      } else {
        list.draw(on: &part)
      }
    }
    let belowRows = below.rows(width: canvas.size.columns, glyphs: canvas.glyphs).count
    canvas.within(lower.splitBottom(min(lower.rows, belowRows)).bottom) { below.draw(on: &$0) }
  }

  private static func item(for advice: CourseAdvice, _ text: HomeText) -> ListItem {
    let minutes = text.minutes(of: advice)
    let title =
      StyledText(text.title(of: advice))
      + StyledText(minutes.isEmpty ? "" : "  \(minutes)", .muted)
    return ListItem([StyledLine(title), StyledLine(text.reason(of: advice), .muted)])
  }

  /// How far the course has come, for the bottom of the screen.
  private static func progress(
    _ text: HomeText,
    on canvas: Canvas,
    _ context: AppContext
  ) -> ProseView {
    let width = canvas.size.columns
    let margin = width >= PageLayout.leastForMargin ? PageLayout.marginColumns : 0
    return ProseView(
      name: progressView,
      lines: text.progressBlocks.styledLines(canvas.glyphs, margin: margin, width: width),
      moreWord: context.words.interface.more
    )
  }

  // MARK: - Choosing

  private static func drawOffers(
    _ model: HomeModel,
    _ words: HomeWords,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    var head = [StyledLine(words.chooseText, .muted), .blank]
    if model.isPlanGone, let chosen = model.chosen {
      head = [StyledLine(words.planGone(chosen), .warning), .blank]
    }
    guard let offers = model.offers, !offers.isEmpty else {
      return drawLines(head + [StyledLine(reason(model, words), .muted)], on: &canvas)
    }
    let focused = model.list.selection(of: offers.count)
    let items = offers.enumerated().map { number, offer in
      offerItem(offer, isFocused: number == focused, model, words, context)
    }
    let rows = head.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    let (upper, lower) = canvas.bounds.splitTop(min(rows.count, canvas.size.rows / 3))
    canvas.within(upper) { part in
      for (row, text) in rows.prefix(part.size.rows).enumerated() {
        part.text(text, row: row, column: 0)
      }
    }
    canvas.within(lower) { part in
      ListView(
        name: listView,
        items: items,
        state: model.list,
        moreWord: context.words.interface.more,
        emphasis: part.size.columns
      ).draw(on: &part)
    }
  }

  /// A course; the one with the focus says what it is for.
  private static func offerItem(
    _ offer: CourseOffer,
    isFocused: Bool,
    _ model: HomeModel,
    _ words: HomeWords,
    _ context: AppContext
  ) -> ListItem {
    let facts = [
      words.caseCount(offer.cases), offer.id == model.chosen ? context.words.chosenNow : "",
      offer.fits(context.work) ? words.forYourWork : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let title =
      StyledText(context.line(offer.title)) + StyledText("  \(facts)", .muted)
    let intro = offer.intro.paragraphs(in: context.language).map {
      StyledLine($0.words, .muted)
    }
    return ListItem([StyledLine(title)] + (isFocused ? intro : []))
  }

  private static func drawLines(_ lines: [StyledLine], on canvas: inout Canvas) {
    let rows = lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    for (row, text) in rows.prefix(canvas.size.rows).enumerated() {
      canvas.text(text, row: row, column: 0)
    }
  }
}
