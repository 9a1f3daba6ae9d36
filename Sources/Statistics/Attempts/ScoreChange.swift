/// The change between the first two cases and the last two.
///
/// Below the least change an individual's figure moves by chance alone, at 90 %: 15 points of the
/// total, 34 of identifying (simulated, with two cases each time). Cases differ in difficulty, which
/// this does not know.
package struct ScoreChange: Hashable, Sendable {
  /// What may be said.
  package enum Verdict: Hashable, Sendable {
    case unclear
    case better
    case weaker
  }

  /// How many cases stand on each side.
  package static let casesEachSide = 2
  /// The least change of the total that says something, 0 to 1.
  package static let leastOfTotal = 0.15
  /// The least change of identifying that says something, 0 to 1.
  package static let leastOfIdentifying = 0.34

  /// The mean of the first two, 0 to 1.
  package let before: Double
  /// The mean of the last two, 0 to 1.
  package let after: Double
  /// The least change that says something.
  package let least: Double

  /// Makes a change of figures, oldest first; nil with fewer than four.
  package init?(_ values: [Double], least: Double) {
    let side = Self.casesEachSide
    guard values.count >= 2 * side, let before = Sample(Array(values.prefix(side))).mean,
      let after = Sample(Array(values.suffix(side))).mean
    else { return nil }
    self.before = before
    self.after = after
    self.least = least
  }

  /// Makes the change between two forms, each played at one time; nil unless each has so many cases.
  package init?(from earlier: [Double], to later: [Double], least: Double) {
    let side = Self.casesEachSide
    guard earlier.count == side, later.count == side, let before = Sample(earlier).mean,
      let after = Sample(later).mean
    else { return nil }
    self.before = before
    self.after = after
    self.least = least
  }

  /// From where to where the true change may lie, at 90 %: as far on both sides as chance alone moves
  /// the figure of two cases each time (rubric-draft, section 6).
  package var interval: ConfidenceInterval {
    ConfidenceInterval(lower: after - before - least, upper: after - before + least)
  }

  /// What may be said of it.
  package var verdict: Verdict {
    // Exactly the least change counts, whatever the last digit of a quotient is.
    let change = after - before
    guard abs(change) >= least - 1e-9 else { return .unclear }
    return change > 0 ? .better : .weaker
  }
}
