internal import ScenarioEngine
internal import ScenarioFiles

/// Flags that conditions ask for and nothing ever sets.
enum FlagNeverSet: CaseRule {
  static let page = FindingPage(
    code: "flag-never-set",
    severities: [.warning],
    head: .structure,
    meaning: "A condition asks for a flag that nothing sets.",
    reason: """
      The condition comes out the same way on every play, so that a branch of the story is lost.
      """,
    mending: """
      Set the flag at a step, an option, a question or a report, or take the condition out.
      """,
    defect: #""when": "spare", "go": "end-good""#,
    mended: #""when": "told", "go": "end-good""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    checked.flagsNeverSet.sorted().map { flag in
      Finding(
        page,
        message:
          "a condition asks for the flag '\(checked.scenario.flags[flag])', which nothing sets",
        remedy: "Set it at a step, an option, a question or a report, or take the condition out.",
        place: checked.place(of: .head, member: "flags")
      )
    }
  }
}
