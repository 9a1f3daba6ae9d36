package import ScenarioEngine

/// A trainee's progress: each mode from case to case, and what a course changed.
package struct ProgressOverview: Equatable, Sendable {
  /// The modes in which something was finished, in order.
  package let modes: [ModeProgress]
  /// What the course that is taken changed; none where none is taken, or where it measures nothing.
  package let gain: CourseGain?
  /// What was recalled and forgotten of what is asked again; none where nothing was.
  package let recall: RecallOverview?
  /// How many first attempts cannot be read or scored any more.
  package let leftOut: Int

  /// Sorts first attempts by mode; they come oldest first, one a case.
  package init(
    _ tallies: [AttemptTally],
    criteria: [Criterion],
    gain: CourseGain? = nil,
    recall: RecallOverview? = nil,
    leftOut: Int = 0
  ) {
    let modes = PlayMode.allCases.compactMap { mode in
      let own = tallies.filter { $0.mode == mode }
      return own.isEmpty ? nil : ModeProgress(mode, own, criteria: criteria)
    }
    self.init(modes: modes, gain: gain, recall: recall, leftOut: leftOut)
  }

  /// The progress in one mode alone.
  package func only(_ mode: PlayMode) -> ProgressOverview {
    let own = modes.filter { $0.mode == mode }
    return ProgressOverview(modes: own, gain: gain, recall: recall, leftOut: leftOut)
  }

  private init(
    modes: [ModeProgress],
    gain: CourseGain?,
    recall: RecallOverview?,
    leftOut: Int
  ) {
    (self.modes, self.gain, self.recall, self.leftOut) = (modes, gain, recall, leftOut)
  }
}
