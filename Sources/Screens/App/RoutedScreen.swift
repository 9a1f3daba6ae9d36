internal import Interface

/// A screen that has its place among the routes.
protocol RoutedScreen: Screen where Context == AppContext {
  /// The route that shows a state of the screen.
  static func route(_ model: Model) -> Route
  /// The state of the screen in a route; none in that of another screen.
  static func model(in route: Route) -> Model?
}

extension AppModel {
  /// The state of a screen, wherever it lies; none where it is not open.
  func model<S: RoutedScreen>(of screen: S.Type) -> S.Model? {
    routes.reversed().lazy.compactMap { S.model(in: $0) }.first
  }

  /// Tells a screen what happened, and says what it asks.
  ///
  /// What a screen waits for may come while another lies over it; where it is not open any more, nothing
  /// happens.
  mutating func update<S: RoutedScreen>(_ screen: S.Type, _ message: S.Message) -> [S.Effect] {
    for place in routes.indices.reversed() {
      guard var model = S.model(in: routes[place]) else { continue }
      let effects = S.update(&model, message, in: context)
      routes[place] = S.route(model)
      return effects
    }
    return []
  }

  /// The same, and forgets where the views stood of a page that gave way to another: how long the new one
  /// is, only its first frame tells.
  mutating func update<S: RoutedScreen>(
    _ screen: S.Type,
    _ message: S.Message,
    views: [String],
    isSamePage: (S.Model, S.Model) -> Bool
  ) -> [S.Effect] {
    guard let before = model(of: screen) else { return [] }
    let effects = update(screen, message)
    if let after = model(of: screen), !isSamePage(before, after) {
      for view in views { context.views[view] = nil }
    }
    return effects
  }
}

extension LibraryScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .library(model) }
  static func model(in route: Route) -> Model? {
    if case .library(let model) = route { model } else { nil }
  }
}

extension BriefingScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .briefing(model) }
  static func model(in route: Route) -> Model? {
    if case .briefing(let model) = route { model } else { nil }
  }
}

extension PlayScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .play(model) }
  static func model(in route: Route) -> Model? {
    if case .play(let model) = route { model } else { nil }
  }
}

extension DebriefScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .debrief(model) }
  static func model(in route: Route) -> Model? {
    if case .debrief(let model) = route { model } else { nil }
  }
}

extension ComparisonScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .comparison(model) }
  static func model(in route: Route) -> Model? {
    if case .comparison(let model) = route { model } else { nil }
  }
}

extension HistoryScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .history(model) }
  static func model(in route: Route) -> Model? {
    if case .history(let model) = route { model } else { nil }
  }
}

extension FiguresScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { Figures.route(model) }
  static func model(in route: Route) -> Model? { Figures.model(in: route) }
}

extension PrivacyScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .privacy(model) }
  static func model(in route: Route) -> Model? {
    if case .privacy(let model) = route { model } else { nil }
  }
}

extension ProfilesScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .profiles(model) }
  static func model(in route: Route) -> Model? {
    if case .profiles(let model) = route { model } else { nil }
  }
}

extension HomeScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .home(model) }
  static func model(in route: Route) -> Model? {
    if case .home(let model) = route { model } else { nil }
  }
}

extension WelcomeScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .welcome(model) }
  static func model(in route: Route) -> Model? {
    if case .welcome(let model) = route { model } else { nil }
  }
}

extension RatingScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .rating(model) }
  static func model(in route: Route) -> Model? {
    if case .rating(let model) = route { model } else { nil }
  }
}

extension RefreshScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .refresh(model) }
  static func model(in route: Route) -> Model? {
    if case .refresh(let model) = route { model } else { nil }
  }
}

extension MapScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .map(model) }
  static func model(in route: Route) -> Model? {
    if case .map(let model) = route { model } else { nil }
  }
}

extension PreviewScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .preview(model) }
  static func model(in route: Route) -> Model? {
    if case .preview(let model) = route { model } else { nil }
  }
}

extension ClassStartScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .classStart(model) }
  static func model(in route: Route) -> Model? {
    if case .classStart(let model) = route { model } else { nil }
  }
}

extension ConsoleScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .console(model) }
  static func model(in route: Route) -> Model? {
    if case .console(let model) = route { model } else { nil }
  }
}

extension WallScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .wall(model) }
  static func model(in route: Route) -> Model? {
    if case .wall(let model) = route { model } else { nil }
  }
}

extension JoinScreen: RoutedScreen {
  static func route(_ model: Model) -> Route { .join(model) }
  static func model(in route: Route) -> Model? {
    if case .join(let model) = route { model } else { nil }
  }
}
