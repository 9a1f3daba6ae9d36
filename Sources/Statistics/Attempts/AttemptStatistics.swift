/// What may be said of a person's first attempts in one mode: counts always, figures and words only
/// from enough answers on.
///
/// Of the trainee's decisions alone, for the trainee alone.
package struct AttemptStatistics: Hashable, Sendable {
  /// The fewest things to notice, and as many ordinary ones, for d′, c and the area.
  package static let fewestForDetection = 24
  /// The fewest answers with sureness for over- or under-confidence.
  package static let fewestForConfidence = 24
  /// The fewest answers with sureness for the parts of Brier's score.
  package static let fewestForBrier = 80

  /// How sureness and rightness go together.
  package enum Confidence: Hashable, Sendable {
    /// Surer than right: the interval of the difference lies above 0.
    case over
    /// Less sure than right: the interval lies below 0.
    case under
    /// No difference is shown.
    case unclear
  }

  /// What was counted.
  package let counts: AttemptCounts

  /// Makes the figures.
  package init(_ counts: AttemptCounts) {
    self.counts = counts
  }

  /// Ordinary things marked as signs.
  package var marksTooReadily: ErrorRate { ErrorRate(counts.ordinaryAsSign, .marks) }
  /// Things to notice taken for ordinary.
  package var marksTooSlowly: ErrorRate { ErrorRate(counts.dueAsOrdinary, .marks) }
  /// Reports where a talk or nothing was called for.
  package var reportsTooReadily: ErrorRate { ErrorRate(counts.reportedTooReadily, .reports) }
  /// Less than a report where one was due, or a report where danger was immediate.
  package var reportsTooSlowly: ErrorRate { ErrorRate(counts.reportedTooSlowly, .reports) }

  /// d′ and c of what was noticed; nil with fewer than 24 things to notice or 24 ordinary ones.
  package var detection: SignalDetection? {
    let detection = counts.detection
    return Self.isEnough(detection.hits.total, detection.falseAlarms.total)
      ? SignalDetection(detection) : nil
  }

  /// The area under the curve of graded answers, 0 to 1; nil with fewer than 24 and 24.
  package var area: Double? {
    Self.isEnough(counts.ratings.signals.reduce(0, +), counts.ratings.noise.reduce(0, +))
      ? counts.ratings.area : nil
  }

  /// The answers by sureness; nil without any.
  package var calibration: Calibration? { Calibration(counts.sureness) }

  /// The interval of over-confidence; nil with fewer than 24 answers.
  ///
  /// With the design effect of observations, of which most of these answers are.
  package var overconfidenceInterval: ConfidenceInterval? {
    calibration.flatMap { calibration in
      calibration.count < Self.fewestForConfidence
        ? nil
        : calibration.overconfidenceInterval(designEffect: ErrorRate.Rule.marks.designEffect)
    }
  }

  /// Whether one is surer than right; nil with fewer than 24 answers.
  package var confidence: Confidence? {
    overconfidenceInterval.map { $0.lower > 0 ? .over : $0.upper < 0 ? .under : .unclear }
  }

  /// The answers by sureness where there are enough for the parts of Brier's score: 80.
  package var brier: Calibration? {
    calibration.flatMap { $0.count < Self.fewestForBrier ? nil : $0 }
  }

  private static func isEnough(_ signals: Int, _ noise: Int) -> Bool {
    min(signals, noise) >= fewestForDetection
  }
}
