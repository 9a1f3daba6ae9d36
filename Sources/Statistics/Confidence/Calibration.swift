/// How sure answers were held against how right they were (brier-1950, murphy-1973, stephenson-2008).
///
/// Grouped by each degree of sureness that was offered: no bins.
package struct Calibration: Hashable, Sendable {
  /// The degrees of sureness that were used, the least sure first, each once.
  package let levels: [ForecastLevel]
  /// The number of answers, from 1.
  package let count: Int

  /// Makes the figures, adding up levels of the same sureness; nil without any answer.
  package init?(_ levels: [ForecastLevel]) {
    let groups = Dictionary(grouping: levels, by: \.percent)
    self.levels = groups.sorted { $0.key < $1.key }.compactMap { percent, levels in
      let right = levels.map(\.right).reduce(.none, +)
      return right.total > 0 ? ForecastLevel(percent: percent, right: right) : nil
    }
    count = self.levels.map(\.right.total).reduce(0, +)
    guard count > 0 else { return nil }
  }

  /// The answers that were right, of all.
  package var right: Proportion {
    levels.map(\.right).reduce(.none, +)
  }

  /// The share of right answers, 0 to 1.
  package var baseRate: Double { share(right.count) }

  /// The mean sureness, 0 to 1.
  package var meanForecast: Double {
    Double(levels.map { $0.percent * $0.right.total }.reduce(0, +)) / Double(100 * count)
  }

  /// The mean of (sureness − outcome)², 0 best, 1 worst.
  package var brierScore: Double {
    mean { level in
      let (forecast, right) = (level.forecast, Double(level.right.count))
      let wrong = Double(level.right.total) - right
      return right * (1 - forecast) * (1 - forecast) + wrong * forecast * forecast
    }
  }

  /// How far each degree of sureness is from its share of right answers, squared; 0 best.
  package var reliability: Double {
    weighted { level, share in (level.forecast - share) * (level.forecast - share) }
  }

  /// How far the shares of right answers lie apart; more is better.
  package var resolution: Double {
    weighted { _, share in (share - baseRate) * (share - baseRate) }
  }

  /// What no sureness can take away, base rate × (1 − base rate).
  package var uncertainty: Double { baseRate * (1 - baseRate) }

  /// 1 − Brier score ÷ uncertainty; nil where all answers were right or all were wrong.
  package var skill: Double? {
    uncertainty > 0 ? 1 - brierScore / uncertainty : nil
  }

  /// The mean sureness less the share of right answers; above 0 one is surer than right.
  package var overconfidence: Double { meanForecast - baseRate }

  /// The interval of over-confidence: the mean sureness less Wilson's interval of right answers.
  ///
  /// The sureness is what was said and carries no error of its own. So, unlike a mean of
  /// differences, it stays honest where every answer was right.
  package func overconfidenceInterval(
    confidence: Double = 0.90,
    designEffect: Double = 1
  ) -> ConfidenceInterval? {
    right.interval(confidence: confidence, designEffect: designEffect).map { interval in
      ConfidenceInterval(
        lower: meanForecast - interval.upper,
        upper: meanForecast - interval.lower
      )
    }
  }

  /// The expected calibration error by level: the mean distance of sureness from rightness.
  package var expectedCalibrationError: Double {
    weighted { level, share in abs(level.forecast - share) }
  }

  private func share(_ part: Int) -> Double { Double(part) / Double(count) }

  private func mean(_ sum: (ForecastLevel) -> Double) -> Double {
    levels.map(sum).reduce(0, +) / Double(count)
  }

  /// The mean over answers of something of their level and its share of right answers.
  private func weighted(_ figure: (ForecastLevel, Double) -> Double) -> Double {
    mean { level in
      Double(level.right.total) * (level.right.share.map { figure(level, $0) } ?? 0)
    }
  }
}
