import Statistics
import Testing

@Suite struct ConcordanceTests {
  @Test func `Shrout and Fleiss's set`() throws {
    let found = try #require(
      IntraclassCorrelation([
        [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
      ])
    )
    #expect(rounds(found.singleAgreement, to: 0.2898))
    #expect(rounds(found.meanAgreement, to: 0.6201))
    #expect(rounds(found.singleConsistency, to: 0.7148))
  }

  /// pingouin 0.7.0, `intraclass_corr`: ICC(A,1), ICC(A,k), ICC(C,1).
  @Test func `Another set, by pingouin`() throws {
    let found = try #require(
      IntraclassCorrelation([
        [3, 5, 6], [1, 2, 2], [5, 6, 7], [2, 4, 3], [4, 5, 7], [1, 3, 1], [3, 3, 5],
      ])
    )
    #expect(isClose(found.singleAgreement, 0.6627906976744187))
    #expect(isClose(found.meanAgreement, 0.855))
    #expect(isClose(found.singleConsistency, 0.7990654205607477))
  }

  @Test func `One rater, one thing or no spread: no figure`() throws {
    #expect(IntraclassCorrelation([[1], [2]]) == nil)
    #expect(IntraclassCorrelation([[1, 2]]) == nil)
    #expect(IntraclassCorrelation([[1, 2], [1]]) == nil)
    let flat = try #require(IntraclassCorrelation([[2, 2], [2, 2]]))
    #expect(flat.singleAgreement == nil && flat.singleConsistency == nil)
  }

  @Test func `Kendall's W of evidence f7`() throws {
    let ranks = numbers("13524 14523 23514 13425").map { $0.map(Double.init) }
    let found = try #require(KendallConcordance(ranks))
    #expect(found.rankSums == [5, 13, 19, 7, 16])
    #expect(found.sumOfSquares == 140)
    #expect(isClose(found.value, 0.8750))
    #expect(isClose(found.chiSquared, 14))
  }

  /// scipy 1.17.1, `friedmanchisquare`, which corrects for ties; W = χ² ÷ 12.
  @Test func `W with ties, by scipy`() throws {
    let found = try #require(
      KendallConcordance([[5, 4, 4, 1, 2], [4, 4, 3, 2, 1], [5, 3, 4, 1, 1]])
    )
    #expect(isClose(found.value, 0.9005847953216374))
    #expect(isClose(found.chiSquared, 10.807017543859649))
  }

  @Test func `W needs experts, options and an order`() {
    #expect(KendallConcordance([[1, 2, 3]]) == nil)
    #expect(KendallConcordance([[1], [1]]) == nil)
    #expect(KendallConcordance([[2, 2], [3, 3]]) == nil)
  }

  @Test func `rwg of evidence f7`() throws {
    let united = try #require(WithinGroupAgreement([5, 5, 4, 5, 5, 4], points: 5))
    #expect(rounds(united.value, to: 0.8667))
    let split = try #require(WithinGroupAgreement([5, 1, 3, 5, 2, 4], points: 5))
    #expect(rounds(split.unbounded, to: -0.3333))
    #expect(split.value == 0)
    #expect(WithinGroupAgreement([5], points: 5) == nil)
    #expect(WithinGroupAgreement([1, 1], points: 1) == nil)
  }

  @Test func `An order held against the key's, of evidence f3`() throws {
    let order = try #require(RankOrder(key: [1, 3, 5, 2, 4], answer: [2, 3, 4, 1, 5]))
    #expect(isClose(order.pairScore, 0.8))
    #expect(isClose(order.kendallTau, 0.6))
    #expect(isClose(order.spearmanRho, 0.8))
  }

  /// scipy 1.17.1, `kendalltau` (τ-b) and `spearmanr`.
  @Test func `An order with ties, by scipy`() throws {
    let order = try #require(RankOrder(key: [1, 3, 3, 5, 2, 4], answer: [2, 3, 1, 5, 5, 4]))
    #expect(isClose(order.kendallTau, 0.35714285714285715))
    #expect(isClose(order.spearmanRho, 0.3823529411764706))
  }

  @Test func `An order of nothing, or of equals, has no correlation`() throws {
    #expect(RankOrder(key: [1], answer: [1]) == nil)
    #expect(RankOrder(key: [1, 2], answer: [1]) == nil)
    let flat = try #require(RankOrder(key: [1, 2, 3], answer: [2, 2, 2]))
    #expect(flat.kendallTau == nil && flat.spearmanRho == nil)
    #expect(flat.pairScore == 1)
  }
}
