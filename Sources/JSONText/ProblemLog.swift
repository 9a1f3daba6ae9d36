/// The mistakes found so far, up to a limit.
struct ProblemLog {
  let maximum: Int
  private(set) var problems: [JSONProblem] = []
  private(set) var hasSyntaxProblem = false
  private(set) var hasMore = false

  init(maximum: Int) { self.maximum = maximum }

  /// Whether nothing that is still to be read can change the result.
  var isFull: Bool { hasMore && hasSyntaxProblem }

  /// The problems by place; those at one place keep the order in which they were found.
  var sorted: [JSONProblem] {
    problems.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  mutating func add(_ problem: JSONProblem) {
    hasSyntaxProblem = hasSyntaxProblem || problem.isSyntax
    if problems.count < maximum { problems.append(problem) } else { hasMore = true }
  }

  /// Drops problems that a larger one explains.
  mutating func drop(from count: Int) {
    if count < problems.count { problems.removeSubrange(count...) }
  }
}
