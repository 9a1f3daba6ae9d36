/// The screen that shows how a trainee's first attempts follow each other.
package typealias ProgressScreen = FiguresScreen<ProgressOverview>
/// The state of the page about progress.
package typealias ProgressModel = FiguresModel<ProgressOverview>
/// What can happen on the page about progress.
package typealias ProgressMessage = FiguresMessage<ProgressOverview>

extension ProgressOverview: OwnFigures {
  /// How many modes there are to look at.
  package var modeCount: Int { modes.count }

  /// The figures of one mode, by its number from 0, in words and pictures.
  package func blocks(mode: Int, in context: AppContext) -> [Block] {
    ProgressText(context).blocks(of: self, mode: mode)
  }

  /// The route that shows them.
  package static func route(_ model: ProgressModel) -> Route { .progress(model) }

  /// The state of their screen in a route; none in that of another screen.
  package static func model(in route: Route) -> ProgressModel? {
    if case .progress(let model) = route { model } else { nil }
  }

  /// What the screen says beside them.
  package static func phrases(in context: AppContext) -> FiguresPhrases {
    let words = ProgressWords.of(context.interfaceLanguage)
    return FiguresPhrases(
      title: words.title,
      loading: words.loading,
      readOnHelp: words.readOnHelp,
      endOfText: words.endOfText,
      back: context.words.back,
      backHelp: context.words.backHelp
    )
  }
}
