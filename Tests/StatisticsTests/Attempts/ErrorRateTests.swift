import Statistics
import Testing

/// The thresholds are those that the design of the scoring states.
@Suite struct ErrorRateTests {
  @Test(arguments: [(8, 5), (12, 7), (16, 8), (24, 11)])
  func `Marks speak from here on`(chances: Int, first: Int) {
    #expect(ErrorRate(Proportion(first, of: chances), .marks).isTooOften)
    #expect(!ErrorRate(Proportion(first - 1, of: chances), .marks).isTooOften)
  }

  @Test(arguments: [(8, 4), (16, 6)])
  func `Reports speak from here on`(chances: Int, first: Int) {
    #expect(ErrorRate(Proportion(first, of: chances), .reports).isTooOften)
    #expect(!ErrorRate(Proportion(first - 1, of: chances), .reports).isTooOften)
  }

  @Test func `Seven of seven are counted and say nothing`() {
    for rule in [ErrorRate.Rule.marks, .reports] {
      let rate = ErrorRate(Proportion(7, of: 7), rule)
      #expect(rate.interval == nil)
      #expect(!rate.isTooOften)
      #expect(ErrorRate(Proportion(8, of: 8), rule).interval != nil)
    }
  }

  /// Without the design effect 6 of 12, 7 of 16 and 10 of 24 would speak; with it for reports,
  /// 6 of 16 would not.
  @Test func `The design effect is of marks alone`() {
    for (count, total) in [(6, 12), (7, 16), (10, 24)] {
      let plain = Proportion(count, of: total).interval()
      #expect((plain?.lower ?? 0) > 0.25)
      #expect(!ErrorRate(Proportion(count, of: total), .marks).isTooOften)
    }
    let widened = Proportion(6, of: 16).interval(designEffect: 1.5)
    #expect((widened?.lower ?? 1) <= 0.20)
  }
}
