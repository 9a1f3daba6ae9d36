internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost debrief`: the debrief of an attempt as text, Markdown, or a page for printing.
struct DebriefCommand {
  let context: CommandContext
  let attempt: String
  let format: DebriefDocument.Format
  /// Where it is written; none for standard output.
  let output: String?

  func run() -> ExitCode {
    do throws(Refusal) {
      let replay = try context.replay(attempt).get()
      guard replay.showsKeys else {
        let text = context.phrases.explainedAtTheEnd(replay.play.turns.count)
        throw Refusal(text: text, code: .findings)
      }
      try deliver(document(of: replay).text(format))
      return .fine
    } catch {
      return context.refuse(error)
    }
  }

  private func document(of replay: AttemptReplay) -> DebriefDocument {
    let app = AppContext(words: context.words, register: context.library.data.register)
    let header = replay.stored.header
    let text = DebriefText(
      of: replay.play,
      replay.card,
      in: replay.playable,
      app,
      seed: header.presentationSeed,
      ratings: replay.ratings,
      least: replay.playable.least
    )
    return DebriefDocument(of: text, header, app)
  }

  private func deliver(_ text: String) throws(Refusal) {
    let clean = CleanText.block(text)
    guard let output else {
      switch format {
      case .text:
        let lines = clean.split(separator: "\n", omittingEmptySubsequences: false)
        context.printer.print(
          lines.flatMap { $0.isEmpty ? [""] : context.printer.wrap(String($0)) }
        )
      case .markdown, .html: context.surroundings.write(clean)
      }
      return
    }
    do throws(FileWritingError) {
      try SystemFiles.create(output, Array(clean.utf8))
      let path = CleanText.line(SystemFiles.absolute(output))
      context.printer.print([context.words.debrief.saving.saved(path)])
    } catch {
      let text = "signpost: " + ErrorText.text(of: error, path: output, in: context.language)
      throw Refusal(text: text, code: .cannotWrite)
    }
  }
}
