/// The ways of best conduct through one case, each worked out once, so that many plays of the case
/// are scored in a fraction of the time.
///
/// States that lead to the same story share one way: what best conduct meets from them is the same.
package struct BestWays: Sendable {
  /// A state that best conduct passes, or begins at.
  private struct Node: Sendable {
    /// One of the states that share it.
    let state: PlayState
    /// The items that are there.
    let visible: Places
    /// What best conduct goes on to.
    var next = Next.unknown
    /// The last time that it was passed.
    var passed = 0
  }

  /// What best conduct goes on to from a state, and by which answer.
  private enum Next: Sendable {
    case unknown
    case end
    case node(Int, after: Decision)
  }

  /// The most states that are remembered from one play to the next.
  private static let greatestCount = 50_000

  let exemplar: Exemplar
  private var nodes: ContiguousArray<Node> = []
  private var places: [StoryKey: Int] = [:]
  /// Tells what was passed in this play from what was passed earlier.
  private var time = 0

  /// Makes the ways of best conduct in a case, as it is scored.
  package init(of scoring: Scoring) {
    self.init(of: scoring.exemplar)
  }

  init(of exemplar: Exemplar) {
    self.exemplar = exemplar
  }

  /// Begins another play; forgets what is known where that has become very much.
  mutating func begin() {
    time += 1
    guard nodes.count > Self.greatestCount else { return }
    nodes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// The place of a state.
  mutating func place(of state: PlayState) -> Int {
    let key = exemplar.storyKeys.key(of: state)
    if let known = places[key] { return known }
    nodes.append(Node(state: state, visible: exemplar.story.visibleItems(in: state)))
    places[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// The answer of best conduct at a place; nil where it knows no way on.
  mutating func best(at place: Int) -> Decision? {
    if case .node(_, let decision) = next(after: place) { decision } else { nil }
  }

  /// Follows best conduct to an ending, or to what was passed before in this play, or so far.
  mutating func follow(
    from start: Int,
    limit: Int,
    _ visit: (_ state: PlayState, _ visible: Places) -> Void
  ) {
    var place = start
    for _ in 0..<limit {
      guard nodes[place].passed != time, case .node(let onward, _) = next(after: place) else {
        return
      }
      nodes[place].passed = time
      visit(nodes[place].state, nodes[place].visible)
      place = onward
    }
    // What was not followed to its end may be followed farther another time.
    time += 1
  }

  private mutating func next(after place: Int) -> Next {
    if case .unknown = nodes[place].next { nodes[place].next = explore(nodes[place].state) }
    return nodes[place].next
  }

  private mutating func explore(_ state: PlayState) -> Next {
    guard let best = exemplar.decision(in: state),
      let after = try? exemplar.story.state(after: best, in: state)
    else { return .end }
    return .node(place(of: after), after: best)
  }
}
