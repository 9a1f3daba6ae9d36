package import Classroom
internal import Interface
package import ScenarioEngine

/// What a trainee gets on paper: the scenes that are voted on, what is asked, and cards to cut out.
///
/// It is made of the keyless case and of what is asked, so that no key can stand on it.
package struct HandoutPaper: Sendable {
  private let scenario: Scenario
  private let asked: [AskedStep]
  private let names: WallCase
  private let context: AppContext
  private var words: PaperWords { PaperWords.of(context.interfaceLanguage) }

  /// Makes the hand-outs of a case in the language of a context.
  package init(
    of scenario: Scenario,
    asked: [AskedStep],
    names: WallCase,
    _ context: AppContext
  ) {
    self.scenario = scenario
    self.asked = asked
    self.names = names
    self.context = context
  }

  /// Makes the hand-outs of a case as a class plays it.
  package init(of playable: PlayableCase, _ context: AppContext) {
    let keys = ClassKeys(of: playable.source, directory: playable.directory)
    let plan = ClassPlan(of: playable.source, directory: playable.directory)
    self.init(
      of: playable.scenario,
      asked: keys.asked(for: plan),
      names: WallCase(of: playable),
      context
    )
  }

  /// The hand-outs in a format.
  package func text(_ format: PaperDocument.Format) -> String {
    document.text(format)
  }

  /// The hand-outs as a document.
  package var document: PaperDocument {
    PaperDocument(
      firstLine: words.handoutsFirst,
      title: "\(words.handouts): \(context.line(scenario.head.title))",
      parts: [about] + common.map(sheet) + roles.map(folder) + [cards],
      language: context.language,
      isReadStanding: true
    )
  }

  private var about: PaperDocument.Part {
    var blocks: [Block] = [
      .note(words.oneAtATime), .text(context.line(scenario.head.summary)),
      .text(context.line(scenario.head.role)),
    ]
    let warning = context.line(scenario.head.contentWarning)
    if !warning.isEmpty { blocks.append(.warning(warning)) }
    for person in scenario.people {
      blocks.append(.entry(label: context.line(person.name), text: context.line(person.about)))
    }
    return PaperDocument.Part(title: context.line(scenario.head.title), blocks: blocks)
  }

  /// What each of the people around the table holds; nothing where the case has no such people.
  private var roles: [RoleSheet] { RoleSheet.all(of: scenario) }

  /// What everybody gets: nobody's folder.
  private var common: [AskedStep] {
    let own = Set(roles.flatMap(\.steps))
    return asked.filter { !own.contains($0.step) }
  }

  /// The folder of one of the people around the table, for those alone who play that person.
  private func folder(_ role: RoleSheet) -> PaperDocument.Part {
    let person = scenario.people[role.person]
    var blocks: [Block] = [.note(words.folderText), .text(context.line(person.about))]
    for step in role.steps.map({ scenario.steps[$0] }) {
      blocks.append(.heading(context.line(step.title)))
      blocks += context.blocks(step.body, of: scenario).filter { $0 != .space }
      guard case .handle(let task) = step.task else { continue }
      blocks.append(.text(context.line(task.prompt)))
      blocks += task.options.map { .bullet(context.line($0.text)) }
      guard !task.answers.isEmpty else { continue }
      let answers = task.answers.map(context.line).joined(separator: " · ")
      blocks.append(.entry(label: words.cards, text: answers))
    }
    return PaperDocument.Part(
      title: words.folder(context.line(person.name)),
      blocks: blocks,
      startsSheet: true
    )
  }

  private func sheet(_ asked: AskedStep) -> PaperDocument.Part {
    let step = scenario.steps[asked.step]
    let title = context.line(step.title)
    var blocks = context.blocks(step.body, of: scenario).filter { $0 != .space }
    for question in asked.questions { blocks += self.blocks(of: question, in: step) }
    return PaperDocument.Part(
      title: title.isEmpty ? words.youVoteOn : title,
      blocks: blocks,
      startsSheet: true
    )
  }

  private func blocks(of question: VoteQuestion, in step: Step) -> [Block] {
    let cards = VoteCards(vote: step.task.text(of: question), names: names, context: context)
    let item = context.line(cards.item)
    let offered = (0..<cards.count).map { cards.name($0) }
    let asked: Block = .heading(
      item.isEmpty ? words.question(question.kind) : "\(words.question(question.kind)) \(item)"
    )
    guard question.item == nil else {
      return [asked, .entry(label: words.cards, text: offered.joined(separator: " · "))]
    }
    return [asked] + offered.map { .bullet($0) }
  }

  // MARK: - Cards

  /// One set: for observations, urgency, lists, sorting and ratings.
  private var cards: PaperDocument.Part {
    let observations = ObservationAnswer.allCases.map { PaperCard(sign: context.words.answer($0)) }
    let tiers = Tier.allCases.map { PaperCard(sign: $0.code, meaning: context.words.tier($0)) }
    let longest = asked.flatMap(\.questions).filter { $0.item == nil && $0.kind != .urgency }
      .map(\.answers.count).max()
    let letters = (0..<max(6, longest ?? 0)).map { PaperCard(sign: Words.letter($0)) }
    let sorting = Decision.SortAnswer.allCases.map { PaperCard(sign: context.words.sorted($0)) }
    let ratings = Panel.scale.map {
      PaperCard(sign: "\($0)", meaning: context.words.play.rating($0))
    }
    return PaperDocument.Part(
      title: words.cutOut,
      blocks: [.note(words.cutOutText)],
      cards: observations + tiers + letters + sorting + ratings,
      startsSheet: true
    )
  }
}
