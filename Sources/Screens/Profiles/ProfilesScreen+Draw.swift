package import Interface

extension ProfilesScreen {
  package static func draw(
    _ model: ProfilesModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let words = ProfileWords.of(context.interfaceLanguage)
    HeaderLine(context.productTitle, right: StyledText(words.title, .muted)).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let inner = canvas.size.columns > 60 ? body.readingColumn : body
    canvas.within(inner) { part in
      switch model.stage {
      case .choosing: drawList(model, words, context, on: &part)
      case .naming(let field): drawNaming(field, isFocused: true, words, context, on: &part)
      case .making(let name):
        drawNaming(
          ProfilesModel.field(name.text),
          isFocused: false,
          words,
          context,
          on: &part
        )
      }
    }
  }

  private static func drawList(
    _ model: ProfilesModel,
    _ words: ProfileWords,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let isLow = canvas.size.rows < 16
    let head = [StyledLine(words.question, .heading)] + (isLow ? [] : [.blank])
    let foot = [StyledLine(words.notSecret, .muted)]
    guard let known = model.known else {
      return write(head + [StyledLine(words.looking, .muted)], in: canvas.bounds, on: &canvas)
    }
    let (upper, rest) = canvas.bounds.splitTop(rows(of: head, canvas).count)
    let footRows = rows(of: foot, canvas).count
    let items =
      [ListItem([StyledLine(StyledText(words.newRow), lead: StyledText("A ", .key))])]
      + known.enumerated().map { number, choice in
        item(choice, number: number, model, words, context)
      }
    let room = max(1, rest.rows - footRows - (isLow ? 0 : 1))
    let (middle, lower) = rest.splitTop(min(items.count, room))
    write(head, in: upper, on: &canvas)
    canvas.within(middle) { part in
      ListView(
        name: listView,
        items: items,
        state: model.list,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
    write(foot, in: lower.splitTop(isLow ? 0 : 1).rest, on: &canvas)
  }

  private static func item(
    _ choice: ProfileChoice,
    number: Int,
    _ model: ProfilesModel,
    _ words: ProfileWords,
    _ context: AppContext
  ) -> ListItem {
    let name = choice.name?.text ?? words.own
    let state = choice == model.current ? "  \(words.inUse)" : ""
    let lead = StyledText(number < 9 ? "\(number + 1) " : "  ", .key)
    return ListItem([
      StyledLine(StyledText(name) + StyledText(state, .muted), lead: lead)
    ])
  }

  private static func drawNaming(
    _ field: FieldState,
    isFocused: Bool,
    _ words: ProfileWords,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let isLow = canvas.size.rows < 16
    let head =
      [StyledLine(words.nameQuestion, .heading)] + (isLow ? [] : [.blank])
      + [StyledLine(words.nameText)] + (isLow ? [] : [.blank])
    let (upper, rest) = canvas.bounds.splitTop(rows(of: head, canvas).count)
    write(head, in: upper, on: &canvas)
    let (line, lower) = rest.splitTop(1)
    canvas.within(
      Rect(
        row: line.row,
        column: line.column,
        columns: min(line.columns, ProfileName.maximumLength + 2),
        rows: 1
      )
    ) { part in
      TextField(
        name: fieldView,
        state: field,
        hint: "",
        hasFocus: isFocused,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
    write(
      (isLow ? [] : [.blank]) + [StyledLine(words.notSecret, .muted)],
      in: lower,
      on: &canvas
    )
  }

  private static func rows(of lines: [StyledLine], _ canvas: Canvas) -> [StyledText] {
    lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
  }

  private static func write(_ lines: [StyledLine], in area: Rect, on canvas: inout Canvas) {
    let all = rows(of: lines, canvas)
    canvas.within(area) { part in
      for (row, text) in all.prefix(part.size.rows).enumerated() {
        part.text(text, row: row, column: 0)
      }
    }
  }
}
