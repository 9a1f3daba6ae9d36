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
      let replay = try context.shownReplay(attempt)
      guard replay.showsKeys else {
        let text = context.phrases.explainedAtTheEnd(replay.play.turns.count)
        throw Refusal(text: text, code: .findings)
      }
      try context.deliver(document(of: replay).text(format), format, to: output)
      return .fine
    } catch {
      return context.refuse(error)
    }
  }

  private func document(of replay: AttemptReplay) -> DebriefDocument {
    let app = AppContext(language: context.language, register: context.library.data.register)
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
}
