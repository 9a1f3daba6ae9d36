import ScenarioEngine
import Testing

@Suite struct `Opening hours` {
  /// The hotline: every day from 8 to 22, closed on Christmas Eve, until noon on New Year's Eve.
  static let hotline = OpeningHours(
    isAlwaysOpen: false,
    weekly: [.init(weekdays: Set(0...6), opens: 8 * 60, closes: 22 * 60)],
    exceptions: [
      .init(month: 12, day: 24, open: nil),
      .init(month: 12, day: 31, open: (8 * 60)..<(12 * 60)),
    ]
  )

  static let office = OpeningHours(
    isAlwaysOpen: false,
    weekly: [
      .init(weekdays: [0, 1, 2, 3], opens: 9 * 60, closes: 15 * 60),
      .init(weekdays: [4], opens: 9 * 60, closes: 12 * 60),
    ]
  )

  static let night = OpeningHours(
    isAlwaysOpen: false,
    weekly: [
      .init(weekdays: [4], opens: 22 * 60, closes: 1440),
      .init(weekdays: [5], opens: 0, closes: 6 * 60),
    ]
  )

  @Test(arguments: [
    ("2026-03-02T07:59", false), ("2026-03-02T08:00", true), ("2026-03-02T21:59", true),
    ("2026-03-02T22:00", false), ("2026-03-07T12:00", true), ("2026-03-08T12:00", true),
    ("2026-03-08T00:00", false), ("2026-03-08T23:59", false), ("2026-12-24T12:00", false),
    ("2027-12-24T12:00", false), ("2026-12-31T08:00", true), ("2026-12-31T11:59", true),
    ("2026-12-31T12:00", false), ("2027-01-01T12:00", true),
  ]) func `The hotline answers from 8 to 22`(time: String, isOpen: Bool) throws {
    #expect(Self.hotline.isOpen(at: try moment(time)) == isOpen)
  }

  /// Clocks change at 2 and 3 o'clock on these Sundays; local hours stay what they are.
  @Test(arguments: ["2026-03-29", "2026-10-25"])
  func `Summer time changes nothing`(day: String) throws {
    for minute in 0..<1440 {
      let time = try moment(day + "T00:00").advanced(by: minute)
      #expect(Self.hotline.isOpen(at: time) == (480..<1320).contains(minute))
    }
  }

  @Test(arguments: [
    ("2026-03-05T14:59", true), ("2026-03-06T11:59", true), ("2026-03-06T12:00", false),
    ("2026-03-07T10:00", false), ("2026-03-08T10:00", false), ("2026-03-09T09:00", true),
  ]) func `An office closes at the weekend`(time: String, isOpen: Bool) throws {
    #expect(Self.office.isOpen(at: try moment(time)) == isOpen)
  }

  @Test(arguments: [
    ("2026-03-06T21:59", false), ("2026-03-06T22:00", true), ("2026-03-06T23:59", true),
    ("2026-03-07T00:00", true), ("2026-03-07T05:59", true), ("2026-03-07T06:00", false),
    ("2026-03-08T00:00", false),
  ]) func `Periods meet at midnight`(time: String, isOpen: Bool) throws {
    #expect(Self.night.isOpen(at: try moment(time)) == isOpen)
  }

  @Test func `The next opening is found`() throws {
    func next(_ hours: OpeningHours, _ time: String) throws -> LocalTime? {
      hours.nextOpening(after: try moment(time))
    }
    #expect(try next(Self.hotline, "2026-03-02T22:00") == moment("2026-03-03T08:00"))
    #expect(try next(Self.hotline, "2026-03-02T12:00") == nil)
    #expect(try next(Self.office, "2026-03-06T12:00") == moment("2026-03-09T09:00"))
    #expect(try next(Self.hotline, "2026-12-23T22:00") == moment("2026-12-25T08:00"))
    #expect(try next(Self.night, "2026-03-07T06:00") == moment("2026-03-13T22:00"))
  }

  @Test func `Always and never`() throws {
    let always = OpeningHours(isAlwaysOpen: true)
    let never = OpeningHours(isAlwaysOpen: false)
    let time = try moment("2026-12-24T03:00")
    #expect(always.isOpen(at: time))
    #expect(always.nextOpening(after: time) == nil)
    #expect(!never.isOpen(at: time))
    #expect(never.nextOpening(after: time) == nil)
  }

  @Test func `A period that ends before it begins is never open`() throws {
    let backward = OpeningHours(
      isAlwaysOpen: false,
      weekly: [.init(weekdays: Set(0...6), opens: 22 * 60, closes: 6 * 60)]
    )
    #expect(!backward.isOpen(at: try moment("2026-03-02T23:00")))
  }

  private func moment(_ text: String) throws -> LocalTime {
    try #require(LocalTime(text: text))
  }
}
