internal import ClassFiles
internal import Classroom
internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost class` without an interface: paper, reports, the data sheet, the end of records.
struct ClassRecordsCommand {
  let context: CommandContext
  let request: ClassRecordsRequest

  var words: ClassRecordsWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      switch request {
      case .sheet(let target, let variant, let minutes, let output):
        let playable = try context.playableCase(target, variant: variant)
        let paper = RunSheetPaper(
          of: playable,
          minutes: minutes ?? Self.usualMinutes,
          app
        )
        try context.deliver(paper.text(output.format), output.format, to: output.path)
      case .handouts(let target, let variant, let output):
        let paper = HandoutPaper(of: try context.playableCase(target, variant: variant), app)
        try context.deliver(paper.text(output.format), output.format, to: output.path)
      case .list: try list()
      case .report(let id, let showsNames, let output):
        try report(id, showsNames: showsNames, output)
      case .dataSheet(let options): try DataSheetCommand(command: self, options: options).run()
      case .clear(let id): return try ClassClearCommand(command: self, id: id).run()
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  var app: AppContext {
    AppContext(language: context.language, register: context.library.data.register)
  }

  /// The minutes of a class where nobody says otherwise.
  private static let usualMinutes = 45

  // MARK: - The records

  private func refusal(_ problem: ClassProblem) -> Refusal {
    Refusal(text: ErrorText.text(of: problem, in: context.language), code: problem.exitCode)
  }

  // MARK: - List

  private func list() throws(Refusal) {
    let store = try context.existingRecords()
    let classes: [ClassSummary]
    do throws(StoreError) {
      classes = try store?.classes() ?? []
    } catch { throw context.refusal(error) }
    if context.options.format == .json {
      return context.printer.print(json: .array(classes.map(json)))
    }
    guard !classes.isEmpty else { return context.printer.print([words.noClasses]) }
    var table = TextTable(heads: [
      context.phrases.id, words.opened, words.ends, context.phrases.state, words.scenario,
    ])
    table.rows = classes.map { summary in
      let header = try? ClassCoding.header(from: summary.head.header)
      let id = CleanText.line(summary.head.id)
      return [
        id, ClassReportText.date(summary.head.openedOn), ClassReportText.date(summary.head.endsOn),
        words.state(summary), header.map(\.scenarioID) ?? words.unreadable,
      ]
    }
    context.printer.print(table)
  }

  private func json(_ summary: ClassSummary) -> JSONValue {
    let header = try? ClassCoding.header(from: summary.head.header)
    return [
      "id": .string(CleanText.line(summary.head.id)),
      "case": header.map { .string($0.scenarioID) } ?? .null,
      "variant": header.map { .string($0.variant) } ?? .null,
      "minutes": header.map { .integer($0.minutes) } ?? .null,
      "opened": .string(ClassReportText.date(summary.head.openedOn)),
      "ends": .string(ClassReportText.date(summary.head.endsOn)),
      "isRehearsal": .boolean(summary.head.isRehearsal),
      "entries": .integer(summary.eventCount),
      "hasReport": .boolean(summary.hasReport),
    ]
  }

  // MARK: - Report

  private func report(
    _ id: String?,
    showsNames: Bool,
    _ output: ClassRecordsRequest.Output
  ) throws(Refusal) {
    guard try context.existingRecords() != nil else {
      throw Refusal(text: words.noClasses, code: .usage)
    }
    let store = try context.writableRecords()
    let desk: ClassDesk
    let newest: String?
    do throws(StoreError) {
      desk = try ClassDesk(store, context.surroundings, library: context.library)
      newest = id == nil ? try desk.newest() : id
    } catch { throw context.refusal(error) }
    guard let newest else { throw Refusal(text: words.noClasses, code: .usage) }
    let opened: OpenedClass
    let report: ClassReport
    do throws(ClassProblem) {
      opened = try desk.open(matching: newest)
      report = try desk.report(of: opened)
    } catch { throw refusal(error) }
    let facts = ClassReportText.Facts(
      openedOn: opened.stored.openedOn,
      endsOn: opened.stored.endsOn,
      names: showsNames ? opened.register.names : nil
    )
    let text = ClassReportText(
      of: report,
      in: opened.playable,
      register: opened.register,
      facts,
      app
    )
    try context.deliver(text.text(output.format), output.format, to: output.path)
  }
}
