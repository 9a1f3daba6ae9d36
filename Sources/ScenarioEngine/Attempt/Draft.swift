/// A half-done answer to the current step, kept so that a dropped line loses nothing.
///
/// One form serves every kind of step; what does not belong to the step stays empty.
package struct Draft: Hashable, Sendable {
  /// Marks of observations, by place.
  package var marks: [Int: Decision.Mark] = [:]
  /// Questions picked, by place.
  package var picked: Set<Int> = []
  /// Sorted or rated options, by place: 0 to 2 for do, could, don't; 1 to 5 for ratings.
  package var values: [Int: Int] = [:]
  /// The option named best, by place.
  package var best: Int?
  /// The report so far.
  package var report: ReportDecision?

  /// Makes a draft with nothing in it.
  package init() {}

  /// Makes a draft of a whole answer, to be changed; what is taken by a single choice stays open.
  package init(of decision: Decision) {
    switch decision {
    case .read, .urgency, .choose, .bestWorst: break
    case .identify(let marks): self.marks = marks
    case .questions(let picked): self.picked = picked
    case .sort(let answers): values = answers.mapValues(\.rawValue)
    case .rate(let ratings): values = ratings
    case .report(let report): self.report = report
    }
  }

  /// Whether nothing was answered yet.
  package var isEmpty: Bool { self == Draft() }
}
