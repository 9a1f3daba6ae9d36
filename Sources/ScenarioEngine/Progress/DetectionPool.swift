/// Counts of noticing or grading that wait for those of other attempts.
///
/// A measure with too few items in an attempt shows no level there; its counts are added up over
/// attempts until there are enough (rubric-draft, sections 0 and 1).
package struct DetectionPool: Hashable, Sendable {
  /// The criterion, with its thresholds.
  package let criterion: Criterion
  /// What was answered as wanted: noticed; or signs answered "sign".
  package let wanted: Share
  /// What was answered as not wanted: ordinary things marked; or things to check answered "sign".
  package let unwanted: Share
  /// How many attempts are in it.
  package let attempts: Int
  let lapses: DetectionLapses

  /// A count of how many.
  package struct Share: Hashable, Sendable {
    /// How many.
    package private(set) var count = 0
    /// Of how many.
    package private(set) var of = 0

    /// Counts one more.
    mutating func add(_ counts: Bool) {
      of += 1
      count += counts ? 1 : 0
    }

    static func + (one: Share, other: Share) -> Share {
      Share(count: one.count + other.count, of: one.of + other.of)
    }

    /// The share of what is wanted − the share of what is not; none while there is too little.
    func figure(beside unwanted: Share, in measure: Measure) -> Rational? {
      let need = max(1, measure.fewestEachKind ?? 0)
      guard of >= need, unwanted.of >= need else { return nil }
      return Rational(count, of) - Rational(unwanted.count, unwanted.of)
    }
  }

  init(
    _ criterion: Criterion,
    wanted: Share,
    unwanted: Share,
    lapses: DetectionLapses,
    attempts: Int = 1
  ) {
    self.criterion = criterion
    self.wanted = wanted
    self.unwanted = unwanted
    self.lapses = lapses
    self.attempts = attempts
  }

  /// How many of each kind are needed: 3 to notice, 2 to grade.
  package var need: Int { criterion.measure.fewestEachKind ?? 0 }

  /// Share wanted − share not wanted; none while there is too little.
  package var figure: Rational? { wanted.figure(beside: unwanted, in: criterion.measure) }

  /// The level 0 to 3, held down by the caps of one attempt; none while there is too little.
  package var level: Int? {
    figure.map { figure in
      let caps = criterion.measure == .notice ? lapses.noticeCaps : lapses.gradeCaps
      return caps.map(\.highestLevel).reduce(criterion.level(of: figure), min)
    }
  }

  /// Adds up what belongs together, in the order of the criteria; the newest wording is kept.
  package static func pooled(_ pools: [DetectionPool]) -> [DetectionPool] {
    var order: [String] = []
    var sums: [String: DetectionPool] = [:]
    for pool in pools {
      let id = pool.criterion.id
      guard let known = sums[id] else {
        order.append(id)
        sums[id] = pool
        continue
      }
      sums[id] = DetectionPool(
        pool.criterion,
        wanted: known.wanted + pool.wanted,
        unwanted: known.unwanted + pool.unwanted,
        lapses: known.lapses + pool.lapses,
        attempts: known.attempts + pool.attempts
      )
    }
    return order.sorted().compactMap { sums[$0] }
  }
}

extension Measure {
  /// How many items of each of two kinds a figure needs; none for measures without two kinds.
  var fewestEachKind: Int? {
    switch self {
    case .notice: 3
    case .grade: 2
    default: nil
    }
  }
}

/// What holds the level of noticing or grading down, whatever the counts.
struct DetectionLapses: Hashable, Sendable {
  /// Something serious was answered "ordinary".
  private var seriousMissed = false
  /// Immediate danger was to be checked first.
  private var dangerChecked = false
  /// How many protected observations were answered "sign".
  private var protectedMarked = 0

  /// Counts an answer; none where the observation was forfeited.
  mutating func add(_ key: PreparedKey.Observation, _ tier: SignTier, _ answer: ObservationAnswer?)
  {
    let isSerious = tier == .high || tier == .now || key.checkAtOnce
    if key.isToBeNoticed, isSerious, answer == .ordinary { seriousMissed = true }
    if key.answer == .sign, tier == .now, answer == .check { dangerChecked = true }
    if !key.isToBeNoticed, key.isProtected, answer == .sign { protectedMarked += 1 }
  }

  /// The caps of noticing.
  var noticeCaps: [CriterionScore.Cap] {
    let serious: [CriterionScore.Cap] = seriousMissed ? [.seriousMissed] : []
    switch protectedMarked {
    case 0: return serious
    case 1: return serious + [.protectedOnce]
    default: return serious + [.protectedTwice]
    }
  }

  /// The caps of grading.
  var gradeCaps: [CriterionScore.Cap] { dangerChecked ? [.dangerChecked] : [] }

  static func + (one: DetectionLapses, other: DetectionLapses) -> DetectionLapses {
    var sum = one
    sum.seriousMissed = one.seriousMissed || other.seriousMissed
    sum.dangerChecked = one.dangerChecked || other.dangerChecked
    sum.protectedMarked += other.protectedMarked
    return sum
  }
}
