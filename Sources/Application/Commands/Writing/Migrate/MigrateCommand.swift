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

  /// The most steps that are named as other than they were.
  private static let greatestStepCount = 6

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
      return rows.allSatisfy(\.move.extent.isExact) ? .fine : .findings
    } catch { return context.refuse(error) }
  }

  private func rows() throws(Refusal) -> [Row] {
    let named = try namedCase()
    do throws(StoreError) {
      var rows: [Row] = []
      for attempt in try context.attempts() where isMeant(attempt.header, named) {
        let store = try context.store.get()
        let stored = try store.attempt(matching: attempt.header.id)
        let move = AttemptMove(
          of: stored,
          copy: try store.caseCopy(stored.caseCopyHash),
          to: present(attempt.header, named?.path)
        )
        rows.append(Row(header: attempt.header, move: move))
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
      let text = ErrorText.text(of: error, in: context.language)
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
    let counts = words.counts(
      rows.count,
      rows.count(where: \.move.extent.isExact),
      rows.count(where: \.move.extent.isAll),
      rows.count { $0.move.extent == .part },
      rows.count { $0.move.extent == .nothing }
    )
    context.printer.print([""])
    context.printer.print(prose: [counts, words.nothingChanged])
  }

  private func reason(_ move: AttemptMove) -> String {
    guard move.hasCase else { return " " + words.caseIsGone }
    if let problem = move.problem { return " " + ErrorText.text(of: problem, in: context.language) }
    let named = move.steps.prefix(Self.greatestStepCount).map { CleanText.line($0) }
    return move.extent.isAll && !named.isEmpty
      ? " " + words.steps(named, move.steps.count - named.count) : ""
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
