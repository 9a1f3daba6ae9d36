package import Interface
internal import ScenarioEngine

extension LibraryScreen {
  package static func draw(
    _ model: LibraryModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let words = context.words
    HeaderLine(StyledText("Signpost", .accent), right: StyledText(words.library, .muted))
      .draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let inner = canvas.size.columns > 60 ? body.inset(columns: 2) : body
    guard let entries = model.entries, !entries.isEmpty else {
      let text = model.entries == nil ? words.loading : words.noCases
      canvas.within(inner) { part in
        ProseView(name: "text", lines: [StyledLine(text, .muted)], moreWord: words.interface.more)
          .draw(on: &part)
      }
      return
    }
    let isLow = inner.rows < 12
    let introRows =
      isLow ? [] : StyledText(words.productLine, .muted).wrapped(to: inner.columns)
    let (intro, rest) = inner.splitTop(isLow ? 0 : introRows.count + 1)
    canvas.within(intro) { part in
      for (row, text) in introRows.enumerated() { part.text(text, row: row, column: 0) }
    }
    let detail = model.focused.map { details($0, context) } ?? []
    let parts =
      canvas.size.columns >= 110
      ? rest.dividedIntoColumns([1, 1], gap: 4) : rest.dividedIntoRows([1, 1])
    canvas.within(parts[0]) { part in
      ListView(
        name: "list",
        items: entries.map { item($0, part.size.columns, context) },
        state: model.list,
        moreWord: words.interface.more
      ).draw(on: &part)
    }
    canvas.within(parts[1]) { part in
      ProseView(
        name: "detail",
        lines: detail.styledLines(part.glyphs),
        moreWord: words.interface.more
      ).draw(on: &part)
    }
  }

  /// The title with its facts, on a row of their own where they do not fit beside it.
  private static func item(
    _ entry: LibraryEntry,
    _ columns: Int,
    _ context: AppContext
  ) -> ListItem {
    let title = StyledText(title(entry, context), .heading)
    let facts = StyledText(facts(entry, context.words), .muted)
    let both = title + StyledText("  ") + facts
    let lines =
      both.columns <= columns - 2
      ? [StyledLine(both)] : [StyledLine(title), StyledLine(facts, indent: 2)]
    return ListItem(lines, isDisabled: !entry.isPlayable)
  }

  private static func title(_ entry: LibraryEntry, _ context: AppContext) -> String {
    let title = context.line(entry.title)
    return title.isEmpty ? entry.path : title
  }

  private static func facts(_ entry: LibraryEntry, _ words: Words) -> String {
    guard entry.isPlayable else { return words.notPlayable }
    return [words.setting(entry.setting), words.minutes(entry.minutes), state(entry, words)]
      .joined(separator: " · ")
  }

  private static func state(_ entry: LibraryEntry, _ words: Words) -> String {
    if entry.openAttempt != nil { return words.inProgress }
    return entry.finishedPlays > 0 ? words.playedTimes(entry.finishedPlays) : words.newCase
  }

  private static func details(_ entry: LibraryEntry, _ context: AppContext) -> [Block] {
    guard entry.isPlayable else {
      return [.heading(context.words.debrief.problemsFound)] + entry.problems.map { .bullet($0) }
    }
    return [.heading(title(entry, context)), .space, .text(context.line(entry.summary))]
  }

  package static func describe(
    _ model: LibraryModel,
    in context: AppContext
  ) -> PlainPage<LibraryMessage> {
    let words = context.words
    var page = PlainPage<LibraryMessage>(title: "Signpost · \(words.library)")
    page.lines = [.text(words.productLine)]
    if model.entries?.isEmpty != false {
      page.lines.append(.note(model.entries == nil ? words.loading : words.noCases))
    }
    page.choices = (model.entries ?? []).enumerated().map { number, entry in
      let summary = context.line(entry.summary)
      let label = "\(title(entry, context)) (\(facts(entry, words)))"
      return PlainChoice(
        summary.isEmpty ? label : "\(label). \(summary)",
        message: .entryOpened(number),
        disabledReason: entry.isPlayable ? nil : entry.problems.first ?? words.notPlayable
      )
    }
    page.commands = [PlainChoice(words.historyHelp, key: "h", message: .historyOpened)]
    return page
  }
}
