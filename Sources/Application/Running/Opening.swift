internal import Records
internal import ScenarioEngine
internal import Screens

/// A case that was named on the command line, and how it is to be played.
struct Opening {
  /// The case's id or its file.
  let target: String
  /// The mode that was named; none where the briefing asks for it.
  let mode: PlayMode?
  /// The variant that was named; none for the one that the trainee is given.
  var variant: String?

  /// What opens it: its briefing; where the mode was named, the attempt in this mode that can be
  /// gone on with, else a new one.
  ///
  /// Practice of a case by which the trainee's course would measure begins at the briefing all the same, which
  /// says so: it can be measured once.
  func effect(
    in library: ScenarioLibrary,
    _ store: Result<RecordStore, StoreError>,
    _ surroundings: Surroundings
  ) throws(CaseError) -> Effect {
    let path = try library.path(of: target, known: library.catalogue(in: store))
    let assignment = VariantAssignment(drawingFor: store, surroundings)
    let playable = try library.open(path, variant: variant, given: assignment)
    try library.refuseOtherTexts(of: playable)
    let head = playable.scenario.head
    guard let mode else { return .openCase(path: path, variant: variant) }
    // A tour is played in practice mode alone.
    let played = head.isGuide ? .practice : mode
    let open = (try? store.get().openAttempts(scenarioID: head.id)) ?? []
    let attempt = open.first { attempt in
      attempt.header.mode == played && head.isPlayed(in: attempt.header.variant)
    }
    if let attempt { return .openAttempt(id: attempt.header.id) }
    let test = CourseTest(head.id, store: store, library: library, today: surroundings.day)
    guard played == .test || test == nil else { return .openCase(path: path, variant: variant) }
    return .beginAttempt(playable, played)
  }
}
