internal import ScenarioEngine
internal import ScenarioFiles

/// Flags and counters that no condition asks for.
enum UnusedFlag {
  static func findings(in checked: CheckedCase) -> [Finding] {
    let scenario = checked.scenario
    let lists = zip(scenario.steps, checked.source.keys).flatMap { ConditionList.lists(of: $0, $1) }
    let reads = StoryReads(lists)
    let flags = scenario.flags.enumerated().filter { !reads.flags.contains($0.offset) }
    let counters = scenario.counters.enumerated().filter { reads.counters[$0.offset] == nil }
    return flags.map { finding("flag", $0.element, in: "flags", checked) }
      + counters.map { finding("counter", $0.element.id, in: "counters", checked) }
  }

  private static func finding(
    _ kind: String,
    _ name: String,
    in member: String,
    _ checked: CheckedCase
  ) -> Finding {
    Finding(
      severity: .note,
      code: "unused-flag",
      message: "no condition asks for the \(kind) '\(name)'",
      remedy: "Ask for it where it should make a difference, or take it out.",
      place: checked.place(of: .head, member: member)
    )
  }
}
