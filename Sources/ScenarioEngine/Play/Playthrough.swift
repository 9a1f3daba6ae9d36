/// One way through a case: the decisions taken so far, with the states around them.
package struct Playthrough: Hashable, Sendable {
  /// A decision with the states before and after it.
  package struct Turn: Hashable, Sendable {
    /// The state in which it was taken.
    package let before: PlayState
    /// What was answered.
    package let decision: Decision
    /// The state that it led to.
    package let after: PlayState

    /// The step that was answered.
    package var step: Int { before.step }
  }

  /// The case, ready for playing.
  package let story: Story
  /// The turns, in order.
  package private(set) var turns: [Turn] = []
  /// Where the play stands.
  package private(set) var state: PlayState

  /// Begins a play.
  package init(of scenario: Scenario) {
    self.init(of: Story(of: scenario))
  }

  /// Begins one of many plays of a case, with room for so many turns.
  package init(of story: Story, turns: Int = 0) {
    self.story = story
    self.turns.reserveCapacity(turns)
    state = story.opening
  }

  /// The case's content.
  package var scenario: Scenario { story.scenario }

  /// Begins a play in a state that is assumed, as where an author looks at a step by itself; such a
  /// play is never scored.
  package init(of story: Story, from state: PlayState) {
    self.story = story
    self.state = state
  }

  /// Replays decisions from the start.
  package init(of scenario: Scenario, decisions: [Decision]) throws(DecisionError) {
    try self.init(of: Story(of: scenario), decisions: decisions)
  }

  /// Replays decisions of one of many plays of a case.
  package init(of story: Story, decisions: [Decision]) throws(DecisionError) {
    self.init(of: story)
    for decision in decisions { try take(decision) }
  }

  /// Takes a decision at the current step.
  package mutating func take(_ decision: Decision) throws(DecisionError) {
    let next = try story.state(after: decision, in: state)
    turns.append(Turn(before: state, decision: decision, after: next))
    state = next
  }

  /// The play as it stood before one of its turns, by place; the whole play where there is none.
  package func standing(before turn: Int) -> Playthrough {
    guard turns.indices.contains(turn) else { return self }
    var earlier = self
    earlier.state = turns[turn].before
    earlier.turns.removeSubrange(turn...)
    return earlier
  }

  /// Whether an ending has been reached.
  package var isFinished: Bool { story.isFinished(state) }

  /// The step at which the play stands.
  package var step: Step { story.scenario.steps[state.step] }
}
