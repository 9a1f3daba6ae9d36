import ScenarioEngine
import Testing

@Suite struct RefresherLogTests {
  @Test func `A log has twenty lines of which one at most is a sign, each once`() throws {
    for seed in UInt64(0)..<300 {
      let log = try #require(RefresherLog(ordinary: 37, signs: 3, seed: seed), "seed \(seed)")
      #expect(log.lines.count == 20)
      #expect(Set(log.lines).count == 20, "seed \(seed)")
      let signs = log.lines.filter { if case .sign = $0 { true } else { false } }
      #expect(signs.count == (log.sign == nil ? 0 : 1), "seed \(seed)")
    }
  }

  /// Of 1,000 fair coins fewer than 420 or more than 580 heads come up less than once in a million.
  @Test func `About half of the logs have no sign`() {
    let empty = (UInt64(0)..<1_000).count {
      RefresherLog(ordinary: 20, signs: 1, seed: $0)?.sign == nil
    }
    #expect((420...580).contains(empty))
  }

  @Test func `The sign stands in every place in the long run`() {
    let places = Set(
      (UInt64(0)..<2_000).compactMap { RefresherLog(ordinary: 20, signs: 1, seed: $0)?.sign }
    )
    #expect(places == Set(0..<20))
  }

  @Test func `The same seed draws the same log, another one another`() {
    #expect(
      RefresherLog(ordinary: 40, signs: 2, seed: 7) == RefresherLog(ordinary: 40, signs: 2, seed: 7)
    )
    #expect(
      RefresherLog(ordinary: 40, signs: 2, seed: 7) != RefresherLog(ordinary: 40, signs: 2, seed: 8)
    )
  }

  @Test func `Too few ordinary lines make no log, and without signs none has one`() {
    #expect(RefresherLog(ordinary: 19, signs: 5, seed: 1) == nil)
    #expect(
      (UInt64(0)..<50).allSatisfy { RefresherLog(ordinary: 20, signs: 0, seed: $0)?.sign == nil }
    )
  }
}
