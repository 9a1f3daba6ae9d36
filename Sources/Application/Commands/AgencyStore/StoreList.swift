internal import AgencyStore
internal import PlainText
internal import Records
internal import Screens

/// `signpost store list` and `signpost store trainings`.
struct StoreList {
  let command: StoreCommand

  private var context: CommandContext { command.context }
  private var words: StoreWords { command.words }

  /// Lists the outbox: what waits and what was sent, the newest first.
  func list() throws(Refusal) {
    let entries: [OutboxEntry]
    do throws(StoreError) {
      entries = try context.store.get().outbox()
    } catch {
      guard error.reason == .missing, !error.path.isEmpty else { throw command.refusal(error) }
      entries = []
    }
    guard !entries.isEmpty else { return context.printer.print([words.nothingShared]) }
    var table = TextTable(heads: [
      context.phrases.id, words.kindHead, words.playedHead, words.sentHead, words.caseHead,
    ])
    table.rows = entries.map { entry in
      [
        CleanText.line(entry.name.id), words.kind(entry.name.kind),
        ClassReportText.date(entry.heldOn),
        state(of: entry), CleanText.line(entry.scenario),
      ]
    }
    context.printer.print(table)
  }

  private func state(of entry: OutboxEntry) -> String {
    switch entry.state {
    case .waiting: words.waits
    case .sent(let time): HistoryCommand.minute(time)
    case .withdrawn: words.takenBack
    }
  }

  /// Lists how many classes and people there were, by month and case.
  func trainings(_ address: String) throws(Refusal) {
    let trainings: [Training]
    do throws(AgencyStoreError) {
      trainings = try AgencyStore.open(address).trainings()
    } catch { throw command.refusal(error) }
    guard !trainings.isEmpty else { return context.printer.print([words.noTrainings]) }
    var table = TextTable(
      heads: [words.monthHead, words.classesHead, words.peopleHead, words.caseHead],
      alignments: [.leading, .trailing, .trailing]
    )
    table.rows = trainings.map { ["\($0.month)", "\($0.classes)", "\($0.people)", $0.scenario] }
    context.printer.print(table)
    context.printer.print(prose: [words.fewAreLeftOut])
  }
}
