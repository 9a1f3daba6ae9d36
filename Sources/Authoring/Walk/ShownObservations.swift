internal import ScenarioEngine

/// What was shown before each question of urgency, on every path.
struct ShownObservations {
  /// An observation, by its step and its place there.
  struct Place: Hashable, Comparable, Sendable {
    let step: Int
    let item: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.step, one.item) < (other.step, other.item)
    }
  }

  /// A question of urgency as a path meets it.
  struct Question: Sendable {
    let state: PlayState
    /// What was shown by then.
    let shown: Set<Place>
    /// What of it was shown since the last such question.
    let fresh: Set<Place>
  }

  private struct Visit: Hashable {
    let node: Int
    let shown: Int
    let fresh: Int
  }

  /// The questions, each once for each collection of what was shown.
  private(set) var questions: [Question] = []

  init(_ checked: CheckedCase) {
    let nodes = checked.walk.nodes
    guard !nodes.isEmpty else { return }
    var sets = Interner<Place>()
    var open = [Visit(node: 0, shown: 0, fresh: 0)]
    var met = Set(open)
    var next = 0
    while next < open.count, next < CaseCheck.greatestStateCount {
      let visit = open[next]
      let node = nodes[visit.node]
      var (shown, fresh) = (visit.shown, visit.fresh)
      switch checked.source.keys[node.state.step] {
      case .identify:
        let added = sets.number(
          of: Set(node.visible.map { Place(step: node.state.step, item: $0) })
        )
        (shown, fresh) = (sets.union(shown, added), sets.union(fresh, added))
      case .urgency, .report:
        questions.append(
          Question(state: node.state, shown: sets.sets[shown], fresh: sets.sets[fresh])
        )
        fresh = Interner<Place>.empty
      default: break
      }
      for edge in node.edges {
        let visit = Visit(node: edge.target, shown: shown, fresh: fresh)
        if met.insert(visit).inserted { open.append(visit) }
      }
      next += 1
    }
  }
}
