internal import ScenarioEngine
internal import ScenarioFiles

/// Steps that no play comes to.
enum UnreachableStep: CaseRule {
  static let page = FindingPage(
    code: "unreachable-step",
    severities: [.warning],
    head: .structure,
    meaning: "No way through the case comes to a step.",
    reason: "Somebody wrote it for the trainee, and no trainee will ever see it.",
    mending: "Let an option or a 'next' lead there, or take the step out.",
    defect: #""id": "judge", …, "next": "end-poor""#,
    mended: #""id": "judge", …, "next": "act""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    let met = checked.walk.isComplete ? checked.walk.steps : linked(checked.scenario)
    return checked.scenario.steps.enumerated().filter { !met.contains($0.offset) }.map { _, step in
      Finding(
        page,
        message: "no play comes to step '\(step.id)'",
        remedy: "Let an option or a 'next' lead there, or take the step out.",
        place: checked.place(of: .step, step.id)
      )
    }
  }

  /// The steps that something leads to, whatever the conditions say.
  private static func linked(_ scenario: Scenario) -> Set<Int> {
    var met: Set<Int> = [scenario.firstStep]
    var open = [scenario.firstStep]
    while let step = open.popLast() {
      for next in scenario.steps[step].successors where met.insert(next).inserted {
        open.append(next)
      }
    }
    return met
  }
}
