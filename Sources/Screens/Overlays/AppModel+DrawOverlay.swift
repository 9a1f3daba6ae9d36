internal import Interface

/// The boxes over the screens.
extension AppModel {
  func draw(_ overlay: Overlay, on canvas: inout Canvas) {
    canvas.forgetRegions()
    canvas.within(canvas.bounds.splitBottom(1).rest) { area in
      switch overlay.content {
      case .palette: drawPalette(overlay, on: &area)
      case .help: drawHelp(overlay, on: &area)
      case .caseFile, .evidence, .notices: drawText(overlay, on: &area)
      }
    }
  }

  private func drawText(_ overlay: Overlay, on area: inout Canvas) {
    let lines = blocks(overlay).styledLines(area.glyphs)
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

  // MARK: - The help

  /// The list of keys over a line with the search and the place in the list.
  private func drawHelp(_ overlay: Overlay, on area: inout Canvas) {
    let help = HelpText(of: self)
    let lines = help.lines(search: overlay.search?.text ?? "")
    // The box keeps its size while the search makes the list shorter.
    OverlayBox(
      title: StyledText(title(overlay), .heading),
      fitting: help.lines(),
      on: area,
      extraRows: 2
    ).draw(on: &area) { part in
      let (list, line) = part.bounds.splitBottom(part.size.rows > 4 ? 2 : 1)
      part.within(list) { drawRows(lines, overlay.scroll, on: &$0) }
      part.within(line.splitBottom(1).bottom) { drawSearchLine(overlay, on: &$0) }
    }
  }

  private func drawRows(_ lines: [StyledLine], _ scroll: ScrollState, on canvas: inout Canvas) {
    let rows = lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    var view = ViewMetrics(
      visibleRows: canvas.size.rows,
      contentRows: rows.count,
      columns: canvas.size.columns
    )
    view.offset = min(scroll.offset, view.maximumOffset)
    canvas.report(view, named: "overlay")
    canvas.reportRegion(canvas.bounds, wheelSteps: 3)
    for (place, row) in rows.dropFirst(view.offset).prefix(canvas.size.rows).enumerated() {
      canvas.text(row, row: place, column: 0)
    }
  }

  /// The search at the left, the rows that are shown at the right.
  private func drawSearchLine(_ overlay: Overlay, on canvas: inout Canvas) {
    let words = context.words.palette
    var place = StyledText.empty
    if let view = canvas.views["overlay"], view.contentRows > 0 {
      let last = min(view.contentRows, view.offset + view.visibleRows)
      place = StyledText(words.rows(view.offset + 1, last, view.contentRows), .muted)
    }
    let shown = place.adapted(to: canvas.glyphs)
    canvas.text(shown, row: 0, column: canvas.size.columns - shown.columns)
    let (left, _) = canvas.bounds.splitLeft(max(0, canvas.size.columns - shown.columns - 2))
    canvas.within(left) { part in
      let column = part.text("/ ", row: 0, column: 0, role: .key)
      guard let search = overlay.search else {
        part.text(words.search, row: 0, column: column, role: .muted)
        return
      }
      part.within(part.bounds.splitLeft(column).rest) { field in
        TextField(name: "search", state: search, moreWord: context.words.interface.more)
          .draw(on: &field)
      }
    }
  }

  // MARK: - The palette

  /// The search over the commands that fit it.
  private func drawPalette(_ overlay: Overlay, on area: inout Canvas) {
    let words = context.words.palette
    let all = allCommands
    let found = foundCommands
    let width = min(Rect.proseMeasure, area.size.columns - 4)
    let size = Size(columns: max(1, width), rows: all.count + 2)
    OverlayBox(title: StyledText(words.commands, .heading), content: size).draw(on: &area) { part in
      let (line, rest) = part.bounds.splitTop(1)
      let count = StyledText(words.found(found.count, all.count), .muted)
        .adapted(to: part.glyphs)
      part.text(count, row: 0, column: part.size.columns - count.columns)
      part.within(line.splitLeft(max(0, line.columns - count.columns - 2)).left) { field in
        TextField(
          name: "search",
          state: overlay.search ?? FieldState(isMultiline: false),
          hint: words.typeToFind,
          moreWord: context.words.interface.more
        ).draw(on: &field)
      }
      part.within(rest.splitTop(part.size.rows > 6 ? 1 : 0).rest) { list in
        guard !found.isEmpty else {
          list.text(words.nothingFound, row: 0, column: 0, role: .muted)
          return
        }
        ListView(
          name: "commands",
          items: paletteRows(found, list),
          state: overlay.list,
          moreWord: context.words.interface.more
        ).draw(on: &list)
      }
    }
  }

  /// A row a command: its name, its sentence or why it cannot be used, its key.
  private func paletteRows(_ found: [Binding<AppMessage>], _ canvas: Canvas) -> [ListItem] {
    let names = context.words.keyNames
    let rows = found.map { binding -> [StyledText] in
      let name = StyledText(binding.shownLabel(canvas.glyphs))
      let sentence = binding.disabledReason ?? binding.help
      let keys = binding.keys.filter { !isTaken($0) }.prefix(2)
      return [
        name, StyledText(sentence, .muted), StyledText(names.names(of: Array(keys)), .key),
      ]
    }
    let table = Table(
      columns: [
        TableColumn("", .natural), TableColumn("", .share(1)),
        TableColumn("", .natural, alignsRight: true),
      ],
      rows: rows
    )
    // Two columns stand before the rows of a list.
    let lines = table.lines(width: max(1, canvas.size.columns - 2), glyphs: canvas.glyphs)
    return zip(found, lines).map { binding, line in
      ListItem([StyledLine(line)], isDisabled: !binding.isEnabled)
    }
  }

  /// Whether the field of the screen takes a key for itself.
  private func isTaken(_ key: Key) -> Bool {
    fieldBelow.map { FieldEdit(key, isMultiline: $0.isMultiline) != nil } ?? false
  }

  // MARK: - What the boxes say

  func title(_ overlay: Overlay) -> String {
    switch overlay.content {
    case .help: "\(context.words.help) · \(screenName)"
    case .palette: context.words.palette.commands
    case .notices: context.words.palette.notices
    case .caseFile: context.words.caseFile
    case .evidence: context.words.evidence
    }
  }

  /// What a box says; the help and the palette are made from the keys instead.
  func blocks(_ overlay: Overlay) -> [Block] {
    switch overlay.content {
    case .help, .palette: return []
    case .notices: return NoticesText.blocks(of: notices, in: context)
    case .evidence(let ids): return EvidenceText.blocks(of: ids, in: context)
    case .caseFile:
      guard let model = playShown else { return [] }
      return CaseFileText.blocks(of: model, in: context)
    }
  }
}
