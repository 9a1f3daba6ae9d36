internal import Interface
internal import ScenarioEngine

/// A question as it stands on the page: what is asked, the list below it, the keys that answer.
struct AskSheet {
  /// The rows above the list.
  private(set) var head: [StyledText]
  /// The list.
  var items: [ListItem]
  /// The columns of the list that stand left of the text's edge.
  let hang: Int
  /// How many columns of the item with the focus are set off; none for whole rows.
  let emphasis: Int?
  /// The key that a press of the mouse on the item with the focus stands for.
  var pressKey: Key?
  /// The answers below the list; none where they stand under the item with the focus.
  private(set) var bar: [StyledText] = []
  /// Whether a rule stands between the list and the bar.
  private(set) var hasRule = true
  /// What stands below the list.
  var tail: [StyledLine] = []
  /// Empty rows between the items.
  private(set) var gap = 1
  /// The rows of the items' texts, counted once, as the layout asks for them again and again.
  private let textRows: Int

  /// Lays a question out in so many rows.
  init(
    _ ask: Ask,
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    rows: Int,
    _ glyphs: Glyphs
  ) {
    let width = layout.main.columns
    pressKey = model.pressKey(ask)
    let marksInMargin = ask.layout == .bar && layout.margin > 0
    items = model.listItems(ask, context, glyphs, margin: marksInMargin ? layout.margin : 0)
    hang =
      marksInMargin
      ? layout.margin + PageLayout.edge : PageLayout.edge + model.leadColumns(glyphs)
    emphasis = layout.margin == 0 ? nil : marksInMargin ? layout.margin : hang - 1
    textRows = ListView.textRows(
      of: items,
      width: layout.column(hanging: hang, in: layout.main).columns,
      glyphs: glyphs
    )
    let heads = Self.heads(ask, model, context, layout, rows: rows, glyphs)
    head = heads.usual
    let answers =
      ask.layout == .bar ? Self.bar(ask, max(1, width - layout.margin)) : []
    if answers.count == 1, layout.margin > 0 {
      // The keys stand where the eye is: under the item that they answer.
      let hook = StyledText("\(glyphs.box.bottomLeft) ", .border)
      let under = StyledLine(answers[0]).beside(Margin(columns: layout.margin, gutter: hook))
      for place in items.indices { items[place].under = under }
      if needed(layout, glyphs) <= rows { return }
      for place in items.indices { items[place].under = nil }
    }
    bar = answers
    gap = needed(layout, glyphs) <= rows ? 1 : 0
    guard needed(layout, glyphs) > rows else { return }
    let listWidth = layout.column(hanging: hang, in: layout.main).columns
    let tallest =
      items.map { ListView.textRows(of: [$0], width: listWidth, glyphs: glyphs) }.max() ?? 0
    // The mark that there is more takes a row of the list.
    for (head, hasRule) in [
      (heads.usual, true), (heads.short, true), (heads.short, false), (heads.least, false),
    ] where rows - self.head.count - barRows <= tallest {
      self.head = head
      self.hasRule = hasRule
    }
  }

  /// The rows that the whole takes.
  func needed(_ layout: PageLayout, _ glyphs: Glyphs) -> Int {
    let tailRows = tail.flatMap { $0.rows(width: layout.main.columns, glyphs: glyphs) }.count
    return head.count + 1 + listRows + barRows + tailRows
  }

  private var barRows: Int { bar.isEmpty ? 0 : bar.count + (hasRule ? 1 : 0) }

  private var listRows: Int { list(ListState(), "").rowCount(ofTexts: textRows) }

  private func list(_ state: ListState, _ moreWord: String) -> ListView {
    ListView(
      name: "list",
      items: items,
      state: state,
      pressKey: pressKey,
      moreWord: moreWord,
      gap: gap,
      emphasis: emphasis
    )
  }

  /// Draws the question in a part of the canvas as wide as the page.
  func draw(
    _ state: ListState,
    _ context: AppContext,
    _ layout: PageLayout,
    in part: Rect,
    on canvas: inout Canvas
  ) {
    let (top, below) = part.splitTop(head.count)
    canvas.within(top) { part in
      for (row, text) in head.enumerated() { part.text(text, row: row, column: 0) }
    }
    let air = needed(layout, canvas.glyphs) <= part.rows ? 1 : 0
    let tailRows = tail.flatMap { $0.rows(width: part.columns, glyphs: canvas.glyphs) }
    let foot = min(barRows, max(0, below.rows - 2))
    let (rest, bottom) = below.splitTop(air).rest.splitBottom(foot)
    let wanted = tailRows.isEmpty ? rest.rows : listRows
    let (list, after) = rest.splitTop(min(wanted, max(1, rest.rows - tailRows.count)))
    canvas.within(layout.column(hanging: hang, in: list)) { part in
      self.list(state, context.words.interface.more).draw(on: &part)
    }
    canvas.within(after) { part in
      for (row, text) in tailRows.enumerated() { part.text(text, row: row, column: 0) }
    }
    canvas.within(bottom) { part in
      if hasRule {
        part.horizontalRule(row: 0, column: layout.margin, columns: part.size.columns)
      }
      let first = hasRule ? 1 : 0
      for (row, text) in bar.enumerated() {
        part.text(text, row: row + first, column: layout.margin)
      }
    }
  }
}

extension AskSheet {
  /// The rows above the list.
  private struct Heads {
    /// All; in a low window only the question itself.
    let usual: [StyledText]
    /// Only the question itself.
    let short: [StyledText]
    /// Of a report only the name of its part, which is a question too.
    let least: [StyledText]
  }

  private static func heads(
    _ ask: Ask,
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    rows: Int,
    _ glyphs: Glyphs
  ) -> Heads {
    let margin = layout.margin
    var head: [(line: StyledLine, isNeeded: Bool)] = []
    if case .report(let input) = model.input, margin == 0 {
      head.append((PlayScreen.partLine(input, context, layout.main.columns), true))
    }
    var label = StyledText(margin == 0 ? "" : model.taskLabel(context), .accent)
    if ask.layout == .list, !ask.subject.isEmpty {
      head.append((model.subject(ask, glyphs).beside(Margin(label, columns: margin)), false))
      label = .empty
    }
    let prompt = ask.layout == .bar ? model.prompt(context) ?? ask.prompt : ask.prompt
    head.append((StyledLine(prompt, .heading).beside(Margin(label, columns: margin)), true))
    for hint in model.hints(context) {
      head.append((StyledLine(hint, .muted).beside(Margin(columns: margin)), false))
    }
    func drawn(_ lines: [(line: StyledLine, isNeeded: Bool)]) -> [StyledText] {
      lines.flatMap { $0.line.rows(width: layout.main.columns, glyphs: glyphs) }
    }
    let all = drawn(head)
    let short = Array(drawn(head.filter(\.isNeeded)).prefix(max(0, rows - 3)))
    let hasPart = model.isReport && margin == 0
    return Heads(
      usual: all.count > rows / 2 ? short : all,
      short: short,
      least: hasPart ? Array(drawn(Array(head.prefix(1))).prefix(1)) : short
    )
  }

  /// The answers as a bar, numbered as their keys are, broken between answers.
  private static func bar(_ ask: Ask, _ width: Int) -> [StyledText] {
    var pieces = ask.choices.enumerated().map { number, choice in
      StyledText("\(number + 1)", .key)
        + StyledText(" \(choice.short)", choice.isChosen ? .mark : .body)
    }
    if !ask.barLead.isEmpty { pieces.insert(StyledText(ask.barLead, .accent), at: 0) }
    let long = pieces.reduce(-3) { $0 + 3 + $1.columns }
    let divider = StyledText(String(repeating: " ", count: long <= width ? 3 : 2))
    var rows: [StyledText] = []
    for piece in pieces {
      if let last = rows.last, last.columns + divider.columns + piece.columns <= width {
        rows[rows.count - 1] = last + divider + piece
      } else {
        rows.append(piece)
      }
    }
    return rows
  }
}

extension PlayModel {
  /// The name of what the step asks for, for the margin.
  func taskLabel(_ context: AppContext) -> String {
    switch step.task {
    case .identify, .questions: context.words.debrief.strand(.identify)
    case .urgency: context.words.play.urgency
    case .handle: context.words.debrief.strand(.handle)
    case .report:
      if case .answering = stage, case .report(let input) = input, input.part != .review {
        context.words.play.part(input.part)
      } else {
        context.words.debrief.strand(.report)
      }
    case .scene, .ending: ""
    }
  }

  /// What a question is about, with its place on the scale where it has one.
  fileprivate func subject(_ ask: Ask, _ glyphs: Glyphs) -> StyledLine {
    guard case .choose(let input) = input, case .urgency = step.task, let tier = input.first else {
      return StyledLine(ask.subject, .muted)
    }
    return StyledLine(StyledText(ask.subject, .mark), lead: Scale(tier, of: 3).text(glyphs) + " ")
  }
}
