internal import ScenarioEngine
internal import ScenarioFiles

/// Packs in which a setting or an ideology tells how its cases end.
enum LabelPredicts: PackRule {
  static let page = FindingPage(
    code: "label-predicts",
    severities: [.note],
    head: .pack,
    meaning: """
      All cases of one setting, or of one ideology, end alike: all to be reported, or all not.
      """,
    reason: """
      The label would be the answer. That is how a stereotype is learned, of the guilty and of the \
      innocent alike.
      """,
    mending: """
      Add a case with the same label that ends otherwise. It is said of packs of eight cases or \
      more, and of labels that three cases or more have, while others end otherwise; both are \
      conventions.
      """,
    defect: #""setting": "prison"   (in three cases, all at T2)"#,
    mended: #""setting": "prison"   (in a fourth, at T0)"#
  )

  /// The fewest cases with a label of which anything is said.
  static let least = 3

  static func findings(in pack: CheckedPack) -> [Finding] {
    let groups = pack.grouped { [$0.setting.rawValue] } + pack.grouped(by: \.ideologies)
    return groups.compactMap { group in
      let low = group.cases.count(where: \.isLow)
      let others = pack.cases.count(where: \.isLow)
      let endsAlike = low == 0 ? others > 0 : low == group.cases.count && others < pack.cases.count
      guard group.cases.count >= least, endsAlike else { return nil }
      return Finding(
        page,
        message: "all \(group.cases.count) cases with '\(group.label)' are"
          + " \(low == 0 ? "to be reported" : "benign or low")",
        remedy: "Add a case with '\(group.label)' that ends otherwise.",
        place: pack.place
      )
    }
  }
}
