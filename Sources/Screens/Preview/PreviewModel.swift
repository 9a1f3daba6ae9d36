package import Interface
internal import ScenarioEngine

/// What reading the file of a case gave.
package struct PreviewReading: Equatable, Sendable {
  /// The case; none where the file has errors.
  package let playable: PlayableCase?
  /// What the check found, by place.
  package let findings: [ShownFinding]
  /// The hour at which it was read, such as "14:03:12".
  package let clock: String

  /// Makes a reading.
  package init(playable: PlayableCase?, findings: [ShownFinding], clock: String) {
    self.playable = playable
    self.findings = findings
    self.clock = clock
  }

  /// Whether two readings found the same, whenever that was.
  package func isSame(as other: PreviewReading) -> Bool {
    playable == other.playable && findings == other.findings
  }
}

/// The state of the preview of a case that is being written.
package struct PreviewModel: Equatable, Sendable {
  /// What the keys go to.
  package enum Panel: Equatable, Sendable {
    case play
    /// The list of findings.
    case findings
    /// One finding with its reason and what can be done.
    case finding
  }

  /// The name of the file as it is shown.
  package let file: String
  /// Where the play begins.
  package var start: PreviewStart
  /// The play; none while the file has not been without errors yet.
  package var play: PlayModel?
  /// What the check found when the file was last read.
  package var findings: [ShownFinding]
  /// Whether the file has errors now or is gone, so that the play is that of an older state of it.
  package var isOutdated = false
  /// What the keys go to.
  package var panel: Panel
  /// Which finding has the focus.
  package var list = ListState()
  /// How far the page of a finding is scrolled.
  package var scroll = ScrollState()

  /// Begins to preview a file as it was read.
  package init(file: String, start: PreviewStart, reading: PreviewReading) {
    self.file = file
    self.start = start
    findings = reading.findings
    play = reading.playable.map { PlayModel(previewing: $0, from: start) }
    panel = play == nil ? .findings : .play
  }

  /// The finding with the focus.
  package var focused: ShownFinding? {
    list.selection(of: findings.count).map { findings[$0] }
  }

  /// Begins the play anew at a step, by place.
  mutating func go(to step: Int) {
    guard let playable = play?.playable, playable.scenario.steps.indices.contains(step)
    else { return }
    start.step = playable.scenario.steps[step].id
    play = PlayModel(previewing: playable, from: start)
    panel = .play
  }
}

/// What can happen in a preview.
package enum PreviewMessage: Equatable, Sendable {
  /// Something happened in the play.
  case play(PlayMessage)
  /// The author goes back to before the last answer.
  case steppedBack
  /// The author goes on as the best answer does.
  case steppedOn
  /// A step was chosen, by its place.
  case wentTo(step: Int)
  /// The file is to be read again, whether or not it was saved.
  case readAgain
  case findingsOpened
  case findingsMoved(Movement)
  /// The finding with the focus was taken.
  case findingTaken
  /// The author goes back one level: to the list, to the play.
  case findingsLeft

  // Answers of effects.
  /// The file, or one that it rests on, was saved.
  case changed
  case read(PreviewReading)
  /// The file was read and is as it was.
  case unchanged
  /// The system does not say when the file is saved.
  case notFollowed
}
