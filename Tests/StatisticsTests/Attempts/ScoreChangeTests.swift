import Statistics
import Testing

@Suite struct ScoreChangeTests {
  @Test(
    arguments: [
      ([0.50, 0.60, 0.70, 0.69], ScoreChange.Verdict.unclear), ([0.50, 0.60, 0.70, 0.70], .better),
      ([0.70, 0.70, 0.50, 0.60], .weaker), ([0.50, 0.60, 1.0, 0.0, 0.60, 0.60], .unclear),
    ]
  )
  func `Fifteen points of the total are the least that says something`(
    values: [Double],
    expected: ScoreChange.Verdict
  ) throws {
    let change = try #require(ScoreChange(values, least: ScoreChange.leastOfTotal))
    #expect(change.verdict == expected)
  }

  @Test func `Identifying must move by 34`() throws {
    let least = ScoreChange.leastOfIdentifying
    let clear = try #require(ScoreChange([0.3, 0.3, 0.64, 0.64], least: least))
    #expect(clear.verdict == .better)
    let unclear = try #require(ScoreChange([0.3, 0.3, 0.63, 0.64], least: least))
    #expect(unclear.verdict == .unclear)
  }

  @Test func `Three cases have no before and after`() {
    #expect(ScoreChange([0, 0, 1], least: 0.15) == nil)
    #expect(ScoreChange([], least: 0.15) == nil)
  }
}
