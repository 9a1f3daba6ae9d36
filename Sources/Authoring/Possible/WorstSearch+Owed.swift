internal import ScenarioEngine

/// What a play owes: steps that best conduct would have met, as long as it may still meet them.
extension WorstSearch {
  /// Adds what an answer forfeits that is not as good as the best.
  ///
  /// Where it leads to the same story as the best, nothing is closed, and all of it will be owed
  /// anyway unless an answer as good as the best leads elsewhere later on.
  mutating func forfeit(from play: WorstPlay, _ after: inout WorstPlay) {
    guard let best = map.walk.nodes[play.standing.node].best else { return }
    if after.standing.node == best {
      guard map.hasTieAhead[best] else { return }
      isAmbiguous = true
      guard !leadsAlike(play, after) else { return }
    }
    let step = map.step(of: play.standing.node)
    var owed = views[after.standing.owed]
    for view in map.bestViews(from: best) {
      let isMet = map.step(inView: view) == step || met(map.step(inView: view), by: after) != nil
      if isOwed(view, isMet: isMet, besides: owed) { owed.append(view) }
    }
    after.standing.owed = views.number(of: owed)
  }

  /// Counts what is owed of steps that can be met no more.
  mutating func settleWhatIsClosed(_ play: inout WorstPlay) {
    guard play.standing.owed != ViewLists.empty else { return }
    let here = map.step(of: play.standing.node)
    let isOver = map.walk.nodes[play.standing.node].edges.isEmpty
    var closed: [Int] = []
    for view in views[play.standing.owed] {
      let step = map.step(inView: view)
      let isClosed = isOver || (step != here && !map.canFollow(step, after: here))
      if isClosed, !closed.contains(step) { closed.append(step) }
    }
    for step in closed where !keepsOrder(step) {
      settle(step, metIn: met(step, by: play), &play)
    }
  }

  /// Counts what is owed of a step beyond what was met of it, and owes it no more.
  mutating func settle(_ step: Int, metIn met: Int?, _ play: inout WorstPlay) {
    let owed = views[play.standing.owed]
    guard owed.contains(where: { map.step(inView: $0) == step }) else { return }
    var counted = met.map { map.walk.views[$0].items }
    for view in owed where map.step(inView: view) == step {
      let items = map.walk.views[view].items.subtracting(counted ?? Places())
      guard counted == nil || (map.hasSeparateItems(step) && !items.isEmpty) else { continue }
      add(addition(ofForfeited: items, in: view), to: &play)
      counted = (counted ?? Places()).union(items)
    }
    play.standing.owed = views.number(of: owed.filter { map.step(inView: $0) != step })
  }

  /// What items of a view add where they are forfeited.
  private mutating func addition(ofForfeited items: Places, in view: Int) -> Addition {
    let forfeit = Forfeit(view: view, items: items)
    if let known = forfeited[forfeit] { return known }
    let entry = AnswerSheet.Entry(state: map.walk.views[view].state, decision: nil, items: items)
    let addition = addition(of: counting.counts(of: entry))
    forfeited[forfeit] = addition
    return addition
  }

  /// Whether a view that best conduct meets is to be owed besides others: of a step that was met, or is
  /// owed already, only other items can be, where each counts by itself.
  private mutating func isOwed(_ view: Int, isMet: Bool, besides owed: [Int]) -> Bool {
    let step = map.step(inView: view)
    if map.hasSeparateItems(step) {
      guard !owed.contains(view) else { return false }
    } else {
      guard !isMet, !owed.contains(where: { map.step(inView: $0) == step }) else { return false }
    }
    return !addition(ofForfeited: map.walk.views[view].items, in: view).isNothing
  }

  /// Questions of urgency are forfeited in an order that their moves are judged by.
  private func keepsOrder(_ step: Int) -> Bool {
    guard case .urgency = map.scoring.source.keys[step] else { return false }
    return counting.change != nil
  }

  /// Whether the scoring takes two states for the same, so that nothing is forfeited.
  private func leadsAlike(_ play: WorstPlay, _ after: WorstPlay) -> Bool {
    let view = map.walk.views[map.view(of: play.standing.node)]
    guard let best = view.answers.first(where: \.isBest) else { return false }
    return map.exemplar.story.state(after: best.move, in: state(of: play)) == state(of: after)
  }
}
