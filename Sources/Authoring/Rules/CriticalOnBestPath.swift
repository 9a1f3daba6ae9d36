internal import ScenarioEngine
internal import ScenarioFiles

/// Critical errors that best conduct would make.
enum CriticalOnBestPath {
  static func findings(in checked: CheckedCase) -> [Finding] {
    var told: Set<CriticalEvent> = []
    return checked.bestConduct.plays.flatMap(\.card.criticalErrors).compactMap { event in
      guard told.insert(event).inserted else { return nil }
      let step = checked.step(event.step).id
      return Finding(
        severity: .warning,
        code: "critical-on-best-path",
        message: "best conduct makes the critical error '\(event.id)' at step '\(step)'",
        remedy: "Give another answer the highest levels, or take 'critical' from the best one.",
        place: checked.place(of: .step, step)
      )
    }
  }
}
