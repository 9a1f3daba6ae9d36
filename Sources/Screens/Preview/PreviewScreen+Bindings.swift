package import Interface
internal import ScenarioEngine

extension PreviewScreen {
  package static func bindings(
    for model: PreviewModel,
    in context: AppContext
  ) -> [Binding<PreviewMessage>] {
    switch model.panel {
    case .play: return playing(model, context)
    case .findings:
      let take = Binding<PreviewMessage>(
        [.enter],
        context.words.choose,
        help: context.words.preview.findingHelp,
        message: .findingTaken,
        disabledReason: model.findings.isEmpty ? context.words.preview.noFindings : nil
      )
      let reason = model.play == nil ? context.words.preview.noPlay : nil
      return [take, close(reason, context.words), readAgain(context.words)]
        + context.words.movements(help: context.words.moveHelp) { .findingsMoved($0) }
    case .finding:
      return [close(nil, context.words), readAgain(context.words)]
        + context.words.movements(help: context.words.scrollHelp) { .findingsMoved($0) }
    }
  }

  private static func close(_ reason: String?, _ words: Words) -> Binding<PreviewMessage> {
    Binding(
      [.escape, .character("F")],
      words.close,
      help: words.preview.closeHelp,
      message: .findingsLeft,
      disabledReason: reason
    )
  }

  private static func readAgain(_ words: Words) -> Binding<PreviewMessage> {
    Binding(
      [.character("r")],
      words.tryAgain,
      help: words.preview.readAgainHelp,
      message: .readAgain,
      showsInStatusLine: false
    )
  }

  /// The keys of the play, without those that leave it for the list of cases, and the preview's own.
  private static func playing(
    _ model: PreviewModel,
    _ context: AppContext
  ) -> [Binding<PreviewMessage>] {
    guard let play = model.play else { return [] }
    let asked = PlayScreen.bindings(for: play, in: context).filter { $0.message != .left }
    let hasEscape = asked.contains { $0.keys.contains(.escape) }
    let ways: [Binding<PreviewMessage>] = [
      Binding(
        [.character("F")],
        context.words.preview.findings,
        help: context.words.preview.findingsHelp,
        message: .findingsOpened,
        disabledReason: model.findings.isEmpty ? context.words.preview.noFindings : nil,
        showsInStatusLine: !model.findings.isEmpty,
        opensMenu: true
      ),
      Binding(
        hasEscape ? [.character("[")] : [.character("["), .escape],
        context.words.preview.stepBack,
        help: context.words.preview.stepBackHelp,
        message: .steppedBack,
        disabledReason: play.play.turns.isEmpty ? context.words.preview.atStart : nil
      ),
      Binding(
        [.character("]")],
        context.words.preview.stepOn,
        help: context.words.preview.stepOnHelp,
        message: .steppedOn,
        disabledReason: play.canStepOn ? nil : context.words.preview.atEnd
      ),
      readAgain(context.words),
    ]
    return asked.map { $0.map(PreviewMessage.play) } + ways
  }
}

extension PlayModel {
  /// Whether there is a way on: something to read that came of an answer, or a best answer.
  fileprivate var canStepOn: Bool {
    if case .aftermath = stage { return true }
    return bestAnswer != nil
  }
}
