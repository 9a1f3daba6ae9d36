/// All that a play is scored on: what was answered, and what was owed but never met.
///
/// Owed = what was met, plus, after each answer that was not the best and led elsewhere, what best
/// conduct would have met from there. So best conduct earns everything on each path that it leads
/// to, ending early by a wrong turn does not pay, and a good short path is not punished.
package struct AnswerSheet: Hashable, Sendable {
  /// One step's share of the sheet.
  package struct Entry: Hashable, Sendable {
    /// The state in which the step was or would have been met.
    package let state: PlayState
    /// What was answered; nil where the step was forfeited.
    package let decision: Decision?
    /// The items that count here, by place.
    package let items: [Int]

    /// Makes an entry; `decision` is nil where the step was forfeited.
    package init(state: PlayState, decision: Decision?, items: [Int]) {
      self.state = state
      self.decision = decision
      self.items = items
    }

    /// The step.
    package var step: Int { state.step }
    /// Whether the step was never met although it was owed.
    package var isForfeited: Bool { decision == nil }
  }

  /// The entries: what was met, in order, then what was forfeited.
  package let entries: [Entry]

  /// Makes a sheet of entries.
  init(entries: [Entry]) {
    self.entries = entries
  }

  /// Draws up the sheet of a play; a step that is met twice counts the first time.
  package init(of play: Playthrough, exemplar: Exemplar) {
    let scenario = play.scenario
    var entries: [Entry] = []
    var counted: [Int: Set<Int>] = [:]
    for turn in play.turns where counted[turn.step] == nil {
      let items = scenario.visibleItems(in: turn.before)
      counted[turn.step] = Set(items)
      entries.append(Entry(state: turn.before, decision: turn.decision, items: items))
    }
    for turn in play.turns where AnswerSheet.forfeits(turn, scenario, exemplar) {
      for state in exemplar.continuation(from: turn.before) {
        let known = counted[state.step]
        guard known == nil || scenario.steps[state.step].hasSeparateItems else { continue }
        let items = scenario.visibleItems(in: state).filter { known?.contains($0) != true }
        guard known == nil || !items.isEmpty else { continue }
        counted[state.step, default: []].formUnion(items)
        entries.append(Entry(state: state, decision: nil, items: items))
      }
    }
    self.entries = entries
  }

  /// Whether an answer may have closed what best conduct would have met.
  private static func forfeits(
    _ turn: Playthrough.Turn,
    _ scenario: Scenario,
    _ exemplar: Exemplar
  ) -> Bool {
    guard !exemplar.isAsGood(turn.decision, in: turn.before),
      let best = exemplar.decision(in: turn.before)
    else { return false }
    return (try? scenario.state(after: best, in: turn.before)) != turn.after
  }
}

extension Step {
  /// Whether each item of the step counts by itself, so that some may be met and others forfeited.
  package var hasSeparateItems: Bool {
    switch task {
    case .identify, .questions: true
    default: false
    }
  }
}
