internal import Screens

/// `signpost script`: a case as a document to read.
struct ScriptCommand {
  let context: CommandContext
  /// The case, by its id or its file.
  let target: String
  let format: CaseScript.Format
  let showsKeys: Bool
  /// The file that is written; none for standard output.
  let output: String?

  func run() -> ExitCode {
    do throws(Refusal) {
      let script = try text()
      guard output == nil else {
        try context.deliver(script, format, to: output)
        return .fine
      }
      let lines = script.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      context.printer.print(lines.flatMap { $0.isEmpty ? [""] : wrapped(String($0)) })
      return .fine
    } catch { return context.refuse(error) }
  }

  private func text() throws(Refusal) -> String {
    do throws(CaseError) {
      let playable = try context.library.open(try context.library.path(of: target))
      try context.library.refuseOtherTexts(of: playable)
      let app = AppContext(language: context.language, register: context.library.data.register)
      return CaseScript(of: playable.source, showsKeys: showsKeys, app).text(format)
    } catch {
      let text = ErrorText.text(of: error, in: context.language)
      throw Refusal(text: text, code: error.exitCode)
    }
  }

  /// A paragraph of Markdown stays on its line, as a break could begin a list, and so does a page.
  private func wrapped(_ line: String) -> [String] {
    format == .text ? context.printer.wrap(line) : [line]
  }
}
