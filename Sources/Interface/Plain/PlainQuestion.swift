internal import PlainText

/// What a page asks, and what a typed line means as an answer.
struct PlainQuestion<Message: Equatable & Sendable> {
  /// What a line comes to.
  enum Reply {
    /// It sends a message; whether the rest of its line may answer what comes then.
    case message(Message, takesMore: Bool = false)
    /// It sends none; this is said and the question stands.
    case say([String])
    /// It sends none; the page is printed again and the question stands.
    case printPage
    /// It begins a text of several lines.
    case readText(PlainTextPrompt<Message>, first: String)
  }

  private let page: PlainPage<Message>
  private let words: InterfaceWords

  init(_ page: PlainPage<Message>, words: InterfaceWords) {
    self.page = page
    self.words = words
  }

  /// What is said once before the prompt; before a text that goes on, with its lines so far.
  func introduction(goingOn written: [String]? = nil) -> [String] {
    guard case .text(let text) = page.prompt else { return [] }
    var lines = [text.hint]
    if let written {
      lines += ["\(words.textGoesOn):"] + written
    } else if !text.initial.isEmpty {
      lines += ["\(words.textSoFar):", text.initial]
    }
    if text.isMultiline { lines.append(words.endWithFullStop) }
    return lines + commandsInText
  }

  private var commandsInText: [String] {
    guard let key = page.commands.first(where: { !$0.key.isEmpty })?.key else { return [] }
    return [InterfaceWords.fill(words.commandsInText, "key", key)]
  }

  /// The prompt at which the line is read.
  var prompt: String {
    switch page.prompt {
    case .choice where page.choices.isEmpty, .none: "\(words.giveCommand): "
    case .choice: "\(words.chooseNumber): "
    case .text: "> "
    case .confirm(let question, _, _): "\(question) [\(words.yes)/\(words.no)] "
    case .proceed: "\(words.pressEnter): "
    }
  }

  /// Finds out what a line means.
  func reply(to line: String) -> Reply {
    if case .text(let text) = page.prompt { return textReply(line, text) }
    let answer = Self.trimmed(CleanText.line(line))
    if answer == "?" { return .say(commandList) }
    if answer == "??" { return .printPage }
    let named = answer.hasPrefix(":") ? Self.trimmed(String(answer.dropFirst())) : answer
    if let choice = choice(named) { return reply(choosing: choice) }
    switch page.prompt {
    case .confirm(_, let yes, let no):
      if means(answer, words.yes) { return .message(yes) }
      if answer.isEmpty || means(answer, words.no) { return .message(no) }
      return .say([words.answerYesOrNo])
    case .proceed(let message) where answer.isEmpty: return .message(message)
    case .choice where answer.isEmpty:
      return page.emptyLine.map { .message($0) } ?? .say([rebuke])
    default: return .say([rebuke])
    }
  }

  /// The answers that a line holds: several where it is none itself but made of such, as `1 2 d`.
  func answers(in line: String) -> [String] {
    let words = CleanText.line(line).split(whereSeparator: { $0.isWhitespace || $0 == "," })
    guard case .choice = page.prompt, words.count > 1, choice(Self.trimmed(line)) == nil,
      let first = words.first, choice(String(first)) != nil
    else { return [line] }
    return words.map { String($0) }
  }

  /// What a line comes to that begins with one colon, where a text is asked for; none for text.
  func commandReply(to line: String) -> Reply? {
    let answer = Self.trimmed(CleanText.line(line))
    guard answer.hasPrefix(":"), !answer.hasPrefix("::") else { return nil }
    let name = Self.trimmed(String(answer.dropFirst()))
    if name == "?" { return .say(commandList) }
    if name == "??" { return .printPage }
    return choice(name).map { reply(choosing: $0) } ?? .say([words.unknownInText])
  }

  /// The text that a line holds: two colons at its beginning stand for one.
  static func content(of line: String) -> String {
    let answer = trimmed(CleanText.line(line))
    return answer.hasPrefix("::") ? String(answer.dropFirst()) : line
  }

  private func textReply(_ line: String, _ prompt: PlainTextPrompt<Message>) -> Reply {
    if let reply = commandReply(to: line) { return reply }
    let isEmpty = Self.trimmed(CleanText.line(line)).isEmpty
    if prompt.isMultiline, !(isEmpty && !prompt.initial.isEmpty) {
      return .readText(prompt, first: line)
    }
    let result = Self.text(Self.content(of: line), prompt)
    return result.isCut
      ? .say([InterfaceWords.fill(words.textCut, "n", "\(prompt.maximumLength)")])
      : .message(prompt.message(result.text))
  }

  /// The text that an answer gives: clean, within the limit, the text so far where it is empty.
  static func text(
    _ answer: String,
    _ prompt: PlainTextPrompt<Message>
  ) -> (text: String, isCut: Bool) {
    let clean = prompt.isMultiline ? CleanText.block(answer) : CleanText.line(answer)
    if trimmed(clean).isEmpty { return (prompt.initial, false) }
    return (String(clean.prefix(prompt.maximumLength)), clean.count > prompt.maximumLength)
  }

  private func choice(_ answer: String) -> PlainChoice<Message>? {
    guard !answer.isEmpty else { return nil }
    if let number = Int(answer) {
      return page.choices.indices.contains(number - 1) ? page.choices[number - 1] : nil
    }
    let all = page.choices + page.commands
    return all.first { $0.key == answer }
      ?? all.first { !$0.key.isEmpty && $0.key.lowercased() == answer.lowercased() }
  }

  private func reply(choosing choice: PlainChoice<Message>) -> Reply {
    choice.disabledReason.map { .say(["\(words.notNow): \($0)"]) }
      ?? .message(choice.message, takesMore: choice.takesMore)
  }

  private func means(_ answer: String, _ word: String) -> Bool {
    let typed = answer.lowercased()
    let full = word.lowercased()
    return !typed.isEmpty && (typed == full || typed == full.prefix(1))
  }

  private var rebuke: String {
    switch page.choices.count {
    case 0: words.answerUnknown
    case 1: words.answerWithOne
    default: InterfaceWords.fill(words.answerWithNumber, "n", "\(page.choices.count)")
    }
  }

  private var commandList: [String] {
    var lines = ["-- \(words.commands) --"]
    for command in page.commands {
      let reason = command.disabledReason.map { " (\(words.notNow): \($0))" } ?? ""
      lines.append("  \(command.key): \(command.label)\(reason)")
    }
    lines.append("  ??: \(words.pageAgain)")
    if page.choices.contains(where: \.takesMore) { lines.append(words.severalAnswers) }
    if case .text = page.prompt { lines += commandsInText }
    return lines
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
