internal import Interface
internal import PlainText
internal import ScenarioEngine

/// The preview of a case that is being written.
extension AppModel {
  /// Whether the program previews a case, and so has no other screens.
  var isPreviewing: Bool {
    if case .preview = route { true } else { false }
  }

  /// The play on the screen, whether it is kept or only looked at.
  var playShown: PlayModel? {
    switch route {
    case .play(let model): model
    case .preview(let model): model.play
    default: nil
    }
  }

  /// What the key does that leaves the program.
  var quitHelp: String {
    if isClass { return context.words.classroom.quitHelp }
    if isJoined { return context.words.join.quitHelp }
    return isPreviewing ? context.words.preview.quitHelp : context.words.quitHelp
  }

  mutating func updatePreview(_ message: PreviewMessage) -> [Effect] {
    update(PreviewScreen.self, message, views: ["text"]) {
      $0.play?.stage == $1.play?.stage && $0.panel == $1.panel
    }.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ effect: PreviewScreen.Effect) -> [Effect] {
    switch effect {
    case .read(let saysUnchanged): return [.readPreview(saysUnchanged: saysUnchanged)]
    case .say(let text): notice = text
    case .warn(let text): notices.say(text, .warning)
    case .showCaseFile: overlay = Overlay(.caseFile)
    case .showEvidence(let ids): overlay = Overlay(.evidence(ids))
    }
    return []
  }

  /// The ways to every step of the case, for the palette.
  var stepsToPreview: [Binding<AppMessage>] {
    guard let scenario = playShown?.playable.scenario else { return [] }
    return scenario.steps.enumerated().map { place, step in
      Binding(
        [],
        Truncate.toColumns(step.id, width: bindingLabelColumns),
        help: context.words.preview.goToHelp(step.id, context.line(step.title)),
        message: .preview(.wentTo(step: place)),
        showsInStatusLine: false
      )
    }
  }
}
