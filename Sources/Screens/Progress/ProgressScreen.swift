package import Interface
internal import ScenarioEngine

/// The state of the page about progress.
package struct ProgressModel: Equatable, Sendable {
  /// The figures; none while they are being added up.
  package var overview: ProgressOverview?
  /// Whether the records could not be read.
  package var isRefused = false
  /// Which mode is shown, by its place among those that have attempts.
  package var mode = 0
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Makes a page that is still being added up, or one of such figures.
  package init(_ overview: ProgressOverview? = nil) {
    self.overview = overview
  }

  /// How many modes there are to look at.
  var modeCount: Int { overview?.modes.count ?? 0 }
}

/// What can happen on the page about progress.
package enum ProgressMessage: Equatable, Sendable {
  /// The attempts were followed.
  case loaded(ProgressOverview)
  /// The records could not be read.
  case refused
  /// The trainee reads on by a page.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// The next mode was turned to; after the last the first.
  case modeTurned
  /// The trainee goes back.
  case left
}

/// The screen that shows how first attempts follow each other; nobody is compared with anybody.
package enum ProgressScreen: Screen {
  package typealias Model = ProgressModel
  package typealias Message = ProgressMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case leave
  }

  package static func update(
    _ model: inout ProgressModel,
    _ message: ProgressMessage,
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

  private static func page(_ context: AppContext) -> ReadingPage<ProgressMessage> {
    let words = ProgressWords.of(context.interfaceLanguage)
    return ReadingPage(
      title: words.title,
      note: context.words.statistics.ownOnly,
      phrases: .init(
        readOnHelp: words.readOnHelp,
        endOfText: words.endOfText,
        back: context.words.back,
        backHelp: context.words.backHelp
      ),
      readOn: .readOn,
      left: .left,
      moved: { .moved($0) }
    )
  }

  package static func bindings(
    for model: ProgressModel,
    in context: AppContext
  ) -> [Binding<ProgressMessage>] {
    let words = context.words.statistics
    let turn = Binding<ProgressMessage>(
      [.tab, .right],
      words.otherMode,
      help: words.otherModeHelp,
      message: .modeTurned,
      disabledReason: model.modeCount > 1 ? nil : words.onlyOneMode
    )
    return page(context).bindings([turn], in: context)
  }

  package static func draw(
    _ model: ProgressModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    page(context).draw(blocks(model, context), scroll: model.scroll, in: context, on: &canvas)
  }

  package static func describe(
    _ model: ProgressModel,
    in context: AppContext
  ) -> PlainPage<ProgressMessage> {
    let turn = PlainChoice<ProgressMessage>(
      context.words.statistics.otherModeHelp,
      message: .modeTurned
    )
    return page(context).describe(
      blocks(model, context),
      choices: model.modeCount > 1 ? [turn] : []
    )
  }

  private static func blocks(_ model: ProgressModel, _ context: AppContext) -> [Block] {
    guard let overview = model.overview else {
      let words = ProgressWords.of(context.interfaceLanguage)
      return [
        model.isRefused ? .warning(context.words.statistics.cannotRead) : .text(words.loading)
      ]
    }
    return ProgressText(context).blocks(of: overview, mode: model.mode)
  }
}
