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

  private static let textView = "text"

  package static func update(
    _ model: inout PrivacyModel,
    _ message: PrivacyMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let records): model.records = records
    case .readOn: model.scroll.move(.pageDown, in: context.views[textView])
    case .moved(let movement): model.scroll.move(movement, in: context.views[textView])
    case .left: return [.leave]
    }
    return []
  }

  package static func bindings(
    for model: PrivacyModel,
    in context: AppContext
  ) -> [Binding<PrivacyMessage>] {
    let words = PrivacyWords.of(context.interfaceLanguage)
    let isAtEnd = context.views[textView]?.hasMoreBelow != true
    let readOn = Binding<PrivacyMessage>(
      [.enter, .character(" ")],
      context.words.debrief.readOn,
      help: words.readOnHelp,
      message: .readOn,
      disabledReason: isAtEnd ? words.endOfText : nil
    )
    let leave = Binding<PrivacyMessage>(
      [.escape, .character("x")],
      words.back,
      help: words.backHelp,
      message: .left
    )
    return [readOn, leave] + context.words.movements(help: context.words.scrollHelp) { .moved($0) }
  }

  package static func draw(
    _ model: PrivacyModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let words = PrivacyWords.of(context.interfaceLanguage)
    HeaderLine(StyledText(words.title, .heading)).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(body.readingColumn) { part in
      let margin =
        part.size.columns >= PageLayout.leastForMargin ? PageLayout.marginColumns : 0
      BlockPage(name: textView, blocks: blocks(model, context), scroll: model.scroll)
        .draw(in: context, margin: margin, on: &part)
    }
  }

  package static func describe(
    _ model: PrivacyModel,
    in context: AppContext
  ) -> PlainPage<PrivacyMessage> {
    let words = PrivacyWords.of(context.interfaceLanguage)
    var page = PlainPage<PrivacyMessage>(title: words.title)
    page.lines = blocks(model, context).plainLines
    page.choices.append(PlainChoice(words.backHelp, key: "x", message: .left))
    return page
  }

  private static func blocks(_ model: PrivacyModel, _ context: AppContext) -> [Block] {
    guard let records = model.records else {
      return [.text(PrivacyWords.of(context.interfaceLanguage).loading)]
    }
    return PrivacyText(context).blocks(of: records)
  }
}
