internal import ScenarioEngine
internal import ScenarioFiles

/// Packs most of whose cases take place in one setting.
enum SettingsUnbalanced: PackRule {
  static let page = FindingPage(
    code: "settings-unbalanced",
    severities: [.note],
    head: .pack,
    meaning: "More than half of the cases of a pack take place in one setting.",
    reason: """
      What people meet is taken for what there is: the others would learn that it does not happen \
      where they work.
      """,
    mending: """
      Add cases of other settings, or say in the pack's title that it is for one. It is said of \
      packs of eight cases or more; half is a convention.
      """
  )

  static func findings(in pack: CheckedPack) -> [Finding] {
    pack.grouped { [$0.setting.rawValue] }.filter { $0.cases.count * 2 > pack.cases.count }.map {
      Finding(
        page,
        message: "\($0.cases.count) of \(pack.cases.count) cases take place in '\($0.label)'",
        remedy: "Add cases of other settings.",
        place: pack.place
      )
    }
  }
}
