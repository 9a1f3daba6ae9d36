internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost forget`: shows which attempts would be deleted, or deletes them and proves it.
struct ForgetCommand {
  let context: CommandContext
  let request: ForgetRequest

  private var words: ForgetWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      guard let store = try context.existingRecords() else {
        context.printer.print(isText ? [words.noRecords] : [])
        if !isText { print(json: Listing(), nil) }
        return .fine
      }
      let (scope, listing) = try look(in: store)
      if request.isConfirmed {
        try forget(scope, hasClasses: listing.hasClasses)
      } else {
        announce(listing)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  private var isText: Bool { context.options.format == .text }

  // MARK: - What would go

  /// What goes, or would go.
  private struct Listing {
    var attempts: [AttemptSummary] = []
    /// Those that the agency's store has.
    var sent: Set<String> = []
    /// How many answers to refreshers.
    var reviewCount = 0
    var settingCount = 0
    /// Whether there are classes, which stay.
    var hasClasses = false

    var isEmpty: Bool { attempts.isEmpty && reviewCount == 0 && settingCount == 0 }
  }

  private func look(in store: RecordStore) throws(Refusal) -> (ForgetScope, Listing) {
    do throws(StoreError) {
      let scope = try scope(in: store)
      let attempts = try store.attempts().filter { scope.contains($0.header) }
      let settings = try scope == .everything ? store.settings().count : 0
      let sent = try store.outbox().filter(\.isSentAttempt).map(\.name.id)
        .filter(Set(attempts.map(\.header.id)).contains)
      let listing = Listing(
        attempts: attempts,
        sent: Set(sent),
        reviewCount: try store.reviewCount(goingWith: attempts, in: scope),
        settingCount: settings,
        hasClasses: try store.hasClasses
      )
      return (scope, listing)
    } catch { throw context.refusal(error) }
  }

  private func scope(in store: RecordStore) throws(StoreError) -> ForgetScope {
    switch request.target {
    case .everything: return .everything
    case .period(let since, let before): return .period(since: since, before: before)
    case .attempts(let prefixes):
      var ids: Set<String> = []
      for prefix in prefixes { ids.insert(try store.attempt(matching: prefix).header.id) }
      return .attempts(ids)
    }
  }

  private func announce(_ listing: Listing) {
    guard isText else { return print(json: listing, nil) }
    guard !listing.isEmpty else { return context.printer.print([words.nothingThere]) }
    if !listing.attempts.isEmpty {
      context.printer.print(table(of: listing.attempts))
      context.printer.print([""])
    }
    let counts = (listing.attempts.count, listing.reviewCount, listing.settingCount)
    context.printer.print(prose: [words.wouldGo(counts.0, counts.1, counts.2)])
    context.printer.print(prose: stays(listing) + [words.notYet])
  }

  /// What stays, though somebody might think that it goes too.
  private func stays(_ listing: Listing) -> [String] {
    let sent = listing.attempts.map(\.header.id).filter(listing.sent.contains)
    return (sent.isEmpty ? [] : [words.storeKeeps(sent.joined(separator: ", "))])
      + (request.target == .everything && listing.hasClasses ? [words.classesStay] : [])
  }

  private func table(of attempts: [AttemptSummary]) -> TextTable {
    let phrases = context.phrases
    let titles = CaseTitles(context)
    var table = TextTable(heads: [phrases.id, phrases.began, phrases.state, phrases.title])
    table.rows = attempts.map { attempt in
      [
        attempt.header.id, HistoryCommand.minute(attempt.header.startedAt),
        phrases.status(attempt.status), titles.title(of: attempt.header),
      ]
    }
    return table
  }

  // MARK: - Deleting

  private func forget(_ scope: ForgetScope, hasClasses: Bool) throws(Refusal) {
    let store = try context.writableRecords()
    let forgetting: Forgetting
    do throws(StoreError) {
      forgetting = try store.forget(scope)
    } catch {
      guard error.reason == .attemptOpenElsewhere else { throw context.refusal(error) }
      throw Refusal(text: words.openElsewhere, code: error.exitCode)
    }
    let report = DeletionReport(forgetting.proof, context)
    let gone = Listing(
      attempts: forgetting.attempts,
      sent: forgetting.sent,
      reviewCount: forgetting.reviewCount,
      settingCount: forgetting.settingCount,
      hasClasses: hasClasses
    )
    guard isText else {
      print(json: gone, report)
      return try report.refuse(notProved: words.notProved)
    }
    context.printer.print(lines(of: gone))
    context.printer.print(prose: stays(gone))
    try report.print(notReached: words.notReached, notProved: words.notProved)
  }

  private func lines(of listing: Listing) -> [String] {
    let attempts = listing.attempts.map { attempt in
      let header = attempt.header
      return words.deleted(
        header.id,
        HistoryCommand.minute(header.startedAt),
        header.scenarioID
      )
    }
    let settings = listing.settingCount > 0 ? [words.settingsDeleted] : []
    let reviews = listing.reviewCount > 0 ? [words.reviewsDeleted(listing.reviewCount)] : []
    let lines = attempts + reviews + settings
    return lines.isEmpty ? [words.nothingThere] : lines
  }

  // MARK: - JSON

  private func print(json listing: Listing, _ report: DeletionReport?) {
    context.printer.print(
      json: [
        "isDeleted": .boolean(request.isConfirmed && report != nil),
        "attempts": .array(
          listing.attempts.map { attempt in
            [
              "id": .string(attempt.header.id),
              "case": .string(attempt.header.scenarioID),
              "startedAt": .string(attempt.header.startedAt),
              "status": .string(attempt.status.rawValue),
              "decisions": .integer(attempt.decidedCount),
              "isInStore": .boolean(listing.sent.contains(attempt.header.id)),
            ]
          }
        ),
        "refresherAnswers": .integer(listing.reviewCount),
        "settings": .integer(listing.settingCount),
        "proof": report?.json ?? .null,
      ]
    )
  }
}

extension RecordStore {
  /// Whether classes are kept, or the sheet that says how they are.
  fileprivate var hasClasses: Bool {
    get throws(StoreError) {
      guard try classes().isEmpty else { return true }
      return try dataSheet() != nil
    }
  }
}
