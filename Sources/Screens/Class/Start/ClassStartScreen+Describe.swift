package import Interface
internal import ScenarioEngine

extension ClassStartScreen {
  package static func describe(
    _ model: ClassStartModel,
    in context: AppContext
  ) -> PlainPage<ClassStartMessage> {
    let own = context.words.classroom
    let title = context.line(model.material.playable.scenario.head.title)
    var page = PlainPage<ClassStartMessage>(title: "\(own.title) · \(title)")
    switch model.stage {
    case .looking, .opening:
      page.lines = [.text(context.words.loading)]
      page.prompt = .none
    case .choosing:
      page.lines = model.summary(in: context).map { .text($0) }
      page.choices = model.rows(in: context).enumerated().map { number, row in
        PlainChoice(row.label, message: .rowChosen(number))
      }
      page.commands = [back(own)]
    case .writing(let number, let field):
      page.prompt = .text(
        PlainTextPrompt(hint: own.start.ask(number), maximumLength: field.maximumLength) {
          .lineEntered($0)
        }
      )
      page.commands = [back(own)]
    case .sheet(let form): tell(form, own, on: &page)
    }
    return page
  }

  private static func tell(
    _ form: DataSheetForm,
    _ own: ClassWords,
    on page: inout PlainPage<ClassStartMessage>
  ) {
    page.title = own.start.sheetTitle
    guard form.part != .whole else {
      page.lines = own.blocks(of: form.sheet).plainLines + [.text(own.start.sheetWhole)]
      page.prompt = .confirm(question: own.start.keepSheetHelp, yes: .lineTaken, no: .wentBack)
      return
    }
    page.lines = [.text(own.start.sheetWhy)]
    page.prompt = .text(
      PlainTextPrompt(
        hint: own.start.askPart(form.part),
        initial: form.field.text,
        maximumLength: form.field.maximumLength
      ) { .lineEntered($0) }
    )
    page.commands = [back(own)]
  }

  private static func back(_ own: ClassWords) -> PlainChoice<ClassStartMessage> {
    PlainChoice(own.start.goBackHelp, key: "x", message: .wentBack)
  }
}
