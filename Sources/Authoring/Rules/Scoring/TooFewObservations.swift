internal import ScenarioEngine
internal import ScenarioFiles

/// Cases with too little to notice, or too little that is ordinary, on a path of best conduct.
///
/// Noticing is scored from three and three on; five and five keep luck small.
enum TooFewObservations: CaseRule {
  static let page = FindingPage(
    code: "too-few-observations",
    severities: [.warning, .note],
    head: .scoring,
    meaning: """
      The best way through the case shows too little to notice, or too little that is ordinary.
      """,
    reason: """
      With fewer than three of each, noticing is not scored at all; with fewer than five, a lucky \
      guess weighs too much. Without ordinary things whoever calls everything a sign would be \
      right.
      """,
    mending: "Add observations of the kind that is missing."
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    // A tour is not scored.
    guard !checked.scenario.head.isGuide else { return [] }
    let noticing = checked.rubric.criteria.filter { $0.measure == .notice }.map(\.id)
    let asking = checked.scenario.steps.firstIndex { step in
      if case .identify = step.task { true } else { false }
    }
    let isMeant = !Set(noticing).isDisjoint(with: checked.scenario.head.objectives)
    guard asking != nil || isMeant else { return [] }
    let counts = checked.bestConduct.plays.map { count($0.play, checked) }
    guard let least = counts.min(by: { min($0.due, $0.ordinary) < min($1.due, $1.ordinary) }),
      min(least.due, least.ordinary) < 5
    else { return [] }
    let isScored = min(least.due, least.ordinary) >= 3
    return [
      Finding(
        page,
        severity: isScored ? .note : .warning,
        message: "the best path shows \(least.due) observations to notice and"
          + " \(least.ordinary) ordinary ones, expected \(isScored ? 5 : 3) of each",
        remedy: isScored
          ? "Add observations: with fewer than 5 of each, luck weighs more."
          : "Add observations: with fewer than 3 of each, noticing is not scored.",
        place: asking.map { checked.place(of: .step, checked.step($0).id, member: "observations") }
          ?? checked.place(of: .head, member: "objectives")
      )
    ]
  }

  private static func count(
    _ play: Playthrough,
    _ checked: CheckedCase
  ) -> (due: Int, ordinary: Int) {
    var met: Set<Int> = []
    var (due, ordinary) = (0, 0)
    for turn in play.turns where met.insert(turn.step).inserted {
      guard case .identify(let keys) = checked.source.keys[turn.step] else { continue }
      let shown = checked.scenario.visibleItems(in: turn.before)
        .filter { !keys[$0].justification.basis.isDisputed }
      due += shown.filter { keys[$0].isToBeNoticed }.count
      ordinary += shown.filter { !keys[$0].isToBeNoticed }.count
    }
    return (due, ordinary)
  }
}
