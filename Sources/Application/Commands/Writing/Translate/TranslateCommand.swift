internal import Authoring
internal import JSONText
internal import PlainText
internal import Screens

/// `signpost translate`: takes the texts of a file out for a translator, and puts them back.
struct TranslateCommand {
  let context: CommandContext
  let request: TranslateRequest

  private var words: TranslateWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      switch request {
      case .export(let file, let target, let source, let earlier, let output):
        let texts = try texts(in: file, from: source, to: target)
        // The earlier version is read in the same pair of languages.
        let since = try earlier.map { path throws(Refusal) in
          try self.texts(in: path, from: texts.source, to: target)
        }
        return try export(texts, of: file, since: since, to: output)
      case .take(let translations, let file, let checksOnly):
        return try take(translations, into: file, checksOnly: checksOnly)
      case .pseudo(let file, let language, let output):
        return try pseudo(file, language, output)
      }
    } catch { return context.refuse(error) }
  }

  // MARK: - Out

  private func export(
    _ texts: TranslatableTexts,
    of path: String,
    since earlier: TranslatableTexts?,
    to output: String?
  ) throws(Refusal) -> ExitCode {
    let name = CleanText.line(path.split(separator: "/").last.map(String.init) ?? path)
    let export = TranslationExport(of: texts, fileName: name, since: earlier, notes: words.notes)
    guard let output else {
      context.surroundings.write(export.file.text)
      return .fine
    }
    try context.create(output, Array(export.file.text.utf8))
    context.printer.print(prose: [words.exported(export, CleanText.line(output))])
    return .fine
  }

  private func pseudo(_ path: String, _ language: String?, _ output: String) throws(Refusal)
    -> ExitCode
  {
    let copy: [UInt8]
    let document = JSONDocument.read(try context.read(path))
    do throws(TranslatingError) {
      copy = try PseudoLanguage.copy(of: document, for: language)
    } catch { throw refusal(error, path) }
    try context.create(output, copy)
    context.printer.print(prose: [words.pseudo(CleanText.line(output))])
    return .fine
  }

  // MARK: - In

  private func take(
    _ translations: String,
    into path: String,
    checksOnly: Bool
  ) throws(Refusal) -> ExitCode {
    let file = try translatorsFile(translations)
    let bytes = try context.read(path)
    let document = JSONDocument.read(bytes)
    let languages = TranslationImport.languages(of: file, for: document)
    guard let target = languages.target else {
      throw Refusal(text: words.noLanguage(CleanText.line(translations)), code: .findings)
    }
    let texts = try texts(of: document, path, from: languages.source, to: target)
    let taken = TranslationImport(file, into: texts)
    if let stranger = taken.stranger {
      let (file, path) = (CleanText.line(translations), CleanText.line(path))
      throw Refusal(text: words.stranger(file, stranger, path), code: .findings)
    }
    if !checksOnly, taken.bytes != bytes { try context.rewrite(path, from: bytes, to: taken.bytes) }
    let name = CleanText.line(translations)
    context.printer.print(
      taken.problems.map { "\(name):\($0.line): \($0.place): \(words.problem($0.reason))" }
    )
    let report = words.taken(taken, CleanText.line(path), target, checksOnly)
    context.printer.print(prose: report)
    return (checksOnly ? taken.isQuiet : taken.problems.isEmpty) ? .fine : .findings
  }

  private func translatorsFile(_ path: String) throws(Refusal) -> POFile {
    let bytes = try context.read(path, limit: POFile.greatestSize)
    do throws(POProblem) {
      return try POReader.read(bytes)
    } catch {
      let place = "\(CleanText.line(path)):\(error.line)"
      throw Refusal(text: "\(place): \(words.unreadable(error.reason))", code: .findings)
    }
  }

  // MARK: - Files

  private func texts(
    in path: String,
    from source: String?,
    to target: String
  ) throws(Refusal) -> TranslatableTexts {
    try texts(of: JSONDocument.read(context.read(path)), path, from: source, to: target)
  }

  private func texts(
    of document: JSONDocument,
    _ path: String,
    from source: String?,
    to target: String
  ) throws(Refusal) -> TranslatableTexts {
    do throws(TranslatingError) {
      return try TranslatableTexts(of: document, from: source, to: target)
    } catch { throw refusal(error, path) }
  }

  private func refusal(_ error: TranslatingError, _ path: String) -> Refusal {
    let text = words.refused(error, CleanText.line(path))
    return Refusal(text: text, code: error == .notReadable ? .badScenario : .usage)
  }
}
