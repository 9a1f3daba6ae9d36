package import Classroom
internal import Interface
internal import ScenarioEngine

/// What a wall says, as blocks: for the screen, for plain mode, and for the console's own copy.
///
/// It is made of a `WallPage`, which has no place for a key before the reveal, and of names.
package struct WallText {
  /// What the words are made of.
  package struct Source: Equatable, Sendable {
    /// What the wall shows.
    package let page: WallPage
    /// The names in the case.
    package let names: WallCase

    /// Makes a source.
    package init(page: WallPage, names: WallCase) {
      self.page = page
      self.names = names
    }
  }

  let source: Source
  let context: AppContext

  /// Makes the words of a page.
  package init(_ source: Source, in context: AppContext) {
    self.source = source
    self.context = context
  }

  var page: WallPage { source.page }
  var words: Words { _read { yield context.words } }
  var own: ClassWords { context.words.classroom }

  /// The heading of the page: where the story is, or what the class does.
  package var title: String {
    switch page.content {
    case .welcome(let title, _, _): context.line(title)
    case .step(let step), .ending(let step, _, _): heading(of: step)
    case .vote(_, _, let round):
      page.joinCode == nil ? own.cardsUp(round) : words.hall.answerNow(round)
    case .distribution(_, let rounds): own.soManyVoted(rounds.count)
    case .discussion: own.discussion
    case .revealed: own.keyOnWall
    case .over: own.thanks
    }
  }

  private func heading(of step: StepText) -> String {
    let title = context.line(step.title)
    return title.isEmpty ? context.time(step.clock) : title
  }

  /// What the page says, without its heading.
  package var blocks: [Block] { news + content }

  /// What the facilitator has put on the wall.
  private var news: [Block] {
    page.inject.map { [.entry(label: own.news, text: $0, role: .warning), .space] } ?? []
  }

  private var content: [Block] {
    switch page.content {
    case .welcome(_, let warning, let present): welcome(warning, present)
    case .step(let step): told(step) + offered(step)
    case .vote(let step, let votes, _):
      Array(asked(step).drop { $0 == .space }) + cards(votes, in: step)
    case .distribution(let votes, let rounds): charts(votes, rounds)
    case .discussion(let votes, let rounds, let prompts):
      talk(prompts) + charts(votes, rounds)
    case .revealed(let votes, let rounds, let key): revealed(votes, rounds, key)
    case .ending(let step, let outcome, let luck): ending(step, outcome, luck)
    case .over: [.text(own.thanksLong)]
    }
  }

  private func welcome(_ warning: LocalizedText, _ present: Int) -> [Block] {
    var blocks: [Block] = []
    if let code = page.joinCode {
      blocks += [.heading(words.hall.howToJoin(code)), .space]
    }
    blocks += own.rules(page.joinCode != nil).map { .bullet($0) }
    let line = context.line(warning)
    if !line.isEmpty { blocks += [.space, .warning(line)] }
    if present > 0 { blocks += [.space, .note(own.soManyPresent(present))] }
    return blocks
  }

  private func told(_ step: StepText) -> [Block] {
    var blocks: [Block] = []
    if let reason = page.reason, reason != .onlyWay {
      blocks += [.note(own.reason(reason)), .space]
    }
    if !step.outcome.isEmpty { blocks += paragraphs(step.outcome) + [.space] }
    return blocks + paragraphs(step.body)
  }

  /// What is asked where nobody votes, and what there is to choose between.
  private func offered(_ step: StepText) -> [Block] {
    let items = step.items.map { Block.bullet(context.line($0)) }
    let choices = step.choices.isEmpty ? [] : cards(step.choices, in: step)
    let all = asked(step) + items + choices
    return step.body.isEmpty && step.outcome.isEmpty ? Array(all.drop { $0 == .space }) : all
  }

  private func asked(_ step: StepText) -> [Block] {
    let prompt = context.line(step.prompt)
    return prompt.isEmpty ? [] : [.space, .heading(prompt)]
  }

  private func ending(
    _ step: StepText,
    _ outcome: LocalizedText,
    _ luck: LocalizedText
  ) -> [Block] {
    var blocks = told(step)
    for text in [outcome, luck] where !text.isEmpty { blocks += [.space] + paragraphs(text) }
    return blocks
  }

  /// What stands below every page: how whoever comes late joins, and how many questions wait.
  var footer: [String] {
    var parts: [String] = []
    if let code = page.joinCode, !isWelcome { parts.append(words.hall.howToJoin(code)) }
    if page.parked > 0 { parts.append(own.soManyParked(page.parked)) }
    return parts
  }

  private var isWelcome: Bool {
    if case .welcome = page.content { true } else { false }
  }

  /// A text with the names of those who speak.
  private func paragraphs(_ text: LocalizedText) -> [Block] {
    let all = text.paragraphs(in: context.language).flatMap { paragraph -> [Block] in
      switch paragraph {
      case .narration(let words): [.text(words), .space]
      case .speech(let person, let words):
        [
          .speech(
            speaker: source.names.people[person].map { context.line($0) } ?? person,
            words: words
          ),
          .space,
        ]
      }
    }
    return all.dropLast()
  }

  private func talk(_ prompts: [LocalizedText]) -> [Block] {
    let lines = prompts.isEmpty ? own.usualPrompts : prompts.map { context.line($0) }
    return lines.map { .bullet($0) } + [.space]
  }
}
