extension Scenario {
  /// The state in which every play begins: the first step has been entered.
  package var opening: PlayState {
    var state = PlayState(step: firstStep, clock: startsAt)
    for (place, counter) in counters.enumerated() {
      state.counters[place] = Int32(clamping: counter.start)
    }
    enter(firstStep, &state)
    return state
  }

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

  /// The state after a decision, which must answer the current step.
  ///
  /// Pure: the same state and decision always give the same state.
  package func state(
    after decision: Decision,
    in state: PlayState
  ) throws(DecisionError) -> PlayState {
    try check(decision, in: state)
    var next = state
    var target: Int?
    switch (steps[state.step].task, decision) {
    case (.questions(let task), .questions(let picked)):
      for place in picked.sorted() { next.apply(task.questions[place].effects) }
    case (.handle(let task), .choose(let place)):
      next.apply(task.options[place].effects)
      target = task.options[place].next
    case (.report(let task), .report(let report)):
      for consequence in task.consequences where consequence.answered == report.urgency {
        next.apply(consequence.effects)
      }
    default: break
    }
    enter(target ?? route(from: state.step, next), &next)
    return next
  }

  private func route(from step: Int, _ state: PlayState) -> Int {
    guard let route = steps[step].routes.first(where: { state.holds($0.when) }) else {
      preconditionFailure("the reader ends every list of routes with one that always holds")
    }
    return route.step
  }

  private func enter(_ index: Int, _ state: inout PlayState) {
    let step = steps[index]
    state.step = index
    if let at = step.at { state.clock = max(state.clock, at) }
    state.apply(step.effects)
    for (place, fact) in facts.enumerated() where fact.revealedBy.contains(index) {
      state.knownFacts.insert(place)
    }
  }
}
