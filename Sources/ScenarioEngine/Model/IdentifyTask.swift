/// Observations to sort into signs, things to check first, and ordinary ones.
package struct IdentifyTask: Hashable, Sendable {
  /// How the observations are shown.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// Each observation is answered, with how sure the trainee is.
    case list
    /// A log or scene in which the trainee marks the lines that matter.
    case lines
  }

  /// How the observations are shown.
  package let form: Form
  /// The question.
  package let prompt: LocalizedText
  /// The observations; never empty.
  package let observations: [Observation]

  /// Makes a task.
  package init(form: Form, prompt: LocalizedText, observations: [Observation]) {
    self.form = form
    self.prompt = prompt
    self.observations = observations
  }
}

/// Something that was noticed.
package struct Observation: Hashable, Sendable {
  /// The observation's id, unique in the case.
  package let id: String
  /// Ids that it had before.
  package let formerly: [String]
  /// What was seen, without interpretation.
  package let text: LocalizedText
  /// When it is shown.
  package let when: Condition

  /// Makes an observation.
  package init(
    id: String,
    formerly: [String] = [],
    text: LocalizedText,
    when: Condition = .always
  ) {
    self.id = id
    self.formerly = formerly
    self.text = text
    self.when = when
  }
}

/// Questions of which the trainee picks those to ask next.
package struct QuestionsTask: Hashable, Sendable {
  /// One thing that could be found out.
  package struct Question: Hashable, Sendable {
    /// The question's id, unique in the case.
    package let id: String
    /// Ids that it had before.
    package let formerly: [String]
    /// The question, and whom it is put to.
    package let text: LocalizedText
    /// When it is offered.
    package let when: Condition
    /// What one learns; shown once the question was picked.
    package let answer: LocalizedText
    /// What asking changes.
    package let effects: Effects

    /// Makes a question.
    package init(
      id: String,
      formerly: [String] = [],
      text: LocalizedText,
      when: Condition = .always,
      answer: LocalizedText = .empty,
      effects: Effects = Effects()
    ) {
      self.id = id
      self.formerly = formerly
      self.text = text
      self.when = when
      self.answer = answer
      self.effects = effects
    }
  }

  /// The request.
  package let prompt: LocalizedText
  /// The questions; never empty.
  package let questions: [Question]

  /// Makes a task.
  package init(prompt: LocalizedText, questions: [Question]) {
    self.prompt = prompt
    self.questions = questions
  }
}
