internal import ScenarioEngine
internal import ScenarioFiles

/// A text that the trainee reads, and of what in the file it is.
struct ReadText: Sendable {
  /// How a text comes to the trainee.
  enum Kind: Hashable, Sendable {
    /// On a screen of its own, before or after a question.
    case page
    /// Among others, as an answer that can be given or a fact.
    case item
    /// With the explanations, as a reason.
    case explanation
  }

  let text: LocalizedText
  let kind: Kind
  /// The thing whose member it is.
  let owner: (kind: DeclaredKind, id: String)
  let member: String
}

extension CheckedTexts {
  /// The place of a text.
  func place(of read: ReadText) -> Finding.Place {
    place(of: read.owner.kind, read.owner.id, member: read.member)
  }
}

extension Case {
  /// All texts of the steps, in reading order.
  var readTexts: [ReadText] {
    zip(scenario.steps, keys).flatMap { step, key -> [ReadText] in
      let own = [
        text(step.body, .page, .step, step.id, "body"),
        text(step.prompt, .item, .step, step.id, "prompt"),
      ]
      let reasons = zip(step.items, key.itemJustifications).map { item, justification in
        text(justification.reason, .explanation, .item, item.id, "key")
      }
      return (own + taskTexts(step) + reasons).filter { !$0.text.isEmpty }
    }
  }

  private func taskTexts(_ step: Step) -> [ReadText] {
    switch step.task {
    case .scene, .urgency: []
    case .identify(let task):
      task.observations.map { text($0.text, .item, .item, $0.id, "text") }
    case .questions(let task):
      task.questions.flatMap {
        [
          text($0.text, .item, .item, $0.id, "text"),
          text($0.answer, .page, .item, $0.id, "answer"),
        ]
      }
    case .handle(let task):
      task.options.flatMap {
        [
          text($0.text, .item, .item, $0.id, "text"),
          text($0.outcome, .page, .item, $0.id, "outcome"),
        ]
      }
    case .report(let task):
      task.facts.map { text($0.text, .item, .item, $0.id, "text") }
        + [text(task.outcome, .page, .step, step.id, "outcome")]
    case .ending(let ending):
      [
        text(ending.outcome, .page, .step, step.id, "outcome"),
        text(ending.luck, .page, .step, step.id, "luck"),
      ]
    }
  }

  private func text(
    _ text: LocalizedText,
    _ kind: ReadText.Kind,
    _ declared: DeclaredKind,
    _ id: String,
    _ member: String
  ) -> ReadText {
    ReadText(text: text, kind: kind, owner: (declared, id), member: member)
  }
}

extension Step {
  /// What is asked; empty where nothing is.
  var prompt: LocalizedText {
    switch task {
    case .scene, .ending: .empty
    case .identify(let task): task.prompt
    case .questions(let task): task.prompt
    case .urgency(let prompt): prompt
    case .handle(let task): task.prompt
    case .report(let task): task.prompt
    }
  }
}

extension StepKey {
  /// The justification of each item that can be answered, by place.
  var itemJustifications: [Justification] {
    switch self {
    case .none, .urgency: []
    case .identify(let keys): keys.map(\.justification)
    case .questions(let keys): keys.map(\.justification)
    case .choose(let keys): keys.map(\.justification)
    case .standings(_, let keys): keys.map(\.justification)
    case .report(let key): key.facts.map(\.selection.justification)
    }
  }
}
