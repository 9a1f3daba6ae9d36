internal import ScenarioEngine
internal import ScenarioFiles

/// Steps that ask for a choice or a judgement where every answer stands alike.
enum NoRealChoice: CaseRule {
  static let page = FindingPage(
    code: "no-real-choice",
    severities: [.warning],
    head: .scoring,
    meaning: "All options of a step are equally good, or equally bad.",
    reason: """
      Nothing is decided: everybody earns the same, and the trainee learns that it does not \
      matter.
      """,
    mending: "Give an option another level or standing, or tell what happens in a scene.",
    defect: #""levels": {"H1": 3} … "levels": {"H1": 3}"#,
    mended: #""levels": {"H1": 3} … "levels": {"H1": 0}"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    zip(checked.scenario.steps, checked.source.keys).compactMap { step, key in
      guard isOfOneStanding(key) else { return nil }
      return Finding(
        page,
        message: "all options of step '\(step.id)' are equally good",
        remedy: "Give an option another level or standing, or tell it in a scene.",
        place: checked.place(of: .step, step.id, member: "options")
      )
    }
  }

  private static func isOfOneStanding(_ key: StepKey) -> Bool {
    switch key {
    case .choose(let keys):
      guard let first = keys.first, !first.levels.isEmpty else { return false }
      return keys.allSatisfy { $0.levels == first.levels && $0.critical == first.critical }
    case .standings(_, let keys): return Set(keys.map(\.standing)).count == 1
    default: return false
    }
  }
}
