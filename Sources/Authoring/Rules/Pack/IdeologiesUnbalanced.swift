internal import ScenarioEngine
internal import ScenarioFiles

/// Packs most of whose ideologies are one.
enum IdeologiesUnbalanced: PackRule {
  static let page = FindingPage(
    code: "ideologies-unbalanced",
    severities: [.warning],
    head: .pack,
    meaning: "More than half of the cases of a pack that have an ideology have the same one.",
    reason: "The trainee learns to look at one group, and to overlook the others.",
    mending: """
      Add cases of other ideologies, and benign cases with the same label. It is said of packs of \
      eight cases or more; half is a convention.
      """,
    defect: #""tags": {"ideology": ["militant-islamism"]}   (in five of eight cases)"#,
    mended: #""tags": {"ideology": ["anti-authority"]}   (in two of them)"#
  )

  static func findings(in pack: CheckedPack) -> [Finding] {
    let groups = pack.grouped(by: \.ideologies)
    let labelled = pack.cases.count { $0.ideologies.contains { $0 != "none" } }
    guard labelled >= LabelPredicts.least else { return [] }
    return groups.filter { $0.cases.count * 2 > labelled }.map {
      Finding(
        page,
        message: "\($0.cases.count) of \(labelled) cases with an ideology have '\($0.label)'",
        remedy: "Add cases of other ideologies, and benign cases with this one.",
        place: pack.place
      )
    }
  }
}
