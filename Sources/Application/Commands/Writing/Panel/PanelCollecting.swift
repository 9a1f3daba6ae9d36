internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost panel collect`: checks sheets, counts them, and puts their panel into the case.
struct PanelCollecting {
  let context: CommandContext
  /// The case, by its id or its file.
  let target: String
  /// The sheets.
  let paths: [String]
  /// Whether the panel is written into the case.
  let writes: Bool

  private var words: PanelReportWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      let playable = try context.playableCase(target)
      try refuseUnfit(playable)
      let readings = try readings(PanelSheetRows.form(of: playable, context.language))
      let sheets = readings.compactMap(\.sheet)
      guard sheets.count == paths.count else { return refuse(readings) }
      let form = PanelForm(of: playable.scenario, version: "")
      let collection = PanelCollection(sheets, questions: form.questions)
      let bytes = PanelWriting.bytes(
        of: JSONDocument.read(playable.file),
        with: collection.panels
      )
      let rated = rated(bytes, playable)
      if writes { try write(bytes, over: playable) }
      report(
        PanelReport(
          collection: collection,
          agreement: PanelAgreement(of: collection),
          before: playable.source.keyState,
          after: rated.keyState,
          language: context.language
        ),
        readings,
        bytes: bytes,
        playable
      )
      return .fine
    } catch { return context.refuse(error) }
  }

  /// The program's own cases are a part of it, and so many sheets are no panel.
  private func refuseUnfit(_ playable: PlayableCase) throws(Refusal) {
    if writes, CasePath.name(of: playable.path) != nil {
      throw Refusal(text: words.ownCase(CleanText.line(target)), code: .usage)
    }
    if paths.count > PanelCollection.greatestCount {
      throw Refusal(text: words.tooMany(PanelCollection.greatestCount), code: .usage)
    }
  }

  // MARK: - Sheets

  private func readings(_ form: PanelForm) throws(Refusal) -> [PanelSheetReading] {
    var readings: [PanelSheetReading] = []
    var names: [String: String] = [:]
    for path in paths {
      let bytes = try context.read(path, limit: PanelSheetReader.greatestSize)
      var reading = PanelSheetReader.read(bytes, path: path, form: form)
      if let name = reading.sheet?.name {
        if let first = names[name] { reading.refuse(.repeatedSheet(first)) }
        names[name] = names[name] ?? path
      }
      readings.append(reading)
    }
    return readings
  }

  private func printFindings(_ readings: [PanelSheetReading]) {
    for (path, reading) in zip(paths, readings) {
      let rendering = FindingRendering(lines: reading.lines)
      for finding in reading.findings {
        // A finding of the whole sheet names it, as it has no place that does.
        let head = finding.place == nil ? [CleanText.line(path) + ":"] : []
        let text = rendering.text(finding).split(separator: "\n").map(String.init)
        context.printer.print(head + text)
      }
    }
  }

  private func findingData(_ readings: [PanelSheetReading]) -> JSONValue {
    .array(
      zip(paths, readings).flatMap { path, reading in
        reading.findings.map { FindingRendering.data($0, file: path) }
      }
    )
  }

  /// Sheets with mistakes are no panel.
  private func refuse(_ readings: [PanelSheetReading]) -> ExitCode {
    switch context.options.format {
    case .json:
      context.printer.print(json: ["findings": findingData(readings), "isWritten": false])
    case .text:
      printFindings(readings)
      let broken = readings.count { $0.sheet == nil }
      context.printer.print(prose: [words.notCounted(broken, readings.count)])
    }
    return .findings
  }

  // MARK: - The case

  /// The case with its panels, as it is read again.
  private func rated(_ bytes: [UInt8], _ playable: PlayableCase) -> Case {
    do throws(CaseError) {
      return try context.library.read(bytes, path: playable.path).source
    } catch {
      preconditionFailure("a case stays whole when its panels are set: \(error)")
    }
  }

  private func write(_ bytes: [UInt8], over playable: PlayableCase) throws(Refusal) {
    do throws(RewritingError) {
      try SystemFiles.rewrite(playable.path, from: playable.file, to: bytes)
    } catch {
      let text = error.text(path: playable.path, in: context.language)
      throw Refusal(text: text, code: .cannotWrite)
    }
  }

  /// Where keys say something else than most of the panel that now stands behind them.
  private func differences(_ bytes: [UInt8], _ playable: PlayableCase) -> [String] {
    var agency = context.library.agencyFiles
    let file = FileCheck(
      bytes,
      path: playable.path,
      isNamed: true,
      data: context.library.data,
      rubrics: agency.rubrics(for: playable.path),
      directories: agency.directories(for: playable.path),
      // What a panel says does not depend on the day.
      today: nil
    )
    let rendering = FindingRendering(lines: file.lines)
    return file.findings.filter { $0.code == "panel-at-odds" }
      .flatMap { rendering.text($0).split(separator: "\n").map(String.init) }
  }

  private func report(
    _ report: PanelReport,
    _ readings: [PanelSheetReading],
    bytes: [UInt8],
    _ playable: PlayableCase
  ) {
    switch context.options.format {
    case .json:
      let members: [JSONValue.Member] = [
        .init("findings", findingData(readings)), .init("isWritten", .boolean(writes)),
      ]
      context.printer.print(json: .object(report.members + members))
    case .text:
      printFindings(readings)
      context.printer.print(prose: [words.raters(report.collection.sheets.count, report.raters)])
      context.printer.print(report.table)
      context.printer.print(prose: report.agreementLines)
      let differences = differences(bytes, playable)
      if !differences.isEmpty { context.printer.print([words.differences] + differences) }
      if !writes {
        context.printer.print([words.wouldWrite])
        context.printer.print(report.blocks)
      }
      let path = CleanText.line(playable.path)
      context.printer.print(
        prose: [words.keyState(report.before, report.after), words.ending(writes, path)]
      )
    }
  }
}
