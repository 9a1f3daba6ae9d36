import Statistics
import TestSupport
import Testing

/// Expected figures from the table f1 of the evidence, and by scipy 1.17.1 (`norm.ppf`, `norm.cdf`
/// on corrected shares).
@Suite struct SignalDetectionTests {
  struct Row: Sendable {
    let hits: (Int, Int)
    let alarms: (Int, Int)
    /// H, F, d′, c, β, area.
    let figures: [Double]
  }

  static func detection(_ hits: (Int, Int), _ alarms: (Int, Int)) throws -> SignalDetection {
    try #require(
      SignalDetection(
        DetectionCounts(
          hits: Proportion(hits.0, of: hits.1),
          falseAlarms: Proportion(alarms.0, of: alarms.1)
        )
      )
    )
  }

  @Test(
    arguments: [
      Row(
        hits: (16, 20),
        alarms: (5, 20),
        figures: [0.7857, 0.2619, 1.4291, -0.0771, 0.8957, 0.8439]
      ),
      Row(hits: (20, 20), alarms: (0, 20), figures: [0.9762, 0.0238, 3.9615, 0, 1, 0.9975]),
      Row(hits: (20, 20), alarms: (20, 20), figures: [0.9762, 0.9762, 0, -1.9808, 1, 0.5]),
      Row(
        hits: (8, 20),
        alarms: (1, 20),
        figures: [0.4048, 0.0714, 1.2242, 0.8531, 2.8417, 0.8067]
      ),
      Row(
        hits: (19, 20),
        alarms: (12, 20),
        figures: [0.9286, 0.5952, 1.2242, -0.8531, 0.3519, 0.8067]
      ),
      Row(
        hits: (9, 10),
        alarms: (6, 30),
        figures: [0.8636, 0.2097, 1.9043, -0.1446, 0.7592, 0.9109]
      ),
    ]
  )
  func `The table of the evidence`(row: Row) throws {
    let found = try Self.detection(row.hits, row.alarms)
    let figures = [
      found.hitRate, found.falseAlarmRate, found.sensitivity, found.criterion, found.bias,
      found.area,
    ]
    for (figure, expected) in zip(figures, row.figures) {
      #expect(rounds(figure, to: expected), "\(figure), not \(expected)")
    }
    #expect(isClose(found.logBias, found.sensitivity * found.criterion))
  }

  @Test func `Other counts, by scipy`() throws {
    let first = try Self.detection((21, 30), (9, 40))
    #expect(isClose(first.sensitivity, 1.2391694373513238))
    #expect(isClose(first.criterion, 0.11365106450984996))
    #expect(isClose(first.bias, 1.1512322905445773))
    #expect(isClose(first.area, 0.8095461663797278))
    let second = try Self.detection((3, 24), (1, 24))
    #expect(isClose(second.sensitivity, 0.47445425378189765))
    #expect(isClose(second.criterion, 1.3175464677059048))
  }

  @Test func `The published example without a correction`() throws {
    let found = try #require(SignalDetection(hitRate: 0.99, falseAlarmRate: 0.68))
    #expect(rounds(found.sensitivity, to: 1.8586))
    #expect(rounds(found.criterion, to: -1.3970))
    #expect(rounds(found.logBias, to: -2.5966))
    #expect(rounds(found.distributionFreeSensitivity, to: 0.8205))
  }

  @Test func `A′ below chance mirrors A′ above it`() throws {
    let above = try #require(SignalDetection(hitRate: 0.8, falseAlarmRate: 0.3))
    let below = try #require(SignalDetection(hitRate: 0.3, falseAlarmRate: 0.8))
    #expect(
      isClose(above.distributionFreeSensitivity + below.distributionFreeSensitivity, 1)
    )
  }

  @Test(arguments: [(1.0, 4.0, 0.9242), (4.0, 1.0, 0.0)])
  func `Where the criterion does least harm`(
    costOfMiss: Double,
    bias: Double,
    criterion: Double
  ) throws {
    let best = try #require(
      SignalDetection.bestCriterion(sensitivity: 1.5, prevalence: 0.2, costOfMiss: costOfMiss)
    )
    #expect(isClose(best.bias, bias))
    #expect(rounds(best.criterion, to: criterion))
  }

  @Test func `Cautious and eager at equal d′ differ in c alone`() throws {
    let cautious = try Self.detection((8, 20), (1, 20))
    let eager = try Self.detection((19, 20), (12, 20))
    // The evidence subtracts figures that were rounded before.
    #expect(isClose(cautious.criterion - eager.criterion, 1.7062, within: 1e-4))
    #expect(isClose(cautious.sensitivity, eager.sensitivity))
  }

  @Test func `What cannot be told is nil`() {
    let empty = DetectionCounts(hits: .none, falseAlarms: Proportion(1, of: 3))
    #expect(SignalDetection(empty) == nil)
    #expect(SignalDetection(hitRate: 1, falseAlarmRate: 0.5) == nil)
    #expect(SignalDetection.bestCriterion(sensitivity: 0, prevalence: 0.2) == nil)
    #expect(SignalDetection.bestCriterion(sensitivity: 1, prevalence: 1) == nil)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `d′ and c of any counts are finite, and follow a change of sides`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let signals = Int.random(in: 1...60, using: &generator)
      let noise = Int.random(in: 1...60, using: &generator)
      let hits = Int.random(in: 0...signals, using: &generator)
      let alarms = Int.random(in: 0...noise, using: &generator)
      let found = try Self.detection((hits, signals), (alarms, noise))
      let mirrored = try Self.detection((noise - alarms, noise), (signals - hits, signals))
      #expect(found.sensitivity.isFinite && found.criterion.isFinite, "seed \(seed)")
      #expect((0...1).contains(found.area), "seed \(seed)")
      #expect(isClose(found.sensitivity, mirrored.sensitivity), "seed \(seed)")
      #expect(isClose(found.criterion, -mirrored.criterion), "seed \(seed)")
    }
  }
}
