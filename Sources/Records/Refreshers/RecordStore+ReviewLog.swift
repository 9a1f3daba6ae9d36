package import ScenarioEngine

/// A refresher with its whole log, as it is handed to its owner.
package struct RefresherLogEntry: Hashable, Sendable {
  /// The attempt that it came from.
  package let attempt: String
  /// What is asked.
  package let item: RefresherItem
  /// When the case was finished.
  package let metAt: ReviewTime
  /// How well it was recalled in the case; none where it was known.
  package let first: RecallGrade?
  /// The answers, in the order in which they were kept.
  package var reviews: [StoredReview]

  /// Makes an entry.
  package init(
    attempt: String,
    item: RefresherItem,
    metAt: ReviewTime,
    first: RecallGrade?,
    reviews: [StoredReview]
  ) {
    self.attempt = attempt
    self.item = item
    self.metAt = metAt
    self.first = first
    self.reviews = reviews
  }
}

extension Connection {
  /// Reads every refresher with its whole log, by number.
  mutating func refresherLog() throws(StoreError) -> [RefresherLogEntry] {
    let damaged = refusal(.damaged)
    var numbers: [Int: Int] = [:]
    var entries: [RefresherLogEntry] = []
    try each(
      """
      SELECT number, attempt, kind, scenario, item, met_at, met_on, grade FROM refreshers
      ORDER BY number
      """
    ) { row throws(StoreError) in
      numbers[row.integer(0)] = entries.count
      entries.append(
        RefresherLogEntry(
          attempt: row.text(1),
          item: RefresherItem(try row.refresherKind(2, damaged), of: row.text(3), row.text(4)),
          metAt: ReviewTime(milliseconds: row.integer(5), day: row.integer(6)),
          first: row.optionalInteger(7).flatMap(RecallGrade.init),
          reviews: []
        )
      )
    }
    for review in try storedReviews() {
      guard let place = numbers[review.refresher] else { throw damaged }
      entries[place].reviews.append(review)
    }
    return entries
  }

  /// Reads every answer, in the order in which they were kept.
  mutating func storedReviews() throws(StoreError) -> [StoredReview] {
    let damaged = refusal(.damaged)
    return try rows(
      """
      SELECT id, refresher, turn, at, day, grade, answer, sureness, shown, place FROM reviews
      ORDER BY number
      """
    ) { row throws(StoreError) in
      guard let grade = RecallGrade(rawValue: row.integer(5)),
        let sureness = Sureness(rawValue: row.integer(7))
      else { throw damaged }
      return StoredReview(
        id: row.text(0),
        refresher: row.integer(1),
        turn: row.integer(2),
        time: ReviewTime(milliseconds: row.integer(3), day: row.integer(4)),
        grade: grade,
        answer: row.text(6),
        sureness: sureness,
        shown: row.text(8),
        place: row.integer(9)
      )
    }
  }
}
