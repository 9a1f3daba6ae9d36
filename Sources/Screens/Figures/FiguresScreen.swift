package import Interface

/// The screen of figures over a trainee's own attempts; nobody is compared with anybody.
package enum FiguresScreen<Figures: OwnFigures>: Screen {
  package typealias Model = FiguresModel<Figures>
  package typealias Message = FiguresMessage<Figures>
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case leave
  }

  package static func update(
    _ model: inout Model,
    _ message: Message,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let figures): model.figures = figures
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

  private static func page(_ context: AppContext) -> ReadingPage<Message> {
    let phrases = Figures.phrases(in: context)
    return ReadingPage(
      title: phrases.title,
      note: context.words.statistics.ownOnly,
      phrases: .init(
        readOnHelp: phrases.readOnHelp,
        endOfText: phrases.endOfText,
        back: phrases.back,
        backHelp: phrases.backHelp
      ),
      readOn: .readOn,
      left: .left,
      moved: { .moved($0) }
    )
  }

  package static func bindings(
    for model: Model,
    in context: AppContext
  ) -> [Binding<Message>] {
    let turn = Binding<Message>(
      [.tab, .right],
      context.words.statistics.otherMode,
      help: context.words.statistics.otherModeHelp,
      message: .modeTurned,
      disabledReason: model.modeCount > 1 ? nil : context.words.statistics.onlyOneMode
    )
    return page(context).bindings([turn], in: context)
  }

  package static func draw(_ model: Model, in context: AppContext, on canvas: inout Canvas) {
    page(context).draw(blocks(model, context), scroll: model.scroll, in: context, on: &canvas)
  }

  package static func describe(_ model: Model, in context: AppContext) -> PlainPage<Message> {
    let turn = PlainChoice<Message>(
      context.words.statistics.otherModeHelp,
      message: .modeTurned
    )
    return page(context).describe(
      blocks(model, context),
      choices: model.modeCount > 1 ? [turn] : []
    )
  }

  private static func blocks(_ model: Model, _ context: AppContext) -> [Block] {
    guard let figures = model.figures else {
      return [
        model.isRefused
          ? .warning(context.words.statistics.cannotRead)
          : .text(Figures.phrases(in: context).loading)
      ]
    }
    return figures.blocks(mode: model.mode, in: context)
  }
}
