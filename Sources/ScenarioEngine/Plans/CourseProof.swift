/// That somebody finished all cases of a course, and when: no score, no level, no error.
package struct CourseProof: Hashable, Sendable {
  /// A case that was finished.
  package struct Case: Hashable, Sendable {
    /// Its id.
    package let id: String
    /// What names the version that was played: structure and keys.
    package let playHash: String
    /// The rubric that scored it, with its version.
    package let rubric: String
    /// The day on which it was finished the first time, `2026-03-02`.
    package let day: String

    /// Makes a case.
    package init(id: String, playHash: String, rubric: String, day: String) {
      self.id = id
      self.playHash = playHash
      self.rubric = rubric
      self.day = day
    }
  }

  /// The name that stands on it; empty where none does.
  package let name: String
  /// The id of the plan.
  package let plan: String
  /// The SHA-256 of the plan's file.
  package let planHash: String
  /// The cases, in the order of the plan.
  package let cases: [Case]

  /// Makes a proof.
  package init(name: String, plan: String, planHash: String, cases: [Case]) {
    self.name = name
    self.plan = plan
    self.planHash = planHash
    self.cases = cases
  }

  /// Makes the proof of a completed course; nil while something is unfinished.
  package init?(of progress: CourseProgress, planHash: String, name: String) {
    guard progress.isCompleted else { return nil }
    self.init(
      name: name,
      plan: progress.plan.id,
      planHash: planHash,
      cases: progress.plan.requiredCases.compactMap { id in
        progress.firstFinished(id).map { attempt in
          Case(
            id: id,
            playHash: attempt.playHash,
            rubric: attempt.rubric,
            day: String((attempt.finishedAt ?? "").prefix(10))
          )
        }
      }
    )
  }

  /// The first day on which a case was finished, and the last; none without cases.
  package var days: (first: String, last: String)? {
    let days = cases.map(\.day).sorted()
    guard let first = days.first, let last = days.last else { return nil }
    return (first, last)
  }

  // MARK: - The lines of its mark

  /// The line that they begin with.
  package static let firstLine = "signpost proof 1"

  /// What it says, in lines that the program reads again.
  package var lines: [String] {
    [Self.firstLine, "name \(name)", "plan \(plan) \(planHash)"]
      + cases.map { "case \($0.id) \($0.playHash) \($0.rubric) \($0.day)" }
  }
}
