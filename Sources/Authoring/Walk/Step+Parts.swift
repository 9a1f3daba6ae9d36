internal import ScenarioEngine

/// A part of a step that is answered by itself and can be hidden.
struct StepItem {
  let id: String
  let when: Condition
}

extension Step {
  /// The parts that can be answered, by place.
  var items: [StepItem] {
    switch task {
    case .identify(let task): task.observations.map { StepItem(id: $0.id, when: $0.when) }
    case .questions(let task): task.questions.map { StepItem(id: $0.id, when: $0.when) }
    case .handle(let task): task.options.map { StepItem(id: $0.id, when: $0.when) }
    case .report(let task): task.facts.map { StepItem(id: $0.id, when: $0.when) }
    case .scene, .urgency, .ending: []
    }
  }

  /// The texts among which the trainee answers, by place.
  var answerTexts: [LocalizedText] {
    switch task {
    case .identify(let task): task.observations.map(\.text)
    case .questions(let task): task.questions.map(\.text)
    case .handle(let task): task.options.map(\.text)
    case .report(let task): task.facts.map(\.text)
    case .scene, .urgency, .ending: []
    }
  }

  /// What entering the step and answering it can change.
  var allEffects: [Effects] {
    switch task {
    case .questions(let task): [effects] + task.questions.map(\.effects)
    case .handle(let task): [effects] + task.options.map(\.effects)
    case .report(let task): [effects] + task.consequences.map(\.effects)
    case .scene, .identify, .urgency, .ending: [effects]
    }
  }

  /// The steps that may follow, whatever the conditions say.
  var successors: [Int] {
    guard case .handle(let task) = self.task else { return routes.map(\.step) }
    return routes.map(\.step) + task.options.compactMap(\.next)
  }

  var isEnding: Bool {
    if case .ending = task { true } else { false }
  }
}

extension Effects {
  /// Whether conditions can come out otherwise afterwards.
  var changesStory: Bool {
    !sets.isEmpty || !clears.isEmpty || !adds.isEmpty
  }
}
