package import Interface
internal import ScenarioEngine

extension AppModel {
  /// Draws the screen, the line of keys, and the box over them.
  package func draw(on canvas: inout Canvas) {
    let notice = SmallWindowNotice(words: context.words.interface)
    guard !SmallWindowNotice.isNeeded(at: canvas.size) else { return notice.draw(on: &canvas) }
    let said = noticeRows(canvas)
    let (screen, line) = canvas.bounds.splitBottom(max(1, said.count))
    canvas.within(screen) { drawScreen(on: &$0) }
    if let overlay { draw(overlay, on: &canvas) }
    canvas.within(line) { part in
      guard !said.isEmpty else { return drawKeys(on: &part) }
      part.fill(part.bounds)
      for (row, text) in said.enumerated() { part.text(text, row: row, column: 0) }
    }
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

  /// What just happened, in as many rows as it needs but no more than three.
  private func noticeRows(_ canvas: Canvas) -> [StyledText] {
    guard let notice else { return [] }
    let text = StyledText(notice, .warning).adapted(to: canvas.glyphs)
    return Array(text.wrapped(to: canvas.size.columns).prefix(3))
  }

  private func drawKeys(on canvas: inout Canvas) {
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

  /// The keys of the screen under the box; where a field has the focus, without those it takes.
  private var helpLines: [StyledLine] {
    let words = context.words
    let field = fieldBelow
    let bindings = (screenBindings + globalBindings).compactMap { binding in
      var binding = binding
      if let field {
        binding.keys.removeAll { FieldEdit($0, isMultiline: field.isMultiline) != nil }
      }
      return binding.keys.isEmpty ? nil : binding
    }
    let lines = KeyList.lines(bindings, keyNames: words.keyNames, words: words.interface)
    guard let field else { return lines }
    return lines
      + KeyList.lines(
        ofFieldWithRows: field.isMultiline,
        keyNames: words.keyNames,
        sentence: words.fieldHelp
      )
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
    case .help: helpLines
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
    case .debrief: context.words.debrief.title
    case .history: context.words.history
    }
  }
}
