/// Plain counts over a person's first attempts in one mode.
package struct AttemptCounts: Hashable, Sendable {
  /// The grades of an answer from surest sign to surest ordinary: sign at three degrees of sureness,
  /// check, ordinary at three.
  package static let gradeCount = 7

  // Observations.
  /// Ordinary things that were answered "sign".
  package var ordinaryAsSign = Proportion.none
  /// Of these, faith, origin, looks or opinion.
  package var protectedAsSign = Proportion.none
  /// Things to notice that were answered "ordinary".
  package var dueAsOrdinary = Proportion.none
  /// What was noticed, whether as a sign or to check first.
  package var detection = DetectionCounts(hits: .none, falseAlarms: .none)
  /// Graded answers, where sureness was asked.
  package var ratings = RatingCurve(
    signals: Array(repeating: 0, count: gradeCount),
    noise: Array(repeating: 0, count: gradeCount)
  )

  // Cases.
  /// Decisions keyed T0 or T1 that were answered T2 or higher.
  package var reportedTooReadily = Proportion.none
  /// Decisions keyed T2 or higher that were answered below the key.
  package var reportedTooSlowly = Proportion.none
  /// Decisions answered as the key.
  package var reportedAsKey = Proportion.none

  // Sureness.
  /// Answers by sureness.
  package var sureness: [ForecastLevel] = []

  /// Makes empty counts.
  package init() {}

  /// Adds counts.
  package static func + (one: AttemptCounts, other: AttemptCounts) -> AttemptCounts {
    var sum = AttemptCounts()
    sum.ordinaryAsSign = one.ordinaryAsSign + other.ordinaryAsSign
    sum.protectedAsSign = one.protectedAsSign + other.protectedAsSign
    sum.dueAsOrdinary = one.dueAsOrdinary + other.dueAsOrdinary
    sum.detection = one.detection + other.detection
    sum.ratings = one.ratings + other.ratings
    sum.reportedTooReadily = one.reportedTooReadily + other.reportedTooReadily
    sum.reportedTooSlowly = one.reportedTooSlowly + other.reportedTooSlowly
    sum.reportedAsKey = one.reportedAsKey + other.reportedAsKey
    sum.sureness = Calibration(one.sureness + other.sureness)?.levels ?? []
    return sum
  }
}
