internal import ScenarioEngine
internal import ScenarioFiles

/// Conditions that never count, on any play, at steps that plays come to.
///
/// A condition of a list counts where it is the first that holds. What a flag that is never set
/// explains is told there.
enum ConditionNeverHolds: CaseRule {
  static let page = FindingPage(
    code: "condition-never-holds",
    severities: [.warning],
    head: .structure,
    meaning: "A condition holds on no way through the case.",
    reason: """
      What hangs on it is never seen, and nobody misses it until a trainee should have met it.
      """,
    mending: "Mend the condition, set earlier what it asks for, or take out what hangs on it.",
    defect: #"""
      "next": [{"when": "told", "go": "end-good"}, {"when": "told", "go": "again"}, {"go": \#
      "end-poor"}]
      """#,
    mended: #""next": [{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard checked.walk.isComplete else { return [] }
    return checked.walk.steps.sorted().flatMap { place in
      let step = checked.step(place)
      return checked.conditionLists[place].enumerated().flatMap { number, list in
        list.conditions.enumerated().filter { entry, condition in
          let site = Walk.Site(step: place, list: number, place: entry)
          return condition != .always && !checked.walk.held.contains(site)
            && condition.reads.flags.isDisjoint(with: checked.flagsNeverSet)
        }.map { entry, _ in finding(list.subject, entry, step, checked) }
      }
    }
  }

  private static func finding(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step,
    _ checked: CheckedCase
  ) -> Finding {
    Finding(
      page,
      message: message(subject, entry, step, checked),
      remedy: "Mend the condition, set what it asks for earlier, or take out what hangs on it.",
      place: checked.place(of: subject, in: step)
    )
  }

  private static func message(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step,
    _ checked: CheckedCase
  ) -> String {
    switch subject {
    case .item(let id):
      return "the condition of '\(id)' never holds at step '\(step.id)'"
    case .ways:
      let target = checked.step(step.routes[entry].step).id
      return "step '\(step.id)' never goes on to '\(target)' by way \(entry + 1)"
    case .tier(let id):
      return "case \(entry + 1) of the tier of '\(id)' never holds"
    case .urgency:
      return "case \(entry + 1) of the urgency at step '\(step.id)' never holds"
    }
  }
}
