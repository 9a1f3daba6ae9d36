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
    var table = TextTable(
      heads: [phrases.id, phrases.began, phrases.mode] + phrases.figures + [phrases.title],
      alignments: [.leading, .leading, .leading] + phrases.figures.map { _ in .trailing }
    )
    let digits = digits(of: attempts.map(\.header.id))
    table.rows = attempts.map { attempt in
      let header = attempt.header
      return [
        String(header.id.prefix(digits)), HistoryCommand.minute(header.startedAt),
        titles.isGuide(header) ? context.words.welcome.tour : context.words.mode(header.mode),
      ] + figures(of: attempt, titles) + [title(of: attempt, titles)]
    }
    context.printer.print(table)
    context.printer.print(prose: ["", phrases.figuresExplained])
  }

  /// How many digits of their ids tell the attempts apart, 8 at least.
  private func digits(of ids: [String]) -> Int {
    let longest = ids.map(\.count).max() ?? 0
    let enough = (8..<max(8, longest)).first { count in
      Set(ids.map { $0.prefix(count) }).count == ids.count
    }
    return enough ?? longest
  }

  /// The title, after how far an attempt has come that is not finished.
  private func title(of attempt: AttemptSummary, _ titles: CaseTitles) -> String {
    let title = titles.title(of: attempt.header)
    guard attempt.status != .finished else { return title }
    return "\(context.phrases.status(attempt.status)) · \(title)"
  }

  /// The points in the three strands, and how many critical errors were made.
  private func figures(of attempt: AttemptSummary, _ titles: CaseTitles) -> [String] {
    let isGuide = titles.isGuide(attempt.header)
    let result = isGuide ? nil : attempt.result.flatMap { ResultSummary(of: $0.text) }
    let strands = Strand.allCases.map { result?.strands[$0].map { "\($0.percent)" } ?? "-" }
    return strands + [result.map { "\($0.criticalErrors)" } ?? "-"]
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
