internal import Classroom
internal import ClassFiles
internal import PlainText
internal import Records
internal import Screens

/// `signpost class clear`: deletes classes whose day has come, or one, and proves it.
struct ClassClearCommand {
  let command: ClassRecordsCommand
  /// The class that is deleted before its day, by the beginning of its id; none for those that are due.
  let id: String?

  private var context: CommandContext { command.context }
  private var words: ClassRecordsWords { command.words }

  func run() throws(Refusal) -> ExitCode {
    guard try context.existingRecords() != nil else {
      context.printer.print([words.noRecords])
      return .fine
    }
    let store = try context.writableRecords()
    let clearing: ClassClearing
    do throws(StoreError) {
      if let id {
        clearing = try store.clearClass(try store.classRecord(matching: id).head.id)
      } else {
        clearing = try store.clearClasses(
          endedBy: context.surroundings.day,
          provingAlways: true
        )
      }
    } catch { throw context.refusal(error) }
    try forgetHalls(clearing)
    context.printer.print(prose: clearing.deleted.isEmpty ? [words.nothingDue] : lines(clearing))
    try DeletionReport(clearing.proof, context).print(
      notReached: words.notReached,
      notProved: words.notProved
    )
    return .fine
  }

  /// Deletes what was marked at terminals too; what stays is no success.
  private func forgetHalls(_ clearing: ClassClearing) throws(Refusal) {
    context.surroundings.forgetHalls(of: clearing)
    guard let folder = HallFolder(context.surroundings) else { return }
    let left = clearing.deleted.map(\.head.id).filter { !folder.forget($0) }
    guard !left.isEmpty else { return }
    let paths = left.map { CleanText.line(folder.journal(of: $0)) }
    throw Refusal(
      text: DeletionWords.of(context.language).traces(paths.joined(separator: ", ")),
      code: .findings
    )
  }

  private func lines(_ clearing: ClassClearing) -> [String] {
    clearing.deleted.map { deleted in
      let header = try? ClassCoding.header(from: deleted.head.header)
      return words.deleted(
        CleanText.line(deleted.head.id),
        header.map(\.scenarioID) ?? words.unreadable,
        ClassReportText.date(deleted.head.openedOn),
        deleted
      )
    }
  }
}
