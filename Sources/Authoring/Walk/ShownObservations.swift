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
  private struct Visit: Numbered {
    let place: Int
    let shown: Int
    let fresh: Int

    var folded: UInt64 { UInt64(truncatingIfNeeded: place ^ shown << 20 ^ fresh << 40) }
  }

  /// The questions, each once for each collection of what was shown.
  private(set) var questions: [Question] = []

  init(_ checked: CheckedCase) {
    let (nodes, edges, views) = (checked.walk.nodes, checked.walk.edges, checked.walk.views)
    guard !nodes.isEmpty else { return }
    var sets = Interner<Place>()
    let shownThere = views.map { view in
      let step = view.state.step
      guard case .identify = checked.source.keys[step] else { return Interner<Place>.empty }
      return sets.number(of: Set(view.visible.map { Place(step: step, item: $0) }))
    }
    let asksUrgency = checked.source.keys.map { $0.urgencyKey != nil }
    var visits = Numbering<Visit>()
    _ = visits.number(of: Visit(place: 0, shown: 0, fresh: 0))
    var asked = Numbering<Visit>()
    var next = 0
    while next < visits.elements.count, next < CaseCheck.greatestStateCount {
      let visit = visits.elements[next]
      let view = nodes[visit.place].view
      let shown = sets.union(visit.shown, shownThere[view])
      var fresh = sets.union(visit.fresh, shownThere[view])
      if asksUrgency[views[view].state.step] {
        let question = Visit(place: view, shown: shown, fresh: fresh)
        if asked.number(of: question) == questions.count {
          questions.append(
            Question(state: views[view].state, shown: sets.sets[shown], fresh: sets.sets[fresh])
          )
        }
        fresh = Interner<Place>.empty
      }
      for edge in nodes[visit.place].edges {
        _ = visits.number(of: Visit(place: edges[edge].target, shown: shown, fresh: fresh))
      }
      next += 1
    }
  }
}
