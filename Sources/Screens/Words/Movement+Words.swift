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

extension Words {
  /// The keys of every movement, for the help and not for the key line.
  func movements<Message>(
    help: (Movement) -> String,
    _ message: (Movement) -> Message
  ) -> [Binding<Message>] {
    Movement.allCases.map { movement in
      Binding(
        movement.keys,
        move(movement),
        help: help(movement),
        message: message(movement),
        showsInStatusLine: false
      )
    }
  }
}
