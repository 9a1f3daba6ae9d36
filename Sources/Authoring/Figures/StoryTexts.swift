internal import PlainText
internal import ScenarioEngine

/// The texts of a case that a trainee reads while playing.
enum StoryTexts {
  /// Everything that can be read on some path: the briefing and every step.
  static func all(of scenario: Scenario) -> [LocalizedText] {
    briefing(of: scenario)
      + scenario.steps.flatMap { step in
        shown(at: step, items: step.items.indices.map { $0 }) + answers(of: step)
      }
  }

  /// What is read on one path, in its order, without the explanations.
  static func read(in play: Playthrough) -> [LocalizedText] {
    let scenario = play.scenario
    var texts = briefing(of: scenario)
    for turn in play.turns {
      let step = scenario.steps[turn.step]
      texts += shown(at: step, items: scenario.visibleItems(in: turn.before))
      texts += answers(of: step, to: turn.decision)
    }
    return texts + shown(at: play.step, items: [])
  }

  /// Measures texts as they are read in a language.
  static func measure(_ texts: [LocalizedText], in language: String) -> ReadingMeasure {
    texts.reduce(into: ReadingMeasure()) { sum, text in
      let words = text.paragraphs(in: language).map(\.words).joined(separator: "\n")
      sum += ReadingMeasure(of: words)
    }
  }

  private static func briefing(of scenario: Scenario) -> [LocalizedText] {
    [scenario.head.title, scenario.head.summary, scenario.head.role, scenario.head.contentWarning]
  }

  private static func shown(at step: Step, items: [Int]) -> [LocalizedText] {
    let head = [step.title, step.body]
    return switch step.task {
    case .scene: head
    case .identify(let task): head + [task.prompt] + items.map { task.observations[$0].text }
    case .questions(let task): head + [task.prompt] + items.map { task.questions[$0].text }
    case .urgency(let prompt): head + [prompt]
    case .handle(let task):
      head + [task.prompt] + items.map { task.options[$0].text } + task.answers
    case .report(let task):
      head + [task.prompt] + items.map { task.facts[$0].text } + [task.wordsPrompt]
    case .ending(let ending): head + [ending.outcome, ending.luck]
    }
  }

  /// What is told after an answer.
  private static func answers(of step: Step, to decision: Decision) -> [LocalizedText] {
    switch (step.task, decision) {
    case (.questions(let task), .questions(let asked)):
      asked.sorted().map { task.questions[$0].answer }
    case (.handle(let task), .choose(let chosen)): [task.options[chosen].outcome]
    case (.handle(let task), .sort(let answers)):
      answers.done.sorted().map { task.options[$0].outcome }
    case (.report(let task), _): [task.outcome]
    default: []
    }
  }

  /// What is told after any answer.
  private static func answers(of step: Step) -> [LocalizedText] {
    switch step.task {
    case .questions(let task): task.questions.map(\.answer)
    case .handle(let task): task.options.map(\.outcome)
    case .report(let task): [task.outcome]
    case .scene, .identify, .urgency, .ending: []
    }
  }
}
