package import Interface
internal import ScenarioEngine

extension PreviewScreen {
  package static func bindings(
    for model: PreviewModel,
    in context: AppContext
  ) -> [Binding<PreviewMessage>] {
    let words = context.words
    switch model.panel {
    case .play: return playing(model, context)
    case .findings:
      let take = Binding<PreviewMessage>(
        [.enter],
        words.choose,
        help: words.preview.findingHelp,
        message: .findingTaken,
        disabledReason: model.findings.isEmpty ? words.preview.noFindings : nil
      )
      let reason = model.play == nil ? words.preview.noPlay : nil
      return [take, close(reason, words), readAgain(words)]
        + words.movements(help: words.moveHelp) { .findingsMoved($0) }
    case .finding:
      return [close(nil, words), readAgain(words)]
        + words.movements(help: words.scrollHelp) { .findingsMoved($0) }
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
    let words = context.words
    let asked = PlayScreen.bindings(for: play, in: context).filter { $0.message != .left }
    let hasEscape = asked.contains { $0.keys.contains(.escape) }
    let ways: [Binding<PreviewMessage>] = [
      Binding(
        [.character("F")],
        words.preview.findings,
        help: words.preview.findingsHelp,
        message: .findingsOpened,
        disabledReason: model.findings.isEmpty ? words.preview.noFindings : nil,
        showsInStatusLine: !model.findings.isEmpty,
        opensMenu: true
      ),
      Binding(
        hasEscape ? [.character("[")] : [.character("["), .escape],
        words.preview.stepBack,
        help: words.preview.stepBackHelp,
        message: .steppedBack,
        disabledReason: play.play.turns.isEmpty ? words.preview.atStart : nil
      ),
      Binding(
        [.character("]")],
        words.preview.stepOn,
        help: words.preview.stepOnHelp,
        message: .steppedOn,
        disabledReason: play.canStepOn ? nil : words.preview.atEnd
      ),
      readAgain(words),
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
