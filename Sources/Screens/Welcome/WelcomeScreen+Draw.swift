package import Interface

extension WelcomeScreen {
  package static func draw(
    _ model: WelcomeModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    HeaderLine(
      context.productTitle,
      right: StyledText(WelcomeWords.bothTitles, .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(body.readingColumn) { part in
      switch model.stage {
      case .asking: drawQuestions(model, context, on: &part)
      case .offering: drawOffers(model, context, on: &part)
      }
    }
  }

  private static func drawQuestions(
    _ model: WelcomeModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let isLow = canvas.size.rows < 18
    let glyphs = canvas.glyphs
    var head: [StyledLine] =
      isLow ? [] : [StyledLine(context.words.productLine, .muted, indent: 2), .blank]
    let title = StyledText(WelcomeWords.bothLanguages, .heading)
    let languages = languageLine(context.words.language, glyphs)
    if isLow, title.columns + 2 + languages.columns <= canvas.size.columns {
      head.append(StyledLine(title + StyledText("  ") + languages))
    } else {
      head +=
        (isLow ? [] : [StyledLine(title, indent: 2)])
        + [StyledLine(languages, indent: isLow ? 0 : 2)]
    }
    if !isLow { head.append(.blank) }
    let whatFor = isLow ? context.words.welcome.whatForShort : context.words.welcome.whatFor
    let note = StyledLine(whatFor, .muted, indent: isLow ? 0 : 2)
    let top = rows(of: head, canvas)
    let bottom = rows(of: [note], canvas)
    let (upper, below) = canvas.bounds.splitTop(top.count)
    let gap = isLow ? 0 : 1
    let room = max(0, below.rows - bottom.count - gap)
    let (list, rest) = below.splitTop(min(room, Work.allCases.count + 1))
    write(top, in: upper, on: &canvas)
    canvas.within(list) { part in
      ListView(
        name: listView,
        items: workItems(model, context.words, part.glyphs),
        state: model.list,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
    write(bottom, in: rest.splitTop(gap).rest, on: &canvas)
  }

  /// The languages side by side, each by its own name.
  private static func languageLine(_ chosen: Words.Language, _ glyphs: Glyphs) -> StyledText {
    var line = StyledText.empty
    for (number, language) in Words.Language.allCases.enumerated() {
      let isChosen = language == chosen
      if number > 0 { line.append("   ", .body) }
      line.append("\(number + 1) ", .key)
      line.append("\(isChosen ? glyphs.radioOn : glyphs.radioOff) ", .accent)
      line.append(language.name, isChosen ? .mark : .body)
    }
    return line
  }

  private static func workItems(
    _ model: WelcomeModel,
    _ words: Words,
    _ glyphs: Glyphs
  ) -> [ListItem] {
    let title = ListItem([StyledLine(WelcomeWords.bothWorks, .heading)], isHeading: true)
    return [title]
      + Work.allCases.enumerated().map { number, work in
        let isChosen = work == model.work
        let lead =
          StyledText("\(number + 1 + Words.Language.allCases.count) ", .key)
          + StyledText("\(isChosen ? glyphs.radioOn : glyphs.radioOff) ", .accent)
        let text = StyledText(words.welcome.work(work), isChosen ? .mark : .body)
        return ListItem([StyledLine(text, lead: lead)])
      }
  }

  private static func drawOffers(
    _ model: WelcomeModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let needed = model.choices.count
    let title = StyledLine(context.words.welcome.offerTitle, .heading)
    let body = StyledLine(context.words.welcome.offerText)
    let airy = rows(of: [title, .blank, body], canvas)
    let text = airy.count + needed + 1 <= canvas.size.rows ? airy : rows(of: [title, body], canvas)
    let gap = canvas.size.rows >= text.count + needed + 1 ? 1 : 0
    let (upper, below) = canvas.bounds.splitTop(
      min(text.count, max(0, canvas.size.rows - needed))
    )
    write(text, in: upper, on: &canvas)
    canvas.within(below.splitTop(gap).rest) { part in
      ListView(
        name: "offers",
        items: model.choices.enumerated().map { number, offer in
          ListItem([
            StyledLine(
              StyledText(context.words.welcome.offer(offer)),
              lead: StyledText("\(number + 1) ", .key)
            )
          ])
        },
        state: model.offers,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func rows(of lines: [StyledLine], _ canvas: Canvas) -> [StyledText] {
    lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
  }

  private static func write(_ rows: [StyledText], in area: Rect, on canvas: inout Canvas) {
    canvas.within(area) { part in
      for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
    }
  }
}
