internal import JSONText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost history`: the attempts, newest first.
struct HistoryCommand {
  let context: CommandContext

  func run() -> ExitCode {
    do throws(StoreError) {
      let attempts = try context.attempts()
      let titles = CaseTitles(context)
      switch context.options.format {
      case .json: context.printer.print(json: .array(attempts.map { json($0, titles) }))
      case .text: print(attempts, titles)
      }
      return .fine
    } catch {
      return context.refuse(error)
    }
  }

  private func print(_ attempts: [AttemptSummary], _ titles: CaseTitles) {
    guard !attempts.isEmpty else {
      context.printer.print([context.words.noHistory])
      return
    }
    let phrases = context.phrases
    let strands = Strand.allCases.map { context.words.debrief.strand($0) }
    var table = TextTable(
      heads: [phrases.id, phrases.began, phrases.mode, phrases.state] + strands
        + [phrases.criticalErrors, phrases.title],
      alignments: [.leading, .leading, .leading, .leading, .trailing, .trailing, .trailing]
        + [.trailing]
    )
    table.rows = attempts.map { attempt in
      let header = attempt.header
      let result = attempt.result.flatMap { ResultSummary(of: $0.text) }
      let isGuide = titles.isGuide(header)
      let figures = Strand.allCases.map { strand in
        isGuide ? "-" : result?.strands[strand].map { "\($0.percent)" } ?? "-"
      }
      let mode = isGuide ? context.words.welcome.tour : context.words.mode(header.mode)
      return [
        header.id, HistoryCommand.minute(header.startedAt), mode, phrases.status(attempt.status),
      ] + figures + [
        isGuide ? "-" : result.map { "\($0.criticalErrors)" } ?? "-", titles.title(of: header),
      ]
    }
    context.printer.print(table)
  }

  /// A date and time to the minute, `2026-11-23 18:39`.
  static func minute(_ timestamp: String) -> String {
    String(timestamp.prefix(16)).replacing("T", with: " ")
  }

  private func json(_ attempt: AttemptSummary, _ titles: CaseTitles) -> JSONValue {
    let header = attempt.header
    let isGuide = titles.isGuide(header)
    let result = isGuide ? nil : attempt.result.flatMap { ResultSummary(of: $0.text) }
    return [
      "id": .string(header.id),
      "case": .string(header.scenarioID),
      "title": .string(titles.title(of: header)),
      "mode": .string(header.mode.rawValue),
      "isGuide": .boolean(isGuide),
      "startedAt": .string(header.startedAt),
      "lastEventAt": .string(attempt.lastEventAt),
      "status": .string(attempt.status.rawValue),
      "decisions": .integer(attempt.decidedCount),
      "strands": .object(
        Strand.allCases.map { strand in
          let share = result?.strands[strand]
          return JSONValue.Member(strand.rawValue, share.map { .string($0.text) } ?? .null)
        }
      ),
      "criticalErrors": result.map { .integer($0.criticalErrors) } ?? .null,
      "rubric": .string("\(header.rubricID) \(header.rubricVersion)"),
      "program": .string(header.program),
    ]
  }
}

/// The titles of cases, as they are now or as they were when they were played.
struct CaseTitles {
  private let known: [String: LibraryEntry]
  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
    let entries = context.contents.entries.filter(\.isPlayable)
    known = Dictionary(entries.map { ($0.id, $0) }) { _, last in last }
  }

  /// Whether an attempt was a tour, which is not scored.
  func isGuide(_ header: AttemptHeader) -> Bool {
    known[header.scenarioID]?.isGuide ?? false
  }

  /// The title of an attempt's case; its id where there is no title any more.
  func title(of header: AttemptHeader) -> String {
    let title = known[header.scenarioID]?.title(ofVariant: header.variant) ?? kept(header)
    return title?.line(in: context.language.rawValue) ?? header.scenarioID
  }

  private func kept(_ header: AttemptHeader) -> LocalizedText? {
    let copy = (try? context.store.get().caseCopy(header.hashes.file)).flatMap(\.self)
    guard let copy else { return nil }
    let kept = try? context.library.read(copy.bytes, path: copy.path, variant: header.variant)
    return kept?.scenario.head.title
  }
}
