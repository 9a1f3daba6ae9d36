import Statistics
import TestSupport
import Testing

/// Expected figures by scipy 1.17.1, `scipy.stats.norm` and `scipy.stats.t`.
@Suite struct DistributionTests {
  @Test(
    arguments: [
      (1e-300, -37.0470962993612), (1e-10, -6.361340902404056), (0.0001, -3.7190164854556804),
      (0.025, -1.9599639845400545), (0.2, -0.8416212335729142), (0.5, 0),
      (0.6, 0.2533471031357997), (0.7857142857142857, 0.7916386077433746),
      (0.95, 1.6448536269514722), (0.975, 1.959963984540054), (0.999999, 4.753424308817087),
    ]
  )
  func `z of a share`(share: Double, expected: Double) {
    #expect(isClose(NormalDistribution.quantile(share), expected))
  }

  @Test(
    arguments: [
      (-3.5, 0.00023262907903552502), (-1, 0.15865525393145707), (0, 0.5),
      (0.5, 0.6914624612740131), (1.96, 0.9750021048517795),
    ]
  )
  func `The share below a value`(z: Double, expected: Double) {
    #expect(isClose(NormalDistribution.cumulative(z), expected, within: 1e-14))
  }

  @Test(arguments: [-0.1, 0, 1, 1.5, .nan])
  func `A share that has no z has none`(share: Double) {
    #expect(NormalDistribution.quantile(share) == nil)
    #expect(StudentDistribution(degreesOfFreedom: 4)?.quantile(share) == nil)
  }

  @Test(
    arguments: [
      (1, 0.6, 0.32491969623290634), (1, 0.995, 63.656741162871526), (2, 0.95, 2.9199855803537242),
      (3, 0.975, 3.1824463052837078), (4, 0.975, 2.7764451051977934), (5, 0.6, 0.2671808657041451),
      (10, 0.995, 3.16927267261695), (29, 0.95, 1.6991270265334972),
      (100, 0.975, 1.9839715185235518), (1000, 0.995, 2.580754698065951),
    ]
  )
  func `t of a share`(degrees: Int, share: Double, expected: Double) throws {
    let distribution = try #require(StudentDistribution(degreesOfFreedom: degrees))
    #expect(isClose(distribution.quantile(share), expected))
    #expect(isClose(distribution.quantile(1 - share), -expected))
  }

  @Test(
    arguments: [
      (1, 1, 0.75), (2, -1.5, 0.13619656244550055), (7, 2.3, 0.9725044523978142),
      (30, 0.2, 0.5785849214703376), (200, 1.9, 0.9705641138358929),
    ]
  )
  func `The share below t`(degrees: Int, t: Double, expected: Double) throws {
    let distribution = try #require(StudentDistribution(degreesOfFreedom: degrees))
    #expect(isClose(distribution.cumulative(t), expected, within: 1e-12))
  }

  @Test func `Without a degree of freedom there is no t`() {
    #expect(StudentDistribution(degreesOfFreedom: 0) == nil)
  }

  @Test(arguments: [3, 4, 5] as [UInt64])
  func `z and share undo each other`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let share = Double.random(in: 1e-9..<1, using: &generator)
      let back = NormalDistribution.quantile(share).map { NormalDistribution.cumulative($0) }
      #expect(isClose(back, share, within: 1e-14), "seed \(seed), share \(share)")
    }
  }
}
