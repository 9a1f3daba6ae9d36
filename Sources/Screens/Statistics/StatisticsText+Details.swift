internal import Interface
internal import ScenarioEngine
internal import Statistics

/// Sureness, and the figures for those who want to know more.
extension StatisticsText {
  func sureness(_ answers: AttemptStatistics) -> [Block] {
    guard let calibration = answers.calibration else { return [.text(words.noSureness)] }
    let levels = calibration.levels.map { level in
      Block.bar(
        label: label(of: level),
        part: level.right.count,
        whole: max(1, level.right.total),
        text: words.rightOf(level.right.count, level.right.total, level.percent)
      )
    }
    let mean = Block.text(
      words.sureAndRight(
        calibration.count,
        percent(calibration.meanForecast),
        percent(calibration.baseRate)
      )
    )
    guard let confidence = answers.confidence, let interval = answers.overconfidenceInterval else {
      let need = AttemptStatistics.fewestForConfidence
      return levels + [mean, .note(words.notEnough(calibration.count, need))]
    }
    let points = (percent(interval.lower), percent(interval.upper))
    return levels + [
      mean, .note(words.confidenceRange(points.0, points.1)), .text(words.confidence(confidence)),
    ]
  }

  /// The word that stands for a degree of sureness.
  private func label(of level: ForecastLevel) -> String {
    Sureness(rawValue: level.percent).map { context.words.sureness($0) } ?? "\(level.percent) %"
  }

  func details(_ mode: ModeStatistics) -> [Block] {
    [.note(words.detailsNote)] + detection(mode.answers) + area(mode.answers)
      + brier(mode.answers) + mode.pools.flatMap(pool)
  }

  private func detection(_ answers: AttemptStatistics) -> [Block] {
    let counts = answers.counts.detection
    guard let found = answers.detection else {
      return [
        entry(words.tellingApart, notEnough(counts.hits.total, counts.falseAlarms.total))
      ]
    }
    return [
      entry(words.tellingApart, words.sensitivity(decimal(found.sensitivity))),
      entry(words.readiness, words.criterion(decimal(found.criterion))),
    ]
  }

  private func area(_ answers: AttemptStatistics) -> [Block] {
    let ratings = answers.counts.ratings
    let text =
      answers.area.map { words.areaOf(decimal($0)) }
      ?? words.onlySure(notEnough(ratings.signals.reduce(0, +), ratings.noise.reduce(0, +)))
    return [entry(words.area, text)]
  }

  private func notEnough(_ signals: Int, _ noise: Int) -> String {
    words.notEnoughToTell(signals, noise, AttemptStatistics.fewestForDetection)
  }

  private func brier(_ answers: AttemptStatistics) -> [Block] {
    guard let brier = answers.brier else {
      let have = answers.calibration?.count ?? 0
      return [entry(words.brier, words.notEnough(have, AttemptStatistics.fewestForBrier))]
    }
    let parts = [brier.brierScore, brier.reliability, brier.resolution, brier.uncertainty]
      .map(decimal)
    return [entry(words.brier, words.brierParts(parts[0], parts[1], parts[2], parts[3]))]
  }

  private func pool(_ pool: DetectionPool) -> [Block] {
    // Cases that have nothing of one kind have nothing to wait for.
    guard pool.wanted.of > 0, pool.unwanted.of > 0 else { return [] }
    let counts = words.poolCounts(pool)
    let result = pool.level.map { words.poolLevel($0) } ?? words.notEnoughToPool(pool.need)
    let title = "\(context.line(pool.criterion.title)) (\(pool.criterion.id))"
    return [entry(title, "\(counts) \(result)")]
  }

  private func entry(_ label: String, _ text: String) -> Block {
    .entry(label: label, text: text)
  }
}
