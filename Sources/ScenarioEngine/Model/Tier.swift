/// How urgent a case is, in four steps: the synthesis of evidence.md section e, not a Danish scale.
package enum Tier: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Nothing to do.
  case none = 0
  /// Talk to a supervisor or colleague within the shift.
  case consult = 1
  /// A written report the same shift.
  case report = 2
  /// Act now.
  case now = 3

  /// Reads `T0` to `T3`.
  package init?(code: String) {
    guard let tier = Tier.allCases.first(where: { $0.code == code }) else { return nil }
    self = tier
  }

  /// `T0` to `T3`.
  package var code: String { "T\(rawValue)" }

  package static func < (one: Tier, other: Tier) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// The tiers that count as right: one, or two neighbours where the sources disagree.
package struct TierBand: Hashable, Sendable {
  /// The lowest tier that is right.
  package let lowest: Tier
  /// The highest tier that is right.
  package let highest: Tier

  /// Makes a band.
  package init(_ lowest: Tier, _ highest: Tier) {
    self.lowest = min(lowest, highest)
    self.highest = max(lowest, highest)
  }

  /// Makes a band of one tier.
  package init(_ tier: Tier) {
    self.init(tier, tier)
  }

  /// Whether a tier is right.
  package func contains(_ tier: Tier) -> Bool {
    tier >= lowest && tier <= highest
  }

  /// The tiers that are right, from the lowest.
  package var tiers: [Tier] {
    Tier.allCases.filter(contains)
  }
}
