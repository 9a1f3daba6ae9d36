internal import ScenarioEngine

extension RecordStore {
  /// How many answers to refreshers would go with attempts, of a scope that has these.
  package func reviewCount(
    goingWith attempts: [AttemptSummary],
    in scope: ForgetScope
  ) throws(StoreError) -> Int {
    try perform(.readRefreshers) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        try connection.reviews(goingWith: attempts, in: scope).count
      }
    }
  }
}

extension Connection {
  /// The answers that go with attempts: those to what came of them, those in whose place something of
  /// their cases was shown, and, where the scope is a period, those that were given in it.
  mutating func reviews(
    goingWith attempts: [AttemptSummary],
    in scope: ForgetScope
  ) throws(StoreError) -> [StoredReview] {
    let ids = Set(attempts.map(\.header.id))
    var refreshers: Set<Int> = []
    try each("SELECT number, attempt FROM refreshers") { row in
      if ids.contains(row.text(1)) { refreshers.insert(row.integer(0)) }
    }
    let sources = try rows(
      """
      SELECT s.attempt, a.scenario FROM refresher_sources AS s
      JOIN attempts AS a ON a.id = s.attempt
      """
    ) { (attempt: $0.text(0), scenario: $0.text(1)) }
    // What another attempt at the case shows too is no trace of this one.
    let cases = Set(sources.filter { ids.contains($0.attempt) }.map(\.scenario))
      .subtracting(sources.filter { !ids.contains($0.attempt) }.map(\.scenario))
    return try storedReviews().filter { review in
      refreshers.contains(review.refresher) || scope.contains(day: review.time.day)
        || review.shownCase.map(cases.contains) ?? false
    }
  }
}

extension StoredReview {
  /// The id of the case of which something was shown; none where nothing of one was.
  fileprivate var shownCase: String? {
    shown.firstIndex(of: "/").map { String(shown[..<$0]) }
  }
}

extension ForgetScope {
  /// Whether what happened on a day is among them by its day alone, as in a period.
  fileprivate func contains(day: Int) -> Bool {
    guard case .period(let since, let before) = self else { return false }
    return day >= since ?? .min && day < before ?? .max
  }
}
