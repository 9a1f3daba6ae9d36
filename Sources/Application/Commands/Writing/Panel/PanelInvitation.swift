internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost panel invite`: a sheet for each rater, without a right answer.
struct PanelInvitation {
  let context: CommandContext
  /// The case, by its id or its file.
  let target: String
  /// The folder that the sheets go to.
  let folder: String
  /// How many are made.
  let raters: Int

  private var words: PanelReportWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      let playable = try context.playableCase(target)
      let form = PanelSheetRows.form(of: playable, context.language)
      let title = playable.scenario.head.title.line(in: context.language.rawValue)
      guard !form.questions.isEmpty else {
        throw Refusal(text: words.asksNothing(CleanText.line(target)), code: .usage)
      }
      try openFolder()
      let files = try write(playable, form)
      switch context.options.format {
      case .json:
        context.printer.print(json: [
          "case": .string(form.ids[0]), "version": .string(form.version),
          "questions": .integer(form.questions.count),
          "files": .array(files.map { .string($0) }),
        ])
      case .text:
        context.printer.print(files)
        context.printer.print(
          prose: words.invited(files.count, form.questions.count, title, CleanText.line(target))
        )
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  /// Sees that the folder is there, and makes it where nothing of its name is.
  private func openFolder() throws(Refusal) {
    let problem: FileWritingError
    do throws(FileError) {
      guard try SystemFiles.kind(of: folder) != .folder else { return }
      problem = .refused(.notAFolder)
    } catch .notFound {
      do throws(FileWritingError) {
        return try SystemFiles.makeFolder(folder)
      } catch { problem = error }
    } catch { problem = .refused(error) }
    let text = ErrorText.text(of: problem, path: folder, in: context.language)
    throw Refusal(text: text, code: .usage)
  }

  /// Writes the sheets and says where they are; nothing that is there is replaced.
  private func write(_ playable: PlayableCase, _ form: PanelForm) throws(Refusal) -> [String] {
    let rows = PanelSheetRows(playable, context.language)
    let bits = context.surroundings.random()
    var files: [String] = []
    for number in 1...raters {
      let name = PanelNames.sheet(bits, number)
      let path = SystemFiles.join(folder, "\(form.ids[0])-\(name).csv")
      do throws(FileWritingError) {
        try SystemFiles.create(path, Array(rows.sheet(named: name, form).utf8))
      } catch {
        let text = ErrorText.text(of: error, path: path, in: context.language)
        throw Refusal(text: text, code: .cannotWrite)
      }
      files.append(path)
    }
    return files
  }
}

extension CommandContext {
  /// Opens a case by its id or its file, in one of its variants or in the first.
  func playableCase(_ target: String, variant: String? = nil) throws(Refusal) -> PlayableCase {
    do throws(CaseError) {
      return try library.open(try library.path(of: target), variant: variant ?? "")
    } catch {
      let text = ErrorText.text(of: error, in: language)
      throw Refusal(text: text, code: error.exitCode)
    }
  }
}
