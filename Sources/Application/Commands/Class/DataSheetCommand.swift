internal import Classroom
internal import PlainText
internal import Records
internal import Screens

/// `signpost class data-sheet`: shows the data sheet, or fills it in.
struct DataSheetCommand {
  let command: ClassRecordsCommand
  let options: DataSheetOptions

  private var context: CommandContext { command.context }
  private var words: ClassRecordsWords { command.words }

  /// Fills in what is said; what is missing stays as it was, or is asked for on a terminal.
  func run() throws(Refusal) {
    let known = try current()
    if options.isEmpty, let known { return show(known) }
    guard !options.isEmpty || context.surroundings.isTerminal else {
      throw Refusal(text: words.noSheet, code: .usage)
    }
    var sheet =
      known
      ?? DataSheet(purpose: "", basis: "", recipients: "", filledBy: "", filledAt: "")
    for (field, text) in options.fields { sheet[field] = text }
    sheet.days = options.days ?? sheet.days
    if known == nil, context.surroundings.isTerminal {
      do throws(Questionnaire.Ended) {
        try ask(&sheet)
      } catch { throw Refusal(text: words.nothingKept, code: .usage) }
    }
    try keep(sheet)
  }

  private func current() throws(Refusal) -> DataSheet? {
    let store = try context.existingRecords()
    do throws(StoreError) {
      return try store?.dataSheet()
    } catch { throw context.refusal(error) }
  }

  private func ask(_ sheet: inout DataSheet) throws(Questionnaire.Ended) {
    let questions = Questionnaire(context: context, words: .of(context.language))
    context.printer.print(prose: [words.sheetWhy])
    for field in DataSheet.Field.allCases where options.fields[field] == nil {
      if field == .filledBy, options.days == nil { sheet.days = try askDays(questions) }
      repeat { sheet[field] = try questions.line(words.ask(field)) } while !isPossible(sheet[field])
    }
  }

  private func isPossible(_ text: String) -> Bool {
    let isPossible = !text.isEmpty && text.count <= DataSheet.longest
    if !isPossible { context.printer.print([words.fieldNeeds(DataSheet.longest)]) }
    return isPossible
  }

  private func askDays(_ questions: Questionnaire) throws(Questionnaire.Ended) -> Int {
    while true {
      let line = try questions.line(words.askDays(DataSheet.usualDays))
      if line.isEmpty { return DataSheet.usualDays }
      if let days = Int(line), DataSheet.possibleDays.contains(days) { return days }
      context.printer.print([words.daysNeed])
    }
  }

  private func keep(_ sheet: DataSheet) throws(Refusal) {
    var sheet = sheet
    sheet.filledAt = context.surroundings.timestamp()
    guard sheet.blank.isEmpty else {
      let missing = sheet.blank.map { "--\($0.rawValue)" }.joined(separator: ", ")
      throw Refusal(text: words.sheetNeeds(missing), code: .usage)
    }
    let store = try context.writableRecords()
    do throws(StoreError) {
      try store.fillIn(sheet)
    } catch { throw context.refusal(error) }
    show(sheet)
    context.printer.print([words.sheetKept])
  }

  private func show(_ sheet: DataSheet) {
    let rows = DataSheet.Field.allCases.map { field in
      "\(words.field(field)): \(CleanText.line(sheet[field]))"
    }
    let time = String(CleanText.line(sheet.filledAt).prefix(16)).replacing("T", with: " ")
    context.printer.print(
      prose: rows + [
        "\(words.deletion): \(words.afterDays(sheet.days))", "\(words.filled): \(time)",
      ]
    )
  }
}
