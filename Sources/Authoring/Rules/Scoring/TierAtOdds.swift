internal import ScenarioEngine
internal import ScenarioFiles

/// Keys of urgency and of reports that the tier rule contradicts, by what was shown until then.
///
/// A key below the rule is a note only where nothing new was shown since the last such
/// question: what was open may have been settled.
enum TierAtOdds: CaseRule {
  static let page = FindingPage(
    code: "tier-at-odds",
    severities: [.warning, .note],
    head: .scoring,
    meaning: "The key of an urgency is not what the tier rule makes of what was shown by then.",
    reason: """
      One sign of 'M' means to consult; two of different groups, one that grows or is repeated, or \
      one of 'H' mean to report. A key that says otherwise teaches another rule than the debrief \
      explains. It is a note where the story may have settled the matter since.
      """,
    mending: """
      Change the key, or change what is shown before it or how that is keyed. Leave it where the \
      story has settled the matter.
      """,
    defect: #""key": {"tier": "T3", …}"#,
    mended: #""key": {"tier": "T1", …}"#
  )

  /// A question whose key the rule contradicts.
  private struct Conflict {
    let step: Int
    let band: TierBand
    let due: TierBand
    let ground: TierRule.Ground
    /// Whether the story may have settled what was shown.
    let isSettled: Bool
  }

  static func findings(in checked: CheckedCase) -> [Finding] {
    var conflicts: [Int: Conflict] = [:]
    for question in ShownObservations(checked).questions {
      guard let conflict = conflict(question, checked) else { continue }
      let known = conflicts[conflict.step]
      if known == nil || (known?.isSettled == true && !conflict.isSettled) {
        conflicts[conflict.step] = conflict
      }
    }
    return conflicts.values.sorted { $0.step < $1.step }.map { finding($0, checked) }
  }

  private static func finding(_ conflict: Conflict, _ checked: CheckedCase) -> Finding {
    let step = checked.step(conflict.step)
    return Finding(
      page,
      severity: conflict.isSettled ? .note : .warning,
      message:
        "the key of step '\(step.id)' says \(words(conflict.band)), but what is shown by then"
        + " makes it \(words(conflict.due)): \(words(conflict.ground))",
      remedy: conflict.isSettled
        ? "Leave it where the story has settled the matter since; otherwise change the key."
        : "Change the key, or change what is shown before it or how that is keyed.",
      place: checked.place(of: .step, step.id, member: step.urgencyMember)
    )
  }

  private static func conflict(
    _ question: ShownObservations.Question,
    _ checked: CheckedCase
  ) -> Conflict? {
    let state = question.state
    guard !question.shown.isEmpty, let key = checked.source.keys[state.step].urgencyKey,
      !key.justification.basis.isDisputed
    else { return nil }
    func lifted(_ tier: Tier) -> TierBand {
      checked.exemplar.lifted(TierBand(tier), like: key, in: state)
    }
    let band = checked.exemplar.band(of: key, in: state)
    let known = rule(question.shown, state, checked)
    guard !agrees(band, with: known, key, state, checked) else { return nil }
    let fresh = rule(question.fresh, state, checked)
    return Conflict(
      step: state.step,
      band: band,
      due: lifted(known.tier),
      ground: known.ground,
      isSettled: band.highest < lifted(known.tier).lowest
        && lifted(fresh.tier).lowest <= band.highest
    )
  }

  private static func agrees(
    _ band: TierBand,
    with rule: TierRule,
    _ key: UrgencyKey,
    _ state: PlayState,
    _ checked: CheckedCase
  ) -> Bool {
    let bands = [TierBand(rule.tier)] + (rule.allowsBand ? [TierBand(.consult, .report)] : [])
    return bands.contains { checked.exemplar.lifted($0, like: key, in: state) == band }
  }

  private static func rule(
    _ shown: Set<ShownObservations.Place>,
    _ state: PlayState,
    _ checked: CheckedCase
  ) -> TierRule {
    TierRule(
      shown.sorted().compactMap { place in
        guard case .identify(let keys) = checked.source.keys[place.step],
          let tier = checked.exemplar.tier(of: place.item, at: place.step, in: state)
        else { return nil }
        return (keys[place.item], tier)
      }
    )
  }

  private static func words(_ band: TierBand) -> String {
    band.tiers.map(\.code).joined(separator: " or ")
  }

  private static func words(_ ground: TierRule.Ground) -> String {
    switch ground {
    case .onlyOrdinary: "only ordinary things"
    case .somethingToCheck: "something to check first"
    case .oneGroup(let group): "a sign of '\(group)'"
    case .severalGroups(let groups):
      "signs of " + groups.map { "'\($0)'" }.joined(separator: " and ")
    case .repeatedOrGrowing(let group): "a sign of '\(group)' that was repeated or grew"
    case .seriousAlone(let group): "a sign of '\(group)' that is reported even alone"
    case .immediateDanger(let group): "immediate danger by '\(group)'"
    }
  }
}

extension Exemplar {
  /// A band after the agency's instructions, as they apply to a key.
  fileprivate func lifted(_ band: TierBand, like key: UrgencyKey, in state: PlayState) -> TierBand {
    self.band(
      of: UrgencyKey(band: Conditional(band), justification: key.justification),
      in: state
    )
  }
}
