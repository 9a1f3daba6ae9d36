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
      if !isQuiet {
        // Said only here, as a shell's profile that prints nothing is not to print this.
        if try isUnsaid() { context.sayWhoseRecords() }
        context.printer.print([line(due)])
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  private func line(_ due: RefresherDue) -> String {
    let command = context.options.recordsInUse(context.surroundings).command("refresh")
    return "\(RefreshWords.of(context.language).due(due)): \(command)"
  }

  /// Whether the records without a name are used though nobody asked for them.
  private func isUnsaid() throws(Refusal) -> Bool {
    do throws(ProfileProblem) {
      return try ProfileAsking.isUnsaid(context.options, context.surroundings)
    } catch { throw context.refusal(error) }
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
