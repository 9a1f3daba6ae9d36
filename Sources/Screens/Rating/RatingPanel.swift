internal import Interface
internal import ScenarioEngine

/// What stands beside the text: the ticks, what follows from them, the field for the note.
struct RatingPanel {
  /// The columns before the rows of a list, which the rows below it keep.
  private static let edge = 2

  private let model: RatingModel
  private let context: AppContext
  /// The ticks; none once the level is asked about.
  private let list: ListView?
  private let listRows: Int
  /// What follows from the ticks, or has become of the rating.
  private let rows: [StyledText]
  /// Empty rows between the ticks and what follows.
  private let gap: Int

  /// Lays the panel out for a part of the page.
  init(of model: RatingModel, _ context: AppContext, _ part: Canvas, isAiry: Bool = false) {
    let (columns, glyphs) = (part.size.columns, part.glyphs)
    self.model = model
    self.context = context
    let list = model.stage == .rating ? Self.list(model, context, glyphs) : nil
    self.list = list
    listRows = list?.rowCount(width: columns, glyphs: glyphs) ?? 0
    gap = isAiry && list != nil ? 1 : 0
    let keys: [Block] =
      model.stage == .confirming ? [.note(context.words.raters.giveOrChange)] : []
    rows = (RatingText.standing(of: model, in: context) + keys).styledLines(glyphs)
      .flatMap { $0.rows(width: max(1, columns - Self.edge), glyphs: glyphs) }
  }

  /// The rows that the panel takes.
  var rowCount: Int { listRows + gap + rows.count + fieldRows }

  private var fieldRows: Int { model.isNoting ? 1 : 0 }

  /// Draws the panel; where there is not room for all, the list scrolls.
  func draw(on canvas: inout Canvas) {
    let foot = min(gap + rows.count + fieldRows, max(0, canvas.size.rows - min(listRows, 3)))
    let (above, _) = canvas.bounds.splitBottom(list == nil ? 0 : foot)
    let (top, rest) = canvas.bounds.splitTop(list == nil ? 0 : min(listRows, above.rows))
    if let list { canvas.within(top) { list.draw(on: &$0) } }
    let body = rest.splitTop(gap).rest.splitLeft(Self.edge).rest
    let (said, below) = body.splitTop(min(rows.count, max(0, body.rows - fieldRows)))
    canvas.within(said) { part in
      for (row, text) in rows.prefix(part.size.rows).enumerated() {
        part.text(text, row: row, column: 0)
      }
    }
    guard model.isNoting else { return }
    canvas.within(below.splitTop(1).top) { part in
      TextField(
        name: RatingScreen.noteView,
        state: model.note,
        hint: context.words.raters.noteHint,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func list(
    _ model: RatingModel,
    _ context: AppContext,
    _ glyphs: Glyphs
  ) -> ListView {
    ListView(
      name: RatingScreen.listView,
      items: RatingModel.Row.allCases.enumerated().map { number, row in
        let isTicked = model.ticked.contains(row)
        let lead =
          StyledText("\(number + 1) ", .key)
          + StyledText("\(isTicked ? glyphs.boxOn : glyphs.boxOff) ", .accent)
        let words = RatingText.row(row, of: model.subject.sheet, in: context)
        let text = StyledText(words, isTicked ? .mark : .body)
        return ListItem([StyledLine(text, lead: lead)])
      },
      state: model.list,
      hasFocus: !model.isNoting,
      pressKey: .character(" "),
      moreWord: context.words.interface.more
    )
  }
}
