package import ScenarioEngine

extension RecordStore {
  /// Everything that is asked again with its answers: what the schedule is worked out from.
  ///
  /// Cards stand in the order in which they were met, answers in their own (`StoredReview.place`), so that
  /// both are the same in whatever order records were put together. What several attempts met is one card,
  /// from the first meeting on.
  package func refresherCards() throws(StoreError) -> [RefresherCard] {
    try perform(.readRefreshers) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        var reading = try CardReading(&connection)
        try reading.readAnswers(&connection)
        return reading.cards.sorted {
          ($0.metAt.milliseconds, $0.number) < ($1.metAt.milliseconds, $1.number)
        }
      }
    }
  }
}

/// Cards while they are read.
///
/// A shell's profile waits for this with every prompt: both queries follow an index that holds all they
/// need, and nothing is looked up for each row.
private struct CardReading {
  /// The cards, those of one item from all attempts that met it.
  private(set) var cards: [RefresherCard] = []
  /// Which card each row belongs to, by its number.
  private var places: [Int: Int] = [:]
  /// The answers to cards that several attempts met, with the order between them.
  private var shared: [Int: [PlacedReview]] = [:]

  init(_ connection: inout Connection) throws(StoreError) {
    let damaged = connection.refusal(.damaged)
    // A log that has too few lines now is left out.
    let hasLog = try connection.hasRefresherLog() ? try connection.hasLinesForLog() : false
    var before: RefresherItem?
    try connection.each(
      """
      SELECT number, kind, scenario, item, met_at, met_on, grade FROM refreshers
      WHERE ?1 OR kind <> 'log' ORDER BY kind, scenario, item, met_at, attempt
      """,
      [.integer(hasLog ? 1 : 0)]
    ) { row throws(StoreError) in
      let item = RefresherItem(try row.refresherKind(1, damaged), of: row.text(2), row.text(3))
      if item == before {
        shared[cards.count - 1] = []
      } else {
        before = item
        cards.append(row.card(item.kind))
      }
      places[row.integer(0)] = cards.count - 1
    }
  }

  /// Reads the answers to all cards.
  mutating func readAnswers(_ connection: inout Connection) throws(StoreError) {
    let damaged = connection.refusal(.damaged)
    var refresher: Int?
    var card: Int?
    // Those to one row follow one another.
    var answers: [RefresherCard.Review] = []
    try connection.each(
      """
      SELECT refresher, at, day, grade, place FROM reviews
      ORDER BY refresher, place, at, day, grade
      """
    ) { row throws(StoreError) in
      let number = row.integer(0)
      if number != refresher {
        keep(&answers, of: card)
        refresher = number
        card = places[number]
      }
      guard let card else { return }
      let review = try row.answer(damaged)
      guard shared[card] == nil else {
        shared[card]?.append(PlacedReview(place: row.integer(4), review: review))
        return
      }
      answers.append(review)
    }
    keep(&answers, of: card)
    for (card, answers) in shared {
      cards[card].reviews = answers.sorted { $0.order < $1.order }.map(\.review)
    }
  }

  private mutating func keep(_ answers: inout [RefresherCard.Review], of card: Int?) {
    guard let card, !answers.isEmpty else { return }
    cards[card].reviews = answers
    answers.removeAll(keepingCapacity: true)
  }
}

/// An answer to what several attempts met, with its place among all of them.
private struct PlacedReview {
  let place: Int
  let review: RefresherCard.Review

  /// The order between machines; that of one place must not depend on which machine asks.
  var order: (Int, Int, Int, Int) {
    (place, review.time.milliseconds, review.time.day, review.grade.rawValue)
  }
}

extension Row {
  fileprivate func card(_ kind: RefresherItem.Kind) -> RefresherCard {
    RefresherCard(
      number: integer(0),
      kind: kind,
      metAt: ReviewTime(milliseconds: integer(4), day: integer(5)),
      first: optionalInteger(6).flatMap(RecallGrade.init)
    )
  }

  fileprivate func answer(_ damaged: StoreError) throws(StoreError) -> RefresherCard.Review {
    guard let grade = RecallGrade(rawValue: integer(3)) else { throw damaged }
    return RefresherCard.Review(
      at: ReviewTime(milliseconds: integer(1), day: integer(2)),
      grade
    )
  }
}
