package import Interface

extension ClassStartScreen {
  package static func bindings(
    for model: ClassStartModel,
    in context: AppContext
  ) -> [Binding<ClassStartMessage>] {
    let own = context.words.classroom
    switch model.stage {
    case .writing: return writing(own.keys.lineTakenHelp, context.words)
    case .sheet(let form) where form.part == .whole:
      return [
        Binding([.enter], own.start.keepSheet, help: own.start.keepSheetHelp, message: .lineTaken),
        back(own, [.escape, .character("x")]),
      ]
    case .sheet: return writing(own.start.sheetPartHelp, context.words)
    case .looking, .opening, .choosing: return choosing(model, context)
    }
  }

  private static func writing(
    _ help: String,
    _ words: Words
  ) -> [Binding<ClassStartMessage>] {
    [
      Binding([.enter], words.done, help: help, message: .lineTaken),
      back(words.classroom, [.escape]),
    ]
  }

  private static func back(_ own: ClassWords, _ keys: [Key]) -> Binding<ClassStartMessage> {
    Binding(keys, own.start.goBack, help: own.start.goBackHelp, message: .wentBack)
  }

  private static func choosing(
    _ model: ClassStartModel,
    _ context: AppContext
  ) -> [Binding<ClassStartMessage>] {
    let own = context.words.classroom
    let isBusy = model.stage != .choosing
    let rows = model.rows(in: context)
    let digits = rows.indices.prefix(9).map { place in
      Binding<ClassStartMessage>(
        [.character(Character("\(place + 1)"))],
        context.words.choose,
        help: rows[place].label,
        message: .rowChosen(place),
        disabledReason: isBusy ? context.words.loading : nil,
        showsInStatusLine: false
      )
    }
    return [
      Binding(
        [.enter],
        context.words.choose,
        help: own.keys.rowHelp,
        message: .rowTaken,
        disabledReason: isBusy ? context.words.loading : nil
      )
    ] + digits + [
      Binding(
        [.escape],
        own.start.goBack,
        help: own.start.goBackHelp,
        message: .wentBack,
        showsInStatusLine: false
      )
    ] + context.words.movements(help: context.words.moveHelp) { .moved($0) }
  }
}
