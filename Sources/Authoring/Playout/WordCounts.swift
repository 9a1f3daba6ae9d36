internal import PlainText
package import ScenarioEngine

/// The words of a case's texts, each text counted once.
struct WordCounts {
  /// The words of a step's texts.
  private struct Counted {
    /// What is told and asked before the items.
    var opening = 0
    /// What each item says, by place.
    var items: [Int] = []
    /// What is told after each item was taken, by place.
    var outcomes: [Int] = []
    /// What is told after any answer.
    var outcome = 0
  }

  private let steps: [Counted]

  init(of scenario: Scenario, in language: String) {
    steps = scenario.steps.map { Self.counted($0, language) }
  }

  /// The words that a step tells and asks with these items.
  func words(shown visible: some Sequence<Int>, at step: Int) -> Int {
    visible.reduce(steps[step].opening) { $0 + steps[step].items[$1] }
  }

  /// The words that a step tells and asks with all its items.
  func words(readAt step: Int) -> Int {
    words(shown: steps[step].items.indices, at: step)
  }

  /// The words that are told after an answer.
  func words(after decision: Decision, at step: Int) -> Int {
    decision.takenItems.reduce(steps[step].outcome) { $0 + steps[step].outcomes[$1] }
  }

  private static func counted(_ step: Step, _ language: String) -> Counted {
    func words(_ texts: [LocalizedText]) -> Int {
      texts.map { ReadingMeasure(of: $0.line(in: language)).words }.reduce(0, +)
    }
    func each(_ texts: [LocalizedText]) -> [Int] { texts.map { words([$0]) } }
    var counted = Counted(opening: words([step.title, step.body]))
    switch step.task {
    case .scene: break
    case .identify(let task):
      counted.opening += words([task.prompt])
      counted.items = each(task.observations.map(\.text))
    case .questions(let task):
      counted.opening += words([task.prompt])
      counted.items = each(task.questions.map(\.text))
      counted.outcomes = each(task.questions.map(\.answer))
    case .urgency(let prompt): counted.opening += words([prompt])
    case .handle(let task):
      counted.opening += words([task.prompt])
      counted.items = each(task.options.map(\.text))
      counted.outcomes = each(task.options.map(\.outcome))
    case .report(let task):
      counted.opening += words([task.prompt, task.wordsPrompt])
      counted.items = each(task.facts.map(\.text))
      counted.outcome = words([task.outcome])
    case .ending(let ending): counted.opening += words([ending.outcome, ending.luck])
    }
    return counted
  }
}

extension Scenario {
  /// The words that are read aloud at each step, by place, in a language: its title, what is told and
  /// asked, and every item.
  package func wordsRead(in language: String) -> [Int] {
    let counts = WordCounts(of: self, in: language)
    return steps.indices.map { counts.words(readAt: $0) }
  }
}
