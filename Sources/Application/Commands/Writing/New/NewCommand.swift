internal import Authoring
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost new`: begins a case, from the template or from another case.
struct NewCommand {
  let context: CommandContext
  let options: NewCaseOptions

  private var words: NewWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      let origin = try originFile()
      let options = try answered()
      let wish = try wish(options)
      let path = options.output ?? wish.id + ".json"
      try write(file(for: wish, origin), to: path)
      context.printer.print(prose: words.written(CleanText.line(path), origin == nil))
      return .fine
    } catch { return context.refuse(error) }
  }

  /// The file of the case that is copied; none where a case is begun from the template.
  private func originFile() throws(Refusal) -> (bytes: [UInt8], id: String)? {
    guard let origin = options.origin else { return nil }
    do throws(CaseError) {
      let path = try context.library.path(of: origin)
      let playable = try context.library.open(path)
      return (try context.library.bytes(of: path), playable.scenario.head.id)
    } catch {
      throw Refusal(
        text: ErrorText.text(of: error, in: context.language),
        code: error.exitCode
      )
    }
  }

  private func file(
    for wish: NewCase,
    _ origin: (bytes: [UInt8], id: String)?
  ) -> [UInt8] {
    let bytes = origin?.bytes ?? context.library.data.template?.bytes ?? []
    guard let template = CaseTemplate(bytes) else {
      preconditionFailure("the template and every case that opens are JSON")
    }
    return origin == nil ? template.file(for: wish) : template.copy(for: wish)
  }

  /// The options with what was missing asked for, where somebody is there to answer.
  private func answered() throws(Refusal) -> NewCaseOptions {
    guard context.surroundings.isTerminal else { return options }
    do throws(Questionnaire.Ended) {
      return try ask(Questionnaire(context: context, words: words))
    } catch { throw Refusal(text: words.nothingWritten, code: .usage) }
  }

  private func ask(_ questions: Questionnaire) throws(Questionnaire.Ended) -> NewCaseOptions {
    var result = options
    if result.title == nil {
      let title = try questions.line(words.askTitle)
      result.title = title.isEmpty ? nil : title
    }
    guard result.origin == nil else { return result }
    if result.setting == nil {
      let all = ScenarioHead.Setting.allCases
      let names = all.map { context.words.setting($0) }
      result.setting = all[try questions.choice(words.askSetting, names, usual: all.count - 1)]
    }
    if result.audience == nil {
      let all = Audience.allCases
      let usual = NewCase.audience(in: result.setting ?? .other).first ?? .prison
      let place = all.firstIndex(of: usual) ?? 0
      let names = all.map { words.audience($0) }
      result.audience = all[try questions.choice(words.askAudience, names, usual: place)]
    }
    if result.focus == nil {
      let all: [NewCase.Focus?] = NewCase.Focus.allCases + [nil]
      let names = all.map { words.focus($0) }
      result.focus = all[try questions.choice(words.askFocus, names, usual: all.count - 1)]
    }
    if result.length == nil {
      let all = NewCase.Length.allCases
      let names = all.map { words.length($0) }
      result.length = all[try questions.choice(words.askLength, names, usual: 1)]
    }
    if result.languages.isEmpty {
      let all = [["en", "da"], ["en"], ["da"]]
      let names = all.map { words.languages($0) }
      result.languages = all[try questions.choice(words.askLanguages, names, usual: 0)]
    }
    return result
  }

  private func wish(_ options: NewCaseOptions) throws(Refusal) -> NewCase {
    let title = options.title.map { CleanText.line($0) }
    let derived = title.map { CaseTemplate.id(of: AsciiText.transliterate($0)) }
    let copy = options.origin.map { CaseTemplate.id(of: AsciiText.transliterate($0 + " copy")) }
    let id = options.id ?? derived ?? copy ?? CaseTemplate.id(of: "")
    guard CaseName.isWellFormed(id) else {
      throw Refusal(text: words.malformedID(CleanText.line(id)), code: .usage)
    }
    if let taken = context.contents.entries.first(where: { $0.id == id }) {
      throw Refusal(text: words.takenID(id, CleanText.line(taken.path)), code: .usage)
    }
    var wish = NewCase(id: id, day: String(context.surroundings.timestamp().prefix(10)))
    wish.title = title
    wish.setting = options.setting
    let usual = options.setting.map { NewCase.audience(in: $0) } ?? []
    wish.audience = options.audience.map { [$0] } ?? usual
    wish.focus = options.focus
    wish.length = options.length ?? .medium
    wish.languages = options.languages
    return wish
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    do throws(FileWritingError) {
      // A case is there to be read by others.
      try SystemFiles.create(path, bytes, mode: 0o666)
    } catch {
      let text = ErrorText.text(of: error, path: path, in: context.language)
      throw Refusal(text: text, code: .cannotWrite)
    }
  }
}
