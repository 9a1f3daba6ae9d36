package import ScenarioEngine

/// What sets an exploration apart from the play that was measured.
package struct Exploration: Equatable, Sendable {
  /// The play that was measured.
  package let measured: Playthrough
  /// The turn from which it is played anew, by place.
  package let turn: Int
  /// The branch of the log; none before its first decision is on disk.
  package var branch: Int?
  /// Why nothing more is kept of it; none while all is.
  package var problem: StoreProblem?

  /// Begins to explore from a turn.
  package init(of measured: Playthrough, from turn: Int) {
    self.measured = measured
    self.turn = turn
  }

  /// Where the next decision belongs in the log.
  package var place: BranchPlace { branch.map { .end(of: $0) } ?? .new(after: turn) }

  /// What was answered in the measured play when it stood at the same step as the play does now.
  package func earlierAnswer(in play: Playthrough) -> Decision? {
    let step = play.state.step
    // A step can be met more than once.
    let times = play.turns[min(turn, play.turns.count)...].count { $0.step == step }
    return measured.turns[turn...].filter { $0.step == step }.dropFirst(times).first?.decision
  }
}
