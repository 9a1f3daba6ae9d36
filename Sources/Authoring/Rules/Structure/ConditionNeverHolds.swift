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
    let neverSet = FlagNeverSet.flags(in: checked)
    return checked.walk.steps.sorted().flatMap { place in
      let step = checked.step(place)
      let lists = ConditionList.lists(of: step, checked.source.keys[place])
      return lists.enumerated().flatMap { number, list in
        list.conditions.enumerated().filter { entry, condition in
          let site = Walk.Site(step: place, list: number, place: entry)
          return condition != .always && !checked.walk.held.contains(site)
            && reads(condition).flags.isDisjoint(with: neverSet)
        }.map { entry, _ in finding(list.subject, entry, step, checked) }
      }
    }
  }

  private static func reads(_ condition: Condition) -> StoryReads {
    var reads = StoryReads()
    reads.insert(condition)
    return reads
  }

  private static func finding(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step,
    _ checked: CheckedCase
  ) -> Finding {
    let (message, place) = words(subject, entry, step, checked)
    return Finding(
      page,
      message: message,
      remedy: "Mend the condition, set what it asks for earlier, or take out what hangs on it.",
      place: place
    )
  }

  private static func words(
    _ subject: ConditionList.Subject,
    _ entry: Int,
    _ step: Step,
    _ checked: CheckedCase
  ) -> (String, Finding.Place) {
    switch subject {
    case .item(let id):
      (
        "the condition of '\(id)' never holds at step '\(step.id)'",
        checked.place(of: .item, id, member: "when")
      )
    case .ways:
      (
        "step '\(step.id)' never goes on to '\(checked.step(step.routes[entry].step).id)' by way \(entry + 1)",
        checked.place(of: .step, step.id, member: "next")
      )
    case .tier(let id):
      (
        "case \(entry + 1) of the tier of '\(id)' never holds",
        checked.place(of: .item, id, member: "key")
      )
    case .urgency:
      (
        "case \(entry + 1) of the urgency at step '\(step.id)' never holds",
        checked.place(of: .step, step.id, member: urgencyMember(step))
      )
    }
  }

  private static func urgencyMember(_ step: Step) -> String {
    if case .report = step.task { "urgency" } else { "key" }
  }
}
