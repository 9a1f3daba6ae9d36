internal import ScenarioEngine
internal import ScenarioFiles

/// Endings that best conduct leads to and that are said to come of something less.
enum ConductAtOdds: CaseRule {
  static let page = FindingPage(
    code: "conduct-at-odds",
    severities: [.warning],
    head: .scoring,
    meaning: "Best conduct comes to an ending whose 'conduct' is not 'good'.",
    reason: """
      The ending tells the trainee what was conduct and what was luck. Somebody who did everything \
      right would be told that it was not right.
      """,
    mending: """
      Write "conduct": "good", also where it ends badly: that was luck. Or lead best conduct to \
      another ending.
      """,
    defect: #""outcome": "It was settled.", "conduct": "poor""#,
    mended: #""outcome": "It was settled.", "conduct": "good""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    Set(checked.bestConduct.plays.map(\.play.state.step)).sorted().compactMap { place in
      let step = checked.step(place)
      guard case .ending(let ending) = step.task, ending.conduct != .good else { return nil }
      return Finding(
        page,
        message: "best conduct comes to the ending '\(step.id)', whose conduct is"
          + " '\(ending.conduct.rawValue)'",
        remedy: #"Write "conduct": "good", or lead best conduct to another ending."#,
        place: checked.place(of: .step, step.id, member: "conduct")
      )
    }
  }
}
