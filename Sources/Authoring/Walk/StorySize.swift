package import ScenarioEngine

/// How large the story of a case is.
package struct StorySize: Hashable, Sendable {
  /// The states that it can come to; those that differ in nothing that matters count as one.
  package let states: Int
  /// Whether all of them were counted.
  package let isComplete: Bool

  /// Walks through a case; `limit` is the most states that are looked at.
  package init(of source: Case, directory: Directory, limit: Int = CaseCheck.greatestStateCount) {
    let exemplar = Exemplar(of: source, directory: directory)
    let walk = Walk(of: source, exemplar: exemplar, limit: limit)
    (states, isComplete) = (walk.nodes.count, walk.isComplete)
  }
}
