internal import ScenarioEngine

extension PlayModel {
  /// Begins to preview a case; where it cannot begin as asked, at its start.
  init(previewing playable: PlayableCase, from start: PreviewStart) {
    let state = (try? start.state(in: playable)) ?? playable.scenario.opening
    self.init(
      previewing: playable,
      play: Playthrough(of: playable.scoring.exemplar.story, from: state)
    )
  }

  /// Previews a case from where a play stands.
  init(previewing playable: PlayableCase, play: Playthrough) {
    let head = playable.scenario.head
    // Nothing of it is written: it has no id and no time, and the options stand in one order.
    let header = AttemptHeader(
      id: "",
      mode: .practice,
      presentationSeed: 0,
      scenarioID: head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: "",
      program: ""
    )
    self.init(header: header, playable: playable, play: play, isPreview: true)
  }

  /// Takes the last answer back, and fills it in to be changed; says whether there was one.
  mutating func takeBack() -> Bool {
    guard let last = play.turns.last else { return false }
    self = PlayModel(previewing: playable, play: play.standing(before: play.turns.count - 1))
    let draft = Draft(of: last.decision)
    if !draft.isEmpty { enterStep(draft: draft) }
    return true
  }

  /// The best answer to the step on the screen; none at an ending.
  var bestAnswer: Decision? {
    let exemplar = Exemplar(of: playable.source, directory: playable.directory)
    return exemplar.decision(in: play.state).flatMap { decision in
      (try? play.story.check(decision, in: play.state)) == nil ? nil : decision
    }
  }
}
