/// All that a play is scored on: what was answered, and what was owed but never met.
///
/// Owed = what was met, plus, after each answer that was not the best and led elsewhere, what best
/// conduct would have met from there. So best conduct earns everything on each path that it leads
/// to, ending early by a wrong turn does not pay, and a good short path is not punished.
package struct AnswerSheet: Hashable, Sendable {
  /// One step's share of the sheet.
  package struct Entry: Hashable, Sendable {
    /// The state in which the step was met; where it was forfeited, one of those in which it would
    /// have been met: its clock may be another, as nothing of what is owed asks for it.
    package let state: PlayState
    /// What was answered; nil where the step was forfeited.
    package let decision: Decision?
    /// The items that count here.
    package let items: Places

    /// Makes an entry; `decision` is nil where the step was forfeited.
    package init(state: PlayState, decision: Decision?, items: Places) {
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
    var entries: [Entry] = []
    AnswerSheet.visit(play, &ways) { state, decision, items in
      entries.append(Entry(state: state, decision: decision, items: items))
    }
    self.entries = entries
  }

  /// Goes through the sheet of one of many plays of a case, entry by entry, without drawing it up.
  static func visit(
    _ play: Playthrough,
    _ ways: inout BestWays,
    _ visit: (_ state: PlayState, _ decision: Decision?, _ items: Places) -> Void
  ) {
    ways.begin()
    let story = ways.exemplar.story
    let turns = play.turns
    var counted = ContiguousArray<Places?>(repeating: nil, count: story.count)
    for turn in turns.indices where counted[turns[turn].step] == nil {
      let items = story.visibleItems(in: turns[turn].before)
      counted[turns[turn].step] = items
      visit(turns[turn].before, turns[turn].decision, items)
    }
    for turn in turns.indices {
      guard let start = forfeited(by: turns[turn], &ways) else { continue }
      ways.follow(from: start, limit: story.count * 4) { state, visible in
        var items = visible
        if let known = counted[state.step] {
          guard story.hasSeparateItems(state.step) else { return }
          items = visible.subtracting(known)
          guard !items.isEmpty else { return }
        }
        visit(state, nil, items)
        counted[state.step] = (counted[state.step] ?? Places()).union(items)
      }
    }
  }

  /// The place from which best conduct would have met what an answer may have closed; nil where it
  /// closed nothing.
  private static func forfeited(by turn: Playthrough.Turn, _ ways: inout BestWays) -> Int? {
    guard !ways.exemplar.isAsGood(turn.decision, in: turn.before) else { return nil }
    let place = ways.place(of: turn.before)
    // Where best conduct knows no way on, nothing is owed.
    guard let best = ways.best(at: place),
      let after = try? ways.exemplar.story.state(after: best, in: turn.before)
    else { return nil }
    return after == turn.after ? nil : place
  }
}

extension Step {
  /// Whether each item of the step counts by itself, so that some may be met and others forfeited.
  package var hasSeparateItems: Bool { StepKind(task).hasSeparateItems }
}
