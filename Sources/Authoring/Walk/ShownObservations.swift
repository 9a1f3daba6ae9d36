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
    /// One of the states in which it is asked and judged alike.
    let state: PlayState
    /// What was shown by then.
    let shown: Set<Place>
    /// What of it was shown since the last such question.
    let fresh: Set<Place>
  }

  /// A state, or what a step looks like, after what was shown.
  private struct Visit: Hashable {
    let place: Int
    let shown: Int
    let fresh: Int

    // The numbers are small, and one is hashed faster than three.
    func hash(into hasher: inout Hasher) { hasher.combine(place ^ shown << 20 ^ fresh << 40) }
  }

  /// The questions, each once for each collection of what was shown.
  private(set) var questions: [Question] = []

  init(_ checked: CheckedCase) {
    let (nodes, views) = (checked.walk.nodes, checked.walk.views)
    guard !nodes.isEmpty else { return }
    var sets = Interner<Place>()
    let shownThere = views.map { view in
      let step = view.state.step
      guard case .identify = checked.source.keys[step] else { return Interner<Place>.empty }
      return sets.number(of: Set(view.visible.map { Place(step: step, item: $0) }))
    }
    var open = [Visit(place: 0, shown: 0, fresh: 0)]
    var met = Set(open)
    met.reserveCapacity(nodes.count)
    var asked: Set<Visit> = []
    var next = 0
    while next < open.count, next < CaseCheck.greatestStateCount {
      let (place, view) = (open[next].place, nodes[open[next].place].view)
      let shown = sets.union(open[next].shown, shownThere[view])
      var fresh = sets.union(open[next].fresh, shownThere[view])
      if checked.source.keys[views[view].state.step].urgencyKey != nil {
        if asked.insert(Visit(place: view, shown: shown, fresh: fresh)).inserted {
          questions.append(
            Question(state: views[view].state, shown: sets.sets[shown], fresh: sets.sets[fresh])
          )
        }
        fresh = Interner<Place>.empty
      }
      for edge in nodes[place].edges {
        let visit = Visit(place: edge.target, shown: shown, fresh: fresh)
        if met.insert(visit).inserted { open.append(visit) }
      }
      next += 1
    }
  }
}
