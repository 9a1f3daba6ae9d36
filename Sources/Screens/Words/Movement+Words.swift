internal import Interface

extension Movement {
  /// What says one phrase a movement; asked for several times a key.
  static func words(
    up: String,
    down: String,
    pageUp: String,
    pageDown: String,
    start: String,
    end: String
  ) -> @Sendable (Movement) -> String {
    { movement in
      switch movement {
      case .up: up
      case .down: down
      case .pageUp: pageUp
      case .pageDown: pageDown
      case .start: start
      case .end: end
      }
    }
  }
}
