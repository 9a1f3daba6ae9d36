/// Courses of action to choose from or to judge.
package struct HandleTask: Hashable, Sendable {
  /// What is asked about the courses of action.
  package enum Ask: String, Hashable, Sendable, CaseIterable {
    /// Choose one; the story may branch.
    case choose
    /// Sort each into do, could, don't.
    case sort
    /// Rate each from 1 to 5.
    case rate
    /// Name the best and the worst.
    case bestWorst = "best-worst"
  }

  /// One course of action.
  package struct Option: Hashable, Sendable {
    /// The option's id, unique in the case.
    package let id: String
    /// Ids that it had before.
    package let formerly: [String]
    /// What one would do or say.
    package let text: LocalizedText
    /// When it is offered.
    package let when: Condition
    /// What happens then; shown once it was chosen, or sorted into what is done.
    package let outcome: LocalizedText
    /// What choosing it changes, or sorting it into what is done.
    package let effects: Effects
    /// The step that it leads to; none where the step's own routes serve.
    package let next: Int?

    /// Makes an option.
    package init(
      id: String,
      formerly: [String] = [],
      text: LocalizedText,
      when: Condition = .always,
      outcome: LocalizedText = .empty,
      effects: Effects = Effects(),
      next: Int? = nil
    ) {
      self.id = id
      self.formerly = formerly
      self.text = text
      self.when = when
      self.outcome = outcome
      self.effects = effects
      self.next = next
    }
  }

  /// What is asked.
  package let ask: Ask
  /// The question.
  package let prompt: LocalizedText
  /// The courses of action; at least two.
  package let options: [Option]
  /// What do, could and don't are called here, in that order, where options are sorted; empty where
  /// the program's own words serve.
  package let answers: [LocalizedText]

  /// Makes a task; `answers` are three or none.
  package init(
    ask: Ask,
    prompt: LocalizedText,
    options: [Option],
    answers: [LocalizedText] = []
  ) {
    precondition([0, Decision.SortAnswer.allCases.count].contains(answers.count), "three or none")
    self.ask = ask
    self.prompt = prompt
    self.options = options
    self.answers = answers
  }

  /// What the case calls an answer by which options are sorted; none where the program's own word
  /// serves.
  package func name(of answer: Decision.SortAnswer) -> LocalizedText? {
    answers.isEmpty ? nil : answers[answer.rawValue]
  }

  /// The options, by place, that change the story where they are sorted into what is done.
  package var telling: [Int] {
    ask == .sort ? options.indices.filter { options[$0].effects.changesStory } : []
  }
}
