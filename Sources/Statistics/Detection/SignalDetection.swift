internal import Glibc

/// How well what matters is told from what does not, and how readily one marks: two figures that a
/// share of right answers throws together (stanislaw-todorov-1999, green-swets-1966).
package struct SignalDetection: Hashable, Sendable {
  /// H, the share of what matters that was noticed; between 0 and 1.
  package let hitRate: Double
  /// F, the share of what does not matter that was marked; between 0 and 1.
  package let falseAlarmRate: Double
  private let hitDeviate: Double
  private let falseAlarmDeviate: Double

  /// Makes the figures of shares as they are; nil where one is 0 or 1, of which there is no z.
  package init?(hitRate: Double, falseAlarmRate: Double) {
    guard let hit = NormalDistribution.quantile(hitRate),
      let alarm = NormalDistribution.quantile(falseAlarmRate)
    else { return nil }
    self.hitRate = hitRate
    self.falseAlarmRate = falseAlarmRate
    hitDeviate = hit
    falseAlarmDeviate = alarm
  }

  /// Makes the figures of counts, always with the log-linear correction (hautus-1995).
  ///
  /// ½ is added to each count and 1 to each total. Nil where a side is empty.
  package init?(_ counts: DetectionCounts) {
    guard counts.hits.total > 0, counts.falseAlarms.total > 0 else { return nil }
    func corrected(_ part: Proportion) -> Double {
      (Double(part.count) + 0.5) / Double(part.total + 1)
    }
    self.init(
      hitRate: corrected(counts.hits),
      falseAlarmRate: corrected(counts.falseAlarms)
    )
  }

  /// d′ = z(H) − z(F): how well the two are told apart; 0 is chance.
  package var sensitivity: Double { hitDeviate - falseAlarmDeviate }

  /// c = −(z(H) + z(F)) ÷ 2: below 0 one marks readily, above 0 one holds back.
  package var criterion: Double { -(hitDeviate + falseAlarmDeviate) / 2 }

  /// ln β = (z(F)² − z(H)²) ÷ 2 = d′ × c.
  package var logBias: Double {
    (falseAlarmDeviate * falseAlarmDeviate - hitDeviate * hitDeviate) / 2
  }

  /// β, the likelihood ratio at which one begins to mark.
  package var bias: Double { exp(logBias) }

  /// The area under the curve of equal variances, Φ(d′ ÷ √2): how often one of what matters is put
  /// above one of what does not.
  package var area: Double {
    NormalDistribution.cumulative(sensitivity / 2.0.squareRoot())
  }

  /// A′, the same without assuming any distribution.
  package var distributionFreeSensitivity: Double {
    let (hit, alarm) = (hitRate, falseAlarmRate)
    return hit >= alarm
      ? 0.5 + (hit - alarm) * (1 + hit - alarm) / (4 * hit * (1 - alarm))
      : 0.5 - (alarm - hit) * (1 + alarm - hit) / (4 * alarm * (1 - hit))
  }

  /// Where the criterion would do least harm: β* = ((1 − p) ÷ p) × (cost of a false alarm ÷ cost of
  /// a miss), c* = ln β* ÷ d′.
  ///
  /// Nil where the prevalence is not between 0 and 1, a cost not above 0, or d′ is 0.
  package static func bestCriterion(
    sensitivity: Double,
    prevalence: Double,
    costOfFalseAlarm: Double = 1,
    costOfMiss: Double = 1
  ) -> (bias: Double, criterion: Double)? {
    guard prevalence > 0, prevalence < 1, costOfFalseAlarm > 0, costOfMiss > 0, sensitivity != 0
    else { return nil }
    let bias = (1 - prevalence) / prevalence * costOfFalseAlarm / costOfMiss
    return (bias, log(bias) / sensitivity)
  }
}
