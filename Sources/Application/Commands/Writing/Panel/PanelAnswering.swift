internal import Authoring
internal import PlainText
internal import Screens

/// `signpost panel answer`: asks row by row what a sheet asks, for those who have no spreadsheet.
///
/// Each answer is in the file before the next is asked, so that one can stop at any time.
struct PanelAnswering {
  let context: CommandContext
  /// The sheet.
  let path: String

  /// What came of asking for one row.
  private enum Reply {
    case ended, kept
    case answered(String)
  }

  /// What a sheet says of its columns and of saving it, which nobody does here.
  private static let aboutSpreadsheets = Set(
    Words.Language.allCases.flatMap { language in
      let rows = PanelSheetWords.of(language).guidance.rows
      return [rows.first, rows.last].compactMap(\.self)
    }
  )

  private var words: PanelAnswerWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      var bytes = try context.read(path, limit: PanelSheetReader.greatestSize)
      let heads = Words.Language.allCases.map { PanelSheetWords.of($0).heads }
      guard var sheet = OpenSheet(bytes, heads: heads) else {
        throw Refusal(text: words.noSheet(CleanText.line(path)), code: .usage)
      }
      context.printer.print(prose: [words.howToAnswer])
      asking: for place in sheet.rows.indices {
        show(sheet.rows[place])
        guard sheet.rows[place].isAsked else { continue }
        switch ask(sheet.rows[place]) {
        case .ended:
          // The line that was asked for never came.
          context.printer.print([""])
          break asking
        case .kept: continue
        case .answered(let answer):
          sheet.answer(place, with: answer)
          try context.rewrite(path, from: bytes, to: sheet.bytes)
          bytes = sheet.bytes
        }
      }
      let asked = sheet.rows.filter(\.isAsked)
      let answered = asked.count { !$0.answer.isEmpty }
      context.printer.print(prose: [words.saved(answered, asked.count, CleanText.line(path))])
      return .fine
    } catch { return context.refuse(error) }
  }

  /// Shows what there is to read, with the answers that are possible.
  private func show(_ row: OpenSheet.Row) {
    // The rows that name the sheet ask nothing and tell nothing.
    guard row.name.isEmpty || row.isAsked else { return }
    guard !row.name.isEmpty || !Self.aboutSpreadsheets.contains(row.text) else { return }
    context.printer.print(["", row.head])
    context.printer.print(prose: row.text.split(separator: "\n").map(String.init))
    context.printer.print(
      row.allowed.enumerated().map { place, answer in
        answer == "\(place + 1)" ? "" : "  \(place + 1)  \(answer)"
      }.filter { !$0.isEmpty }
    )
    if row.isAsked, !row.answer.isEmpty { context.printer.print([words.soFar(row.answer)]) }
  }

  private func ask(_ row: OpenSheet.Row) -> Reply {
    while true {
      context.surroundings.write("> ")
      guard let line = context.surroundings.readLine() else { return .ended }
      if CleanText.line(line).allSatisfy(\.isWhitespace) { return .kept }
      if let answer = row.answer(for: CleanText.line(line)) { return .answered(answer) }
      context.printer.print([words.numberFrom(row.allowed.count)])
    }
  }
}
