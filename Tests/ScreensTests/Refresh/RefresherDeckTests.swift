import ScenarioEngine
import Screens
import Testing

/// Days by the published intervals of py-fsrs for reviews that are all good and each on its day: 2, 11,
/// 46, 163; for a retention of 0.80 the first is 8.
@Suite struct RefresherDeckTests {
  private static func time(_ day: Int) -> ReviewTime {
    ReviewTime(milliseconds: day * 86_400_000 + 43_200_000, day: day)
  }

  private static func card(
    _ number: Int = 1,
    _ kind: RefresherItem.Kind = .observation,
    met: Int = 100,
    first: RecallGrade? = .good,
    reviews: [(day: Int, grade: RecallGrade)] = []
  ) -> RefresherCard {
    RefresherCard(
      number: number,
      kind: kind,
      metAt: time(met),
      first: first,
      reviews: reviews.map { RefresherCard.Review(at: time($0.day), $0.grade) }
    )
  }

  private func deck(_ cards: [RefresherCard], _ percent: Int = 90) -> RefresherDeck {
    RefresherDeck(cards, retention: Retention(clamping: percent))
  }

  private func dueDay(_ card: RefresherCard, _ percent: Int = 90, now: Int = 400) -> Int? {
    deck([card], percent).plans(now: Self.time(now)).first?.dueDay
  }

  @Test func `Due days are those of the reference implementation`() {
    let days = [102, 113, 159]
    for (count, due) in [102, 113, 159, 322].enumerated() {
      #expect(dueDay(Self.card(reviews: days.prefix(count).map { ($0, .good) })) == due)
    }
    #expect(dueDay(Self.card(), 80) == 108)
  }

  @Test func `What was forgotten, and what was only known, comes the next day`() {
    #expect(dueDay(Self.card(first: .again)) == 101)
    #expect(dueDay(Self.card(first: nil)) == 101)
  }

  @Test func `With the clock back at last year nothing is lost and all may be asked`() {
    let card = Self.card(reviews: [(102, .good)])
    #expect(dueDay(card, now: 50) == 50)
    #expect(dueDay(card, now: 400) == 113)
  }

  @Test func `What is due is counted, with the minutes of one session and the day of the next`() {
    let cards =
      (1...10).map { Self.card($0) } + [
        Self.card(11, met: 101), Self.card(12, reviews: [(102, .good)]),
      ]
    let due = deck(cards).due(now: Self.time(102))
    #expect(due == RefresherDue(count: 10, inSession: 8, minutes: 4, nextDay: 103))
    let none = deck([Self.card()]).due(now: Self.time(101))
    #expect(none == RefresherDue(count: 0, inSession: 0, minutes: 0, nextDay: 102))
    #expect(deck([]).due(now: Self.time(1)).nextDay == nil)
  }

  @Test(arguments: [
    (nil, 90), ("85", 85), ("80", 80), ("97", 97), ("79", 90), ("98", 90), ("much", 90),
  ])
  func `A setting that is none is the usual`(setting: String?, percent: Int) {
    #expect(Retention(setting: setting).percent == percent)
  }

  @Test func `Turning the wish goes round through the steps`() {
    var retention = Retention.usual
    var seen: [Int] = []
    for _ in 0..<5 {
      retention = retention.next
      seen.append(retention.percent)
    }
    #expect(seen == [95, 97, 80, 85, 90])
  }

  /// As on the start page, with all that five thousand attempts may leave.
  @Test func `Twenty thousand answers are worked out in a moment`() {
    let cards = (1...2_000).map { number in
      Self.card(number, reviews: (0..<10).map { (101 + $0 * 10, .good) })
    }
    let started = ContinuousClock.now
    #expect(deck(cards).due(now: Self.time(5_000)).count == 2_000)
    #expect(ContinuousClock.now - started < .milliseconds(500))
  }
}
