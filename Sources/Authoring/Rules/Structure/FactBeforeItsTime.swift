internal import ScenarioEngine
internal import ScenarioFiles

/// Facts of the case file that are known before the time at which they are said to have become
/// known.
enum FactBeforeItsTime: CaseRule {
  static let page = FindingPage(
    code: "fact-before-its-time",
    severities: [.warning],
    head: .structure,
    meaning: "A fact of the case file becomes known more than an hour before its own time.",
    reason: """
      The case file would show something that has not happened yet, with a date that lies ahead of \
      the clock.
      """,
    mending: """
      Move the fact's 'at', or reveal it at a later step. What happens during a step may lie an \
      hour ahead of its beginning; the hour is a convention.
      """,
    defect: #""known": "seen", "at": "2026-03-04T09:00", "revealedBy": ["morning"]   (on 2 March)"#,
    mended: #""known": "seen", "at": "2026-03-02T09:00", "revealedBy": ["morning"]"#
  )

  /// The minutes that a step may tell of in advance.
  private static let greatestLead = 60

  static func findings(in checked: CheckedCase) -> [Finding] {
    let facts = checked.scenario.facts
    return facts.indices.compactMap { place in
      guard let time = facts[place].at else { return nil }
      let early = checked.walk.nodes.first { node in
        node.state.knownFacts.contains(place) && node.state.clock.advanced(by: greatestLead) < time
      }
      return early.map { finding(facts[place], checked.step($0.state.step), checked) }
    }
  }

  private static func finding(_ fact: CaseFact, _ step: Step, _ checked: CheckedCase) -> Finding {
    Finding(
      page,
      message: "the fact '\(fact.id)' is known at step '\(step.id)', long before its own time",
      remedy: "Move its 'at', or reveal it at a later step.",
      place: checked.place(of: .fact, fact.id, member: "at")
    )
  }
}
