package import Interface
internal import ClassLine

extension JoinScreen {
  package static func describe(
    _ model: JoinModel,
    in context: AppContext
  ) -> PlainPage<JoinMessage> {
    let own = context.words.join
    let text = JoinText(model, in: context)
    let seat = model.welcome.map { own.seat(model.code, $0.seat) } ?? own.code(model.code)
    var page = PlainPage<JoinMessage>(title: "\(text.title) · \(seat)")
    page.lines = text.blocks.plainLines
    if let note = text.lineNote { page.lines.append(.change(note)) }
    if let said = own.signalsShown(model.signals) { page.lines.append(.note(said)) }
    if !model.questions.isEmpty { page.lines.append(.note(text.markNote)) }
    page.choices = model.questions.indices.flatMap { choices(at: $0, model, context) }
    page.commands = PlainPage.commands(
      bindings(for: model, in: context).filter { isCommand($0.message) },
      keyNames: context.words.keyNames
    )
    page.emptyLine = .lookedAgain
    return page
  }

  private static func choices(
    at question: Int,
    _ model: JoinModel,
    _ context: AppContext
  ) -> [PlainChoice<JoinMessage>] {
    let cards = VoteCards(model.questions[question], context: context)
    let asked = model.page.map { JoinText(model, in: context).asked(question, of: $0) }
    return (0..<cards.count).map { place in
      PlainChoice(
        cards.name(place),
        state: model.answer(at: question) == place ? context.words.join.marked : "",
        message: .marked(question: question, answer: place),
        heading: place == 0 ? asked ?? cards.asked : "",
        takesMore: true
      )
    }
  }

  /// What has a place among the commands of plain mode: everything but what choices and pages do.
  private static func isCommand(_ message: JoinMessage) -> Bool {
    switch message {
    case .lostSwitched, .paceWished, .resultSaved, .lookedAgain: true
    default: false
    }
  }
}
