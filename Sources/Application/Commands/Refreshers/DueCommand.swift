internal import Records
internal import Screens

/// `signpost due`: a line for a shell's profile where refreshers are due, and an exit code that says so.
struct DueCommand {
  let context: CommandContext
  let isQuiet: Bool

  func run() -> ExitCode {
    do throws(Refusal) {
      guard let store = try context.existingRecords() else { return .findings }
      let due = try due(in: store)
      guard due.isAny else { return .findings }
      if !isQuiet { context.printer.print([line(due)]) }
      return .fine
    } catch { return context.refuse(error) }
  }

  private func line(_ due: RefresherDue) -> String {
    "\(RefreshWords.of(context.language).due(due)): signpost refresh"
  }

  /// What is due; attempts that nobody has looked through for refreshers are looked through first, which
  /// takes no time where there are none.
  private func due(in store: RecordStore) throws(Refusal) -> RefresherDue {
    do throws(StoreError) {
      let isComplete = try store.attemptsWithoutRefreshers().isEmpty
      guard !isComplete else { return try desk(store).due() }
      let desk = desk(
        try RecordsFile.open(context.options, context.surroundings, access: .readWrite)
      )
      try desk.readAttempts()
      return try desk.due()
    } catch { throw context.refusal(error) }
  }

  private func desk(_ store: RecordStore) -> RefresherDesk {
    RefresherDesk(store: store, library: context.library, surroundings: context.surroundings)
  }
}
