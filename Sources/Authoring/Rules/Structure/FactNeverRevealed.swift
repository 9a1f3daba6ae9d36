internal import ScenarioEngine
internal import ScenarioFiles

/// Facts of the case file that never become known.
///
/// What only an unreachable step reveals is told by the finding about that step.
enum FactNeverRevealed: CaseRule {
  static let page = FindingPage(
    code: "fact-never-revealed",
    severities: [.warning],
    head: .structure,
    meaning: "A fact of the case file becomes known on no way through the case.",
    reason: "A trainee is later asked to judge by what they could not know.",
    mending: """
      Name a step in 'revealedBy', reveal the fact by a question or an option, or take it out.
      """,
    defect: #""known": "told", "revealedBy": []"#,
    mended: #""known": "told", "revealedBy": ["morning"]"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard checked.walk.isComplete else { return [] }
    let scenario = checked.scenario
    let unmet = scenario.steps.indices.filter { !checked.walk.steps.contains($0) }
    let explained = unmet.flatMap { scenario.steps[$0].allEffects.flatMap(\.reveals) }
    return scenario.facts.enumerated().filter { place, fact in
      !checked.walk.learned.contains(place) && !explained.contains(place)
        && Set(unmet).isDisjoint(with: fact.revealedBy)
    }.map { _, fact in
      Finding(
        page,
        message: "the fact '\(fact.id)' of the case file never becomes known",
        remedy: "Name a step in 'revealedBy', reveal it by an answer, or take the fact out.",
        place: checked.place(of: .fact, fact.id)
      )
    }
  }
}
