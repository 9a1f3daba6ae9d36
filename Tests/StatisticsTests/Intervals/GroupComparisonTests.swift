import Statistics
import Testing

/// Expected intervals by statsmodels 0.15.0,
/// `confint_proportions_2indep(..., method="newcomb", compare="diff")`.
@Suite struct GroupComparisonTests {
  struct Row: Sendable {
    let one: Proportion
    let other: Proportion
    let ninety: (Double, Double)
    let ninetyFive: (Double, Double)
  }

  @Test(
    arguments: [
      Row(
        one: Proportion(8, of: 20),
        other: Proportion(3, of: 20),
        ninety: (0.016833506547528798, 0.4518406539817858),
        ninetyFive: (-0.027681780730302807, 0.48468983274690386)
      ),
      Row(
        one: Proportion(20, of: 20),
        other: Proportion(12, of: 24),
        ninety: (0.30118819055000967, 0.6591463017862407),
        ninetyFive: (0.25412326721242784, 0.6857257418042665)
      ),
      Row(
        one: Proportion(0, of: 25),
        other: Proportion(0, of: 30),
        ninety: (-0.08272430812509934, 0.09765350600605105),
        ninetyFive: (-0.1135133931739688, 0.13319225093904855)
      ),
      // The published example of Newcombe (1998): .0524 to .3339 at 95 %.
      Row(
        one: Proportion(56, of: 70),
        other: Proportion(48, of: 80),
        ninety: (0.07656419154407207, 0.31364458358294384),
        ninetyFive: (0.05243147240236498, 0.33387265403690614)
      ),
    ]
  )
  func `Newcombe's interval`(row: Row) throws {
    let comparison = GroupComparison(row.one, row.other)
    let ninety = try #require(comparison.interval())
    #expect(isClose(ninety.lower, row.ninety.0) && isClose(ninety.upper, row.ninety.1))
    let ninetyFive = try #require(comparison.interval(confidence: 0.95))
    #expect(isClose(ninetyFive.lower, row.ninetyFive.0))
    #expect(isClose(ninetyFive.upper, row.ninetyFive.1))
  }

  @Test func `Nineteen on one side are too few to prove anything`() {
    let comparison = GroupComparison(Proportion(19, of: 19), Proportion(0, of: 90))
    #expect(comparison.verdict == .tooFew(have: 19, need: 20))
    #expect(GroupComparison(.none, .none).verdict == .tooFew(have: 0, need: 20))
    #expect(GroupComparison(.none, Proportion(1, of: 2)).interval() == nil)
  }

  @Test func `Where no difference is shown, the largest that is compatible is said`() {
    let comparison = GroupComparison(Proportion(0, of: 25), Proportion(0, of: 30))
    guard case .compatible(let most) = comparison.verdict else {
      Issue.record("\(comparison.verdict)")
      return
    }
    #expect(isClose(most, 0.09765350600605105))
  }

  @Test func `A difference whose interval leaves 0 out is said, in its direction`() {
    let comparison = GroupComparison(Proportion(12, of: 24), Proportion(20, of: 20))
    guard case .differs(let interval) = comparison.verdict else {
      Issue.record("\(comparison.verdict)")
      return
    }
    #expect(isClose(interval.upper, -0.30118819055000967))
  }
}
