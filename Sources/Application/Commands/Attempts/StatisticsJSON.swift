internal import JSONText
internal import ScenarioEngine
internal import Screens
internal import Statistics

/// Statistics over attempts as JSON: every count, and the figures that the rules allow.
///
/// What is not said yet is null. Shares lie between 0 and 1.
struct StatisticsJSON {
  private let overview: StatisticsOverview

  init(_ overview: StatisticsOverview) {
    self.overview = overview
  }

  var value: JSONValue {
    [
      "isProvisional": true,
      "leftOut": .integer(overview.leftOut),
      "modes": .array(overview.modes.map(mode)),
    ]
  }

  private func mode(_ mode: ModeStatistics) -> JSONValue {
    let answers = mode.answers
    return [
      "mode": .string(mode.mode.rawValue),
      "cases": .integer(mode.cases),
      "observations": [
        "ordinaryAsSign": rate(answers.marksTooReadily),
        "protectedAsSign": count(answers.counts.protectedAsSign),
        "dueAsOrdinary": rate(answers.marksTooSlowly),
        "detection": detection(answers),
      ],
      "reports": [
        "asKey": count(answers.counts.reportedAsKey),
        "tooReadily": rate(answers.reportsTooReadily),
        "tooSlowly": rate(answers.reportsTooSlowly),
      ],
      "sureness": sureness(answers),
      "strands": .array(mode.strands.map(strand)),
      "criticalErrors": [
        "count": .integer(mode.criticalErrors), "chances": .integer(mode.criticalChances),
      ],
      "change": [
        "total": change(mode.changeOfTotal), "identify": change(mode.changeOfIdentifying),
      ],
      "pools": .array(mode.pools.map(pool)),
    ]
  }

  private func count(_ part: Proportion) -> JSONValue {
    ["count": .integer(part.count), "of": .integer(part.total)]
  }

  private func rate(_ rate: ErrorRate) -> JSONValue {
    [
      "count": .integer(rate.errors.count),
      "of": .integer(rate.errors.total),
      "interval": interval(rate.interval),
      "isTooOften": rate.interval == nil ? .null : .boolean(rate.isTooOften),
    ]
  }

  private func detection(_ answers: AttemptStatistics) -> JSONValue {
    let counts = answers.counts.detection
    return [
      "hits": count(counts.hits),
      "falseAlarms": count(counts.falseAlarms),
      "sensitivity": number(answers.detection?.sensitivity),
      "criterion": number(answers.detection?.criterion),
      "area": number(answers.area),
    ]
  }

  private func sureness(_ answers: AttemptStatistics) -> JSONValue {
    let calibration = answers.calibration
    let levels = (calibration?.levels ?? []).map { level -> JSONValue in
      [
        "percent": .integer(level.percent), "right": .integer(level.right.count),
        "of": .integer(level.right.total),
      ]
    }
    return [
      "levels": .array(levels),
      "overconfidence": number(answers.confidence == nil ? nil : calibration?.overconfidence),
      "interval": interval(answers.overconfidenceInterval),
      "brierScore": number(answers.brier?.brierScore),
      "reliability": number(answers.brier?.reliability),
      "resolution": number(answers.brier?.resolution),
      "uncertainty": number(answers.brier?.uncertainty),
    ]
  }

  private func strand(_ progress: StrandProgress) -> JSONValue {
    [
      "id": .string(progress.strand.rawValue),
      "values": .array(progress.values.map { .string($0.text) }),
      "recentMean": progress.recentMean.map { .string($0.text) } ?? .null,
      "isMastered": progress.recentMean == nil
        ? .null : .boolean(progress.mastery == .mastered),
    ]
  }

  private func change(_ change: ScoreChange?) -> JSONValue {
    guard let change else { return .null }
    return [
      "before": number(change.before),
      "after": number(change.after),
      "least": number(change.least),
      "isClear": .boolean(change.verdict != .unclear),
    ]
  }

  private func pool(_ pool: DetectionPool) -> JSONValue {
    [
      "criterion": .string(pool.criterion.id),
      "attempts": .integer(pool.attempts),
      "wanted": ["count": .integer(pool.wanted.count), "of": .integer(pool.wanted.of)],
      "unwanted": ["count": .integer(pool.unwanted.count), "of": .integer(pool.unwanted.of)],
      "level": pool.level.map { .integer($0) } ?? .null,
    ]
  }

  private func interval(_ interval: ConfidenceInterval?) -> JSONValue {
    interval.map { .array([number($0.lower), number($0.upper)]) } ?? .null
  }

  private func number(_ value: Double?) -> JSONValue {
    value.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null
  }
}
