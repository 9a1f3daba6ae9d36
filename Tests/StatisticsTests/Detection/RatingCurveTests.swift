import Statistics
import TestSupport
import Testing

@Suite struct RatingCurveTests {
  private static let published = RatingCurve(signals: [8, 5, 4, 2, 1], noise: [1, 2, 4, 6, 7])

  @Test func `The area of the evidence's example, which scikit-learn gives too`() {
    #expect(rounds(Self.published.area, to: 0.8237) || isClose(Self.published.area, 0.82375))
    #expect(isClose(Self.published.trapezoid, 0.82375))
  }

  @Test func `The points of the evidence's example`() throws {
    let points = try #require(Self.published.points)
    let expected = [(0, 0), (0.05, 0.40), (0.15, 0.65), (0.35, 0.85), (0.65, 0.95), (1, 1)]
    #expect(points.count == expected.count)
    for (point, wanted) in zip(points, expected) {
      #expect(isClose(point.noise, wanted.0) && isClose(point.signals, wanted.1))
    }
  }

  /// scikit-learn 1.9.1, `roc_auc_score`.
  @Test func `Seven grades, by scikit-learn`() {
    let curve = RatingCurve(signals: [9, 6, 3, 4, 1, 1, 2], noise: [1, 1, 2, 3, 5, 8, 6])
    #expect(isClose(curve.area, 0.8284023668639053))
  }

  @Test func `An empty side has no area`() {
    #expect(RatingCurve(signals: [0, 0], noise: [1, 2]).area == nil)
    #expect(RatingCurve(signals: [], noise: []).trapezoid == nil)
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `Area, trapezoid and a count of pairs are the same`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let grades = Int.random(in: 1...7, using: &generator)
      func draw() -> [Int] { (0..<grades).map { _ in Int.random(in: 0...5, using: &generator) } }
      let (signals, noise) = (draw(), draw())
      let curve = RatingCurve(signals: signals, noise: noise)
      func each(_ counts: [Int]) -> [Int] {
        counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
      }
      let pairs = each(signals).flatMap { signal in
        each(noise).map { signal < $0 ? 1.0 : signal == $0 ? 0.5 : 0.0 }
      }
      guard !pairs.isEmpty else {
        #expect(curve.area == nil, "seed \(seed)")
        continue
      }
      let expected = pairs.reduce(0, +) / Double(pairs.count)
      #expect(isClose(curve.area, expected), "seed \(seed)")
      #expect(isClose(curve.trapezoid, expected), "seed \(seed)")
    }
  }
}
