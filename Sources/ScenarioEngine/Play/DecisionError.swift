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
    let visible = visibleItems(in: state)
    switch (steps[state.step].task, decision) {
    case (.ending, _): throw .finished
    case (.scene, .read), (.urgency, .urgency): break
    case (.identify, .identify(let marks)): try requireAll(visible, in: marks)
    case (.questions, .questions(let picked)):
      try require(picked) { visible.contains($0) }
    case (.handle(let task), _): try check(decision, task.ask, visible)
    case (.report(let task), .report(let report)):
      try require(report.facts.keys) { visible.contains($0) }
      try require(report.channels) { task.channels.indices.contains($0) }
    default: throw .wrongKind
    }
  }

  private func check(
    _ decision: Decision,
    _ ask: HandleTask.Ask,
    _ visible: [Int]
  ) throws(DecisionError) {
    switch (ask, decision) {
    case (.choose, .choose(let place)):
      guard visible.contains(place) else { throw .notOffered(item: place) }
    case (.sort, .sort(let answers)): try requireAll(visible, in: answers)
    case (.rate, .rate(let ratings)):
      try requireAll(visible, in: ratings)
      guard ratings.values.allSatisfy((1...5).contains) else { throw .outOfRange }
    case (.bestWorst, .bestWorst(let best, let worst)):
      try require([best, worst]) { visible.contains($0) }
      guard best != worst else { throw .outOfRange }
    default: throw .wrongKind
    }
  }

  // A decision is checked at every turn of every play that is looked ahead, so that nothing is
  // built here that a right answer does not need.

  private func require(
    _ items: some Collection<Int>,
    _ isThere: (Int) -> Bool
  ) throws(DecisionError) {
    if items.allSatisfy(isThere) { return }
    if let item = items.filter({ !isThere($0) }).min() { throw .notOffered(item: item) }
  }

  private func requireAll<Answer>(
    _ visible: [Int],
    in answers: [Int: Answer]
  ) throws(DecisionError) {
    try require(answers.keys) { visible.contains($0) }
    if answers.count == visible.count { return }
    if let item = visible.filter({ answers[$0] == nil }).min() { throw .unanswered(item: item) }
  }
}
