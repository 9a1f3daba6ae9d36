package import Interface

extension WelcomeScreen {
  package static func bindings(
    for model: WelcomeModel,
    in context: AppContext
  ) -> [Binding<WelcomeMessage>] {
    switch model.stage {
    case .asking: asking(model, context.words)
    case .offering: offering(model, context.words)
    }
  }

  private static func asking(_ model: WelcomeModel, _ words: Words) -> [Binding<
    WelcomeMessage
  >] {
    let own = words.welcome
    return [
      Binding([.enter], words.goOn, help: own.goOnHelp, message: .wentOn),
      Binding(
        [.escape],
        model.isFirst ? own.skip : words.back,
        help: model.isFirst ? own.skipHelp : words.backHelp,
        message: .skipped
      ),
      Binding([.left, .right], own.language, help: own.languageHelp, message: .languageTurned),
    ]
      + Words.Language.allCases.enumerated().map { number, language in
        digit(number, language.name, language.name, .languageChosen(language))
      }
      + Work.allCases.enumerated().map { number, work in
        digit(
          number + Words.Language.allCases.count,
          own.choose,
          own.work(work),
          .workChosen(work)
        )
      }
      + words.movements(help: words.moveHelp) { .workMoved($0) }
  }

  private static func offering(_ model: WelcomeModel, _ words: Words) -> [Binding<
    WelcomeMessage
  >] {
    let busy = model.isBeginning ? words.beginning : nil
    let digits = model.choices.enumerated().map { number, offer in
      digit(number, words.choose, words.welcome.offer(offer), .offerChosen(offer), busy)
    }
    let moves = words.movements(help: words.moveHelp) { WelcomeMessage.offerMoved($0) }
    return [
      Binding(
        [.enter],
        words.choose,
        help: words.chooseHelp,
        message: .offerTaken,
        disabledReason: busy
      )
    ] + digits + moves + [
      Binding(
        [.escape],
        words.library,
        help: words.welcome.offer(.cases),
        message: .offerChosen(.cases),
        disabledReason: busy
      )
    ]
  }

  private static func digit(
    _ number: Int,
    _ label: String,
    _ help: String,
    _ message: WelcomeMessage,
    _ reason: String? = nil
  ) -> Binding<WelcomeMessage> {
    Binding(
      [.character(Character("\(number + 1)"))],
      label,
      help: help,
      message: message,
      disabledReason: reason,
      showsInStatusLine: false
    )
  }
}

extension Words.Language {
  /// The language's own name, the same in every language.
  package var name: String {
    switch self {
    case .english: "English"
    case .danish: "Dansk"
    }
  }
}
