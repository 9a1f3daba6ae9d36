internal import ScenarioEngine
internal import ScenarioFiles

/// Conditions that hold whenever they are asked, so that there is nothing to ask.
///
/// What a flag that is never set explains is told there, and what a list of conditions covers between
/// them needs its last entry all the same.
enum ConditionAlwaysHolds: CaseRule {
  static let page = FindingPage(
    code: "condition-always-holds",
    severities: [.note],
    head: .structure,
    meaning: "A condition holds on every way through the case.",
    reason: "There is no other way for it to keep open, though somebody meant there to be one.",
    mending: "Take the condition out, or let something earlier make a difference to it.",
    defect: #""id": "late", "when": "told", …   (at a step after which everybody is told)"#,
    mended: #""id": "late", …"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard checked.walk.isComplete else { return [] }
    return checked.walk.steps.sorted().flatMap { place in
      let step = checked.step(place)
      return checked.conditionLists[place].enumerated().compactMap { number, list in
        always(list, place, number, checked).flatMap { entry in
          list.conditions[entry].reads.flags.isDisjoint(with: checked.flagsNeverSet)
            ? finding(list.subject, entry, step, checked) : nil
        }
      }
    }
  }

  /// The entry of a list that counts wherever the step is met; nil where there are several, or
  /// where it has no condition.
  private static func always(
    _ list: ConditionList,
    _ step: Int,
    _ number: Int,
    _ checked: CheckedCase
  ) -> Int? {
    let counting = list.conditions.indices.filter { entry in
      checked.walk.held.contains(Walk.Site(step: step, list: number, place: entry))
    }
    guard counting.count == 1, list.conditions[counting[0]] != .always else { return nil }
    if case .item = list.subject {
      let states = checked.walk.views.lazy.map(\.state).filter { $0.step == step }
      guard states.allSatisfy({ list.counting(in: $0) != nil }) else { return nil }
    }
    return counting[0]
  }

  private static func finding(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step,
    _ checked: CheckedCase
  ) -> Finding {
    Finding(
      page,
      message: message(subject, entry, step),
      remedy: "Take the condition out, or let something earlier make a difference to it.",
      place: checked.place(of: subject, in: step)
    )
  }

  private static func message(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step
  ) -> String {
    switch subject {
    case .item(let id): "the condition of '\(id)' always holds at step '\(step.id)'"
    case .ways: "step '\(step.id)' always goes on by way \(entry + 1), whatever was done before"
    case .tier(let id): "case \(entry + 1) of the tier of '\(id)' always holds"
    case .urgency: "case \(entry + 1) of the urgency at step '\(step.id)' always holds"
    }
  }
}
