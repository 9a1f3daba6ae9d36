internal import Interface
internal import ScenarioEngine

/// The question with its choices or its items, and the bar of answers.
extension PlayScreen {
  /// The empty rows between the parts of a screen: none in a low window.
  static func air(_ canvas: Canvas) -> Int { canvas.size.rows >= 12 ? 1 : 0 }

  static func drawAsk(
    _ ask: Ask,
    _ model: PlayModel,
    _ context: AppContext,
    hasFocus: Bool = true,
    on canvas: inout Canvas
  ) {
    let head = headRows(ask, model, context, canvas.size)
    let (top, below) = canvas.bounds.splitTop(head.count)
    canvas.within(top) { part in
      for (row, text) in head.enumerated() { part.text(text, row: row, column: 0) }
    }
    let answers = ask.layout == .bar ? bar(ask, canvas.size.columns) : []
    let (list, bottom) = below.splitTop(air(canvas)).rest.splitBottom(
      answers.isEmpty ? 0 : min(answers.count + 1, max(0, below.rows - 2))
    )
    canvas.within(list) { part in
      let items = model.listItems(ask, context, part.glyphs)
      ListView(
        name: "list",
        items: items,
        state: model.listState,
        hasFocus: hasFocus,
        moreWord: context.words.interface.more,
        gap: gap(items, part),
        pressKey: model.pressKey(ask)
      ).draw(on: &part)
    }
    canvas.within(bottom) { part in
      part.horizontalRule(row: 0, columns: part.size.columns)
      for (row, text) in answers.enumerated() { part.text(text, row: row + 1, column: 0) }
    }
  }

  /// The rows above the list; in a low window only the question itself.
  private static func headRows(
    _ ask: Ask,
    _ model: PlayModel,
    _ context: AppContext,
    _ size: Size
  ) -> [StyledText] {
    let width = min(size.columns, Rect.proseMeasure)
    var head: [(line: StyledLine, isNeeded: Bool)] = []
    if case .report(let input) = model.input {
      head.append((partLine(input, context, width), true))
    }
    if ask.layout == .list, !ask.subject.isEmpty {
      head.append((StyledLine(ask.subject, .muted), false))
    }
    let prompt = ask.layout == .bar ? model.prompt(context) ?? ask.prompt : ask.prompt
    head.append((StyledLine(prompt, .heading), true))
    if let hint = model.restHint(context) { head.append((StyledLine(hint, .muted), false)) }
    let all = head.flatMap { $0.line.rows(width: width) }
    guard all.count > size.rows / 2 else { return all }
    let needed = head.filter(\.isNeeded).flatMap { $0.line.rows(width: width) }
    return Array(needed.prefix(max(0, size.rows - 3)))
  }

  /// An empty row between items where all of them still fit.
  private static func gap(_ items: [ListItem], _ canvas: Canvas) -> Int {
    let room = max(1, canvas.size.columns - 2)
    let rows = items.flatMap(\.lines).map { $0.rows(width: room, glyphs: canvas.glyphs).count }
    return rows.reduce(0, +) + items.count - 1 <= canvas.size.rows ? 1 : 0
  }

  /// The answers as a bar, numbered as their keys are, broken between answers.
  private static func bar(_ ask: Ask, _ width: Int) -> [StyledText] {
    var pieces = ask.choices.enumerated().map { number, choice in
      StyledText("\(number + 1)", .key)
        + StyledText(" \(choice.short)", choice.isChosen ? .mark : .body)
    }
    if !ask.barLead.isEmpty { pieces.insert(StyledText(ask.barLead, .accent), at: 0) }
    var rows: [StyledText] = []
    for piece in pieces {
      if let last = rows.last, last.columns + 3 + piece.columns <= width {
        rows[rows.count - 1] = last + StyledText("   ") + piece
      } else {
        rows.append(piece)
      }
    }
    return rows
  }

  /// The report's parts, the one on the screen set off; where they do not fit, that one alone.
  static func partLine(
    _ input: ReportInput,
    _ context: AppContext,
    _ columns: Int
  ) -> StyledLine {
    let words = context.words
    var text = StyledText.empty
    for part in input.parts {
      if !text.isEmpty { text.append(" · ", .muted) }
      text.append(words.part(part), part == input.part ? .accent : .muted)
    }
    guard text.columns > columns else { return StyledLine(text) }
    let place = (input.parts.firstIndex(of: input.part) ?? 0) + 1
    let count = StyledText(" (\(words.numberOf(place, input.parts.count)))", .muted)
    return StyledLine(StyledText(words.part(input.part), .accent) + count)
  }
}
