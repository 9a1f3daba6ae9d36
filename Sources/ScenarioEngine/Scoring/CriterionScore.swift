/// How a criterion came out, with what it rests on.
package struct CriterionScore: Hashable, Sendable {
  /// Why a level is lower than its figure.
  package enum Cap: String, Hashable, Sendable, CaseIterable {
    /// A serious sign was answered "ordinary": at most level 1.
    case seriousMissed = "serious-missed"
    /// Two protected observations were answered "sign": at most level 1.
    case protectedTwice = "protected-twice"
    /// One protected observation was answered "sign": at most level 2.
    case protectedOnce = "protected-once"
    /// Immediate danger was to be checked first: level 0.
    case dangerChecked = "danger-checked"
    /// The most urgent tier was missed: level 0.
    case nowMissed = "now-missed"
    /// Something that does not belong was put in: at most level 1.
    case forbiddenIn = "forbidden-in"

    /// The highest level that remains.
    package var highestLevel: Int {
      switch self {
      case .dangerChecked, .nowMissed: 0
      case .seriousMissed, .protectedTwice, .forbiddenIn: 1
      case .protectedOnce: 2
      }
    }
  }

  /// Why there is no level although there was something to judge.
  package enum Withheld: String, Hashable, Sendable, CaseIterable {
    /// Nobody has rated the trainee's own words yet.
    case notRated = "not-rated"
    /// Two raters are two or more levels apart; it counts once they agree.
    case ratersApart = "raters-apart"
  }

  /// A count of answers, for the trail.
  package struct Tally: Hashable, Sendable {
    /// What was counted.
    package enum Subject: String, Hashable, Sendable, CaseIterable {
      case noticed, ordinaryMarked = "ordinary-marked"
      case signsAsSigns = "signs-as-signs", checksAsSigns = "checks-as-signs"
      case requiredIn = "required-in", irrelevantIn = "irrelevant-in", forbiddenIn = "forbidden-in"
      case labelSlips = "label-slips"
      case urgencyCost = "urgency-cost", movesFollowed = "moves-followed"
      case levels, channelsRight = "channels-right", channelsNeedless = "channels-needless"
      case protectiveIn = "protective-in", againstIn = "against-in"
      case onlySpoken = "only-spoken"
    }

    /// What was counted.
    package let subject: Subject
    /// How many.
    package let count: Int
    /// Of how many.
    package let of: Int

    /// Makes a count.
    package init(_ subject: Subject, _ count: Int, of total: Int) {
      self.subject = subject
      self.count = count
      of = total
    }
  }

  /// The criterion's id.
  package let criterion: String
  /// The figure that thresholds are compared with; none where the level is read directly.
  package let figure: Rational?
  /// The level 0 to 3; none where the criterion was not exercised enough.
  package let level: Int?
  /// Why there is no level, where that is neither too little nor nothing to judge.
  package let withheld: Withheld?
  /// The counts that the figure was made from.
  package let tallies: [Tally]
  /// The caps that lowered the level.
  package let caps: [Cap]
  /// The steps whose answers count, in order.
  package let steps: [Int]
  /// How many of these were forfeited.
  package let forfeited: Int

  /// Whether the level rests on a single decision.
  ///
  /// Never where observations, questions or facts are counted: each of those is answered by itself.
  package let restsOnOneDecision: Bool

  /// Makes a score from a figure: thresholds, then caps.
  init(
    _ criterion: CriterionRule,
    figure: Rational?,
    entries: EntryCount,
    tallies: [Tally] = [],
    caps: [Cap] = []
  ) {
    let level = figure.map(criterion.level(of:))
    self.init(
      criterion,
      level: level,
      figure: figure,
      entries: entries,
      tallies: tallies,
      caps: caps
    )
  }

  /// Makes a score from a level that was read directly.
  init(
    _ criterion: CriterionRule,
    level: Int?,
    figure: Rational? = nil,
    entries: EntryCount,
    tallies: [Tally] = [],
    caps: [Cap] = [],
    withheld: Withheld? = nil
  ) {
    self.criterion = criterion.id
    self.figure = figure
    self.withheld = withheld
    self.level = level.map { level in
      caps.reduce(level) { min($0, $1.highestLevel) }
    }
    self.tallies = tallies
    self.caps = caps.filter { cap in level.map { cap.highestLevel < $0 } ?? false }
    steps = entries.steps
    restsOnOneDecision = entries.count == 1 && !criterion.measure.countsItems
    forfeited = entries.forfeited
  }
}

extension Measure {
  /// Whether observations, questions or facts are counted, each of which is answered by itself.
  fileprivate var countsItems: Bool {
    switch self {
    case .notice, .grade, .facts, .labels: true
    default: false
    }
  }
}
