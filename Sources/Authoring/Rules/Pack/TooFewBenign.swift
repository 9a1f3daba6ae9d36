internal import ScenarioEngine
internal import ScenarioFiles

/// Packs in which most cases are to be reported.
enum TooFewBenign: PackRule {
  static let page = FindingPage(
    code: "too-few-benign",
    severities: [.warning],
    head: .pack,
    meaning: "Fewer than half of the cases of a pack are benign or low.",
    reason: """
      At work most worries are nothing, or a matter for a talk. A trainee who always meets a real \
      threat learns to see one everywhere.
      """,
    mending: """
      Add cases that end at T0 or T1 where everything is done best. It is said of packs of eight \
      cases or more; half is a convention.
      """
  )

  static func findings(in pack: CheckedPack) -> [Finding] {
    let low = pack.cases.count(where: \.isLow)
    guard low * 2 < pack.cases.count else { return [] }
    return [
      Finding(
        page,
        message: "\(low) of \(pack.cases.count) cases are benign or low, expected at least half",
        remedy: "Add cases that end at T0 or T1 where everything is done best.",
        place: pack.place
      )
    ]
  }
}
