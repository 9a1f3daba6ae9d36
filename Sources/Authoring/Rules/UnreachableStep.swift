internal import ScenarioEngine
internal import ScenarioFiles

/// Steps that no play comes to.
enum UnreachableStep {
  static func findings(in checked: CheckedCase) -> [Finding] {
    let met = checked.walk.isComplete ? checked.walk.steps : linked(checked.scenario)
    return checked.scenario.steps.enumerated().filter { !met.contains($0.offset) }.map { _, step in
      Finding(
        severity: .warning,
        code: "unreachable-step",
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
