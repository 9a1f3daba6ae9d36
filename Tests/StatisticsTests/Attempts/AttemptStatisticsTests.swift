import Statistics
import Testing

@Suite struct AttemptStatisticsTests {
  private static func counts(_ signals: Int, _ noise: Int) -> AttemptCounts {
    var counts = AttemptCounts()
    counts.detection = DetectionCounts(
      hits: Proportion(signals - 4, of: signals),
      falseAlarms: Proportion(3, of: noise)
    )
    counts.ratings = RatingCurve(
      signals: [signals - 4, 0, 0, 2, 0, 0, 2],
      noise: [1, 0, 0, 2, 0, 0, noise - 3]
    )
    return counts
  }

  @Test func `d′, c and the area wait for 24 and 24`() {
    for (signals, noise) in [(23, 24), (24, 23), (23, 90)] {
      let found = AttemptStatistics(Self.counts(signals, noise))
      #expect(found.detection == nil && found.area == nil)
    }
    let enough = AttemptStatistics(Self.counts(24, 24))
    #expect(enough.detection != nil && enough.area != nil)
  }

  private static func sure(_ percent: Int, _ right: Int, of total: Int) -> AttemptStatistics {
    var counts = AttemptCounts()
    counts.sureness = [ForecastLevel(percent: percent, right: Proportion(right, of: total))]
    return AttemptStatistics(counts)
  }

  @Test func `Sureness waits for 24 answers, its parts for 80`() {
    #expect(Self.sure(95, 0, of: 23).confidence == nil)
    #expect(Self.sure(95, 0, of: 24).confidence == .over)
    #expect(Self.sure(55, 40, of: 79).brier == nil)
    #expect(Self.sure(55, 40, of: 80).brier != nil)
    #expect(AttemptStatistics(AttemptCounts()).confidence == nil)
  }

  /// Wilson at 90 % on 24 ÷ 1.5 = 16 answers (statsmodels 0.15.0): 12 of 16 is .5454 to .8824, so
  /// that a sureness of 95 % is over it, one of 75 % in it, one of 35 % under it.
  @Test(
    arguments: [
      (95, AttemptStatistics.Confidence.over), (75, .unclear), (35, .under),
    ]
  )
  func `A word only where the interval leaves 0 out`(
    percent: Int,
    expected: AttemptStatistics.Confidence
  ) {
    #expect(Self.sure(percent, 18, of: 24).confidence == expected)
  }

  @Test func `Counts add up`() {
    var one = Self.counts(10, 12)
    one.ordinaryAsSign = Proportion(1, of: 12)
    one.reportedTooReadily = Proportion(1, of: 1)
    one.sureness = [ForecastLevel(percent: 75, right: Proportion(2, of: 3))]
    let sum = one + one + AttemptCounts()
    #expect(sum.ordinaryAsSign == Proportion(2, of: 24))
    #expect(sum.reportedTooReadily == Proportion(2, of: 2))
    #expect(sum.detection.hits == Proportion(12, of: 20))
    #expect(sum.ratings.noise == [2, 0, 0, 4, 0, 0, 18])
    #expect(sum.sureness == [ForecastLevel(percent: 75, right: Proportion(4, of: 6))])
  }
}
