package import Interface
internal import ScenarioEngine

/// The state of the statistics on the screen.
package struct StatisticsModel: Equatable, Sendable {
  /// The figures; none while they are being added up.
  package var overview: StatisticsOverview?
  /// Whether the records could not be read.
  package var isRefused = false
  /// Which mode is shown, by its place among those that have attempts.
  package var mode = 0
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Makes statistics that are still being added up, or such.
  package init(_ overview: StatisticsOverview? = nil) {
    self.overview = overview
  }

  /// How many modes there are to look at.
  var modeCount: Int { overview?.modes.count ?? 0 }
}

/// What can happen in the statistics.
package enum StatisticsMessage: Equatable, Sendable {
  /// The attempts were added up.
  case loaded(StatisticsOverview)
  /// The records could not be read.
  case refused
  /// The trainee reads on by a page.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// The next mode was turned to; after the last the first.
  case modeTurned
  /// The trainee goes back to the attempts.
  case left
}

/// The screen of what a trainee's attempts add up to; nobody is compared with anybody.
package enum StatisticsScreen: Screen {
  package typealias Model = StatisticsModel
  package typealias Message = StatisticsMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case leave
  }

  private static let textView = "text"

  package static func update(
    _ model: inout StatisticsModel,
    _ message: StatisticsMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let overview): model.overview = overview
    case .refused: model.isRefused = true
    case .readOn: model.scroll.move(.pageDown, in: context.views[textView])
    case .moved(let movement): model.scroll.move(movement, in: context.views[textView])
    case .modeTurned:
      model.mode = (model.mode + 1) % max(1, model.modeCount)
      model.scroll = ScrollState()
    case .left: return [.leave]
    }
    return []
  }

  package static func bindings(
    for model: StatisticsModel,
    in context: AppContext
  ) -> [Binding<StatisticsMessage>] {
    let isAtEnd = context.views[textView]?.hasMoreBelow != true
    let readOn = Binding<StatisticsMessage>(
      [.enter, .character(" ")],
      context.words.debrief.readOn,
      help: context.words.statistics.readOnHelp,
      message: .readOn,
      disabledReason: isAtEnd ? context.words.statistics.endOfStatistics : nil
    )
    let turn = Binding<StatisticsMessage>(
      [.tab, .right],
      context.words.statistics.otherMode,
      help: context.words.statistics.otherModeHelp,
      message: .modeTurned,
      disabledReason: model.modeCount > 1 ? nil : context.words.statistics.onlyOneMode
    )
    let leave = Binding<StatisticsMessage>(
      [.escape, .character("x")],
      context.words.statistics.toHistory,
      help: context.words.statistics.toHistoryHelp,
      message: .left
    )
    return [readOn, turn, leave]
      + context.words.movements(help: context.words.scrollHelp) { .moved($0) }
  }

  package static func draw(
    _ model: StatisticsModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let note = StyledText(context.words.statistics.ownOnly, .muted)
    HeaderLine(StyledText(context.words.statistics.title, .heading), right: note)
      .draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(body.readingColumn) { part in
      let margin =
        part.size.columns >= PageLayout.leastForMargin ? PageLayout.marginColumns : 0
      BlockPage(name: textView, blocks: blocks(model, context), scroll: model.scroll)
        .draw(in: context, margin: margin, on: &part)
    }
  }

  package static func describe(
    _ model: StatisticsModel,
    in context: AppContext
  ) -> PlainPage<StatisticsMessage> {
    let words = context.words.statistics
    var page = PlainPage<StatisticsMessage>(title: words.title)
    page.lines = [.note(words.ownOnly)] + blocks(model, context).plainLines
    if model.modeCount > 1 {
      page.choices.append(PlainChoice(words.otherModeHelp, message: .modeTurned))
    }
    page.choices.append(PlainChoice(words.toHistoryHelp, key: "x", message: .left))
    return page
  }

  private static func blocks(_ model: StatisticsModel, _ context: AppContext) -> [Block] {
    let words = context.words.statistics
    guard let overview = model.overview else {
      return [model.isRefused ? .warning(words.cannotRead) : .text(words.loading)]
    }
    return StatisticsText(context).blocks(of: overview, mode: model.mode)
  }
}
