package import Interface
internal import ScenarioEngine

extension HomeScreen {
  package static func describe(
    _ model: HomeModel,
    in context: AppContext
  ) -> PlainPage<HomeMessage> {
    model.isChoosing ? describeOffers(model, context) : describeAdvice(model, context)
  }

  private static func describeAdvice(
    _ model: HomeModel,
    _ context: AppContext
  ) -> PlainPage<HomeMessage> {
    let words = HomeWords.of(context.interfaceLanguage)
    guard let glance = model.glance else {
      var page = PlainPage<HomeMessage>(title: words.title, lines: [.note(words.looking)])
      page.commands = commands(model, context)
      return page
    }
    let text = HomeText(glance, context)
    var page = PlainPage<HomeMessage>(title: text.course)
    page.lines = introduction(model, context) + text.progressBlocks.plainLines
    page.choices = glance.advice.enumerated().map { number, advice in
      let minutes = text.minutes(of: advice)
      let title = text.title(of: advice) + (minutes.isEmpty ? "" : " (\(minutes))")
      return PlainChoice(
        "\(title). \(text.reason(of: advice))",
        message: .choiceTaken(number),
        heading: number == 0 ? words.whatNow : ""
      )
    }
    if glance.advice.isEmpty { page.lines.append(.note(words.nothingNow)) }
    page.commands = commands(model, context)
    return page
  }

  /// What a course is for beyond its first paragraph, which was read before it was chosen.
  private static func introduction(_ model: HomeModel, _ context: AppContext) -> [PlainLine] {
    guard model.isIntroduced, let offer = model.offers?.first(where: { $0.id == model.chosen })
    else { return [] }
    return offer.intro.paragraphs(in: context.language).dropFirst().map { .text($0.words) }
  }

  private static func describeOffers(
    _ model: HomeModel,
    _ context: AppContext
  ) -> PlainPage<HomeMessage> {
    let words = HomeWords.of(context.interfaceLanguage)
    var page = PlainPage<HomeMessage>(title: words.chooseTitle)
    page.lines = [.text(words.chooseText)]
    if model.isPlanGone, let chosen = model.chosen {
      page.lines.append(.note(words.planGone(chosen)))
    }
    page.choices = (model.offers ?? []).enumerated().map { number, offer in
      // What courses have in common is said of the one that is chosen.
      let first = offer.intro.paragraphs(in: context.language).first?.words ?? ""
      return PlainChoice(
        "\(context.line(offer.title)) (\(words.caseCount(offer.cases))). \(first)",
        brief: context.line(offer.title),
        state: offer.id == model.chosen ? context.words.chosenNow : "",
        message: .choiceTaken(number)
      )
    }
    if page.choices.isEmpty { page.lines.append(.note(reason(model, words))) }
    page.commands = commands(model, context)
    return page
  }

  private static func commands(
    _ model: HomeModel,
    _ context: AppContext
  ) -> [PlainChoice<HomeMessage>] {
    others(model, context, HomeWords.of(context.interfaceLanguage)).map { binding in
      let key = binding.keys.compactMap { key -> String? in
        if case .character(let character) = key { String(character) } else { nil }
      }.first
      return PlainChoice(binding.help, key: key ?? "", message: binding.message)
    }
  }
}
