/// A list of courses of action, made ready for being judged often.
final class PreparedStandings: Sendable {
  /// The id of the criterion that the list counts for.
  let criterion: String
  /// What is asked about the courses of action.
  let ask: HandleTask.Ask
  /// A key for each.
  let keys: [StandingKey]
  private let sorted: SortedList

  init(criterion: String, ask: HandleTask.Ask, keys: [StandingKey]) {
    self.criterion = criterion
    self.ask = ask
    self.keys = keys
    sorted = SortedList(keys)
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
