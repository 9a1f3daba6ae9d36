/// A case made ready for playing: worked out once, then followed without a look-up, a copy of a text
/// or memory for what a step holds.
///
/// Pure: the same state and decision always give the same state.
package final class Story: Sendable {
  /// The case's content.
  package let scenario: Scenario
  /// The state in which every play begins: the first step has been entered.
  package let opening: PlayState
  private let steps: ContiguousArray<StoryStep>

  /// Makes a case ready.
  package init(of scenario: Scenario) {
    self.scenario = scenario
    steps = ContiguousArray(scenario.steps.indices.map { StoryStep($0, of: scenario) })
    opening = steps[scenario.firstStep].opening(at: scenario.firstStep, of: scenario)
  }

  /// The state of a play that begins at a step, by place: nothing has happened before it, and it has
  /// been entered.
  package func opening(at step: Int) -> PlayState {
    steps[step].opening(at: step, of: scenario)
  }

  /// How many steps there are.
  package var count: Int { steps.count }

  /// Whether a play has come to an ending.
  package func isFinished(_ state: PlayState) -> Bool { steps[state.step].kind == .ending }

  /// What the current step asks.
  package func kind(in state: PlayState) -> StepKind { steps[state.step].kind }

  /// Whether each item of a step counts by itself, so that some may be met and others forfeited.
  package func hasSeparateItems(_ step: Int) -> Bool { steps[step].kind.hasSeparateItems }

  /// The items of the current step that are there.
  package func visibleItems(in state: PlayState) -> Places {
    steps[state.step].visibleItems(in: state)
  }

  /// Checks that a decision answers the current step in full and names only what is there.
  package func check(_ decision: Decision, in state: PlayState) throws(DecisionError) {
    let step = steps[state.step]
    try step.kind.check(decision, step.visibleItems(in: state))
  }

  /// The state as a decision leaves it, in which the ways on are tried: the next step has not been
  /// entered.
  package func answered(
    _ decision: Decision,
    in state: PlayState
  ) throws(DecisionError) -> PlayState {
    try check(decision, in: state)
    var next = state
    steps[state.step].apply(decision, to: &next)
    return next
  }

  /// The state after a decision, which must answer the current step.
  package func state(
    after decision: Decision,
    in state: PlayState
  ) throws(DecisionError) -> PlayState {
    var next = try answered(decision, in: state)
    let target = steps[state.step].way(after: decision, in: next).target
    steps[target].enter(target, &next)
    return next
  }

  /// The state after a move that was worked out in one with the same step key.
  package func state(after move: StoryMove, in state: PlayState) -> PlayState {
    var next = state
    for change in move.changes { next.apply(change) }
    steps[move.target].enter(move.target, &next)
    return next
  }

  /// The current step.
  func step(in state: PlayState) -> StoryStep { steps[state.step] }
}

extension StoryStep {
  /// The state of a play that begins with this step, which is at a place of a case.
  fileprivate func opening(at place: Int, of scenario: Scenario) -> PlayState {
    var state = PlayState(step: place, clock: scenario.startsAt)
    for (place, counter) in scenario.counters.enumerated() {
      state.counters[place] = Int32(clamping: counter.start)
    }
    enter(place, &state)
    return state
  }
}

extension Story: Hashable {
  package static func == (one: Story, other: Story) -> Bool {
    one === other || one.scenario == other.scenario
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(scenario) }
}
