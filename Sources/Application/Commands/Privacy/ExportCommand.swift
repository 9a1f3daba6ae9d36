internal import PlainText
internal import Records
internal import Screens

/// `signpost export`: all that is kept of the trainee as JSON, or, without `--mine`, what that is.
struct ExportCommand {
  let context: CommandContext
  let request: ExportRequest

  func run() -> ExitCode {
    do throws(Refusal) {
      switch request {
      case .overview:
        let kept = KeptRecordsReading(in: context.store).records
        var app = AppContext(language: context.language, register: context.library.data.register)
        app.profile = ProfileShelf.inUse(context.options, context.surroundings)
        app.records = context.options.recordsInUse(context.surroundings)
        let text = PrivacyText(app)
        context.printer.print(prose: [text.title] + text.blocks(of: kept).plainText)
      case .mine(let output): try export(to: output)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  private func export(to output: String?) throws(Refusal) {
    let store = try context.existingRecords()
    let records: OwnRecords
    do throws(StoreError) {
      records = try store?.ownRecords() ?? OwnRecords()
    } catch { throw context.refusal(error) }
    let value = OwnRecordsJSON(records).value(at: context.surroundings.timestamp())
    guard let output else { return context.printer.print(json: value) }
    do throws(FileWritingError) {
      try SystemFiles.create(output, Array((value.safeText + "\n").utf8))
    } catch {
      let text = ErrorText.text(of: error, path: output, in: context.language)
      throw Refusal(text: text, code: .cannotWrite)
    }
    let path = CleanText.line(SystemFiles.absolute(output))
    context.printer.print([context.words.debrief.saving.saved(path)])
  }
}
