package import ScenarioEngine

/// A step of the case in words, as a class may read it before anybody has answered.
package struct StepText: Hashable, Sendable {
  /// The heading.
  package let title: LocalizedText
  /// The hour of the story.
  package let clock: LocalTime
  /// What became of the way that was taken before; empty where nothing is told.
  package let outcome: LocalizedText
  /// What is told.
  package let body: LocalizedText
  /// What the class is asked; empty where nothing is.
  package let prompt: LocalizedText
  /// Where the class does not vote: what it would choose between, as cards would name it.
  package let choices: [VoteText]
  /// Where the class does not vote: what it would judge one by one, each by its text.
  package let items: [LocalizedText]
}

/// A question of a vote in words.
package struct VoteText: Hashable, Sendable {
  /// What is voted on.
  package let question: VoteQuestion
  /// What was observed, or the option that is judged; empty where the step is asked as a whole.
  package let item: LocalizedText
  /// The answers that are texts of the case: options, questions, or what it calls do, could and
  /// don't; empty where the cards have a meaning of their own (signs, tiers, ratings).
  package let options: [LocalizedText]
  /// The answers that are channels of the directory, by id, without "nobody"; empty elsewhere.
  package let channels: [String]
}

extension ClassSession {
  /// What is voted on at the current step, in words; empty where nothing is.
  package var votes: [VoteText] {
    turn.map { scenario.texts(of: $0) } ?? []
  }
}

extension Scenario {
  /// A step as a class meets it; what is there to be judged or chosen comes from the story.
  func text(of turn: ClassTurn, after earlier: ClassTurn?, visible: [Int]) -> StepText {
    let step = steps[turn.step]
    let votes = !turn.questions.isEmpty && !turn.isPassedOver
    return StepText(
      title: step.title,
      clock: turn.before.clock,
      outcome: earlier.map(outcome) ?? .empty,
      body: step.body,
      prompt: step.task.prompt,
      choices: votes ? [] : step.task.choices(visible).map(step.task.text),
      items: votes || step.task.votedItems == nil ? [] : visible.map(step.task.itemText)
    )
  }

  /// The questions of a turn in words.
  func texts(of turn: ClassTurn) -> [VoteText] {
    turn.questions.map(steps[turn.step].task.text)
  }

  /// What is told after the way that was taken.
  private func outcome(of turn: ClassTurn) -> LocalizedText {
    switch (steps[turn.step].task, turn.way?.way) {
    case (.handle(let task), .option(let place)): task.options[place].outcome
    case (.handle(let task), .questions(let done)):
      LocalizedText.joined(done.sorted().map { task.options[$0].outcome }.filter { !$0.isEmpty })
    case (.questions(let task), .questions(let places)):
      LocalizedText.joined(places.sorted().map { task.questions[$0].answer })
    case (.report(let task), .urgency): task.outcome
    default: .empty
    }
  }
}

extension StepTask {
  /// A question in words; it is one of this task (`canAsk`).
  package func text(of question: VoteQuestion) -> VoteText {
    VoteText(
      question: question,
      item: question.item.map(itemText) ?? .empty,
      options: question.isOfItems ? question.answers.map(itemText) : answerTexts,
      channels: question.kind == .channel ? channels : []
    )
  }

  /// Whether a question can be one of this task: of its kind, about items and answers that it has.
  package func canAsk(_ question: VoteQuestion) -> Bool {
    let items = itemCount
    guard question.item.map({ (0..<items).contains($0) }) ?? true else { return false }
    let possible: [Int] =
      switch (self, question.kind) {
      case (.identify, .observation): Array(ObservationAnswer.allCases.indices)
      case (.questions, .inquiry), (.handle, .choice), (.handle, .best), (.handle, .worst):
        Array(0..<items)
      case (.urgency, .urgency), (.report, .urgency): Tier.allCases.map(\.rawValue)
      case (.report, .channel): Array(0...channels.count)
      case (.handle, .sorting): Decision.SortAnswer.allCases.map(\.rawValue)
      case (.handle, .rating): Array(Panel.scale)
      default: []
      }
    let needsItem = [.observation, .sorting, .rating].contains(question.kind)
    return !question.answers.isEmpty && needsItem == (question.item != nil)
      && Set(question.answers).isSubset(of: possible)
  }

  /// What a class chooses between that does not vote; empty where it judges one by one.
  fileprivate func choices(_ visible: [Int]) -> [VoteQuestion] {
    guard votedItems == nil else { return [] }
    // The best and the worst are chosen from the same list, which is shown once.
    let all = VoteQuestion.all(of: self, visible: visible, planned: [])
    return all.filter { $0.kind != .worst }
  }

  private var itemCount: Int { allItems.count }

  /// The places of everything that it offers to be looked at, asked or done.
  var allItems: [Int] {
    switch self {
    case .identify(let task): Array(task.observations.indices)
    case .questions(let task): Array(task.questions.indices)
    case .handle(let task): Array(task.options.indices)
    case .report, .scene, .urgency, .ending: []
    }
  }
}

extension VoteQuestion {
  /// Whether the answers are options or questions of the case.
  fileprivate var isOfItems: Bool {
    switch kind {
    case .inquiry, .choice, .best, .worst: true
    case .observation, .urgency, .channel, .sorting, .rating: false
    }
  }
}

extension StepTask {
  fileprivate var prompt: LocalizedText {
    switch self {
    case .scene, .ending: .empty
    case .identify(let task): task.prompt
    case .questions(let task): task.prompt
    case .urgency(let prompt): prompt
    case .handle(let task): task.prompt
    case .report(let task): task.prompt
    }
  }

  fileprivate var channels: [String] {
    if case .report(let task) = self { task.channels } else { [] }
  }

  /// What the case calls the answers to each item; empty where it has no words of its own.
  fileprivate var answerTexts: [LocalizedText] {
    if case .handle(let task) = self { task.answers } else { [] }
  }

  fileprivate func itemText(_ place: Int) -> LocalizedText {
    switch self {
    case .identify(let task): task.observations[place].text
    case .questions(let task): task.questions[place].text
    case .handle(let task): task.options[place].text
    case .report(let task): task.facts[place].text
    case .scene, .urgency, .ending: .empty
    }
  }
}

extension LocalizedText {
  /// Several texts as one, language by language, in the languages of the first.
  fileprivate static func joined(_ texts: [LocalizedText]) -> LocalizedText {
    guard let first = texts.first else { return .empty }
    return LocalizedText(
      versions: first.versions.map { version in
        Version(
          language: version.language,
          paragraphs: texts.flatMap { $0.paragraphs(in: version.language) }
        )
      }
    )
  }
}
