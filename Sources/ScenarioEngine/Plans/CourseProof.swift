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

  // MARK: - The text that is hashed

  /// The line that the text begins with.
  package static let firstLine = "signpost proof 1"

  /// The lines that its hash is made of, each ended by a line feed.
  package var lines: [String] {
    [Self.firstLine, "name \(name)", "plan \(plan) \(planHash)"]
      + cases.map { "case \($0.id) \($0.playHash) \($0.rubric) \($0.day)" }
  }

  /// The text that its hash is made of.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Reads the lines of a proof, in any spacing; nil where they are none.
  package init?(lines: [String]) {
    let lines = lines.map { $0.split(separator: " ").map(String.init) }
    guard lines.count > 3, lines[0].joined(separator: " ") == Self.firstLine,
      lines[1].first == "name", lines[2].count == 3, lines[2][0] == "plan"
    else { return nil }
    var cases: [Case] = []
    for words in lines.dropFirst(3) {
      guard words.count >= 5, words[0] == "case", let day = words.last else { return nil }
      cases.append(
        Case(
          id: words[1],
          playHash: words[2],
          rubric: words[3..<words.count - 1].joined(separator: " "),
          day: day
        )
      )
    }
    self.init(
      name: lines[1].dropFirst().joined(separator: " "),
      plan: lines[2][1],
      planHash: lines[2][2],
      cases: cases
    )
  }
}
