internal import ScenarioEngine
internal import ScenarioFiles

/// Critical errors that best conduct would make.
enum CriticalOnBestPath: CaseRule {
  static let page = FindingPage(
    code: "critical-on-best-path",
    severities: [.warning],
    head: .scoring,
    meaning: "Somebody who does everything right makes a critical error.",
    reason: "A critical error caps the result, so that the best conduct would not pass.",
    mending: "Give another answer the highest levels, or take 'critical' from the best one.",
    defect: #""key": {"levels": {"H1": 3}, "critical": "K5", …}"#,
    mended: #""key": {"levels": {"H1": 3}, …}"#
  )

  static func findings(in checked: CheckedCase) -> [Finding] {
    var told: Set<CriticalEvent> = []
    return checked.bestConduct.plays.flatMap(\.card.criticalErrors).compactMap { event in
      guard told.insert(event).inserted else { return nil }
      let step = checked.step(event.step).id
      return Finding(
        page,
        message: "best conduct makes the critical error '\(event.id)' at step '\(step)'",
        remedy: "Give another answer the highest levels, or take 'critical' from the best one.",
        place: checked.place(of: .step, step)
      )
    }
  }
}
