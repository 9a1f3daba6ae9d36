internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost diff`: what differs between two versions of a case, and what that means for attempts.
struct DiffCommand {
  let context: CommandContext
  /// The old version, by its file or its id.
  let old: String
  /// The new version.
  let new: String

  private var words: DiffWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(CaseError) {
      let (before, after) = (try open(old), try open(new))
      let comparison = CaseComparison(
        old: JSONDocument.read(before.file),
        new: JSONDocument.read(after.file)
      )
      let effect = AttemptEffect(comparison, before.source.hashes, after.source.hashes)
      switch context.options.format {
      case .json: context.printer.print(json: DiffJSON.value(of: comparison, effect))
      case .text:
        let text = DiffText(words: words)
        context.printer.print(text.lines(of: comparison))
        context.printer.print(prose: text.meaning(of: comparison, effect))
      }
      return comparison.isEmpty ? .fine : .findings
    } catch {
      let text = ErrorText.text(of: error, in: context.language)
      return context.refuse(Refusal(text: text, code: error.exitCode))
    }
  }

  private func open(_ target: String) throws(CaseError) -> PlayableCase {
    try context.library.open(try context.library.path(of: target))
  }
}
