/// What of a page has been printed, so that the next page prints only what is new.
struct PlainRendering: Equatable, Sendable {
  /// A choice as it is printed.
  struct Choice: Equatable, Sendable {
    /// The words with what is typed for it, without its state.
    var words: String
    /// The words in short; empty where there are none.
    var brief: String
    /// What stands of it now, as "chosen"; empty where nothing does.
    var state: String
    /// Why it cannot be chosen now, in brackets; empty where it can.
    var reason: String
    /// The title printed before it; empty where there is none.
    var heading: String
    /// What is typed for it, where that is no number, and its words alone.
    var key: String, label: String
    /// Whether a change of its state is said by itself.
    var saysState: Bool

    /// The choice in its list.
    func lines(_ number: Int) -> [String] {
      let line = "  \(number). \(words)\(bracketed)"
      return heading.isEmpty ? [line] : ["-- \(heading) --", line]
    }
    /// The choice in a list that was printed before.
    func short(_ number: Int) -> String { "\(number) \(brief)\(bracketed)" }

    private var bracketed: String { (state.isEmpty ? "" : " (\(state))") + reason }
  }

  /// The title.
  var title = ""
  /// The printed lines of the body.
  var body: [String] = []
  /// The choices.
  var choices: [Choice] = []
  /// The lists of choices that were printed under this title, with the reasons printed there.
  private var listed: [[String]: [String]] = [:]

  init() {}

  /// Puts a page into lines.
  init<Message>(_ page: PlainPage<Message>, words: InterfaceWords) {
    title = page.title
    body = page.lines.flatMap { Self.lines(of: $0, words: words) }
    choices = page.choices.map { choice in
      Choice(
        words: choice.label + (choice.key.isEmpty ? "" : " [\(choice.key)]"),
        brief: choice.brief,
        state: choice.state,
        reason: choice.disabledReason.map { " (\(words.notNow): \($0))" } ?? "",
        heading: choice.heading,
        key: choice.key,
        label: choice.label,
        saysState: choice.saysState
      )
    }
  }

  /// The lines to print after those of an earlier page.
  func news(after earlier: PlainRendering, words: InterfaceWords) -> [String] {
    guard title == earlier.title else { return fullText }
    let common = zip(body, earlier.body).prefix { $0 == $1 }.count
    let added = Array(body.dropFirst(common))
    if names == earlier.names, added.isEmpty { return changes(since: earlier, words) }
    // On the way back from a question nothing is new but what can be chosen, and what was said last was
    // another question.
    let asked = added.isEmpty && body.count < earlier.body.count ? lastPart : added
    guard let reasons = earlier.listed[names] else { return asked + list }
    let freed = reasonChanges(since: reasons, words, onlyFreed: true)
    return asked + freed + briefList
  }

  /// All lines of the page.
  var fullText: [String] { ["", "== \(title) =="] + body + list }

  /// What is being asked, for whoever asked for it again: the last part and the list in short.
  var reminder: [String] { lastPart + briefList }

  /// What stands under the last heading, which asks.
  private var lastPart: [String] {
    let start = body.lastIndex { $0.hasPrefix("-- ") }
    return start.map { Array(body[$0...]) } ?? []
  }

  /// The same rendering, with the lists that an earlier one of the same title has printed.
  func following(_ earlier: PlainRendering) -> PlainRendering {
    var next = self
    next.listed = title == earlier.title ? earlier.listed : [:]
    next.listed[names] = choices.map(\.reason)
    return next
  }

  private var names: [String] { choices.map(\.words) }

  private var list: [String] {
    choices.isEmpty ? [] : [""] + choices.enumerated().flatMap { $1.lines($0 + 1) }
  }

  /// A list that was read before, on one line: hearing it all again for each item costs patience.
  ///
  /// Sentences have a line each, as on one nobody hears where one ends.
  private var briefList: [String] {
    guard !choices.isEmpty, choices.allSatisfy({ !$0.brief.isEmpty }) else { return list }
    let items = choices.enumerated().map { $1.short($0 + 1) }
    let hasSentences = choices.contains { ".!?…".contains($0.brief.last ?? " ") }
    return hasSentences ? items.map { "  \($0)" } : ["  " + items.joined(separator: ", ")]
  }

  /// What changed in a list that stands as it was.
  private func changes(since earlier: PlainRendering, _ words: InterfaceWords) -> [String] {
    let states: [String] = zip(choices, earlier.choices).enumerated().compactMap { index, pair in
      let (now, before) = pair
      guard now.saysState, now.state != before.state else { return nil }
      let number = "\(index + 1)"
      return now.state.isEmpty
        ? "* " + InterfaceWords.fill(words.isNoLonger, "n", number, "state", before.state)
        : "* \(number): \(now.state)"
    }
    return states + reasonChanges(since: earlier.choices.map(\.reason), words)
  }

  /// What can be chosen now and could not before, or, unless only that is wanted, no longer.
  private func reasonChanges(
    since reasons: [String],
    _ words: InterfaceWords,
    onlyFreed: Bool = false
  ) -> [String] {
    zip(choices, reasons).enumerated().compactMap { index, pair in
      let (now, before) = pair
      guard now.reason != before, !onlyFreed || now.reason.isEmpty else { return nil }
      let reason = now.reason.isEmpty ? " (\(words.nowPossible))" : now.reason
      return "* \(now.key.isEmpty ? "\(index + 1)" : now.key): \(now.label)\(reason)"
    }
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
