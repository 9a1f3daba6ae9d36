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

  package static func update(
    _ model: inout StatisticsModel,
    _ message: StatisticsMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let overview): model.overview = overview
    case .refused: model.isRefused = true
    case .readOn: model.scroll.read(in: context)
    case .moved(let movement): model.scroll.read(movement, in: context)
    case .modeTurned:
      model.mode = (model.mode + 1) % max(1, model.modeCount)
      model.scroll = ScrollState()
    case .left: return [.leave]
    }
    return []
  }

  private static func page(_ context: AppContext) -> ReadingPage<StatisticsMessage> {
    let words = context.words.statistics
    return ReadingPage(
      title: words.title,
      note: words.ownOnly,
      phrases: .init(
        readOnHelp: words.readOnHelp,
        endOfText: words.endOfStatistics,
        back: words.toHistory,
        backHelp: words.toHistoryHelp
      ),
      readOn: .readOn,
      left: .left,
      moved: { .moved($0) }
    )
  }

  package static func bindings(
    for model: StatisticsModel,
    in context: AppContext
  ) -> [Binding<StatisticsMessage>] {
    let turn = Binding<StatisticsMessage>(
      [.tab, .right],
      context.words.statistics.otherMode,
      help: context.words.statistics.otherModeHelp,
      message: .modeTurned,
      disabledReason: model.modeCount > 1 ? nil : context.words.statistics.onlyOneMode
    )
    return page(context).bindings([turn], in: context)
  }

  package static func draw(
    _ model: StatisticsModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    page(context).draw(blocks(model, context), scroll: model.scroll, in: context, on: &canvas)
  }

  package static func describe(
    _ model: StatisticsModel,
    in context: AppContext
  ) -> PlainPage<StatisticsMessage> {
    let turn = PlainChoice<StatisticsMessage>(
      context.words.statistics.otherModeHelp,
      message: .modeTurned
    )
    return page(context).describe(
      blocks(model, context),
      choices: model.modeCount > 1 ? [turn] : []
    )
  }

  private static func blocks(_ model: StatisticsModel, _ context: AppContext) -> [Block] {
    let words = context.words.statistics
    guard let overview = model.overview else {
      return [model.isRefused ? .warning(words.cannotRead) : .text(words.loading)]
    }
    return StatisticsText(context).blocks(of: overview, mode: model.mode)
  }
}
