internal import AgencyStore
internal import Classroom
internal import PlainText
internal import Records
internal import Screens

/// `signpost store`: the agency's store, and what of one's own work goes there.
struct StoreCommand {
  let context: CommandContext
  let request: StoreRequest

  var words: StoreWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      switch request {
      case .printScript: context.surroundings.write(SetupScript.text(try localSheet()))
      case .initialise(let address): try initialise(address)
      case .check(let address): return try StoreCheck(command: self, address: address).run()
      case .migrate(let address): try migrate(address)
      case .send(let ids, let address):
        return try StoreSending(command: self).send(ids, to: address)
      case .push(let address): return try StoreSending(command: self).push(to: address)
      case .list: try StoreList(command: self).list()
      case .withdraw(let id, let address):
        try StoreSending(command: self).withdraw(id, from: address)
      case .trainings(let address): try StoreList(command: self).trainings(address)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  // MARK: - Setting up

  private func initialise(_ address: String) throws(Refusal) {
    let sheet = try localSheet()
    do throws(AgencyStoreError) {
      try AgencyStore(connectingTo: address).setUp(sheet)
    } catch { throw refusal(error) }
    context.printer.print(prose: [words.isSetUp, words.grants])
  }

  private func migrate(_ address: String) throws(Refusal) {
    let versions: [Int]
    do throws(AgencyStoreError) {
      versions = try AgencyStore(connectingTo: address).migrate()
    } catch { throw refusal(error) }
    context.printer.print(prose: [versions.last.map(words.broughtUp) ?? words.isUpToDate])
  }

  /// The data sheet of this account, without which no store is set up.
  private func localSheet() throws(Refusal) -> DataSheet {
    let sheet: DataSheet?
    do throws(StoreError) {
      sheet = try context.store.get().dataSheet()
    } catch {
      guard error.reason == .missing, !error.path.isEmpty else { throw refusal(error) }
      sheet = nil
    }
    guard let sheet else { throw Refusal(text: words.noDataSheet, code: .usage) }
    return sheet
  }

  // MARK: - What the others use

  /// Opens the store in the form that this program knows.
  func open(_ address: String) throws(Refusal) -> AgencyStore {
    do throws(AgencyStoreError) {
      return try AgencyStore.open(address)
    } catch { throw refusal(error) }
  }

  /// The records for writing.
  func records() throws(Refusal) -> RecordStore { try context.writableRecords() }

  /// What a data sheet says, a line each.
  func lines(of sheet: DataSheet) -> [String] {
    let labels = ClassRecordsWords.of(context.language)
    return DataSheet.Field.allCases.map { field in
      "\(labels.field(field)): \(CleanText.line(sheet[field]))"
    } + [words.deletion(sheet.days)]
  }

  func refusal(_ error: StoreError) -> Refusal { context.refusal(error) }

  func refusal(_ error: AgencyStoreError) -> Refusal {
    Refusal(text: ErrorText.text(of: error, in: context.language), code: .cannotWrite)
  }
}
