/// Counts the doors that reports went through.
struct ChannelCount {
  /// The sum of the figures of all reports.
  private(set) var figures = Rational.zero
  private var right = (count: 0, of: 0)
  private var needless = (count: 0, of: 0)

  /// Counts the channels of a report; none made counts as none chosen.
  mutating func add(_ channels: PreparedChannels, _ made: ReportDecision?, at time: LocalTime) {
    let chosen = channels.chosen(made)
    let choice = ChannelChoice(channels, chosen: chosen, at: time)
    figures = figures + choice.figure
    right = (right.count + choice.right, right.of + choice.wanted)
    needless = (needless.count + choice.needless, needless.of + chosen.count)
  }

  var tallies: [CriterionScore.Tally] {
    [
      .init(.channelsRight, right.count, of: right.of),
      .init(.channelsNeedless, needless.count, of: needless.of),
    ]
  }
}

/// Counts as what facts went in: slips ÷ the most slips possible, over at least four facts.
///
/// A report of fewer facts is filled up with required ones as if labelled worst, so that leaving
/// facts out does not pay.
struct LabelCount {
  /// The fewest facts that must have been owed.
  private static let leastCount = 4

  private var slips = 0
  private var most = 0
  private var owed = 0

  /// Counts the labels of a report.
  mutating func add(
    _ given: ReportCount.Given,
    _ labels: [Int: FactLabel],
    _ chosen: Places
  ) {
    let facts = given.key.facts
    for (place, label) in labels {
      slips += LabelSlip.weight(key: facts[place].label, answer: label)
      most += LabelSlip.heaviest(key: facts[place].label)
    }
    let required = given.items.intersection(given.key.required)
    let missing = required.subtracting(chosen)
    for place in missing.prefix(max(0, Self.leastCount - labels.count)) {
      slips += LabelSlip.heaviest(key: facts[place].label)
      most += LabelSlip.heaviest(key: facts[place].label)
    }
    owed += required.count
  }

  var figure: Rational? {
    owed >= Self.leastCount && most > 0 ? .one - Rational(slips, most) : nil
  }

  var tallies: [CriterionScore.Tally] { [.init(.labelSlips, slips, of: most)] }
}

/// What a wrong label weighs (rubric-draft, `selection.labels`).
enum LabelSlip {
  /// 2 for hearsay or assessment called observed, 1 for other slips, 0 for none.
  static func weight(key: FactLabel, answer: FactLabel) -> Int {
    key == answer ? 0 : answer == .observed ? 2 : 1
  }

  /// The heaviest slip that is possible.
  static func heaviest(key: FactLabel) -> Int {
    key == .observed ? 1 : 2
  }
}

/// Counts whether reports show both sides.
struct BalanceCount {
  /// The lowest level of all reports.
  private(set) var level: Int?
  private var protective = (in: 0, of: 0)
  private var against = (in: 0, of: 0)

  /// Counts the facts of a report.
  mutating func add(_ given: ReportCount.Given, _ made: ReportDecision?, _ chosen: Places) {
    let key = given.key
    let here = made.map { ReportBalance($0, chosen, key).level } ?? 0
    level = min(level ?? here, here)
    protective.in += chosen.intersection(key.protective).count
    protective.of += given.items.intersection(key.protective).count
    against.in += chosen.intersection(key.against).count
    against.of += given.items.intersection(key.against).count
  }

  var tallies: [CriterionScore.Tally] {
    [
      .init(.protectiveIn, protective.in, of: protective.of),
      .init(.againstIn, against.in, of: against.of),
    ]
  }
}

/// Counts the trainee's own words, which people rate (rubric-draft, R6).
struct WordsCount {
  private var entries = EntryCount()
  private var onlySpoken = 0
  /// The steps at which there is a text.
  private var texts: [Int] = []

  /// Counts a report that asks for words; only one that was made holds any.
  mutating func add(_ given: ReportCount.Given, isMade: Bool) {
    entries.add(step: given.step, isForfeited: given.isForfeited)
    onlySpoken += given.isOnlySpoken ? 1 : 0
    if isMade { texts.append(given.step) }
  }

  /// The level that raters set, over several reports the mean, rounded down; no level until every
  /// text is rated and its raters agree.
  ///
  /// Without ratings it never counts. Beside texts that are rated, a report that was due and was
  /// never made holds no words to rate and counts as the worst answer, as its other parts do.
  func score(_ criterion: CriterionRule, _ ratings: [HumanRating]) -> CriterionScore {
    let rated = texts.map { RatedText(ratings, step: $0, criterion: criterion.id) }
    let levels = rated.compactMap { if case .level(let level) = $0 { level } else { nil } }
    let sum = levels.reduce(0, +)
    let isRated = !rated.isEmpty && levels.count == rated.count
    let spoken: [CriterionScore.Tally] =
      onlySpoken == 0 ? [] : [.init(.onlySpoken, onlySpoken, of: entries.count)]
    return CriterionScore(
      criterion,
      level: isRated ? sum / entries.count : nil,
      entries: entries,
      tallies: [.init(.levels, sum, of: entries.count * 3)] + spoken,
      withheld: rated.withheld
    )
  }
}

extension [RatedText] {
  /// Why texts give no level together; none where each of them has one.
  fileprivate var withheld: CriterionScore.Withheld? {
    let isApart = contains { if case .apart = $0 { true } else { false } }
    return isApart ? .ratersApart : contains(.notRated) ? .notRated : nil
  }
}
