/// What of a page has been printed, so that the next page prints only what is new.
struct PlainRendering: Equatable, Sendable {
  /// The title.
  var title = ""
  /// The printed lines of the body.
  var body: [String] = []
  /// The printed lines of the choices.
  var choices: [String] = []

  init() {}

  /// Puts a page into lines.
  init<Message>(_ page: PlainPage<Message>, words: InterfaceWords) {
    title = page.title
    body = page.lines.flatMap { Self.lines(of: $0, words: words) }
    choices = page.choices.enumerated().map { number, choice in
      let key = choice.key.isEmpty ? "" : " [\(choice.key)]"
      let reason = choice.disabledReason.map { " (\(words.notNow): \($0))" } ?? ""
      return "  \(number + 1). \(choice.label)\(key)\(reason)"
    }
  }

  /// The lines to print after those of an earlier page.
  func news(after earlier: PlainRendering) -> [String] {
    guard title == earlier.title else { return fullText }
    let common = zip(body, earlier.body).prefix { $0 == $1 }.count
    let added = Array(body.dropFirst(common))
    if added.isEmpty, choices == earlier.choices { return [] }
    return added + (choices.isEmpty ? [] : [""] + choices)
  }

  /// All lines of the page.
  var fullText: [String] {
    var lines = ["", "== \(title) =="]
    lines += body
    if !choices.isEmpty { lines += [""] + choices }
    return lines
  }

  private static func lines(of line: PlainLine, words: InterfaceWords) -> [String] {
    switch line {
    case .heading(let text): ["", "-- \(text) --"]
    case .text(let text): split(text)
    case .speech(let speaker, let text): split("\(speaker): \(text)")
    case .note(let text): split("\(words.note): \(text)")
    case .change(let text): split("* \(text)")
    }
  }

  private static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0) }
  }
}
