package import Interface
internal import ClassLine

extension JoinScreen {
  package static func draw(
    _ model: JoinModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let text = JoinText(model, in: context)
    drawHeader(model, text, context, on: &canvas)
    let body = canvas.bounds.splitTop(2).rest
    let columns = PageLayout(body).column(hanging: 2, in: body).columns
    let notes = questionNotes(model, text, columns)
    let needed =
      1 + notes.count + questions(model, context).rowCount(width: columns, glyphs: canvas.glyphs)
    let (page, votes) = split(body, needed: model.questions.isEmpty ? 0 : needed)
    let layout = PageLayout(page)
    canvas.within(layout.main) { part in
      let noted: [Block] = text.lineNote.map { [.warning($0), .space] } ?? []
      BlockPage(name: textView, blocks: noted + text.blocks, scroll: model.scroll).draw(
        in: context,
        margin: layout.margin,
        width: min(PageLayout.marginColumns + PageLayout.measure, part.size.columns),
        on: &part
      )
    }
    guard votes.rows > 0 else { return }
    canvas.horizontalRule(row: votes.row, column: votes.column, columns: votes.columns)
    let area = PageLayout(votes.splitTop(1).rest).column(hanging: 2, in: votes.splitTop(1).rest)
    let (top, list) = area.splitTop(notes.count)
    canvas.within(top) { part in
      for (row, note) in notes.enumerated() { part.text(note, row: row, column: 2) }
    }
    canvas.within(list) { questions(model, context).draw(on: &$0) }
  }

  private static func drawHeader(
    _ model: JoinModel,
    _ text: JoinText,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.join
    let seat = model.welcome.map { own.seat(model.code, $0.seat) } ?? own.code(model.code)
    let right = own.signalsShown(model.signals) ?? seat
    HeaderLine(StyledText(text.title, .heading), right: StyledText(right, .muted))
      .draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
  }

  /// What is said of the marks, in two rows at most.
  private static func questionNotes(
    _ model: JoinModel,
    _ text: JoinText,
    _ columns: Int
  ) -> [StyledText] {
    let role: Role = model.line == .open ? .muted : .warning
    return Array(StyledText(text.markNote, role).wrapped(to: max(1, columns - 2)).prefix(2))
  }

  /// The page and, below it, the questions of an open vote: they get the rows that they need, but no
  /// more than leave a third to the page.
  private static func split(_ body: Rect, needed: Int) -> (page: Rect, votes: Rect) {
    let parts = body.splitBottom(min(needed, body.rows * 2 / 3))
    return (parts.rest, parts.bottom)
  }

  private static func questions(_ model: JoinModel, _ context: AppContext) -> ListView {
    ListView(
      name: listView,
      items: model.rows.map { item($0, model, context) },
      state: model.list,
      moreWord: context.words.interface.more
    )
  }

  /// A question's own row, or a card with the number that chooses it.
  private static func item(
    _ row: JoinModel.Row,
    _ model: JoinModel,
    _ context: AppContext
  ) -> ListItem {
    let cards = VoteCards(model.questions[row.question], context: context)
    guard let card = row.card else {
      let number = model.questions.count > 1 ? "\(row.question + 1). " : ""
      let asked = model.page.map { JoinText(model, in: context).asked(row.question, of: $0) }
      let line = StyledLine(
        StyledText(asked ?? cards.asked, .heading),
        lead: StyledText(number, .muted)
      )
      return ListItem([line], isHeading: true)
    }
    let isMarked = model.answer(at: row.question) == card
    let key = JoinScreen.key(card).map(String.init) ?? " "
    let box = StyledText(isMarked ? "[x] " : "[ ] ", isMarked ? .mark : .muted)
    return ListItem([
      StyledLine(
        StyledText(cards.name(card), isMarked ? .mark : .body),
        lead: StyledText("\(key) ", .key) + box
      )
    ])
  }
}
