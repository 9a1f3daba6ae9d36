/// The tier rule, version 1 (rubric-draft, section 0): the urgency that follows from what is known.
package struct TierRule: Hashable, Sendable {
  /// Why the urgency is what it is.
  package enum Ground: Hashable, Sendable {
    /// Only ordinary things.
    case onlyOrdinary
    /// Something to check first.
    case somethingToCheck
    /// One sign of middle weight, by group.
    case oneGroup(String)
    /// Signs of middle weight in different groups.
    case severalGroups([String])
    /// A sign that was repeated or grew, by group.
    case repeatedOrGrowing(String)
    /// A sign that is reported even alone, by group.
    case seriousAlone(String)
    /// Immediate danger, by group.
    case immediateDanger(String)
  }

  /// The tier that follows.
  package let tier: Tier
  /// Why.
  package let ground: Ground
  /// Whether a band T1 to T2 is allowed: one sign that the Danish centre lists as serious on its
  /// own but that the evidence grades as middle (A1, L3, O1, I1) [cde-signs-two-tier].
  package let allowsBand: Bool

  /// Applies the rule to the observations known so far, each with its tier in that state.
  package init(_ known: [(key: ObservationKey, tier: SignTier)]) {
    let signs = known.filter { $0.key.answer == .sign }
    func first(_ tier: SignTier) -> String? { signs.first { $0.tier == tier }?.key.group }
    let middle = signs.filter { $0.tier == .middle }
    let families = Set(middle.map { $0.key.group.prefix(1) })
    let groups = Set(middle.map(\.key.group)).sorted()
    if let group = first(.now) {
      (tier, ground) = (.now, .immediateDanger(group))
    } else if let group = first(.high) {
      (tier, ground) = (.report, .seriousAlone(group))
    } else if families.count > 1 {
      (tier, ground) = (.report, .severalGroups(groups))
    } else if let grown = middle.first(where: { $0.key.isRepeated || $0.key.isGrowing }) {
      (tier, ground) = (.report, .repeatedOrGrowing(grown.key.group))
    } else if let group = groups.first {
      (tier, ground) = (.consult, .oneGroup(group))
    } else if known.contains(where: { $0.key.answer == .check }) {
      (tier, ground) = (.consult, .somethingToCheck)
    } else {
      (tier, ground) = (.none, .onlyOrdinary)
    }
    allowsBand =
      tier == .consult && groups.contains { ["A1", "L3", "O1", "I1"].contains($0) }
  }

  /// Whether a key's tiers agree with the rule.
  package func agrees(with band: TierBand) -> Bool {
    band == TierBand(tier) || (allowsBand && band == TierBand(.consult, .report))
  }
}
