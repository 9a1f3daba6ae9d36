package import Interface
internal import ScenarioEngine

extension PreviewScreen {
  package static func describe(
    _ model: PreviewModel,
    in context: AppContext
  ) -> PlainPage<PreviewMessage> {
    let own = context.words.preview
    var page: PlainPage<PreviewMessage>
    if model.panel == .play, let play = model.play {
      page = PlayScreen.describe(play, in: context).map { .play($0) }
      page.commands.removeAll { $0.message == .play(.left) }
      if case .choice = page.prompt { page.emptyLine = .readAgain }
    } else {
      page = findings(model, context)
    }
    page.title = "\(own.nothingKept) · \(page.title)"
    let commands = bindings(for: model, in: context).filter { isOwnCommand($0.message) }
    page.commands += PlainPage.commands(commands, keyNames: context.words.keyNames)
    return page
  }

  private static func isOwnCommand(_ message: PreviewMessage) -> Bool {
    switch message {
    // The page of findings says the reason of each, so that none has to be opened.
    case .play, .findingsMoved, .findingTaken: false
    default: true
    }
  }

  private static func findings(
    _ model: PreviewModel,
    _ context: AppContext
  ) -> PlainPage<PreviewMessage> {
    let own = context.words.preview
    var blocks: [Block] = [.note(model.file)]
    if model.play == nil { blocks.append(.warning(own.noPlay)) }
    if model.isOutdated { blocks.append(.warning(own.keepsOlder)) }
    if model.findings.isEmpty { blocks.append(.text(own.noFindings)) }
    blocks += model.findings.flatMap { $0.blocks(in: context) }
    var page = PlainPage<PreviewMessage>(
      title: own.findingCount(model.findings.count),
      lines: blocks.plainLines.filter { !$0.isCaret }
    )
    page.emptyLine = .readAgain
    return page
  }
}
