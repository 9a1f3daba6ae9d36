internal import Interface
internal import ScenarioEngine

/// The report as a form: a ruled field for each part, the one that is filled in now opened.
struct ReportForm {
  /// The rows from which the form has room.
  static let leastRows = 14
  /// The most rows that the field for one's own words takes, its head and frame included.
  private static let mostRowsForWords = 16

  private let input: ReportInput
  private let task: ReportTask
  private let model: PlayModel
  private let context: AppContext
  private let layout: PageLayout
  private let glyphs: Glyphs

  /// Makes the form of a report that is being filled in or asked about; none for any other stage.
  init?(
    _ input: ReportInput,
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    _ glyphs: Glyphs
  ) {
    guard case .report(let task) = model.step.task else { return nil }
    switch model.stage {
    case .answering, .confirming, .submitting: break
    case .reading, .aftermath, .unsaved, .finishing, .unfinished: return nil
    }
    self.input = input
    self.task = task
    self.model = model
    self.context = context
    self.layout = layout
    self.glyphs = glyphs
  }

  private var words: Words { _read { yield context.words } }
  private var isAsked: Bool { model.stage == .answering }

  /// Draws the form in a part of the canvas as wide as the page.
  func draw(in part: Rect, on canvas: inout Canvas) {
    guard isAsked, input.part != .review else { return drawWhole(in: part, on: &canvas) }
    let fields = input.parts.filter { $0 != .review }
    let place = fields.firstIndex(of: input.part) ?? 0
    let above = [rule] + fields[..<place].flatMap { [closed($0), rule] }
    let below = fields[(place + 1)...].flatMap { [rule, closed($0)] } + [rule]
    let ruled = (rows(above), rows(below))
    let isTight = part.rows - ruled.0.count - ruled.1.count < 12
    let top = isTight ? rows(fields[..<place].map { closed($0) } + [rule]) : ruled.0
    let bottom = isTight ? rows([rule] + fields[(place + 1)...].map { closed($0) }) : ruled.1
    let (head, rest) = part.splitTop(top.count)
    let room = rest.rows - min(bottom.count, max(0, rest.rows - 6))
    let (open, foot) = rest.splitTop(min(room, openRows(room)))
    draw(top, in: head, on: &canvas)
    drawOpen(in: open, on: &canvas)
    draw(bottom, in: foot, on: &canvas)
  }

  /// The rows that the open field takes, of so many that it could have.
  private func openRows(_ room: Int) -> Int {
    guard input.part != .words else { return min(room, Self.mostRowsForWords) }
    guard let ask = model.shownQuestion(in: context) else { return room }
    return AskSheet(ask, model, context, layout, rows: room, glyphs).needed(layout, glyphs) + 1
  }

  private func drawOpen(in part: Rect, on canvas: inout Canvas) {
    if input.part == .words {
      let label = StyledText(words.play.part(.words), .accent)
      let side = part.splitLeft(layout.margin)
      let rows = label.wrapped(to: max(1, layout.margin - 2))
      draw(rows, in: side.left, on: &canvas)
      canvas.within(side.rest) {
        PlayScreen.drawWords(input, model, context, showsParts: false, on: &$0)
      }
      return
    }
    guard let ask = model.shownQuestion(in: context) else { return }
    AskSheet(ask, model, context, layout, rows: part.rows, glyphs)
      .draw(model.listState, context, layout, in: part, on: &canvas)
  }

  private func drawWhole(in part: Rect, on canvas: inout Canvas) {
    canvas.within(part) { part in
      ProseView(
        name: "text",
        lines: whole,
        state: model.scroll,
        moreWord: words.interface.more,
        measure: layout.main.columns
      ).draw(on: &part)
    }
  }

  private func draw(_ rows: [StyledText], in part: Rect, on canvas: inout Canvas) {
    canvas.within(part) { part in
      for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
    }
  }

  private func rows(_ lines: [StyledLine]) -> [StyledText] {
    lines.flatMap { $0.rows(width: layout.main.columns, glyphs: glyphs) }
  }
}

/// The fields of the form.
extension ReportForm {
  /// The rule between two fields.
  private var rule: StyledLine {
    let line = String(repeating: glyphs.box.horizontal, count: layout.main.columns)
    return StyledLine(line, .border)
  }

  /// A field on which nothing is written.
  private var dots: StyledText {
    StyledText(String(repeating: glyphs.dots, count: min(24, bodyColumns)), .muted)
  }

  private var bodyColumns: Int { max(1, layout.main.columns - layout.margin) }

  private func label(_ part: ReportInput.Part) -> Margin {
    Margin(StyledText(words.play.part(part), .muted), columns: layout.margin)
  }

  /// A part in one row: what is filled in, or a dotted line.
  private func closed(_ part: ReportInput.Part) -> StyledLine {
    let text = summary(part)
    let shown = text.isEmpty ? dots : text
    let cut = shown.adapted(to: glyphs).truncated(to: bodyColumns, ellipsis: glyphs.ellipsis)
    return StyledLine(cut).beside(label(part))
  }

  private func summary(_ part: ReportInput.Part) -> StyledText {
    switch part {
    case .urgency: urgency
    case .channels: StyledText(channels.joined(separator: " · "))
    case .facts: StyledText(factCounts.joined(separator: " · "))
    case .bothSides: StyledText(notKnown.joined(separator: " · "))
    case .words: StyledText(input.words.text.split(separator: "\n").joined(separator: " "))
    case .review: .empty
    }
  }

  private var urgency: StyledText {
    guard let tier = input.urgency else { return .empty }
    return Scale(tier.rawValue, of: 3).text(glyphs) + StyledText(" \(words.tierLong(tier))")
  }

  private var channels: [String] {
    input.channels.picked.sorted().map { place in
      model.playable.directory.channel(task.channels[place]).map { context.line($0.name) }
        ?? task.channels[place]
    }
  }

  private func facts(_ label: FactLabel) -> [Int] {
    let value = 1 + (FactLabel.allCases.firstIndex(of: label) ?? 0)
    return input.facts.values.filter { $0.value == value }.keys.sorted()
  }

  private var factCounts: [String] {
    FactLabel.allCases.compactMap { label in
      let count = facts(label).count
      return count > 0 ? words.play.factCount(label, count) : nil
    }
  }

  private var notKnown: [String] {
    [words.noProtectiveKnown, words.nothingAgainstKnown].enumerated()
      .filter { input.bothSides.picked.contains($0.offset) }.map(\.element)
  }
}

/// The form as it is sent, or what is said where the report is spoken.
extension ReportForm {
  private var whole: [StyledLine] {
    let title = task.spoken ? words.play.spoken : words.yourReport
    let strand = StyledText(model.taskLabel(context), .accent)
    var lines = [StyledLine(title, .heading).beside(Margin(strand, columns: layout.margin)), rule]
    lines.append(closed(.urgency))
    if input.urgency != Tier.none {
      for part in input.parts where part != .urgency && part != .review {
        // What is spoken has no lines to fill in, only what is said.
        if !task.spoken { lines.append(rule) }
        lines += full(part)
      }
    }
    lines.append(rule)
    let note: String? = isAsked ? nil : model.takeOrChange(words)
    let hint = task.spoken ? words.play.spokenHint : nil
    for text in [hint, note].compactMap(\.self) {
      lines.append(StyledLine(text, .muted).beside(Margin(columns: layout.margin)))
    }
    return lines
  }

  /// A part with all that is filled in.
  private func full(_ part: ReportInput.Part) -> [StyledLine] {
    switch part {
    case .channels:
      let text = channels.isEmpty ? words.nobody : channels.joined(separator: " · ")
      return [StyledLine(text).beside(label(.channels))]
    case .facts:
      return task.spoken ? spokenFacts : writtenFacts
    case .words:
      let paragraphs = input.words.text.split(separator: "\n").map { StyledLine(String($0)) }
      return labelled(paragraphs, .words)
    case .bothSides: return labelled(notKnown.map { StyledLine($0) }, .bothSides)
    case .urgency, .review: return []
    }
  }

  private var writtenFacts: [StyledLine] {
    var lines: [StyledLine] = []
    for label in FactLabel.allCases where !facts(label).isEmpty {
      lines.append(StyledLine(words.factLabel(label), .muted))
      lines += facts(label).map { place in
        .bullet(StyledText(context.line(task.facts[place].text)), glyphs: glyphs)
      }
    }
    return labelled(lines, .facts)
  }

  private var spokenFacts: [StyledLine] {
    let said = FactLabel.allCases.flatMap { facts($0) }
    guard !said.isEmpty else { return labelled([], .facts) }
    let bar = StyledText("\(glyphs.box.vertical) ", .border)
    return said.enumerated().map { number, place in
      let label = number == 0 ? StyledText(words.play.youSay, .speaker) : .empty
      let margin = Margin(label, columns: layout.margin, gutter: bar)
      return StyledLine(context.line(task.facts[place].text), .speech).beside(margin)
    }
  }

  /// Lines with the label of their part beside the first; a dotted line where there is none.
  private func labelled(_ lines: [StyledLine], _ part: ReportInput.Part) -> [StyledLine] {
    guard let first = lines.first else { return [StyledLine(dots).beside(label(part))] }
    return [first.beside(label(part))]
      + lines.dropFirst().map { $0.beside(Margin(columns: layout.margin)) }
  }
}
