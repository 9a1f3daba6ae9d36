internal import ScenarioEngine
internal import ScenarioFiles

/// Flags and counters that no condition asks for.
enum UnusedFlag: CaseRule {
  static let page = FindingPage(
    code: "unused-flag",
    severities: [.note],
    head: .structure,
    meaning: "No condition asks for a flag or counter.",
    reason: "It changes nothing, though somebody meant it to.",
    mending: "Ask for it where it should make a difference, or take it out.",
    defect: #""flags": ["told", "spare"]"#,
    mended: #""flags": ["told"]"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    let scenario = checked.scenario
    let reads = checked.reads
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
      page,
      message: "no condition asks for the \(kind) '\(name)'",
      remedy: "Ask for it where it should make a difference, or take it out.",
      place: checked.place(of: .head, member: member)
    )
  }
}
