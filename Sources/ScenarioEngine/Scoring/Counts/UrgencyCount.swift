/// Counts how urgency was judged, and whether it moved with the facts (rubric-draft, section 1).
struct UrgencyCount {
  private var entries = EntryCount()
  /// The questions that count.
  private var judged = 0
  private var cost = 0
  private var greatestCost = 0
  /// The costs of every answer to every question.
  private var allCosts = 0
  private var nowMissed = false
  private var last: (band: TierBand, answer: Tier?)?
  private var keyMoves = false
  private var followed = 0

  /// Counts an answer; no decision means that the question was forfeited.
  mutating func add(_ key: PreparedKey.Urgency, _ state: PlayState, _ decision: Decision?) {
    entries.add(step: state.step, isForfeited: decision == nil)
    guard key.isScored else { return }
    var answer: Tier?
    if case .urgency(let tier, _) = decision { answer = tier }
    let band = key.band.value(in: state)
    let row = UrgencyCost.row(of: band)
    judged += 1
    cost += answer.map { row[$0.rawValue] } ?? row.max()
    greatestCost += row.max()
    allCosts += row.wrappedSum()
    if let answer, band.lowest == .now, answer < .now { nowMissed = true }
    if let last { move(from: last, to: (band, answer)) }
    last = (band, answer)
  }

  private mutating func move(
    from one: (band: TierBand, answer: Tier?),
    to other: (band: TierBand, answer: Tier?)
  ) {
    let key = TierMoves(from: one.band, to: other.band)
    if !key.allows(0) { keyMoves = true }
    if let first = one.answer, let second = other.answer,
      key.allows((second.rawValue - first.rawValue).signum())
    {
      followed += 1
    }
  }

  /// What answering blindly would cost, in points: the sum of the rows' means.
  var blindCost: Rational { Rational(allCosts, Tier.allCases.count) }

  /// 1 − Σ cost ÷ Σ mean cost of the rows, never below 0; from one question on.
  func course(_ criterion: CriterionRule) -> CriterionScore {
    let hasFigure = judged > 0 && allCosts > 0
    return CriterionScore(
      criterion,
      figure: hasFigure ? max(.zero, .one - Rational(cost) / blindCost) : nil,
      entries: entries,
      tallies: [.init(.urgencyCost, cost, of: greatestCost)],
      caps: nowMissed ? [.nowMissed] : []
    )
  }

  /// Scores the share of consecutive answers that moved up, stayed or went down as the key did.
  ///
  /// Only where the key moves at least once. A move to or from a forfeited question was not
  /// followed.
  func change(_ criterion: CriterionRule) -> CriterionScore {
    let pairs = max(0, judged - 1)
    return CriterionScore(
      criterion,
      figure: keyMoves ? Rational(followed, pairs) : nil,
      entries: entries,
      tallies: [.init(.movesFollowed, followed, of: pairs)]
    )
  }
}

/// The ways in which a key may move between two bands.
private struct TierMoves {
  private let differences: ClosedRange<Int>

  init(from one: TierBand, to other: TierBand) {
    let (least, most) = (other.lowest, other.highest)
    differences =
      (least.rawValue - one.highest.rawValue)...(most.rawValue - one.lowest.rawValue)
  }

  /// Whether it may go down (−1), stay (0) or go up (1).
  func allows(_ direction: Int) -> Bool {
    direction == 0
      ? differences.contains(0)
      : direction < 0 ? differences.lowerBound < 0 : differences.upperBound > 0
  }
}

/// What a wrong urgency costs (rubric-draft, `tier.course`).
enum UrgencyCost {
  private static func row(of tier: Tier) -> SIMD4<Int> {
    switch tier {
    case .none: SIMD4(0, 1, 3, 4)
    case .consult: SIMD4(2, 0, 1, 3)
    case .report: SIMD4(4, 2, 0, 2)
    case .now: SIMD4(4, 4, 3, 0)
    }
  }

  /// The cost of each answer T0 to T3 where a band is right: the least of its tiers' costs.
  static func row(of band: TierBand) -> SIMD4<Int> {
    var least = row(of: band.lowest)
    for tier in Tier.allCases where tier > band.lowest && tier <= band.highest {
      least = pointwiseMin(least, row(of: tier))
    }
    return least
  }
}
