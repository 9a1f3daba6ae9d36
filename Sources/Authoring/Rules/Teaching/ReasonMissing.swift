internal import ScenarioEngine
internal import ScenarioFiles

/// Answers of which nothing says why they are right or wrong.
enum ReasonMissing: TextRule {
  static let page = FindingPage(
    code: "reason-missing",
    severities: [.warning],
    head: .teaching,
    meaning: "Answers of a step have no reason.",
    reason: """
      The debrief can only say that an answer was right or wrong. People learn from the why, and \
      object, with right, where there is none.
      """,
    mending: """
      Write a 'reason' for each, one to three sentences, said of the act and not of the trainee.
      """,
    defect: #""key": {"levels": {"H1": 0}}"#,
    mended: #"""
      "key": {"levels": {"H1": 0}, "reason": "Waiting loses the day on which it could be \#
      settled."}
      """#
  )

  static func findings(in checked: CheckedTexts) -> [Finding] {
    checked.scenario.steps.indices.flatMap { place in
      ofItems(place, checked) + ofStep(place, checked)
    }
  }

  private static func ofItems(_ place: Int, _ checked: CheckedTexts) -> [Finding] {
    let step = checked.step(place)
    let bare = zip(step.items, checked.source.keys[place].itemJustifications)
      .filter { $0.1.reason.isEmpty }.map(\.0.id)
    guard let first = bare.first else { return [] }
    let others = bare.count > 1 ? " and \(bare.count - 1) more" : ""
    return [finding("'\(first)'\(others)", checked.place(of: .item, first, member: "key"))]
  }

  private static func ofStep(_ place: Int, _ checked: CheckedTexts) -> [Finding] {
    let step = checked.step(place)
    guard let urgency = checked.source.keys[place].urgencyKey,
      urgency.justification.reason.isEmpty
    else { return [] }
    return [
      finding(
        "the urgency of step '\(step.id)'",
        checked.place(of: .step, step.id, member: step.urgencyMember)
      )
    ]
  }

  private static func finding(_ subject: String, _ place: Finding.Place) -> Finding {
    Finding(
      page,
      message: "nothing says why the answer to \(subject) is right or wrong",
      remedy: "Write a 'reason', said of the act and not of the trainee.",
      place: place
    )
  }
}
