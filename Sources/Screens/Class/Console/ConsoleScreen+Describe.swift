internal import Classroom
package import Interface
internal import ScenarioEngine

/// The console in words: the same lines, and choices by number.
extension ConsoleScreen {
  package static func describe(
    _ model: ConsoleModel,
    in context: AppContext
  ) -> PlainPage<ConsoleMessage> {
    let text = ConsoleText(model: model, context: context)
    var page = model.view == .wall ? wall(text) : console(model, text, context)
    if model.view == .console { ask(model, text, context, on: &page) }
    if model.panel == nil { offer(model, context, on: &page) }
    return page
  }

  private static func wall(_ text: ConsoleText) -> PlainPage<ConsoleMessage> {
    let own = text.context.words.classroom
    return PlainPage(title: "\(own.wall) · \(text.wall.title)", lines: text.wall.plainLines)
  }

  private static func console(
    _ model: ConsoleModel,
    _ text: ConsoleText,
    _ context: AppContext
  ) -> PlainPage<ConsoleMessage> {
    let own = context.words.classroom
    let title = context.line(model.session.scenario.head.title)
    var page = PlainPage<ConsoleMessage>(title: "\(own.console) · \(title)")
    if model.panel == nil {
      page.lines = [.heading(text.wall.title)] + text.wall.plainLines + text.notes.plainLines
      if model.session.isFrozen { page.lines = text.body.plainLines }
      page.lines.append(.note(text.clock.plain))
    } else if case .confirming = model.panel {
      page.lines = text.body.plainLines
    }
    page.lines += text.now.map { .change("\($0.label): \($0.text)") }
    return page
  }

  /// What a panel asks.
  private static func ask(
    _ model: ConsoleModel,
    _ text: ConsoleText,
    _ context: AppContext,
    on page: inout PlainPage<ConsoleMessage>
  ) {
    let own = context.words.classroom
    switch model.panel {
    case .counts(let entry, _):
      let rows = CountRows(model, entry, context)
      let typed = entry.fields.indices.filter { !entry.untouched.contains($0) }
      page.lines += typed.map { .change(rows.words(of: $0)) }
      page.prompt = .text(
        PlainTextPrompt(
          hint: own.asked.countsHint(rows.names(of: entry.question)),
          maximumLength: 200
        ) { .countsEntered($0) }
      )
    case .list(let list, _):
      page.choices = model.rows(of: list, in: context).enumerated().map { number, row in
        PlainChoice(row.label, state: row.state, message: .rowChosen(number))
      }
    case .writing(let writing, let field):
      page.prompt = .text(
        PlainTextPrompt(
          hint: own.asked.writingHint(writing),
          maximumLength: field.maximumLength
        ) { .lineEntered($0) }
      )
    case .confirming(let confirmation):
      page.prompt = .confirm(
        question: own.asked.confirmationHappens(confirmation),
        yes: .confirmed,
        no: .panelClosed
      )
      return
    case nil: return
    }
    page.commands.append(PlainChoice(own.keys.backHelp, key: "x", message: .panelClosed))
  }

  /// What can be done: the usual next thing first, which an empty line does too.
  private static func offer(
    _ model: ConsoleModel,
    _ context: AppContext,
    on page: inout PlainPage<ConsoleMessage>
  ) {
    let bindings = bindings(for: model, in: context)
    let enter = model.enterWords(in: context.words).help
    page.choices = [PlainChoice(enter, message: .wentOn)]
    page.emptyLine = .wentOn
    page.commands = PlainPage.commands(
      bindings.filter { $0.message != .wentOn && !isScrolling($0.message) },
      keyNames: context.words.keyNames
    )
  }

  private static func isScrolling(_ message: ConsoleMessage) -> Bool {
    if case .scrolled = message { true } else { false }
  }
}
