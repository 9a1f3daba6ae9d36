internal import PlainText
internal import Screens

extension CommandContext {
  /// Prints a document, or writes it into a new file and says where.
  func deliver(
    _ text: String,
    _ format: PaperDocument.Format,
    to output: String?
  ) throws(Refusal) {
    let clean = CleanText.block(text)
    guard let output else {
      switch format {
      case .text:
        let lines = clean.split(separator: "\n", omittingEmptySubsequences: false)
        printer.print(lines.flatMap { $0.isEmpty ? [""] : printer.wrap(String($0)) })
      case .markdown, .html: surroundings.write(clean)
      }
      return
    }
    do throws(FileWritingError) {
      try SystemFiles.create(output, Array(clean.utf8))
      let path = CleanText.line(SystemFiles.absolute(output))
      printer.print([words.debrief.saving.saved(path)])
    } catch {
      let text = ErrorText.text(of: error, path: output, in: language)
      throw Refusal(text: text, code: .cannotWrite)
    }
  }
}
