internal import Interface
internal import ScenarioEngine

/// The way through the case, with the turns that mattered.
extension DebriefText {
  /// What one decision did to the way on.
  struct TurningPoint {
    /// The place of the decision in the play's turns.
    let turn: Int
    /// The steps that best conduct would have met from here and this answer closed.
    let missed: [Int]
    /// The step at which the best way joins the one that best conduct takes after the answer.
    let rejoins: Int?

    /// Whether the answer changed the way on for the worse.
    var isTurn: Bool { !missed.isEmpty || rejoins != nil }
  }

  /// What each decision did to the way on, in order.
  ///
  /// The steps of best conduct from before an answer are held against those from after it, so that
  /// a later answer is not laid to an earlier one's charge.
  var turningPoints: [TurningPoint] {
    let exemplar = playable.scoring.exemplar
    func way(from state: PlayState) -> [Int] {
      let states = exemplar.continuation(from: state)
      let last = states.last.flatMap { state in
        exemplar.decision(in: state).flatMap {
          try? exemplar.story.state(after: $0, in: state)
        }
      }
      return states.map(\.step) + [last?.step ?? state.step]
    }
    return play.turns.enumerated().map { place, turn in
      guard !exemplar.isAsGood(turn.decision, in: turn.before) else {
        return TurningPoint(turn: place, missed: [], rejoins: nil)
      }
      let best = Array(way(from: turn.before).dropFirst())
      let after = way(from: turn.after)
      guard best != after else { return TurningPoint(turn: place, missed: [], rejoins: nil) }
      let missed = best.filter { !after.contains($0) }
      let start = zip(best, after).prefix { $0 == $1 }.count
      let rejoins = best.dropFirst(start).first(where: after.contains)
      return TurningPoint(turn: place, missed: missed, rejoins: rejoins)
    }
  }

  /// The map; none before anything was decided.
  var map: DebriefSection? {
    guard !play.turns.isEmpty else { return nil }
    let lookBack = words.debrief.lookBack
    let path = PathChart(
      stops: turningPoints.map(stop) + lastStop,
      thenWord: lookBack.then,
      turnLabel: lookBack.turn,
      missedLabel: lookBack.closed
    )
    let chart = Chart(title: lookBack.map, figure: .path(path), words: inWords(path))
    return DebriefSection(
      .lookingBack,
      title: lookBack.map,
      blocks: [.note(lookBack.mapHint), .space, .chart(chart)]
    )
  }

  private func stop(_ point: TurningPoint) -> PathChart.Stop {
    let turn = play.turns[point.turn]
    let isScene = if case .scene = playable.scenario.steps[turn.step].task { true } else { false }
    return PathChart.Stop(
      point.isTurn ? .turn : .step,
      label: name(of: turn),
      remark: isScene ? "" : agreementInWords(ofTurn: point.turn),
      missed: point.missed.map(name(ofStep:)),
      rejoins: point.rejoins.map(name(ofStep:)),
      turn: isScene ? nil : point.turn
    )
  }

  private func agreementInWords(ofTurn place: Int) -> String {
    let blocks = Explanation(ofTurn: place, of: play, in: playable, context, seed: seed).blocks
    guard let agreement = agreement(in: blocks) else { return "" }
    return words.debrief.share(of: agreement)
      ?? (agreement.isFull ? words.debrief.asKey : words.debrief.lookBack.notAsKey)
  }

  private var lastStop: [PathChart.Stop] {
    let isOver = play.isFinished
    return [PathChart.Stop(isOver ? .ending : .step, label: name(ofStep: play.state.step))]
  }

  private func inWords(_ path: PathChart) -> [String] {
    let lookBack = words.debrief.lookBack
    let way = path.stops.map { stop in
      stop.remark.isEmpty ? stop.label : "\(stop.label) (\(stop.remark))"
    }
    let turns = path.stops.filter { $0.kind == .turn }.map { stop in
      lookBack.turnInWords(stop.label, stop.missed, stop.rejoins)
    }
    return way + (turns.isEmpty ? [lookBack.nothingClosed] : turns)
  }
}
