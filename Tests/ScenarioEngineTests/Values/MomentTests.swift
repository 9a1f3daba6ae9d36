import ScenarioEngine
import Testing

/// Moments, read from timestamps.
@Suite struct MomentTests {
  // From Python: int(datetime.fromisoformat(text).timestamp() // 60).
  @Test(arguments: [
    ("1970-01-01T00:00:00+00:00", 0),
    ("2026-11-23T18:39:32+01:00", 29_924_259),
    ("2026-11-23T12:09:00-05:30", 29_924_259),
    ("2024-02-29T23:59:59+14:00", 28_486_679),
    ("2026-03-29T03:00:00+02:00", 29_579_100),
  ])
  func `a timestamp is the same minute everywhere`(text: String, minutes: Int) {
    #expect(Moment(timestamp: text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T18:39:32", "2026-11-23T18:39:32Z", "2026-11-23T18:39:32*01:00",
    "2026-11-23T18:39:32+0100", "2026-11-23T18:39:32+25:00", "2026-02-30T18:39:32+01:00",
    "2026-11-23T18-39:32+01:00", "æ2026-11-23T18:39:32+01:0",
  ])
  func `what is no timestamp has no moment`(text: String) {
    #expect(Moment(timestamp: text) == nil)
  }

  @Test func `moments are in the order of time, not of the clocks on the walls`() throws {
    let (copenhagen, london) = (
      try #require(Moment(timestamp: "2026-11-23T18:39:00+01:00")),
      try #require(Moment(timestamp: "2026-11-23T17:45:00+00:00"))
    )
    #expect(copenhagen < london)
  }
}
