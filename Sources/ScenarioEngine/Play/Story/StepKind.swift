/// What a step asks, without its words.
package enum StepKind: Hashable, Sendable {
  case scene, identify, questions, urgency, choose, sort, rate, bestWorst
  /// A report, and how many channels are offered.
  case report(channels: Int)
  case ending

  /// The kind of a task.
  init(_ task: StepTask) {
    self =
      switch task {
      case .scene: .scene
      case .identify: .identify
      case .questions: .questions
      case .urgency: .urgency
      case .handle(let task):
        switch task.ask {
        case .choose: .choose
        case .sort: .sort
        case .rate: .rate
        case .bestWorst: .bestWorst
        }
      case .report(let task): .report(channels: task.channels.count)
      case .ending: .ending
      }
  }

  /// Whether each item counts by itself, so that some may be met and others forfeited.
  var hasSeparateItems: Bool { self == .identify || self == .questions }

  /// Checks that a decision answers such a step in full and names only what is there.
  ///
  /// A decision is checked at every turn of every play, so that nothing is built here that a right
  /// answer does not need.
  func check(_ decision: Decision, _ visible: Places) throws(DecisionError) {
    switch (self, decision) {
    case (.ending, _): throw .finished
    case (.scene, .read), (.urgency, .urgency): break
    case (.identify, .identify(let marks)): try visible.requireEach(of: marks)
    case (.questions, .questions(let picked)): try visible.require(picked)
    case (.choose, .choose(let place)):
      guard visible.contains(place) else { throw .notOffered(item: place) }
    case (.sort, .sort(let answers)): try visible.requireEach(of: answers)
    case (.rate, .rate(let ratings)):
      try visible.requireEach(of: ratings)
      guard ratings.values.allSatisfy((1...5).contains) else { throw .outOfRange }
    case (.bestWorst, .bestWorst(let best, let worst)):
      try visible.require([best, worst])
      guard best != worst else { throw .outOfRange }
    case (.report(let channels), .report(let report)):
      try visible.require(report.facts.keys)
      try Places(below: channels).require(report.channels)
    default: throw .wrongKind
    }
  }
}

extension Places {
  /// Checks that what is named is there.
  fileprivate func require(_ named: some Collection<Int>) throws(DecisionError) {
    if named.allSatisfy(contains) { return }
    if let item = named.filter({ !contains($0) }).min() { throw .notOffered(item: item) }
  }

  /// Checks that what is there, and nothing else, is answered.
  fileprivate func requireEach<Answer>(of answers: [Int: Answer]) throws(DecisionError) {
    try require(answers.keys)
    if answers.count == count { return }
    if let item = first(where: { answers[$0] == nil }) { throw .unanswered(item: item) }
  }
}
