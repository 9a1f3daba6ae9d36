/// Counts the parts of reports (rubric-draft, section 1).
///
/// Where no report is due, only the decision itself is judged: a well written wrong report earns
/// nothing. Where one is due and none was given, its parts count as the worst answer; where a written
/// one is due and it was only spoken, the rubric says what they count as.
struct ReportCount {
  /// A report that was given, owed or forfeited.
  struct Given {
    let step: Int
    let time: LocalTime
    let key: PreparedReport
    let band: TierBand
    /// The facts that could go in.
    let items: Places
    /// Whether the step was never met.
    let isForfeited: Bool
    /// The report; none where it was forfeited.
    let report: ReportDecision?
    /// Whether a written report was due, was only spoken, and counts as never made.
    let isOnlySpoken: Bool

    /// Whether a report was due.
    var isDue: Bool { band.lowest > .none }

    /// The report where one was made at all.
    var made: ReportDecision? {
      report.flatMap { $0.urgency > .none && !isOnlySpoken ? $0 : nil }
    }
  }

  /// Whether some report was met or owed, and none of them was due.
  var noneWasDue: Bool { isAsked && due.isEmpty }

  private var isAsked = false
  private var due = EntryCount()
  private var onlySpoken = 0
  private var decided = EntryCount()
  private var decisionLevels = 0
  private var channels = ChannelCount()
  private var facts = SelectionCount()
  private var labels = LabelCount()
  private var balance = BalanceCount()
  private var words = WordsCount()

  /// Counts a report.
  mutating func add(_ given: Given) {
    isAsked = true
    if given.key.urgency.isScored {
      decided.add(step: given.step, isForfeited: given.isForfeited)
      decisionLevels +=
        given.report.map { ReportTiming.level(band: given.band, answer: $0.urgency) } ?? 0
    }
    guard given.isDue else { return }
    due.add(step: given.step, isForfeited: given.isForfeited)
    onlySpoken += given.isOnlySpoken ? 1 : 0
    let made = given.made
    let chosen = made.map { Places($0.facts.keys) } ?? Places()
    channels.add(given.key.channels, made, at: given.time)
    for place in given.items where given.key.facts[place].isScored {
      facts.add(
        given.key.facts[place].place,
        isIn: chosen.contains(place),
        isForfeited: made == nil
      )
    }
    labels.add(given, made?.facts ?? [:], chosen)
    balance.add(given, made, chosen)
    if given.key.asksForWords { words.add(given, isMade: made != nil) }
  }

  /// Whether and how fast: the level read from the table; over several reports the mean, rounded
  /// down.
  func decision(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      level: decided.isEmpty ? nil : decisionLevels / decided.count,
      entries: decided,
      tallies: [.init(.levels, decisionLevels, of: decided.count * 3)]
    )
  }

  /// The right door at the case's hour, the mean over reports.
  func channels(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: due.isEmpty ? nil : channels.figures / Rational(due.count),
      entries: due,
      tallies: channels.tallies + onlySpokenTally
    )
  }

  /// What the reader needs, and no more.
  func facts(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: due.isEmpty ? nil : facts.figure,
      entries: due,
      tallies: facts.tallies + onlySpokenTally,
      caps: facts.caps
    )
  }

  /// Seen, told, thought.
  func labels(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: labels.figure,
      entries: due,
      tallies: labels.tallies + onlySpokenTally
    )
  }

  /// Both sides: protective facts and facts against the concern; the lowest of several reports.
  func balance(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      level: balance.level,
      entries: due,
      tallies: balance.tallies + onlySpokenTally
    )
  }

  /// The trainee's own words, which people rate.
  func words(_ criterion: CriterionRule, _ ratings: [HumanRating]) -> CriterionScore {
    words.score(criterion, ratings)
  }

  /// How many reports were only spoken where a written one was due; nothing where none was.
  private var onlySpokenTally: [CriterionScore.Tally] {
    onlySpoken == 0 ? [] : [.init(.onlySpoken, onlySpoken, of: due.count)]
  }
}

/// The level of a report's urgency (rubric-draft, `tier.decision`).
enum ReportTiming {
  private static let table = [[3, 2, 0, 0], [1, 3, 2, 0], [0, 1, 3, 1], [0, 0, 0, 3]]

  /// The level of an answer where a band is right: the best of its tiers' levels.
  static func level(band: TierBand, answer: Tier) -> Int {
    var best = 0
    for tier in band.lowest.rawValue...band.highest.rawValue {
      best = max(best, table[tier][answer.rawValue])
    }
    return best
  }
}
