internal import AgencyStore
internal import PlainText
internal import Records

/// What goes out of the account to the agency's store, and back.
struct StoreSending {
  let command: StoreCommand

  private var context: CommandContext { command.context }
  private var words: StoreWords { command.words }

  // MARK: - Sending

  /// Puts attempts and reports of classes into the outbox, and sends them where a store is named.
  func send(_ ids: [String], to address: String?) throws(Refusal) -> ExitCode {
    let records = try command.records()
    let desk = try desk(records)
    // All are found before any is sent.
    var found: [SharedRecord] = []
    for id in ids { found.append(try record(id, records, desk)) }
    for record in found { try queueAnew(record, in: records) }
    if let address { return try deliver(from: records, to: address) }
    context.printer.print(prose: found.map { words.queued($0.name) } + [words.waitsWithoutStore])
    return .fine
  }

  /// Sends what waits, and the reports of classes that were made since.
  func push(to address: String) throws(Refusal) -> ExitCode {
    let records = try command.records()
    try queueReports(records)
    return try deliver(from: records, to: address)
  }

  /// Puts a record into the outbox, also where it was sent or taken back before: the store knows what
  /// it has.
  private func queueAnew(_ record: SharedRecord, in records: RecordStore) throws(Refusal) {
    do throws(StoreError) {
      _ = try records.withdraw(record.name)
      _ = try records.keep(record)
    } catch { throw command.refusal(error) }
  }

  /// Puts the reports of this account's classes into the outbox: those that are made and have not
  /// ended.
  private func queueReports(_ records: RecordStore) throws(Refusal) {
    let desk = try desk(records)
    do throws(StoreError) {
      let known = Set(try records.sharedNames())
      for summary in try records.classes().reversed()
      where summary.hasReport && !known.contains(.init(.classReport, summary.head.id)) {
        guard let record = report(of: summary.head.id, desk) else { continue }
        _ = try records.keep(record)
      }
    } catch { throw command.refusal(error) }
  }

  /// The report of a class; one that cannot be read is told of and keeps no other back.
  private func report(of id: String, _ desk: ClassDesk) -> SharedRecord? {
    do throws(ClassProblem) {
      return SharedRecord(of: try desk.open(matching: id))
    } catch {
      let reason = ErrorText.text(of: error, in: context.language)
      context.printer.refuse("\(CleanText.line(id)): \(reason)")
      return nil
    }
  }

  private func deliver(
    from records: RecordStore,
    to address: String
  ) throws(Refusal) -> ExitCode {
    let delivery = Delivery(
      from: records,
      time: context.surroundings.timestamp,
      pause: context.surroundings.pause,
      open: { () throws(AgencyStoreError) in try AgencyStore.open(address) }
    )
    let outcome: Delivery.Outcome
    do throws(StoreError) {
      outcome = try delivery.run()
    } catch { throw command.refusal(error) }
    context.printer.print(prose: words.outcome(outcome))
    let refused = outcome.refused.sorted { $0.key.id < $1.key.id }.map { name, error in
      "\(CleanText.line(name.id)): " + ErrorText.text(of: error, in: context.language)
    }
    let problem = outcome.problem.map { ErrorText.text(of: $0, in: context.language) }
    for text in refused + outcome.different.map(words.differs) + [problem].compactMap(\.self) {
      context.printer.refuse(text)
    }
    let isDone = outcome.problem == nil && outcome.refused.isEmpty && outcome.different.isEmpty
    return isDone ? .fine : .cannotWrite
  }

  // MARK: - Taking back

  /// Takes a record of one's own back, by the beginning of its id.
  func withdraw(_ prefix: String, from address: String) throws(Refusal) {
    let records = try command.records()
    let store = try command.open(address)
    let names: [SharedRecord.Name]
    do throws(AgencyStoreError) {
      names = try store.sharedNames().filter { $0.id.hasPrefix(prefix) }
    } catch { throw command.refusal(error) }
    guard let name = names.first, names.count == 1 else {
      throw Refusal(text: names.isEmpty ? words.notThere : words.several, code: .usage)
    }
    do throws(AgencyStoreError) {
      _ = try store.withdraw(name)
    } catch { throw command.refusal(error) }
    do throws(StoreError) {
      try records.noteWithdrawn(name, at: context.surroundings.timestamp())
    } catch { throw command.refusal(error) }
    context.printer.print(prose: [words.withdrawn(name)])
  }

  // MARK: - Finding

  /// What an id begins: an attempt, else a class.
  private func record(
    _ prefix: String,
    _ records: RecordStore,
    _ desk: ClassDesk
  ) throws(Refusal) -> SharedRecord {
    if let attempt = try attempt(prefix, records) {
      guard let record = SharedRecord(of: attempt) else {
        throw Refusal(text: words.notFinished, code: .usage)
      }
      return record
    }
    guard let record = SharedRecord(of: try opened(prefix, desk)) else {
      throw Refusal(text: words.noReport, code: .usage)
    }
    return record
  }

  private func attempt(
    _ prefix: String,
    _ records: RecordStore
  ) throws(Refusal) -> StoredAttempt? {
    do throws(StoreError) {
      return try records.attempt(matching: prefix)
    } catch {
      guard error.reason == .attemptUnknown else { throw command.refusal(error) }
      return nil
    }
  }

  private func opened(_ prefix: String, _ desk: ClassDesk) throws(Refusal) -> OpenedClass {
    do throws(ClassProblem) {
      return try desk.open(matching: prefix)
    } catch {
      if case .store(let reason) = error, reason.reason == .aboutClass(.unknown) {
        throw Refusal(text: words.unknown, code: .usage)
      }
      throw Refusal(text: ErrorText.text(of: error, in: context.language), code: error.exitCode)
    }
  }

  private func desk(_ records: RecordStore) throws(Refusal) -> ClassDesk {
    do throws(StoreError) {
      return try ClassDesk(records, context.surroundings, library: context.library)
    } catch { throw command.refusal(error) }
  }
}
