package import Interface
internal import ScenarioEngine

/// The state of the list of attempts.
package struct HistoryModel: Equatable, Sendable {
  /// The attempts, in the order in which they are listed.
  package var entries: [HistoryEntry]
  /// Whether they are still being read.
  package var isLoading: Bool
  /// Which one has the focus.
  package var list = ListState()

  /// Makes a list that is still being read.
  package init() {
    entries = []
    isLoading = true
  }

  /// Makes a list of attempts.
  package init(entries: [HistoryEntry]) {
    self.entries = entries
    isLoading = false
  }
}

/// What can happen in the list of attempts.
package enum HistoryMessage: Equatable, Sendable {
  /// The attempts were read.
  case loaded([HistoryEntry])
  /// The focus was moved.
  case moved(Movement)
  /// An attempt is to be opened, by its number from 0.
  case chosen(Int)
  /// What the attempts add up to was asked for.
  case statisticsOpened
  /// The trainee goes back to the cases.
  case left
}

/// The screen of a trainee's own attempts; nobody is compared with anybody.
package enum HistoryScreen: Screen {
  package typealias Model = HistoryModel
  package typealias Message = HistoryMessage
  package typealias Context = AppContext

  /// What the list asks of the program.
  package enum Effect: Equatable, Sendable {
    case open(id: String)
    case showStatistics
    case leave
  }

  private static let listView = "list"

  package static func update(
    _ model: inout HistoryModel,
    _ message: HistoryMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let entries):
      model.entries = entries
      model.isLoading = false
    case .moved(let movement):
      model.list.move(movement, count: model.entries.count, in: context.views[listView])
    case .chosen(let number):
      guard model.entries.indices.contains(number) else { return [] }
      model.list.select(number, count: model.entries.count, in: context.views[listView])
      return [.open(id: model.entries[number].id)]
    case .statisticsOpened: return [.showStatistics]
    case .left: return [.leave]
    }
    return []
  }

  package static func bindings(
    for model: HistoryModel,
    in context: AppContext
  ) -> [Binding<HistoryMessage>] {
    let leave = Binding<HistoryMessage>(
      [.escape, .character("x")],
      context.words.debrief.toLibrary,
      help: context.words.debrief.toLibraryHelp,
      message: .left
    )
    let selected = model.list.selection(of: model.entries.count)
    let open = Binding<HistoryMessage>(
      [.enter],
      context.words.open,
      help: context.words.openAttemptHelp,
      message: .chosen(selected ?? 0),
      disabledReason: selected == nil ? reasonForNone(model, context.words) : nil
    )
    let statistics = Binding<HistoryMessage>(
      [.character("S")],
      context.words.statistics.open,
      help: context.words.statistics.openHelp,
      message: .statisticsOpened,
      disabledReason: reasonForNoStatistics(model, context.words)
    )
    return [open, statistics, leave]
      + context.words.movements(help: context.words.moveHelp) { .moved($0) }
  }

  /// Why there is nothing to open.
  private static func reasonForNone(_ model: HistoryModel, _ words: Words) -> String {
    model.isLoading ? words.debrief.loadingHistory : words.noHistory
  }

  /// Why there is nothing to add up.
  private static func reasonForNoStatistics(_ model: HistoryModel, _ words: Words)
    -> String?
  {
    if model.isLoading { return words.debrief.loadingHistory }
    let isAny = model.entries.contains { $0.isFinished && !$0.isGuide }
    return isAny ? nil : words.statistics.nothing
  }

  package static func draw(
    _ model: HistoryModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    HeaderLine(StyledText(context.words.history, .heading)).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(body.readingColumn) { part in
      let head = StyledLine(note(model, context.words), .muted)
        .rows(width: part.size.columns, glyphs: part.glyphs)
      let (top, rest) = part.bounds.splitTop(min(head.count, part.size.rows / 2))
      part.within(top) { lines in
        for (row, text) in head.enumerated() { lines.text(text, row: row, column: 0) }
      }
      part.within(rest.splitTop(1).rest) { list in
        ListView(
          name: listView,
          items: model.entries.map { item($0, context) },
          state: model.list,
          moreWord: context.words.interface.more,
          gap: 1
        ).draw(on: &list)
      }
    }
  }

  package static func describe(
    _ model: HistoryModel,
    in context: AppContext
  ) -> PlainPage<HistoryMessage> {
    var page = PlainPage<HistoryMessage>(title: context.words.history)
    page.lines = [.text(note(model, context.words))]
    page.choices = model.entries.enumerated().map { number, entry in
      let details = HistoryText.details(of: entry, context).joined(separator: " · ")
      return PlainChoice("\(context.line(entry.title)): \(details)", message: .chosen(number))
    }
    page.choices += [
      PlainChoice(
        context.words.statistics.openHelp,
        key: "S",
        message: .statisticsOpened,
        disabledReason: reasonForNoStatistics(model, context.words)
      ),
      PlainChoice(context.words.debrief.toLibrary, key: "x", message: .left),
    ]
    return page
  }

  private static func note(_ model: HistoryModel, _ words: Words) -> String {
    if model.isLoading { return words.debrief.loadingHistory }
    return model.entries.isEmpty ? words.noHistory : words.debrief.historyNote
  }

  private static func item(_ entry: HistoryEntry, _ context: AppContext) -> ListItem {
    let details = HistoryText.details(of: entry, context)
    return ListItem(
      [StyledLine(context.line(entry.title))]
        + details.map { StyledLine($0, .muted, indent: 2) }
    )
  }
}
