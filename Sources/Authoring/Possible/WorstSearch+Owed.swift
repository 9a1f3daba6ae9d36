internal import ScenarioEngine

/// What a play owes: steps that best conduct would have met, as long as it may still meet them.
extension WorstSearch {
  /// Adds what an answer forfeits.
  ///
  /// Where it leads to the same story as the best, nothing is closed, and all of it will be owed
  /// anyway unless an answer as good as the best leads elsewhere later on.
  mutating func forfeit(
    after answer: WorstAnswers.Answer,
    at target: Int,
    from play: WorstPlay,
    _ after: inout WorstPlay
  ) {
    guard !answer.isAsGood, let best = map.walk.nodes[play.standing.node].best else { return }
    if target == best {
      guard map.hasTieAhead[best] else { return }
      isAmbiguous = true
      guard !leadsAlike(play, after.state) else { return }
    }
    let step = map.step(of: play.standing.node)
    for view in map.bestViews(from: best) where isOwed(view, besides: step, after) {
      after.standing.owed.append(view)
    }
  }

  /// Counts what is owed of steps that can be met no more.
  mutating func settleWhatIsClosed(_ play: inout WorstPlay) {
    let here = map.step(of: play.standing.node)
    let isOver = map.walk.nodes[play.standing.node].edges.isEmpty
    var closed: [Int] = []
    for view in play.standing.owed {
      let step = map.step(inView: view)
      let isClosed = isOver || (step != here && !map.canFollow(step, after: here))
      if isClosed, !closed.contains(step) { closed.append(step) }
    }
    for step in closed where !keepsOrder(step) {
      let met = play.standing.met.first { map.step(inView: $0) == step }
      settle(step, metIn: met, &play)
    }
  }

  /// Counts what is owed of a step beyond what was met of it, and owes it no more.
  mutating func settle(_ step: Int, metIn met: Int?, _ play: inout WorstPlay) {
    guard play.standing.owed.contains(where: { map.step(inView: $0) == step }) else { return }
    var counted = met.map { map.walk.views[$0].items }
    for view in play.standing.owed where map.step(inView: view) == step {
      let items = map.walk.views[view].items.subtracting(counted ?? Places())
      guard counted == nil || (map.hasSeparateItems(step) && !items.isEmpty) else { continue }
      counting.add(counts(ofForfeited: items, in: view), to: &play)
      counted = (counted ?? Places()).union(items)
    }
    play.standing.owed.removeAll { map.step(inView: $0) == step }
  }

  /// What items of a view add where they are forfeited.
  private mutating func counts(ofForfeited items: Places, in view: Int) -> WorstCounts {
    let forfeit = Forfeit(view: view, items: items)
    if let known = forfeited[forfeit] { return known }
    let entry = AnswerSheet.Entry(state: map.walk.views[view].state, decision: nil, items: items)
    let counts = counting.counts(of: entry)
    forfeited[forfeit] = counts
    return counts
  }

  private mutating func isOwed(_ view: Int, besides answered: Int, _ play: WorstPlay) -> Bool {
    let step = map.step(inView: view)
    let isMet = step == answered || play.standing.met.contains { map.step(inView: $0) == step }
    guard !isMet || map.hasSeparateItems(step), !play.standing.owed.contains(view) else {
      return false
    }
    guard
      map.hasSeparateItems(step)
        || !play.standing.owed.contains(where: { map.step(inView: $0) == step })
    else { return false }
    return !counts(ofForfeited: map.walk.views[view].items, in: view).isEmpty
  }

  /// Questions of urgency are forfeited in an order that their moves are judged by.
  private func keepsOrder(_ step: Int) -> Bool {
    guard case .urgency = map.scoring.source.keys[step] else { return false }
    return counting.change != nil
  }

  /// Whether the scoring takes two states for the same, so that nothing is forfeited.
  private func leadsAlike(_ play: WorstPlay, _ after: PlayState) -> Bool {
    let view = map.walk.views[map.view(of: play.standing.node)]
    guard let best = view.answers.first(where: \.isBest) else { return false }
    return map.exemplar.story.state(after: best.move, in: play.state) == after
  }
}
