package import Interface

/// The state of the page about what is kept of the trainee.
package struct PrivacyModel: Equatable, Sendable {
  /// What is kept; none while it is looked up.
  package var records: KeptRecords?
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Makes a page that is still looked up, or one of such records.
  package init(_ records: KeptRecords? = nil) {
    self.records = records
  }
}

/// What can happen on the page about what is kept.
package enum PrivacyMessage: Equatable, Sendable {
  /// The records were looked at.
  case loaded(KeptRecords)
  /// The trainee reads on by a page.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// The trainee goes back.
  case left
}

/// The screen that says what is kept of the trainee, where, how long, and who can read it.
package enum PrivacyScreen: Screen {
  package typealias Model = PrivacyModel
  package typealias Message = PrivacyMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case leave
  }

  package static func update(
    _ model: inout PrivacyModel,
    _ message: PrivacyMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let records): model.records = records
    case .readOn: model.scroll.read(in: context)
    case .moved(let movement): model.scroll.read(movement, in: context)
    case .left: return [.leave]
    }
    return []
  }

  private static func page(_ context: AppContext) -> ReadingPage<PrivacyMessage> {
    let words = PrivacyWords.of(context.interfaceLanguage)
    return ReadingPage(
      title: words.title,
      phrases: .init(
        readOnHelp: words.readOnHelp,
        endOfText: words.endOfText,
        back: words.back,
        backHelp: words.backHelp
      ),
      readOn: .readOn,
      left: .left,
      moved: { .moved($0) }
    )
  }

  package static func bindings(
    for model: PrivacyModel,
    in context: AppContext
  ) -> [Binding<PrivacyMessage>] {
    page(context).bindings(in: context)
  }

  package static func draw(
    _ model: PrivacyModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    page(context).draw(blocks(model, context), scroll: model.scroll, in: context, on: &canvas)
  }

  package static func describe(
    _ model: PrivacyModel,
    in context: AppContext
  ) -> PlainPage<PrivacyMessage> {
    page(context).describe(blocks(model, context))
  }

  private static func blocks(_ model: PrivacyModel, _ context: AppContext) -> [Block] {
    guard let records = model.records else {
      return [.text(PrivacyWords.of(context.interfaceLanguage).loading)]
    }
    return PrivacyText(context).blocks(of: records)
  }
}
