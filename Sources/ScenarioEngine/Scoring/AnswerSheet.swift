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
    var ways = BestWays(of: exemplar)
    self.init(of: play, ways: &ways)
  }

  /// Draws up the sheet of one of many plays of a case.
  init(of play: Playthrough, ways: inout BestWays) {
    ways.makeRoom()
    let scenario = play.scenario
    var entries: [Entry] = []
    var counted: [Set<Int>?] = Array(repeating: nil, count: scenario.steps.count)
    for turn in play.turns where counted[turn.step] == nil {
      let items = scenario.visibleItems(in: turn.before)
      counted[turn.step] = Set(items)
      entries.append(Entry(state: turn.before, decision: turn.decision, items: items))
    }
    for turn in play.turns {
      guard var place = AnswerSheet.forfeited(by: turn, &ways) else { continue }
      var length = 0
      while length < scenario.steps.count * 4, let next = ways.next(after: place) {
        let node = ways[place]
        (place, length) = (next, length + 1)
        let known = counted[node.state.step]
        guard known == nil || scenario.steps[node.state.step].hasSeparateItems else { continue }
        let items = node.visible.filter { known?.contains($0) != true }
        guard known == nil || !items.isEmpty else { continue }
        counted[node.state.step] = (known ?? []).union(items)
        entries.append(Entry(state: node.state, decision: nil, items: items))
      }
    }
    self.entries = entries
  }

  /// The place from which best conduct would have met what an answer may have closed; nil where it
  /// closed nothing.
  private static func forfeited(by turn: Playthrough.Turn, _ ways: inout BestWays) -> Int? {
    guard !ways.exemplar.isAsGood(turn.decision, in: turn.before) else { return nil }
    let place = ways.place(of: turn.before)
    // Where best conduct knows no way on, nothing is owed.
    guard let next = ways.next(after: place) else { return nil }
    return ways[next].state == turn.after ? nil : place
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
