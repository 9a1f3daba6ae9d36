/// Figures over a trainee's own attempts, mode by mode, that a screen of their own shows.
package protocol OwnFigures: Equatable, Sendable {
  /// How many modes there are to look at.
  var modeCount: Int { get }

  /// The figures of one mode, by its number from 0, in words and pictures.
  func blocks(mode: Int, in context: AppContext) -> [Block]

  /// What their screen says beside them.
  static func phrases(in context: AppContext) -> FiguresPhrases

  /// The route that shows them.
  static func route(_ model: FiguresModel<Self>) -> Route

  /// The state of their screen in a route; none in that of another screen.
  static func model(in route: Route) -> FiguresModel<Self>?
}

/// What a screen of figures says beside them.
package struct FiguresPhrases: Sendable {
  let title: String
  /// Said while the figures are being added up.
  let loading: String
  let readOnHelp: String, endOfText: String
  let back: String, backHelp: String
}
