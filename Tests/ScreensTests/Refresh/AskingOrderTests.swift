import ScenarioEngine
import Screens
import Testing

@Suite struct AskingOrderTests {
  private static func time(_ day: Int) -> ReviewTime {
    ReviewTime(milliseconds: day * 86_400_000 + 43_200_000, day: day)
  }

  /// A card of the case that was finished on a day; wrong there where nothing else is said.
  private static func card(
    _ number: Int,
    met: Int,
    _ kind: RefresherItem.Kind = .observation,
    first: RecallGrade? = .again,
    asked: [(day: Int, grade: RecallGrade)] = []
  ) -> RefresherCard {
    RefresherCard(
      number: number,
      kind: kind,
      metAt: time(met),
      first: first,
      reviews: asked.map { RefresherCard.Review(at: time($0.day), $0.grade) }
    )
  }

  private func order(_ cards: [RefresherCard], on day: Int = 200) -> [Int] {
    RefresherDeck(cards, retention: .usual).order(now: Self.time(day))
  }

  @Test func `What is not due is not asked`() {
    #expect(
      order([Self.card(1, met: 198), Self.card(2, met: 200), Self.card(3, met: 190)]) == [1, 3]
    )
    #expect(order([]) == [])
  }

  @Test func `What is nearest to being forgotten takes turns with what has waited longest`() {
    // The stabler memory was due first and is remembered better: 46 days, against 2.
    let stable = Self.card(
      1,
      met: 1,
      first: .good,
      asked: [(3, .good), (14, .good)]
    )
    let weak = (2...5).map { Self.card($0, met: 10 * $0, asked: [(80 + $0, .again)]) }
    #expect(order([stable] + weak, on: 90) == [2, 1, 3, 4, 5])
  }

  @Test func `What the newest case left takes turns with what has waited longest`() {
    let cards = (1...3).flatMap { place in
      (0..<2).map { Self.card(place * 10 + $0, met: 100 + place) }
    }
    #expect(order(cards) == [30, 10, 31, 11, 20, 21])
  }

  @Test func `What was never asked and what was take turns, and either goes on alone`() {
    let never = (1...6).map { Self.card($0, met: 100) }
    let asked = (11...13).map { Self.card($0, met: 90, asked: [(100 + $0, .again)]) }
    let places = order(never + asked).map { $0 > 10 }
    #expect(places == [false, true, false, true, false, true, false, false, false])
  }

  @Test func `Of one case no neighbours come together, and its sorts take turns`() {
    let observations = (0..<8).map { Self.card($0, met: 100) }
    let one = order(observations)
    #expect(Set(one) == Set(0..<8))
    #expect(zip(one, one.dropFirst()).allSatisfy { abs($0 - $1) > 1 })
    let parts = [
      Self.card(10, met: 100, .fact), Self.card(11, met: 100, .channels),
      Self.card(12, met: 100, first: nil), Self.card(13, met: 100, first: nil),
    ]
    let session = Set(order(observations + parts).prefix(8))
    #expect(session.isSuperset(of: [10, 11, 12]))
    #expect(session.intersection(0..<8).count >= 3)
  }

  @Test func `The log is the fourth question, or the last where there are fewer`() {
    let log = Self.card(99, met: 50, .log, first: nil)
    #expect(order([log] + (1...20).map { Self.card($0, met: 100) })[3] == 99)
    #expect(order([log, Self.card(1, met: 100)]) == [1, 99])
    #expect(order([log]) == [99])
  }

  @Test func `Numbers decide nothing, as they differ between machines`() {
    func cards(_ number: (Int) -> Int) -> [RefresherCard] {
      (0..<30).map { place in
        let kinds: [RefresherItem.Kind] = [.observation, .observation, .fact, .channels]
        return Self.card(
          number(place),
          met: 100 + place / 8,
          kinds[place % 4],
          asked: place % 3 == 0 ? [(120 + place % 5, .hard)] : []
        )
      }
    }
    #expect(order(cards { $0 }) == order(cards { 1_000 - $0 }).map { 1_000 - $0 })
  }

  // MARK: - Six weeks

  /// Somebody who plays two cases a week, each of which leaves eight things, and answers a session on some
  /// days of each week.
  private struct Weeks {
    var cards: [RefresherCard] = []
    /// How long each thing waited for its first time, in days.
    var firstWaits: [Int] = []
    /// The sessions in which the log was due and was not asked.
    var sessionsWithoutLog = 0
    /// The sessions in which it was asked.
    var logs = 0
    /// The things that came later than is promised.
    var late: [Int] = []
    /// The sessions that had fewer than three questions never asked though there were three.
    var stale = 0
    private var chance: SeededChance
    private let rightPercent: Int
    private var promises: [Int: Int] = [:]

    init(rightPercent: Int, seed: UInt64) {
      self.rightPercent = rightPercent
      chance = SeededChance(seed: seed)
    }

    /// The first day is a Monday.
    mutating func live(sessionDays: Set<Int>) {
      for day in 100..<142 {
        let weekday = (day - 100) % 7
        if sessionDays.contains(weekday) { answer(on: day) }
        if weekday == 0 || weekday == 3 { play(on: day) }
      }
    }

    private mutating func play(on day: Int) {
      let left: [(RefresherItem.Kind, RecallGrade?)] = [
        (.observation, .again), (.observation, .again), (.observation, .again),
        (.observation, .hard), (.observation, nil), (.observation, nil), (.fact, .again),
        (.channels, .again),
      ]
      for (kind, first) in left {
        cards.append(AskingOrderTests.card(cards.count, met: day, kind, first: first))
      }
      if cards.count == 16 {
        cards.append(AskingOrderTests.card(cards.count, met: day, .log, first: nil))
      }
    }

    private mutating func answer(on day: Int) {
      let deck = RefresherDeck(cards, retention: .usual)
      let now = AskingOrderTests.time(day)
      let due = deck.plans(now: now).filter { $0.dueDay <= day }
      promise(due)
      let session = Array(deck.order(now: now).prefix(RefresherDeck.sessionLength))
      let isLogAsked = session.contains { cards[$0].kind == .log }
      if isLogAsked { logs += 1 }
      if due.contains(where: { $0.kind == .log }), !isLogAsked { sessionsWithoutLog += 1 }
      let never = due.count { $0.kind != .log && cards[$0.card].reviews.isEmpty }
      let asked = session.count { cards[$0].kind != .log && cards[$0].reviews.isEmpty }
      if asked < min(never, 3) { stale += 1 }
      for card in session {
        promises[card] = nil
        if cards[card].reviews.isEmpty { firstWaits.append(day - cards[card].metAt.day) }
        let isRight = chance.number(below: 100) < rightPercent
        cards[card].reviews.append(RefresherCard.Review(at: now, isRight ? .good : .again))
      }
      for (card, left) in promises {
        promises[card] = left - 1
        if left == 1 { late.append(card) }
      }
    }

    /// Whatever falls due is promised within as many sessions as there are things of its sort that were due
    /// before it or with it.
    private mutating func promise(_ due: [RefresherDeck.Plan]) {
      func wasAsked(_ plan: RefresherDeck.Plan) -> Bool { !cards[plan.card].reviews.isEmpty }
      for plan in due where plan.kind != .log && promises[plan.card] == nil {
        promises[plan.card] = due.count {
          $0.kind != .log && $0.dueDay <= plan.dueDay && wasAsked($0) == wasAsked(plan)
        }
      }
    }
  }

  @Test(arguments: [0, 70, 100], [Set([0, 2, 4]), [0, 1, 3, 4], [0, 1, 2, 3, 4]])
  func `In six weeks nothing starves, whatever is answered`(percent: Int, days: Set<Int>) {
    for seed in UInt64(1)...5 {
      var weeks = Weeks(rightPercent: percent, seed: seed)
      weeks.live(sessionDays: days)
      #expect(weeks.late == [], "seed \(seed)")
      #expect(weeks.stale == 0, "seed \(seed)")
      #expect(weeks.sessionsWithoutLog == 0, "seed \(seed)")
      #expect(weeks.logs >= 3, "seed \(seed)")
      // Four sessions a week have room for all that two cases leave.
      guard days.count >= 4 else { continue }
      #expect((weeks.firstWaits.max() ?? 0) <= 4, "seed \(seed)")
      let forgotten = weeks.cards.filter { $0.reviews.isEmpty && $0.metAt.day < 135 }
      #expect(forgotten.map(\.number) == [], "seed \(seed)")
    }
  }
}
