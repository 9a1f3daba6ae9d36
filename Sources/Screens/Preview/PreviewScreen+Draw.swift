internal import Authoring
package import Interface
internal import ScenarioEngine
internal import ScenarioFiles

extension PreviewScreen {
  /// The columns of the list of findings beside the play.
  private static let paneColumns = 40

  package static func draw(
    _ model: PreviewModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let hasPane = canvas.size.columns >= PageLayout.leastForAside
    drawHeader(model, context, hasPane: hasPane, on: &canvas)
    let body = canvas.bounds.splitTop(2).rest
    let (page, pane) = body.splitLeft(body.columns - (hasPane ? paneColumns : 0))
    if hasPane { canvas.within(pane) { drawPane(model, context, on: &$0) } }
    switch (model.panel, model.play) {
    case (.finding, _): canvas.within(page) { drawFinding(model, context, on: &$0) }
    case (.play, let play?),
      (.findings, let play?) where hasPane:
      PlayScreen.drawPage(play, context, in: page, on: &canvas)
    default:
      canvas.within(page) { part in
        if hasPane { return drawNote(context.words.preview.noPlay, on: &part) }
        drawList(model, context, in: part.bounds, on: &part)
      }
    }
  }

  private static func drawHeader(
    _ model: PreviewModel,
    _ context: AppContext,
    hasPane: Bool,
    on canvas: inout Canvas
  ) {
    var parts: [String] = []
    if !hasPane {
      let errors = model.findings.count { $0.finding.severity == .error }
      parts.append(
        errors > 0
          ? context.words.preview.errorsAtKey(errors)
          : context.words.preview.findingsAtKey(model.findings.count)
      )
    }
    if let play = model.play {
      parts.append(context.line(play.playable.scenario.head.title))
      parts.append(
        context.words.shortSceneNumber(play.sceneNumber, minutesLeft: play.minutesLeft)
      )
    } else {
      parts.append(model.file)
    }
    var besides = (1...parts.count).reversed().map {
      parts.prefix($0).joined(separator: " · ")
    }
    if !hasPane, !model.findings.isEmpty { besides.append("F: \(model.findings.count)") }
    UnmeasuredHeader(context.words.preview.nothingKept, besides: besides).draw(on: &canvas)
    if let play = model.play {
      PlayScreen.drawProgress(play, on: &canvas)
    } else {
      canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    }
  }

  /// The list of findings in its frame beside the play.
  private static func drawPane(
    _ model: PreviewModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let frame = canvas.bounds.inset(columns: 1)
    let title = context.words.preview.findingCount(model.findings.count)
    let isFocused = model.panel != .play
    canvas.box(
      frame,
      title: StyledText(title, isFocused ? .heading : .muted),
      role: isFocused ? .focusBorder : .border
    )
    drawList(model, context, in: frame.inset(rows: 1, columns: 2), on: &canvas)
  }

  private static func drawList(
    _ model: PreviewModel,
    _ context: AppContext,
    in area: Rect,
    on canvas: inout Canvas
  ) {
    let words = context.words.preview
    var notes: [StyledText] = []
    if model.play == nil { notes = note(words.noPlay, area.columns) }
    if model.isOutdated { notes = note(words.keepsOlder, area.columns) }
    let (top, rest) = area.splitTop(min(notes.count, area.rows / 2))
    canvas.within(top) { part in
      for (row, text) in notes.enumerated() { part.text(text, row: row, column: 0) }
    }
    canvas.within(rest) { part in
      guard !model.findings.isEmpty else {
        part.text(words.noFindings, row: 0, column: 0, role: .muted)
        return
      }
      ListView(
        name: listView,
        items: model.findings.map { item($0, context) },
        state: model.list,
        hasFocus: model.panel != .play,
        moreWord: context.words.interface.more,
        gap: 1
      ).draw(on: &part)
    }
  }

  private static func note(_ text: String, _ columns: Int) -> [StyledText] {
    StyledText(text, .warning).wrapped(to: max(1, columns)) + [.empty]
  }

  private static func drawNote(_ text: String, on canvas: inout Canvas) {
    let columns = min(PageLayout.measure, canvas.size.columns - 4)
    for (row, text) in note(text, columns).enumerated() {
      canvas.text(text, row: row + 1, column: 2)
    }
  }

  private static func item(_ shown: ShownFinding, _ context: AppContext) -> ListItem {
    let role: Role = shown.finding.severity == .note ? .muted : .warning
    return ListItem([
      StyledLine(shown.title(in: context), role), StyledLine(shown.finding.message),
    ])
  }

  private static func drawFinding(
    _ model: PreviewModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    guard let shown = model.focused else { return }
    let area = canvas.size.columns > 60 ? canvas.bounds.inset(columns: 2) : canvas.bounds
    canvas.within(area.splitTop(area.rows >= 16 ? 1 : 0).rest) { part in
      ProseView(
        name: findingView,
        lines: blocks(of: shown, model, context).styledLines(part.glyphs),
        state: model.scroll,
        moreWord: context.words.interface.more,
        measure: 100
      ).draw(on: &part)
    }
  }

  /// A finding with its line, why such a thing matters, and what can be done.
  private static func blocks(
    of shown: ShownFinding,
    _ model: PreviewModel,
    _ context: AppContext
  ) -> [Block] {
    let words = context.words.preview
    var blocks = shown.blocks(in: context)
    if let page = FindingCatalogue.page(of: shown.finding.code) {
      blocks += [
        .space, .heading(words.whyItMatters), .text(page.reason), .space,
        .heading(words.whatToDo), .text(page.mending),
      ]
    }
    return blocks + [.space, .note(model.file)]
  }
}
