package import Interface

extension WelcomeScreen {
  /// Asks one thing at a time: the language, the work, then whether the tour is wanted.
  package static func describe(
    _ model: WelcomeModel,
    in context: AppContext
  ) -> PlainPage<WelcomeMessage> {
    let own = context.words.welcome
    switch model.stage {
    case .asking where !model.hasLanguage:
      var page = PlainPage<WelcomeMessage>(title: WelcomeWords.bothLanguages)
      page.lines = [.text(context.words.productLine)]
      page.choices = Words.Language.allCases.map { language in
        PlainChoice(
          language.name,
          state: language == context.words.language ? context.words.chosenNow : "",
          message: .languageChosen(language)
        )
      }
      page.commands = [leaving(model, context.words)]
      return page
    case .asking:
      var page = PlainPage<WelcomeMessage>(title: WelcomeWords.bothWorks)
      page.lines = [.text(own.whatFor)]
      page.choices = Work.allCases.map { work in
        PlainChoice(
          own.work(work),
          state: work == model.work ? context.words.chosenNow : "",
          message: .workTaken(work)
        )
      }
      page.commands = [leaving(model, context.words)]
      return page
    case .offering:
      var page = PlainPage<WelcomeMessage>(title: own.offerTitle, lines: [.text(own.offerText)])
      page.choices = model.choices.map { offer in
        PlainChoice(
          own.offer(offer),
          message: .offerChosen(offer),
          disabledReason: model.isBeginning ? context.words.beginning : nil
        )
      }
      return page
    }
  }

  private static func leaving(
    _ model: WelcomeModel,
    _ words: Words
  ) -> PlainChoice<WelcomeMessage> {
    model.isFirst
      ? PlainChoice(words.welcome.skipHelp, key: "s", message: .skipped)
      : PlainChoice(words.backHelp, key: "x", message: .skipped)
  }
}
