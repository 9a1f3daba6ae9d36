/// Answers graded from "surely a sign" to "surely ordinary", for what matters and what does not.
package struct RatingCurve: Hashable, Sendable {
  /// How many of what matters got each grade, the surest sign first.
  package let signals: [Int]
  /// How many of what does not matter got each grade, in the same order.
  package let noise: [Int]

  /// Makes a curve; both lists have the same grades and no negative counts.
  package init(signals: [Int], noise: [Int]) {
    precondition(signals.count == noise.count, "both lists have the same grades")
    precondition((signals + noise).allSatisfy { $0 >= 0 }, "a count is not negative")
    self.signals = signals
    self.noise = noise
  }

  /// How often one of what matters is graded above one of what does not, ties counted half
  /// (stanislaw-todorov-1999); nil where a side is empty.
  package var area: Double? {
    let pairs = signals.reduce(0, +) * noise.reduce(0, +)
    guard pairs > 0 else { return nil }
    var (doubled, noiseSoFar) = (0, 0)
    for (signal, other) in zip(signals, noise).reversed() {
      doubled += signal * (2 * noiseSoFar + other)
      noiseSoFar += other
    }
    return Double(doubled) / Double(2 * pairs)
  }

  /// The curve from (0, 0) to (1, 1): the share of noise and of signals up to each grade; nil where
  /// a side is empty.
  package var points: [(noise: Double, signals: Double)]? {
    let (allSignals, allNoise) = (signals.reduce(0, +), noise.reduce(0, +))
    guard allSignals > 0, allNoise > 0 else { return nil }
    var (signalsSoFar, noiseSoFar) = (0, 0)
    var points = [(noise: 0.0, signals: 0.0)]
    for (signal, other) in zip(signals, noise) {
      signalsSoFar += signal
      noiseSoFar += other
      points.append(
        (Double(noiseSoFar) / Double(allNoise), Double(signalsSoFar) / Double(allSignals))
      )
    }
    return points
  }

  /// The area below the points by the trapezoid rule, which is `area` in another way.
  package var trapezoid: Double? {
    points.map { points in
      zip(points, points.dropFirst()).map { one, next in
        (next.noise - one.noise) * (next.signals + one.signals) / 2
      }.reduce(0, +)
    }
  }

  /// Adds the counts of two curves of the same grades.
  package static func + (one: RatingCurve, other: RatingCurve) -> RatingCurve {
    RatingCurve(
      signals: zip(one.signals, other.signals).map(+),
      noise: zip(one.noise, other.noise).map(+)
    )
  }
}
