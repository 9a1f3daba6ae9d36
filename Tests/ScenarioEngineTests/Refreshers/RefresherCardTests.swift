import ScenarioEngine
import Testing

/// Days are counted by hand here; a day is 86,400,000 milliseconds.
@Suite struct RefresherCardTests {
  private static let day = 86_400_000

  /// A time on a day at an hour of universal time, in a place so many hours ahead of it.
  private func time(_ day: Int, hour: Int = 12, offset: Int = 0) -> ReviewTime {
    let milliseconds = day * Self.day + hour * 3_600_000
    let local = milliseconds + offset * 3_600_000
    return ReviewTime(milliseconds: milliseconds, day: local / Self.day)
  }

  private func history(
    met: ReviewTime,
    _ times: [ReviewTime],
    now: ReviewTime
  ) -> (days: [Int], last: Int?) {
    let card = RefresherCard(
      number: 1,
      kind: .observation,
      metAt: met,
      first: .again,
      reviews: times.map { RefresherCard.Review(at: $0, .good) }
    )
    let (steps, last) = card.history(now: now)
    return (steps.map { $0.days }, last)
  }

  @Test func `Whole days lie between answers, by the calendar`() {
    let found = history(met: time(100), [time(101), time(104), time(104)], now: time(110))
    #expect(found.days == [0, 1, 3, 0])
    #expect(found.last == 104)
  }

  /// Late in the evening and early next morning is another day, though few hours lie between.
  @Test func `Midnight makes a day`() {
    let found = history(met: time(100, hour: 23), [time(101, hour: 0)], now: time(101, hour: 1))
    #expect(found.days == [0, 1])
  }

  /// At noon in Copenhagen before and after the clocks go forward 23 hours lie between, and 25 in autumn.
  @Test(arguments: [(1, 2, 23), (2, 1, 25)])
  func `Summer time makes no day and takes none`(before: Int, after: Int, hours: Int) {
    let first = time(100, hour: 12 - before, offset: before)
    let next = time(101, hour: 12 - after, offset: after)
    #expect((next.milliseconds - first.milliseconds) / 3_600_000 == hours)
    #expect(history(met: first, [next], now: next).days == [0, 1])
  }

  /// From Tokyo (9 hours ahead) to New York (5 behind) the same day comes twice.
  @Test
  func `A journey west makes no fewer than no days, and what was answered there is no future`() {
    let tokyo = time(104, hour: 20, offset: 9)
    let york = time(105, hour: 1, offset: -5)
    #expect(tokyo.day == 105)
    #expect(york.day == 104)
    let found = history(met: time(100), [tokyo, york], now: york)
    #expect(found.days == [0, 5, 0])
    #expect(found.last == 105)
  }

  @Test func `A clock that was set back a year gives no time, and the next answer its due`() {
    let found = history(
      met: time(1_000),
      [time(1_010), time(645), time(1_012)],
      now: time(1_012)
    )
    #expect(found.days == [0, 10, 0, 2])
    #expect(found.last == 1_012)
  }

  @Test func `What a clock that ran ahead said counts as no time, once it is set right`() {
    let found = history(met: time(100), [time(103), time(3_753), time(105)], now: time(106))
    #expect(found.days == [0, 3, 0, 2])
    #expect(found.last == 105)
  }

  @Test func `Where all lies in the future there is no last day`() {
    let found = history(met: time(5_000), [time(5_003)], now: time(100))
    #expect(found.days == [0, 0])
    #expect(found.last == nil)
  }

  @Test func `A card that was known in the case begins with its first answer`() {
    let card = RefresherCard(
      number: 1,
      kind: .log,
      metAt: time(100),
      first: nil,
      reviews: [RefresherCard.Review(at: time(103), .hard)]
    )
    let (steps, last) = card.history(now: time(104))
    #expect(steps.map { $0.grade } == [.hard])
    #expect(last == 103)
  }
}
