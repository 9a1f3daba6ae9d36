internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost migrate`: which stored attempts carry over to the present version of their case.
///
/// It changes nothing: every attempt keeps the copy of the case that it was played on.
struct MigrateCommand {
  let context: CommandContext
  /// The case, by its id or its file; none for every case.
  let target: String?

  private var words: MigrateWords { .of(context.language) }

  /// An attempt with how far it carries over.
  private struct Row {
    let header: AttemptHeader
    let move: AttemptMove
  }

  func run() -> ExitCode {
    do throws(Refusal) {
      let rows = try rows()
      switch context.options.format {
      case .json: context.printer.print(json: .array(rows.map(json)))
      case .text: print(rows)
      }
      return rows.allSatisfy { $0.move.extent == .exact } ? .fine : .findings
    } catch { return context.refuse(error) }
  }

  private func rows() throws(Refusal) -> [Row] {
    let named = try namedCase()
    do throws(StoreError) {
      var rows: [Row] = []
      for attempt in try context.attempts() where isMeant(attempt.header, named) {
        let stored = try context.store.get().attempt(matching: attempt.header.id)
        let present = present(attempt.header, named?.path)
        rows.append(Row(header: attempt.header, move: AttemptMove(of: stored, to: present)))
      }
      return rows
    } catch {
      let text = ErrorText.text(of: error, in: context.language)
      throw Refusal(text: text, code: error.exitCode)
    }
  }

  /// The case that was named, with the ids that it has and had.
  private func namedCase() throws(Refusal) -> (path: String, ids: Set<String>)? {
    guard let target else { return nil }
    do throws(CaseError) {
      let path = try context.library.path(of: target)
      let head = try context.library.open(path).scenario.head
      return (path, Set([head.id] + head.formerly))
    } catch {
      let text = "signpost: " + ErrorText.text(of: error, in: context.language)
      throw Refusal(text: text, code: error.exitCode)
    }
  }

  private func isMeant(_ header: AttemptHeader, _ named: (path: String, ids: Set<String>)?) -> Bool
  {
    named.map { $0.ids.contains(header.scenarioID) } ?? true
  }

  /// The present version of an attempt's case, in the variant that was played.
  private func present(_ header: AttemptHeader, _ path: String?) -> PlayableCase? {
    // A case that is gone or has mistakes has no present version; the row says so.
    guard let path = path ?? (try? context.library.path(of: header.scenarioID)) else { return nil }
    return try? context.library.open(path, variant: header.variant)
  }

  private func print(_ rows: [Row]) {
    guard !rows.isEmpty else { return context.printer.print([words.noAttempts]) }
    for row in rows {
      let began = HistoryCommand.minute(row.header.startedAt)
      let extent = words.extent(row.move.extent, row.move.taken, row.move.decisions)
      context.printer.print(["\(row.header.id)  \(began)  \(row.header.scenarioID)"])
      context.printer.print(prose: [extent + reason(row.move)], indent: "  ")
    }
    let counts = AttemptMove.Extent.allCases.map { extent in
      (extent, rows.count { $0.move.extent == extent })
    }
    context.printer.print([""])
    context.printer.print(prose: [words.counts(rows.count, counts), words.nothingChanged])
  }

  private func reason(_ move: AttemptMove) -> String {
    guard move.hasCase else { return " " + words.caseIsGone }
    return move.problem.map { " " + ErrorText.text(of: $0, in: context.language) } ?? ""
  }

  private func json(_ row: Row) -> JSONValue {
    [
      "id": .string(row.header.id),
      "case": .string(row.header.scenarioID),
      "startedAt": .string(row.header.startedAt),
      "carriesOver": .string(row.move.extent.rawValue),
      "taken": .integer(row.move.taken),
      "decisions": .integer(row.move.decisions),
      "reason": .string(reason(row.move).split(separator: " ").joined(separator: " ")),
    ]
  }
}
