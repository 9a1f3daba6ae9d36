internal import PlainText
internal import Screens

extension CommandContext {
  /// Prints a document, or writes it into a new file and says where.
  ///
  /// A text that is held against itself later is broken between words alone on a terminal, so that it can
  /// be put together again.
  func deliver(
    _ text: String,
    _ format: PaperDocument.Format,
    to output: String?,
    breakingWords: Bool = true
  ) throws(Refusal) {
    let clean = CleanText.block(text)
    guard let output else {
      switch format {
      case .text:
        let lines = clean.split(separator: "\n", omittingEmptySubsequences: false)
        printer.print(
          lines.flatMap { line in
            line.isEmpty
              ? [""]
              : breakingWords ? printer.wrap(String(line)) : printer.wrap(wordsOf: String(line))
          }
        )
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
