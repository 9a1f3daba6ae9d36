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

  /// The name of the member that holds the key of how urgent it is.
  var urgencyMember: String {
    if case .report = task { "urgency" } else { "key" }
  }

  var isEnding: Bool {
    if case .ending = task { true } else { false }
  }
}

extension StepKey {
  /// The key of how urgent it is, where that is asked.
  var urgencyKey: UrgencyKey? {
    switch self {
    case .urgency(let key): key
    case .report(let key): key.urgency
    default: nil
    }
  }
}
