internal import Classroom
package import Interface
internal import ScenarioEngine

extension ClassStartScreen {
  package static func draw(
    _ model: ClassStartModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.classroom
    HeaderLine(
      StyledText(context.line(model.material.playable.scenario.head.title), .heading),
      right: StyledText(own.title, .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let air = body.rows >= 16 ? 1 : 0
    canvas.within(body.splitTop(air).rest.readingColumn) { part in
      switch model.stage {
      case .sheet(let form): drawSheet(form, context, on: &part)
      default: drawRows(model, context, on: &part)
      }
    }
  }

  /// What the class is, then what can be done.
  private static func drawRows(
    _ model: ClassStartModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let rows = model.rows(in: context)
    let lines = introduction(of: model, in: context)
    let top = lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    let needed = rows.count + 1
    let shown = min(top.count, max(0, canvas.size.rows - needed))
    let (head, rest) = canvas.bounds.splitTop(shown)
    canvas.within(head) { part in
      for (row, text) in top.prefix(shown).enumerated() { part.text(text, row: row, column: 0) }
    }
    var list = rest
    if case .writing(_, let field) = model.stage {
      let (above, below) = rest.splitBottom(1)
      list = above
      canvas.within(below) { part in
        TextField(name: fieldView, state: field, moreWord: context.words.interface.more).draw(
          on: &part
        )
      }
    }
    canvas.within(list) { part in
      ListView(
        name: listView,
        items: rows.enumerated().map { number, row in
          ListItem([StyledLine(StyledText(row.label), lead: StyledText("\(number + 1) ", .key))])
        },
        state: model.list,
        hasFocus: model.stage == .choosing,
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  /// How long the class is and what it has; what is asked at the moment.
  private static func introduction(
    of model: ClassStartModel,
    in context: AppContext
  ) -> [StyledLine] {
    let own = context.words.classroom
    switch model.stage {
    case .looking: return [StyledLine(context.words.loading, .muted), .blank]
    case .writing(let number, _): return [StyledLine(own.start.ask(number), .heading), .blank]
    default:
      return model.summary(in: context).map { StyledLine($0) }
        + [.blank, StyledLine(own.start.hint, .muted), .blank]
    }
  }

  private static func drawSheet(
    _ form: DataSheetForm,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let own = context.words.classroom
    var lines: [StyledLine] = [StyledLine(own.start.sheetTitle, .heading), .blank]
    if form.part == .whole {
      lines += own.blocks(of: form.sheet).styledLines(canvas.glyphs)
      lines += [.blank, StyledLine(own.start.sheetWhole)]
    } else {
      lines += [
        StyledLine(own.start.sheetWhy, .muted), .blank, StyledLine(own.start.askPart(form.part)),
      ]
    }
    let rows = lines.flatMap { $0.rows(width: canvas.size.columns, glyphs: canvas.glyphs) }
    // Where not all has room, what is asked is what stays.
    let room = max(0, canvas.size.rows - (form.part == .whole ? 0 : 1))
    let shown = form.part == .whole ? Array(rows.prefix(room)) : Array(rows.suffix(room))
    for (row, text) in shown.enumerated() { canvas.text(text, row: row, column: 0) }
    guard form.part != .whole else { return }
    canvas.within(canvas.bounds.splitTop(shown.count).rest.splitTop(1).top) { part in
      TextField(name: fieldView, state: form.field, moreWord: context.words.interface.more)
        .draw(on: &part)
    }
  }
}

extension ClassStartModel {
  /// The votes and the time of the class, in sentences.
  func summary(in context: AppContext) -> [String] {
    let own = context.words.classroom
    let header = ClassHeader(
      id: "",
      of: material.playable.source,
      plan: material.plan,
      minutes: minutes,
      isRehearsal: isRehearsal,
      openedAt: context.time
    )
    let sheet = material.sheet(for: header)
    let votes = sheet.entries.count { $0.vote != nil }
    let tell = sheet.missing > 0 ? own.start.tooShort : own.start.soManyVotes
    return [tell(votes, ClassTime.minutes(sheet.needed), minutes)]
  }
}

extension ClassWords {
  /// A data sheet as it is read once more.
  func blocks(of sheet: DataSheet) -> [Block] {
    [
      .entry(label: start.sheetField(.purpose), text: sheet.purpose),
      .entry(label: start.sheetField(.basis), text: sheet.basis),
      .entry(label: start.sheetField(.recipients), text: sheet.recipients),
      .entry(label: start.sheetDays, text: start.daysKept(sheet.days)),
      .entry(label: start.sheetField(.filledBy), text: sheet.filledBy),
    ]
  }
}
