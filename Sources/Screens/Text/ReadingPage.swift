internal import Interface

/// A page of text that one reads on by a page and leaves: what the screens of figures and facts share.
struct ReadingPage<Message: Equatable & Sendable> {
  /// The phrases that differ from screen to screen.
  struct Phrases {
    let readOnHelp: String, endOfText: String
    let back: String, backHelp: String
  }

  /// The name under which the text reports where it stands.
  static var textView: String { "text" }

  /// The title.
  let title: String
  /// What stands at the right of the title; empty where nothing does.
  var note = ""
  let phrases: Phrases
  let readOn: Message
  let left: Message
  let moved: (Movement) -> Message

  /// The keys: reading on, what the screen has of its own, leaving, moving.
  func bindings(_ own: [Binding<Message>] = [], in context: AppContext) -> [Binding<Message>] {
    let isAtEnd = context.views[Self.textView]?.hasMoreBelow != true
    let readOn = Binding(
      [.enter, .character(" ")],
      context.words.debrief.readOn,
      help: phrases.readOnHelp,
      message: readOn,
      disabledReason: isAtEnd ? phrases.endOfText : nil
    )
    let leave = Binding(
      [.escape, .character("x")],
      phrases.back,
      help: phrases.backHelp,
      message: left
    )
    return [readOn] + own + [leave]
      + context.words.movements(help: context.words.scrollHelp, moved)
  }

  /// Draws the title and the text below it.
  func draw(
    _ blocks: [Block],
    scroll: ScrollState,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    HeaderLine(StyledText(title, .heading), right: StyledText(note, .muted)).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    canvas.within(body.readingColumn) { part in
      let margin =
        part.size.columns >= PageLayout.leastForMargin ? PageLayout.marginColumns : 0
      BlockPage(name: Self.textView, blocks: blocks, scroll: scroll)
        .draw(in: context, margin: margin, on: &part)
    }
  }

  /// The page in words, with what the screen has of its own to choose.
  func describe(
    _ blocks: [Block],
    choices: [PlainChoice<Message>] = []
  ) -> PlainPage<Message> {
    var page = PlainPage<Message>(title: title)
    page.lines = (note.isEmpty ? [] : [.note(note)]) + blocks.plainLines
    page.choices = choices + [PlainChoice(phrases.backHelp, key: "x", message: left)]
    return page
  }
}

extension ScrollState {
  /// Scrolls the text of a reading page; reading on is a page down.
  mutating func read(_ movement: Movement = .pageDown, in context: AppContext) {
    move(movement, in: context.views[ReadingPage<AppMessage>.textView])
  }
}
