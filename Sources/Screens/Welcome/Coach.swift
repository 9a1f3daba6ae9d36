package import Interface
internal import ScenarioEngine

/// What the tour says at each moment: which key does what.
///
/// It is made from the keys that work then and from the question on the screen, so that it is true
/// in every language and says nothing that the program does not do.
package struct Coach {
  /// A sentence with the keys that it names.
  package struct Sentence: Equatable, Sendable {
    /// The words.
    package let text: String
    /// The keys.
    package let keys: [Key]
  }

  private let play: PlayModel
  private let context: AppContext
  private let bindings: [Binding<AppMessage>]

  private var words: CoachWords { context.words.welcome.coach }

  /// Makes the coach of a play; none where the case is no tour.
  package init?(
    of play: PlayModel,
    in context: AppContext,
    bindings: @autoclosure () -> [Binding<AppMessage>]
  ) {
    guard play.playable.scenario.head.isGuide else { return nil }
    self.play = play
    self.context = context
    self.bindings = bindings()
  }

  /// The sentences of the moment, the one that is needed most first.
  package var sentences: [Sentence] {
    switch play.stage {
    case .reading: reading
    case .answering: answering
    case .confirming: [say(words.confirm, .play(.wentOn), .play(.wentBack))].compactMap(\.self)
    case .aftermath:
      [say(words.explained, .play(.wentOn)), say(words.sources, .play(.evidenceOpened))]
        .compactMap(\.self)
    case .submitting, .finishing, .unsaved, .unfinished: []
    }
  }

  private var reading: [Sentence] {
    if play.playable.scenario.isFinished(play.play.state) {
      return [say(words.over, .play(.wentOn))].compactMap(\.self)
    }
    guard case .scene = play.step.task else {
      return [say(words.readBeforeQuestion, .play(.wentOn))].compactMap(\.self)
    }
    return [say(words.read, .play(.wentOn)), say(words.anyTime, .helpOpened, .languageSwitched)]
      .compactMap(\.self)
  }

  private var answering: [Sentence] {
    guard let ask = play.ask(in: context) else {
      return [say(words.review, .play(.wentOn), .play(.partTurned(-1)))].compactMap(\.self)
    }
    switch play.input {
    case .none: return []
    case .assign(let input): return marking(ask, input)
    case .pick: return ticking(ask)
    case .choose(let input): return choosing(ask, input)
    case .report(let input): return reporting(ask, input)
    }
  }

  private func marking(_ ask: Ask, _ input: AssignInput) -> [Sentence] {
    if input.awaitsSureness {
      return [Sentence(words.sure(answers(of: ask) { "\($0) \($1)" }), digits(ask))]
    }
    if input.isComplete {
      return [sayMoving { words.complete($1, $0) }].compactMap(\.self)
    }
    return [
      Sentence(words.mark(answers(of: ask, words.pair)), digits(ask)), sayMoving(words.changeable),
    ]
    .compactMap(\.self)
  }

  private func ticking(_ ask: Ask) -> [Sentence] {
    guard let enter = key(.play(.wentOn)) else { return [] }
    let keys = digits(ask)
    return [Sentence(words.tick(names(of: ask), name(enter)), keys + [enter])]
  }

  private func choosing(_ ask: Ask, _ input: ChooseInput) -> [Sentence] {
    if input.first != nil, case .urgency = play.step.task, let back = key(.play(.wentBack)) {
      return [Sentence(words.chooseSure(names(of: ask), name(back)), digits(ask) + [back])]
    }
    guard let first = oneOf(ask) else { return [] }
    if case .handle = play.step.task { return [first, Sentence(words.askedAgain, [])] }
    return [first]
  }

  private func reporting(_ ask: Ask, _ input: ReportInput) -> [Sentence] {
    switch input.part {
    case .urgency:
      return [oneOf(ask), Sentence(words.reportParts, [])].compactMap(\.self)
    case .channels, .bothSides: return ticking(ask)
    case .facts:
      guard let enter = key(.play(.wentOn)) else { return [] }
      let keys = digits(ask)
      let rest = keys.dropFirst().map(name).joined(separator: "/")
      let text = words.facts(keys.first.map(name) ?? "", rest, name(enter))
      return [Sentence(text, keys + [enter])]
    case .words, .review: return []
    }
  }

  /// One answer of several, by number or by the marker.
  private func oneOf(_ ask: Ask) -> Sentence? {
    sayMoving { moves, enter in words.choose(names(of: ask), moves, enter) }
      .map { Sentence($0.text, digits(ask) + $0.keys) }
  }

  // MARK: - Keys

  private func say(_ phrase: (String) -> String, _ message: AppMessage) -> Sentence? {
    key(message).map { Sentence(phrase(name($0)), [$0]) }
  }

  private func say(
    _ phrase: (String, String) -> String,
    _ first: AppMessage,
    _ second: AppMessage
  ) -> Sentence? {
    guard let first = key(first), let second = key(second) else { return nil }
    return Sentence(phrase(name(first), name(second)), [first, second])
  }

  /// A sentence with the keys that move and the one that goes on, where it works or will.
  private func sayMoving(_ phrase: (String, String) -> String) -> Sentence? {
    guard let up = key(.play(.moved(.up))), let down = key(.play(.moved(.down))),
      let enter = bindings.first(where: { $0.message == .play(.wentOn) })?.keys.first
    else { return nil }
    let goesOn = key(.play(.wentOn)).map { [$0] } ?? []
    return Sentence(phrase("\(name(up))/\(name(down))", name(enter)), [up, down] + goesOn)
  }

  /// The first key of a command that can be used now.
  private func key(_ message: AppMessage) -> Key? {
    bindings.first { $0.message == message && $0.isEnabled }?.keys.first
  }

  private func digits(_ ask: Ask) -> [Key] {
    ask.choices.indices.compactMap { key(.play(.choiceTaken($0))) }
  }

  /// The keys of the answers, such as `1/2/3`.
  private func names(of ask: Ask) -> String {
    digits(ask).map(name).joined(separator: "/")
  }

  /// The keys with the answers that they give.
  private func answers(of ask: Ask, _ pair: (String, String) -> String) -> String {
    zip(digits(ask), ask.choices).map { pair(name($0), $1.short) }.joined(separator: ", ")
  }

  private func name(_ key: Key) -> String { context.words.keyNames.name(of: key) }
}

extension Coach.Sentence {
  fileprivate init(_ text: String, _ keys: [Key]) {
    self.init(text: text, keys: keys)
  }
}

// MARK: - Where it is said

extension Coach {
  /// As many whole sentences as fit into so many rows.
  package func rows(columns: Int, limit: Int, glyphs: Glyphs) -> [StyledText] {
    let lead = StyledText("\(words.lead)  ", .accent)
    var best: [StyledText] = []
    var text = ""
    for sentence in sentences {
      text += (text.isEmpty ? "" : " ") + sentence.text
      let rows = StyledLine(StyledText(text), lead: lead).rows(width: columns, glyphs: glyphs)
      guard rows.count <= limit || best.isEmpty else { break }
      best = Array(rows.prefix(limit))
    }
    return best
  }

  /// What is said in plain mode about a page, by what the page asks for.
  func plainLine(on page: PlainPage<AppMessage>) -> String? {
    switch page.prompt {
    case .confirm:
      let interface = context.words.interface
      return words.plainConfirm(interface.yes, interface.no)
    case .choice where !page.choices.isEmpty: return plainAnswering(on: page)
    case .choice, .text, .proceed, .none: return nil
    }
  }

  private func plainAnswering(on page: PlainPage<AppMessage>) -> String {
    guard let done = page.choices.first(where: { !$0.key.isEmpty }) else {
      return words.plainChoose
    }
    if ticks { return words.plainTick(done.key) }
    guard let ask = play.ask(in: context) else {
      let back = page.commands.first { $0.message == .play(.partTurned(-1)) }?.key ?? ""
      return words.plainReview(done.key, back)
    }
    switch play.input {
    case .report:
      let takenIn = ask.choices.indices.dropFirst().map { "\($0 + 1)" }.joined(separator: "/")
      return words.plainFacts("1", takenIn, done.key)
    case .assign(let input) where input.answered == input.places.count && !input.awaitsSureness:
      return words.plainComplete(done.key)
    default: return words.plainChoose
    }
  }

  private var ticks: Bool {
    switch play.input {
    case .pick: true
    case .report(let input): input.part == .channels || input.part == .bothSides
    case .none, .assign, .choose: false
    }
  }
}
