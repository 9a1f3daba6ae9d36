internal import ScenarioEngine
internal import ScenarioFiles

/// Cases whose keys no panel of practitioners stands behind yet.
enum ProvisionalKeys: CaseRule {
  static let page = FindingPage(
    code: "provisional-keys",
    severities: [.note],
    head: .provisional,
    meaning: "Answers of the case rest on their authors alone, or on a small panel.",
    reason: """
      That is how every case begins, and nothing is wrong: the program says so wherever it shows a \
      figure. A score of such a case says what the authors think, not what those do who know the \
      work.
      """,
    mending: """
      Ask practitioners; with ten votes on an answer, or eight ratings, its key is no longer \
      provisional.
      """
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard !checked.scenario.head.isGuide else { return [] }
    let states = checked.source.keys.flatMap(\.justifications).map(\.basis.state)
    let provisional = states.count(where: \.isProvisional)
    guard provisional > 0 else { return [] }
    return [
      Finding(
        page,
        message: "\(provisional) of \(states.count) keys are provisional",
        remedy: "Ask practitioners; until then the program says so beside every figure.",
        place: checked.place(of: .head, member: "keys")
      )
    ]
  }
}
