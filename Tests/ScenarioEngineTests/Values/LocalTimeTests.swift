import ScenarioEngine
import Testing

/// Expected values from Python's `datetime`: minutes since 1970 and the weekday from Monday.
@Suite struct `Local time` {
  static let table: [(String, Int, Int)] = [
    ("1970-01-01T00:00", 0, 3),
    ("1970-01-01T23:59", 1_439, 3),
    ("1970-02-28T12:00", 84_240, 5),
    ("1970-03-01T00:00", 84_960, 6),
    ("1972-02-29T06:30", 1_136_550, 1),
    ("1972-03-01T00:00", 1_137_600, 2),
    ("1999-12-31T23:59", 15_778_079, 4),
    ("2000-01-01T00:00", 15_778_080, 5),
    ("2000-02-28T23:59", 15_863_039, 0),
    ("2000-02-29T00:00", 15_863_040, 1),
    ("2000-03-01T00:00", 15_864_480, 2),
    ("2001-03-01T01:01", 16_390_141, 3),
    ("2004-02-29T09:09", 17_967_429, 6),
    ("2023-02-28T22:00", 27_960_360, 1),
    ("2024-02-28T00:00", 28_484_640, 2),
    ("2024-02-29T13:37", 28_486_897, 3),
    ("2024-03-01T00:00", 28_487_520, 4),
    ("2024-12-31T08:00", 28_927_200, 1),
    ("2025-01-01T00:00", 28_928_160, 2),
    ("2026-03-02T06:45", 29_540_565, 0),
    ("2026-03-29T02:30", 29_579_190, 6),
    ("2026-06-05T22:00", 29_678_280, 4),
    ("2026-10-25T02:30", 29_881_590, 6),
    ("2026-11-20T15:00", 29_919_780, 4),
    ("2026-12-24T18:00", 29_968_920, 3),
    ("2028-02-29T07:00", 30_590_340, 1),
    ("2038-01-19T03:14", 35_791_394, 1),
    ("2096-02-29T00:00", 66_355_200, 2),
    ("2099-12-31T23:59", 68_374_079, 3),
    ("2100-02-28T23:59", 68_459_039, 6),
    ("2100-03-01T00:00", 68_459_040, 0),
    ("2101-01-01T00:00", 68_899_680, 5),
    ("2400-02-29T04:05", 226_242_965, 1),
    ("9999-12-31T23:59", 4_223_371_679, 4),
    ("2052-03-13T20:03", 43_232_883, 2),
    ("1988-09-04T11:37", 9_822_937, 6),
    ("1984-09-07T01:05", 7_722_785, 4),
    ("2081-07-03T07:05", 58_645_865, 3),
    ("2111-07-02T18:07", 74_421_727, 3),
    ("2027-11-21T18:03", 30_447_003, 6),
    ("2117-10-13T01:14", 77_725_514, 2),
    ("1981-09-28T04:18", 6_174_978, 0),
    ("2077-03-18T03:36", 56_387_736, 3),
    ("2048-09-27T21:11", 41_414_231, 6),
    ("1996-10-19T20:12", 14_095_932, 5),
    ("2065-02-18T22:04", 50_037_004, 2),
    ("2114-01-20T06:31", 75_764_551, 5),
    ("2144-09-14T10:29", 91_885_589, 0),
  ]

  @Test(arguments: table) func `A date and time is read`(
    text: String,
    minutes: Int,
    weekday: Int
  ) throws {
    let time = try #require(LocalTime(text: text))
    #expect(time.minutes == minutes)
    #expect(time.weekday == weekday)
    #expect(time == LocalTime(minutes: minutes))
  }

  @Test(arguments: table) func `The date and the minute of the day are told`(
    text: String,
    minutes: Int,
    weekday: Int
  ) {
    let time = LocalTime(minutes: minutes)
    let (year, month, day) = time.date
    #expect(year == Int(text.prefix(4)))
    #expect(month == Int(text.dropFirst(5).prefix(2)))
    #expect(day == Int(text.dropFirst(8).prefix(2)))
    let hour = Int(text.dropFirst(11).prefix(2)) ?? -1
    #expect(time.minuteOfDay == hour * 60 + (Int(text.suffix(2)) ?? -1))
  }

  @Test(arguments: [
    "", "2026-03-02", "2026-03-02T06:45:00", "2026-03-02 06:45", "2026-3-02T06:45",
    "2026-13-01T00:00", "2026-00-01T00:00", "2026-01-00T00:00", "2026-01-32T00:00",
    "2026-04-31T00:00", "2026-02-29T00:00", "2100-02-29T00:00", "2026-01-01T24:00",
    "2026-01-01T00:60", "1969-12-31T23:59", "2026-01-01T+1:00", "2026-01-01T-1:00",
    "２026-01-01T00", "2026-01-01T00:0x",
  ]) func `Anything else is not a time`(text: String) {
    #expect(LocalTime(text: text) == nil)
  }

  @Test func `Every day follows the day before`() {
    var last = LocalTime(minutes: 0)
    for day in 1...80_000 {
      let next = LocalTime(minutes: day * 1440)
      let (year, month, dayOfMonth) = next.date
      let (lastYear, lastMonth, lastDay) = last.date
      let isNextDay = year == lastYear && month == lastMonth && dayOfMonth == lastDay + 1
      let isNextMonth = dayOfMonth == 1 && month == lastMonth % 12 + 1 && lastDay >= 28
      if !isNextDay && !isNextMonth { Issue.record("day \(day) does not follow") }
      if next.weekday != (last.weekday + 1) % 7 { Issue.record("weekday of day \(day)") }
      last = next
    }
    #expect(last.date == (2189, 1, 12))
  }

  @Test func `Times before 1970 have dates too`() {
    let time = LocalTime(minutes: -1)
    #expect(time.date == (1969, 12, 31))
    #expect(time.minuteOfDay == 1439)
    #expect(time.weekday == 2)
  }

  @Test func `Times are ordered and move on`() throws {
    let evening = try #require(LocalTime(text: "2026-03-28T23:50"))
    let night = evening.advanced(by: 15)
    #expect(night == LocalTime(text: "2026-03-29T00:05"))
    #expect(evening < night)
    #expect(night.dayNumber == evening.dayNumber + 1)
  }
}
