/// The screen that shows what a trainee's attempts add up to.
package typealias StatisticsScreen = FiguresScreen<StatisticsOverview>
/// The state of the statistics on the screen.
package typealias StatisticsModel = FiguresModel<StatisticsOverview>
/// What can happen in the statistics.
package typealias StatisticsMessage = FiguresMessage<StatisticsOverview>

extension StatisticsOverview: OwnFigures {
  /// How many modes there are to look at.
  package var modeCount: Int { modes.count }

  /// The figures of one mode, by its number from 0, in words and pictures.
  package func blocks(mode: Int, in context: AppContext) -> [Block] {
    StatisticsText(context).blocks(of: self, mode: mode)
  }

  /// The route that shows them.
  package static func route(_ model: StatisticsModel) -> Route { .statistics(model) }

  /// The state of their screen in a route; none in that of another screen.
  package static func model(in route: Route) -> StatisticsModel? {
    if case .statistics(let model) = route { model } else { nil }
  }

  /// What the screen says beside them.
  package static func phrases(in context: AppContext) -> FiguresPhrases {
    let words = context.words.statistics
    return FiguresPhrases(
      title: words.title,
      loading: words.loading,
      readOnHelp: words.readOnHelp,
      endOfText: words.endOfStatistics,
      back: words.toHistory,
      backHelp: words.toHistoryHelp
    )
  }
}
