internal import ScenarioEngine

/// Where a class stands beside its run-sheet, and what is to be done about it.
package struct RunAdvice: Hashable, Sendable {
  /// Seconds behind the sheet; below 0 ahead of it; none off the sheet, on another way.
  package let late: Int?
  /// What to cut of what is left, in the order in which it is best cut; empty where time suffices.
  package let cuts: [RunSheet.Cut]
  /// The seconds by which the class will run over even so; 0 where it will not.
  package let over: Int
}

extension RunSheet {
  /// What to do at a moment of a class.
  ///
  /// The way on is the best one from where the story stands, as on the sheet; what the class is doing
  /// at the moment is taken to need what is left of its time and no more.
  package func advice(
    for session: ClassSession,
    keys: ClassKeys,
    words: [Int],
    at instant: ClassInstant
  ) -> RunAdvice {
    guard session.stage == .running, let turn = session.turn else {
      return RunAdvice(late: nil, cuts: [], over: 0)
    }
    let now = session.seconds(at: instant)
    var ahead = remaining(session, turn, keys, words)
    ahead[0] = ahead[0].left(of: turn, after: now - turn.enteredAt)
    let time = available - Self.opening - now - Self.closing
    var fitting = Fitting(entries: ahead, into: time)
    fitting.run()
    let over = fitting.entries.map(\.seconds).reduce(0, +) - time
    return RunAdvice(late: late(turn, now), cuts: fitting.cuts, over: max(0, over))
  }

  /// The current step and those after it; a vote that this sheet has cut stays cut.
  private func remaining(
    _ session: ClassSession,
    _ turn: ClassTurn,
    _ keys: ClassKeys,
    _ words: [Int]
  ) -> [Entry] {
    let steps = [turn.step] + keys.way(from: turn.before).dropFirst().map(\.step)
    let ending = keys.ending(from: turn.before).map { $0 == turn.step ? [] : [$0] } ?? []
    return (steps + ending).map { step in
      let known = entries.first { $0.step == step }
      return known ?? Self.entry(step, session.log.header.plan, words)
    }
  }

  /// Late is what a step began too late, or what it has taken beyond its time.
  private func late(_ turn: ClassTurn, _ now: Int) -> Int? {
    guard let entry = entries.first(where: { $0.step == turn.step }) else { return nil }
    return max(turn.enteredAt - entry.starts, now - entry.starts - entry.seconds)
  }
}

extension RunSheet.Entry {
  /// What is left of an entry after some seconds in its step.
  fileprivate func left(of turn: ClassTurn, after spent: Int) -> RunSheet.Entry {
    var rest = RunSheet.Entry(step: step, starts: starts, reading: max(0, reading - spent))
    guard turn.awaitsVote, var slot = vote else { return rest }
    slot.seconds = max(0, slot.seconds - max(0, spent - reading))
    // Once cards are up the vote is the last to be cut.
    if turn.phase != .read { slot.weight = .max }
    rest.vote = slot
    return rest
  }
}
