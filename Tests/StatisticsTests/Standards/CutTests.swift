import Statistics
import Testing

@Suite struct CutTests {
  /// Five judges, six items: evidence f5; the interval by scipy 1.17.1, `t.interval`.
  @Test func `Angoff's cut`() throws {
    let found = try #require(
      AngoffCut([
        [0.9, 0.7, 0.6, 0.8, 0.5, 0.7], [0.8, 0.6, 0.5, 0.8, 0.4, 0.6],
        [0.95, 0.75, 0.6, 0.9, 0.55, 0.7], [0.85, 0.65, 0.7, 0.75, 0.45, 0.65],
        [0.9, 0.7, 0.55, 0.85, 0.5, 0.75],
      ])
    )
    for (sum, expected) in zip(found.sums, [4.20, 3.70, 4.45, 4.05, 4.25]) {
      #expect(isClose(sum, expected))
    }
    #expect(isClose(found.cut, 4.13))
    #expect(rounds(found.share, to: 0.6883))
    #expect(rounds(found.standardDeviation, to: 0.2797))
    #expect(rounds(found.standardError, to: 0.1251))
    #expect(isClose(found.interval()?.lower, 3.7826668283088036))
    #expect(isClose(found.interval()?.upper, 4.477333171691198))
    #expect(isClose(found.interval(confidence: 0.9)?.upper, 4.396693947763744))
  }

  @Test func `One judge has a cut and no interval; none has nothing`() throws {
    let one = try #require(AngoffCut([[0.5, 0.75]]))
    #expect(isClose(one.cut, 1.25))
    #expect(one.standardDeviation == nil && one.interval() == nil)
    #expect(AngoffCut([]) == nil)
    #expect(AngoffCut([[0.5], [0.5, 0.5]]) == nil)
    #expect(AngoffCut([[1.2]]) == nil)
  }

  @Test func `Ebel's cut of evidence f5`() throws {
    let kinds = [(6, 0.95), (4, 0.85), (4, 0.85), (4, 0.70), (2, 0.40)]
    let found = try #require(EbelCut(kinds.map { EbelCut.Kind(items: $0, share: $1) }))
    #expect(isClose(found.cut, 16.1) && found.itemCount == 20)
    #expect(isClose(found.share, 0.805))
    #expect(EbelCut([]) == nil)
    #expect(EbelCut([EbelCut.Kind(items: 1, share: 1.5)]) == nil)
  }

  /// Evidence f4; the geometric mean by scipy 1.17.1, `gmean`.
  @Test func `A weighted total`() throws {
    let found = try #require(WeightedMean([(0.3, 0.8), (0.3, 0.6), (0.4, 0.75)]))
    #expect(isClose(found.arithmetic, 0.72))
    #expect(isClose(found.geometric, 0.7151495613102867))
    #expect(WeightedMean([]) == nil)
    #expect(WeightedMean([(1, 1.5)]) == nil)
  }
}
