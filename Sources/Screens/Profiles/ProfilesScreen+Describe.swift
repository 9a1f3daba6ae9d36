package import Interface

extension ProfilesScreen {
  package static func describe(
    _ model: ProfilesModel,
    in context: AppContext
  ) -> PlainPage<ProfilesMessage> {
    let words = ProfileWords.of(context.interfaceLanguage)
    switch model.stage {
    case .choosing: return describeList(model, words, context)
    case .naming(let field):
      var page = PlainPage<ProfilesMessage>(title: words.nameQuestion)
      page.lines = [.text(words.nameText), .note(words.notSecret)]
      page.prompt = .text(
        PlainTextPrompt(
          hint: words.nameHint,
          initial: field.text,
          maximumLength: ProfileName.maximumLength
        ) { .nameTyped($0) }
      )
      page.commands = [
        PlainChoice(words.otherWordHelp, key: "o", message: .otherSuggested),
        PlainChoice(context.words.backHelp, key: "x", message: .left),
      ]
      return page
    case .making:
      var page = PlainPage<ProfilesMessage>(title: words.nameQuestion)
      page.lines = [.note(words.looking)]
      page.prompt = .none
      return page
    }
  }

  private static func describeList(
    _ model: ProfilesModel,
    _ words: ProfileWords,
    _ context: AppContext
  ) -> PlainPage<ProfilesMessage> {
    var page = PlainPage<ProfilesMessage>(title: words.question)
    if !model.isAtStart {
      page.commands = [PlainChoice(context.words.backHelp, key: "x", message: .left)]
    }
    guard let known = model.known else {
      page.lines = [.note(words.looking)]
      page.prompt = .none
      return page
    }
    page.lines = [.note(words.notSecret)]
    page.choices =
      known.enumerated().map { number, choice in
        PlainChoice(
          choice.name?.text ?? words.own,
          state: choice == model.current ? words.inUse : "",
          message: .profileTaken(number)
        )
      } + [PlainChoice(words.newRow, key: "A", message: .namingOpened)]
    return page
  }
}
