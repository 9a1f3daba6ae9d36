internal import ScenarioEngine
internal import ScenarioFiles

/// Signs that belong to no group.
enum SignWithoutGroup: CaseRule {
  static let page = FindingPage(
    code: "sign-without-group",
    severities: [.warning],
    head: .scoring,
    meaning: "A sign has no group.",
    reason: """
      The tier rule counts families of signs: two signs of different families make a report due, \
      and signs without a group are all taken for one family.
      """,
    mending: #"Add the group, such as "group": "A1"; Scenario-Format.md lists them."#,
    defect: #""answer": "sign", "tier": "M""#,
    mended: #""answer": "sign", "tier": "M", "group": "A1""#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    checked.keyedObservations.filter { $1.answer == .sign && $1.group.isEmpty }.map { id, _ in
      Finding(
        page,
        message: "the sign '\(id)' has no group",
        remedy: #"Add its group, such as "group": "A1"; Scenario-Format.md lists them."#,
        place: checked.place(of: .item, id, member: "key")
      )
    }
  }
}
