/// Why a decision does not answer a step.
package enum DecisionError: Error, Hashable, Sendable {
  /// The play has come to its end.
  case finished
  /// The step asks for another kind of answer.
  case wrongKind
  /// An item is named that is not there, by place.
  case notOffered(item: Int)
  /// An item that is there was not answered, by place.
  case unanswered(item: Int)
  /// A rating lies outside 1 to 5, or best and worst are the same.
  case outOfRange
}

extension Scenario {
  /// Checks that a decision answers the current step in full and names only what is there.
  package func check(_ decision: Decision, in state: PlayState) throws(DecisionError) {
    let visible = Set(visibleItems(in: state))
    switch (steps[state.step].task, decision) {
    case (.ending, _): throw .finished
    case (.scene, .read), (.urgency, .urgency): break
    case (.identify, .identify(let marks)): try requireAll(visible, answered: Set(marks.keys))
    case (.questions, .questions(let picked)): try require(picked, among: visible)
    case (.handle(let task), _): try check(decision, task.ask, visible)
    case (.report(let task), .report(let report)):
      try require(Set(report.facts.keys), among: visible)
      try require(report.channels, among: Set(task.channels.indices))
    default: throw .wrongKind
    }
  }

  private func check(
    _ decision: Decision,
    _ ask: HandleTask.Ask,
    _ visible: Set<Int>
  ) throws(DecisionError) {
    switch (ask, decision) {
    case (.choose, .choose(let place)): try require([place], among: visible)
    case (.sort, .sort(let answers)): try requireAll(visible, answered: Set(answers.keys))
    case (.rate, .rate(let ratings)):
      try requireAll(visible, answered: Set(ratings.keys))
      guard ratings.values.allSatisfy((1...5).contains) else { throw .outOfRange }
    case (.bestWorst, .bestWorst(let best, let worst)):
      try require([best, worst], among: visible)
      guard best != worst else { throw .outOfRange }
    default: throw .wrongKind
    }
  }

  private func require(_ items: Set<Int>, among visible: Set<Int>) throws(DecisionError) {
    if let item = items.subtracting(visible).min() { throw .notOffered(item: item) }
  }

  private func requireAll(_ visible: Set<Int>, answered: Set<Int>) throws(DecisionError) {
    try require(answered, among: visible)
    if let item = visible.subtracting(answered).min() { throw .unanswered(item: item) }
  }
}
