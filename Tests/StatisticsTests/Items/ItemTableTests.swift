import Statistics
import TestSupport
import Testing

@Suite struct ItemTableTests {
  /// Ten learners, six items: evidence f6.
  private let table: ItemTable

  init() throws {
    table = try #require(
      ItemTable(
        numbers("111111 111110 111100 111010 110100 101000 110000 000100 100000 000000")
      )
    )
  }

  @Test func `Totals and facility`() {
    #expect(table.totals == [6, 5, 4, 4, 3, 2, 2, 1, 1, 0])
    let totals = Sample(table.totals)
    #expect(isClose(totals.mean, 2.8))
    #expect(isClose(totals.populationVariance, 3.36))
    #expect(rounds(totals.variance, to: 3.7333))
    #expect((0..<6).map(table.facility) == [0.8, 0.6, 0.5, 0.5, 0.3, 0.1])
  }

  @Test func `Reliability`() {
    #expect(rounds(table.kr20, to: 0.7714))
    #expect(isClose(table.kr20, table.alpha ?? 0))
    #expect(rounds(table.kr21, to: 0.6667))
    #expect(rounds(table.standardErrorOfMeasurement, to: 0.9238))
    let reach = table.standardErrorOfMeasurement.map {
      $0 * NormalDistribution.reach(confidence: 0.95)
    }
    // The evidence multiplies figures that were rounded before.
    #expect(isClose(reach, 1.8106, within: 1e-4))
    #expect(rounds(table.lengthFactor(for: 0.8), to: 1.1852))
  }

  @Test func `Correlations and D`() {
    let total = [0.6274, 0.8018, 0.7638, 0.5455, 0.7857, 0.5819]
    let rest = [0.4651, 0.6667, 0.6054, 0.3095, 0.6547, 0.4574]
    let difference = [0.6667, 1, 1, 0.6667, 0.6667, 0.3333]
    for item in 0..<6 {
      #expect(rounds(table.totalCorrelation(item), to: total[item]), "item \(item)")
      #expect(rounds(table.restCorrelation(item), to: rest[item]), "item \(item)")
      #expect(rounds(table.discrimination(item), to: difference[item]), "item \(item)")
    }
  }

  @Test func `Flags`() throws {
    #expect((0..<6).map(table.flags) == [[], [], [], [], [], [.veryHard]])
    let odd = try #require(ItemTable(numbers("110 101 111 010 100 001 110 001 100 101")))
    #expect(odd.flags(1).contains(.littleInCommon))
    let easy = try #require(ItemTable(numbers("11 10 10 11")))
    #expect(easy.flags(0) == [.veryEasy, .littleDifference])
  }

  /// pingouin 0.7.0 `cronbach_alpha`, scipy 1.17.1 `pointbiserialr`.
  @Test func `Twelve learners, by pingouin and scipy`() throws {
    let other = try #require(
      ItemTable(
        numbers(
          "11111 11110 11011 10100 11100 01000 10010 00001 00000 10111 11101 10000"
        )
      )
    )
    #expect(isClose(other.alpha, 0.6412103746397693))
    #expect(isClose(other.kr20, 0.6412103746397693))
    #expect(isClose(other.kr21, 0.6023054755043227))
    let total = [
      0.7128570864798053, 0.5905109398045209, 0.6978765652235247, 0.6624057604815523,
      0.5535171423202013,
    ]
    let rest = [
      0.5261522196019801, 0.31559720154890164, 0.4646063181199805, 0.4181129057288785,
      0.2725540575476988,
    ]
    for item in 0..<5 {
      #expect(isClose(other.totalCorrelation(item), total[item]))
      #expect(isClose(other.restCorrelation(item), rest[item]))
    }
  }

  @Test func `One learner, one item, nobody different: no figure`() throws {
    #expect(ItemTable([]) == nil)
    #expect(ItemTable([[1, 0], [1]]) == nil)
    #expect(ItemTable([[2]]) == nil)
    for answers in [[[1, 0]], [[1], [0]], [[1, 1], [1, 1]]] {
      let table = try #require(ItemTable(answers))
      #expect(table.alpha == nil && table.kr20 == nil)
      #expect(table.lengthFactor(for: 0.8) == nil)
      #expect(table.restCorrelation(0) == nil)
    }
    let one = try #require(ItemTable([[1, 0]]))
    #expect(one.alpha == nil && one.discrimination(0) == nil)
  }

  @Test(arguments: [61, 62, 63] as [UInt64])
  func `α is KR-20, and KR-21 is never above it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let items = Int.random(in: 2...9, using: &generator)
      let answers = (0..<Int.random(in: 2...25, using: &generator)).map { _ in
        (0..<items).map { _ in Int.random(in: 0...1, using: &generator) }
      }
      let table = try #require(ItemTable(answers))
      guard let kr20 = table.kr20 else {
        #expect(Set(table.totals).count == 1, "seed \(seed)")
        continue
      }
      #expect(isClose(table.alpha, kr20), "seed \(seed)")
      #expect((table.kr21 ?? 0) <= kr20 + 1e-12, "seed \(seed)")
    }
  }
}
