import Statistics
import TestSupport
import Testing

/// Expected intervals by statsmodels 0.15.0, `proportion_confint(count, nobs, alpha, "wilson")`.
@Suite struct ProportionTests {
  @Test(
    arguments: [
      (0, 8, 0.90, 0.0, 0.2527235974237634), (0, 8, 0.95, 0.0, 0.32440756488388034),
      (3, 14, 0.90, 0.08906777124970813, 0.43204927459899933),
      (5, 8, 0.90, 0.34799143840473257, 0.8388276622393266),
      (5, 8, 0.95, 0.3057423946026273, 0.8631557141764027),
      (8, 8, 0.90, 0.7472764025762366, 1.0),
      (11, 24, 0.90, 0.30390567455526474, 0.621203507235481),
      (1, 100, 0.95, 0.001767432064140647, 0.05448619617870533),
      (437, 1000, 0.90, 0.4114041130748517, 0.4629358655733581),
    ]
  )
  func `Wilson's interval`(
    count: Int,
    total: Int,
    confidence: Double,
    lower: Double,
    upper: Double
  ) {
    let interval = Proportion(count, of: total).interval(confidence: confidence)
    #expect(isClose(interval?.lower, lower))
    #expect(isClose(interval?.upper, upper))
  }

  /// With statsmodels `nobs = total / effect`, `count = count / effect`.
  @Test func `A design effect leaves the share and takes answers away`() {
    let interval = Proportion(6, of: 18).interval(designEffect: 1.5)
    let fewer = Proportion(4, of: 12).interval()
    #expect(isClose(interval?.lower, fewer?.lower ?? 0))
    #expect(isClose(interval?.upper, fewer?.upper ?? 0))
  }

  @Test func `Nothing of nothing has no share and no interval`() {
    #expect(Proportion.none.share == nil)
    #expect(Proportion.none.interval() == nil)
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `An interval holds its share, lies in 0 to 1, and mirrors`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let total = Int.random(in: 1...400, using: &generator)
      let count = Int.random(in: 0...total, using: &generator)
      let effect = Double.random(in: 1...3, using: &generator)
      let part = Proportion(count, of: total)
      let interval = try #require(part.interval(designEffect: effect))
      let share = try #require(part.share)
      #expect(interval.contains(share), "seed \(seed), \(count) of \(total)")
      #expect(interval.lower >= 0 && interval.upper <= 1, "seed \(seed)")
      let other = Proportion(total - count, of: total).interval(designEffect: effect)
      #expect(isClose(other?.lower, 1 - interval.upper), "seed \(seed)")
      let plain = try #require(part.interval())
      #expect(interval.lower <= plain.lower + 1e-12, "seed \(seed)")
    }
  }
}
