internal import ScenarioEngine

/// What can be answered at a step, each answer with its key.
struct MapAnswers {
  private let step: Step
  private let key: StepKey
  private let context: AppContext

  init(of step: Step, _ key: StepKey, _ context: AppContext) {
    self.step = step
    self.key = key
    self.context = context
  }

  /// A line for each item; none where nothing is asked.
  var blocks: [Block] {
    switch (step.task, key) {
    case (.identify(let task), .identify(let keys)):
      zip(task.observations, keys).map { entry(context.words.answer($1.answer), $0.text) }
    case (.questions(let task), .questions(let keys)):
      zip(task.questions, keys).map { entry(context.words.place($1.place), $0.text) }
    case (.urgency(let prompt), .urgency(let key)): [entry(tiers(key), prompt)]
    case (.handle(let task), .choose(let keys)):
      zip(task.options, keys).map { entry(levels($1), $0.text) }
    case (.handle(let task), .standings(_, let keys)):
      zip(task.options, keys).map { entry(context.words.standing($1.standing), $0.text) }
    case (.report(let task), .report(let key)):
      [entry(tiers(key.urgency), task.prompt)]
        + zip(task.facts, key.facts).map { fact, key in
          entry(context.words.place(key.selection.place), fact.text)
        }
    default: []
    }
  }

  private func entry(_ key: String, _ text: LocalizedText) -> Block {
    .entry(label: key, text: context.line(text))
  }

  /// The tiers that are right, in each case of the key.
  private func tiers(_ key: UrgencyKey) -> String {
    let bands = key.band.cases.map { $0.value.tiers.map(\.code).joined(separator: "–") }
    return bands.joined(separator: " / ")
  }

  /// The levels by criterion, and the critical error of the choice.
  private func levels(_ key: ChoiceKey) -> String {
    let levels = key.levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return (levels + [key.critical].compactMap(\.self)).joined(separator: ", ")
  }
}
