package import Interface
package import ScenarioEngine

/// The end of an exploration: how it went beside how the measured play went.
package struct ComparisonModel: Equatable, Sendable {
  /// What was fixed when the attempt began.
  package let header: AttemptHeader
  /// The case as it was played.
  package let playable: PlayableCase
  /// How the exploration differs from the measured play, and what was not kept of it.
  package let exploration: Exploration
  /// The play that explored.
  package let explored: Playthrough
  /// What the measured play came to.
  package let measuredCard: ScoreCard
  /// What the exploration comes to; never a result.
  package let exploredCard: ScoreCard
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Compares an exploration with what was measured; none for a play that explores nothing.
  package init?(of model: PlayModel) {
    guard let exploration = model.exploration else { return nil }
    header = model.header
    playable = model.playable
    self.exploration = exploration
    explored = model.play
    measuredCard = playable.scoring.score(exploration.measured)
    exploredCard = playable.scoring.score(model.play)
  }

  /// The play that was measured.
  package var measured: Playthrough { exploration.measured }
}

/// What can happen when an exploration is over.
package enum ComparisonMessage: Equatable, Sendable {
  /// The trainee reads on: a page further, at the end back to the debrief.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// The same decision is to be played once more.
  case triedAgain
  /// The trainee goes back to the debrief.
  case left
}
