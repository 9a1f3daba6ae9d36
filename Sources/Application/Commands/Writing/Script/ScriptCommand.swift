internal import Screens

/// `signpost script`: a case as a document to read.
struct ScriptCommand {
  let context: CommandContext
  /// The case, by its id or its file.
  let target: String
  let format: CaseScript.Format
  let showsKeys: Bool

  func run() -> ExitCode {
    do throws(CaseError) {
      let playable = try context.library.open(try context.library.path(of: target))
      let app = AppContext(language: context.language, register: context.library.data.register)
      let script = CaseScript(of: playable.source, showsKeys: showsKeys, app).text(format)
      let lines = script.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      context.printer.print(lines.flatMap { $0.isEmpty ? [""] : wrapped(String($0)) })
      return .fine
    } catch {
      let text = ErrorText.text(of: error, in: context.language)
      return context.refuse(Refusal(text: text, code: error.exitCode))
    }
  }

  /// A paragraph of Markdown stays on its line, as a break could begin a list, and so does a page.
  private func wrapped(_ line: String) -> [String] {
    format == .text ? context.printer.wrap(line) : [line]
  }
}
