extension Scenario {
  /// The state in which every play begins: the first step has been entered.
  package var opening: PlayState { Story(of: self).opening }

  /// Whether the play has come to an ending.
  package func isFinished(_ state: PlayState) -> Bool {
    if case .ending = steps[state.step].task { true } else { false }
  }

  /// The items of the current step that are there in this state, by place.
  package func visibleItems(in state: PlayState) -> [Int] {
    switch steps[state.step].task {
    case .identify(let task): state.visible(task.observations, \.when)
    case .questions(let task): state.visible(task.questions, \.when)
    case .handle(let task): state.visible(task.options, \.when)
    case .report(let task): state.visible(task.facts, \.when)
    case .scene, .urgency, .ending: []
    }
  }
}
