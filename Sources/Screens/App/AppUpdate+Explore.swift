extension AppModel {
  /// Plays on from before a decision of a finished play, beside its result.
  mutating func explore(_ model: DebriefModel, fromTurn turn: Int) -> [Effect] {
    []
  }
}
