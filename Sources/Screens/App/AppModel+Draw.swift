package import Interface
internal import ScenarioEngine

extension AppModel {
  /// Draws the screen, the line of keys, and the box over them.
  package func draw(on canvas: inout Canvas) {
    let notice = SmallWindowNotice(words: context.words.interface)
    guard !SmallWindowNotice.isNeeded(at: canvas.size) else { return notice.draw(on: &canvas) }
    let (screen, line) = canvas.bounds.splitBottom(1)
    canvas.within(screen) { drawScreen(on: &$0) }
    canvas.within(line) { drawLine(on: &$0) }
    if let overlay { draw(overlay, on: &canvas) }
  }

  private func drawScreen(on canvas: inout Canvas) {
    switch route {
    case .library(let model): LibraryScreen.draw(model, in: context, on: &canvas)
    case .briefing(let model): BriefingScreen.draw(model, in: context, on: &canvas)
    case .play(let model): PlayScreen.draw(model, in: context, on: &canvas)
    case .debrief(let model): DebriefScreen.draw(model, in: context, on: &canvas)
    case .history(let model): HistoryScreen.draw(model, in: context, on: &canvas)
    }
  }

  private func drawLine(on canvas: inout Canvas) {
    guard notice == nil else {
      let text = StyledText(notice ?? "", .warning)
      canvas.text(
        text.truncated(to: canvas.size.columns, ellipsis: canvas.glyphs.ellipsis),
        row: 0,
        column: 0
      )
      return
    }
    StatusLine(bindings, keyNames: context.words.keyNames, field: focusedField).draw(on: &canvas)
  }

  private func draw(_ overlay: Overlay, on canvas: inout Canvas) {
    let lines = overlayLines(overlay, canvas.glyphs)
    canvas.within(canvas.bounds.splitBottom(1).rest) { area in
      OverlayBox(title: StyledText(title(overlay), .heading), fitting: lines, on: area)
        .draw(on: &area) { part in
          ProseView(
            name: "overlay",
            lines: lines,
            state: overlay.scroll,
            moreWord: context.words.interface.more
          ).draw(on: &part)
        }
    }
  }

  func title(_ overlay: Overlay) -> String {
    switch overlay.content {
    case .help: "\(context.words.help) · \(screenName)"
    case .caseFile: context.words.caseFile
    case .evidence: context.words.evidence
    }
  }

  private func overlayLines(_ overlay: Overlay, _ glyphs: Glyphs) -> [StyledLine] {
    switch overlay.content {
    case .help:
      KeyList.lines(
        screenBindings + globalBindings,
        keyNames: context.words.keyNames,
        words: context.words.interface
      )
    case .caseFile, .evidence: blocks(overlay).styledLines(glyphs)
    }
  }

  /// What a box says; the help is made from the keys instead.
  func blocks(_ overlay: Overlay) -> [Block] {
    switch overlay.content {
    case .help: return []
    case .evidence(let ids): return EvidenceText.blocks(of: ids, in: context)
    case .caseFile:
      guard case .play(let model) = route else { return [] }
      return CaseFileText.blocks(of: model, in: context)
    }
  }

  /// The name of the screen that is shown.
  var screenName: String {
    switch route {
    case .library: context.words.library
    case .briefing(let model): context.line(model.playable.scenario.head.title)
    case .play(let model): context.line(model.playable.scenario.head.title)
    case .debrief: context.words.debrief
    case .history: context.words.history
    }
  }
}
