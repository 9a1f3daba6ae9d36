/// A list of courses of action, made ready for being judged often.
final class PreparedStandings: Sendable {
  /// The id of the criterion that the list counts for.
  let criterion: String
  /// What is asked about the courses of action.
  let ask: HandleTask.Ask
  /// A key for each.
  let keys: [StandingKey]
  private let sorted: SortedList
  /// The options that must be done, and those that must not, for the story to go on as it does after
  /// best conduct.
  private let toBeDone, notToBeDone: [Int]

  init(criterion: String, _ task: HandleTask, _ keys: [StandingKey]) {
    self.criterion = criterion
    ask = task.ask
    self.keys = keys
    sorted = SortedList(keys)
    let telling = task.telling.filter { !keys[$0].justification.basis.isDisputed }
    toBeDone = telling.filter { keys[$0].sortAnswer == .do }
    notToBeDone = telling.filter { keys[$0].sortAnswer == .dont }
  }

  /// Whether what was done of the options that are there is as good for the way on as best conduct.
  func isAsGood(_ answers: [Int: Decision.SortAnswer]) -> Bool {
    toBeDone.allSatisfy { answers[$0] == nil || answers[$0] == .do }
      && notToBeDone.allSatisfy { answers[$0] != .do }
  }

  /// The measure that judges the list.
  var measure: Measure { ask == .sort ? .sort : ask == .rate ? .rating : .bestWorst }

  /// Judges an answer to the options that are there; none counts as the worst.
  func judge(_ decision: Decision?, _ visible: Places, _ rule: MeasureRule) -> ListJudgement {
    switch (ask, decision) {
    case (.sort, .sort(let answers)): sorted.among(visible).judge(answers, rule)
    case (.sort, _): sorted.among(visible).judge([:], rule)
    case (.rate, .rate(let ratings)): RatedList(options(visible)).judge(ratings, rule)
    case (.rate, _): RatedList(options(visible)).judge(nil, rule)
    case (.bestWorst, .bestWorst(let best, let worst)):
      RankedList(options(visible)).judge((best, worst), rule)
    default: RankedList(options(visible)).judge(nil, rule)
    }
  }

  private func options(_ visible: Places) -> [(place: Int, key: StandingKey)] {
    visible.map { ($0, keys[$0]) }
  }
}
