/// The ways of best conduct from states of one case, each worked out once, so that many plays of the
/// case are scored in a fraction of the time.
package struct BestWays: Sendable {
  /// A state that best conduct passes, or begins at.
  struct Node: Sendable {
    let state: PlayState
    /// The items that are there.
    let visible: [Int]
    /// What best conduct goes on to.
    var next = Next.unknown
  }

  /// What best conduct goes on to from a state.
  enum Next: Sendable {
    case unknown
    case end
    case node(Int)
  }

  /// The most states that are remembered from one play to the next.
  private static let greatestCount = 50_000

  let exemplar: Exemplar
  private var nodes: [Node] = []
  private var places: [PlayState: Int] = [:]

  /// Makes the ways of best conduct in a case, as it is scored.
  package init(of scoring: Scoring) {
    self.init(of: scoring.exemplar)
  }

  init(of exemplar: Exemplar) {
    self.exemplar = exemplar
  }

  /// Forgets what is known where that has become very much; not to be called within a way.
  mutating func makeRoom() {
    guard nodes.count > Self.greatestCount else { return }
    nodes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  subscript(_ place: Int) -> Node { nodes[place] }

  /// The place of a state.
  mutating func place(of state: PlayState) -> Int {
    if let known = places[state] { return known }
    let visible = exemplar.source.scenario.visibleItems(in: state)
    nodes.append(Node(state: state, visible: visible))
    places[state] = nodes.count - 1
    return nodes.count - 1
  }

  /// The place of the state that best conduct goes on to; nil at an ending.
  mutating func next(after place: Int) -> Int? {
    switch nodes[place].next {
    case .node(let next): return next
    case .end: return nil
    case .unknown:
      let state = nodes[place].state
      guard let best = exemplar.decision(in: state),
        let after = try? exemplar.source.scenario.state(after: best, in: state)
      else {
        nodes[place].next = .end
        return nil
      }
      let next = self.place(of: after)
      nodes[place].next = .node(next)
      return next
    }
  }
}
