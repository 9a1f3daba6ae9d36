internal import JSONText
internal import PlainText
internal import Records
internal import Screens

/// `signpost import`: takes an export of one's own records in, as of another machine.
struct ImportCommand {
  let context: CommandContext
  let file: String

  private var words: ImportWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      let records = try read()
      let store = try context.writableRecords()
      let merging: Merging
      do throws(StoreError) {
        merging = try store.takeIn(records)
      } catch { throw refusal(error) }
      tell(merging)
      return .fine
    } catch { return context.refuse(error) }
  }

  private func read() throws(Refusal) -> OwnRecords {
    let bytes = try context.read(file, limit: OwnRecordsReader.greatestFile)
    do throws(ImportProblem) {
      return try OwnRecordsReader.read(bytes)
    } catch {
      let text = "\(CleanText.line(file)): \(words.problem(error)) \(words.unchanged)"
      throw Refusal(text: text, code: .badScenario)
    }
  }

  private func refusal(_ error: StoreError) -> Refusal {
    switch error.reason {
    case .attemptExists, .forbidden:
      Refusal(
        text: "\(CleanText.line(file)): \(words.contradicts) \(words.unchanged)",
        code: .badScenario
      )
    case .attemptOpenElsewhere:
      Refusal(text: "\(words.openElsewhere) \(words.unchanged)", code: error.exitCode)
    default: context.refusal(error)
    }
  }

  private func tell(_ merging: Merging) {
    guard context.options.format == .text else { return print(json: merging) }
    guard !merging.isWithoutEffect else {
      return context.printer.print(prose: [words.nothingNew] + parted(merging))
    }
    let lines = [
      words.newAttempts(merging.newAttempts), words.continued(merging.continuedAttempts),
      words.newReviews(merging.newReviews), words.settings(merging.newSettings.count),
      words.known(merging.knownAttempts, merging.knownReviews),
    ].compactMap(\.self)
    context.printer.print(prose: lines + parted(merging))
  }

  private func parted(_ merging: Merging) -> [String] {
    let ids = merging.partedAttempts.map { CleanText.line($0) }.joined(separator: ", ")
    return ids.isEmpty ? [] : [words.parted(ids)]
  }

  private func print(json merging: Merging) {
    context.printer.print(
      json: [
        "newAttempts": .integer(merging.newAttempts),
        "continuedAttempts": .integer(merging.continuedAttempts),
        "knownAttempts": .integer(merging.knownAttempts),
        "partedAttempts": .array(merging.partedAttempts.map { .string($0) }),
        "newAnswers": .integer(merging.newReviews),
        "knownAnswers": .integer(merging.knownReviews),
        "newSettings": .array(merging.newSettings.map { .string($0) }),
      ]
    )
  }
}
