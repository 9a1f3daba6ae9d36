/// How a strand stands over a person's first attempts in one mode.
package struct StrandProgress: Hashable, Sendable {
  /// Whether a strand may be called mastered.
  package enum Mastery: Hashable, Sendable {
    /// Too few cases have shown a figure.
    case tooFew(cases: Int, need: Int)
    /// A critical error happened in the strand in so many of the last three cases.
    case criticalError(cases: Int)
    /// The mean of the last three cases is below the cut.
    case belowCut
    /// The mean is at the cut or above, without a critical error.
    case mastered
  }

  /// How many cases a word about mastery needs.
  package static let casesNeeded = 3

  /// The strand.
  package let strand: Strand
  /// The figures of the cases that show one, oldest first, before any cap.
  package let values: [Rational]
  /// The mean of the last three; none where there are fewer.
  package let recentMean: Rational?
  /// Whether the strand may be called mastered.
  package let mastery: Mastery

  /// Looks at a strand over first attempts in one mode, oldest first.
  ///
  /// The last three cases decide: an error of the first week does not stand against somebody for
  /// ever, nor do old cases hold up a strand that has weakened since.
  package init(_ strand: Strand, over tallies: [AttemptTally]) {
    let shown = tallies.filter { $0.strands[strand] != nil }
    let recent = shown.suffix(Self.casesNeeded)
    self.strand = strand
    values = shown.compactMap { $0.strands[strand] }
    guard recent.count == Self.casesNeeded, let cut = recent.last?.cut else {
      recentMean = nil
      mastery = .tooFew(cases: recent.count, need: Self.casesNeeded)
      return
    }
    let sum = recent.compactMap { $0.strands[strand] }.reduce(.zero, +)
    let mean = sum / Rational(Self.casesNeeded)
    let failed = recent.count { ($0.criticalErrors[strand] ?? 0) > 0 }
    recentMean = mean
    mastery = failed > 0 ? .criticalError(cases: failed) : mean >= cut ? .mastered : .belowCut
  }
}
