/// A report, written or spoken: whether and how fast, to whom, which facts, in what words.
package struct ReportTask: Hashable, Sendable {
  /// A fact that could go into the report.
  package struct Fact: Hashable, Sendable {
    /// The fact's id, unique in the case.
    package let id: String
    /// Ids that it had before.
    package let formerly: [String]
    /// The fact in words.
    package let text: LocalizedText
    /// When it is offered.
    package let when: Condition

    /// Makes a fact.
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

  /// What follows from an answer to "how urgent".
  package struct Consequence: Hashable, Sendable {
    /// The answer.
    package let answered: Tier
    /// What it changes.
    package let effects: Effects

    /// Makes a consequence.
    package init(answered: Tier, effects: Effects) {
      self.answered = answered
      self.effects = effects
    }
  }

  /// Whether it is told to the supervisor instead of written.
  package var spoken = false
  /// The question.
  package var prompt = LocalizedText.empty
  /// The question of how urgent it is; empty where the report's own question asks that too.
  package var urgencyPrompt = LocalizedText.empty
  /// Ids of the channels offered, of the directory.
  package var channels: [String] = []
  /// The facts that could go in.
  package var facts: [Fact] = []
  /// The request for the trainee's own words; empty where none are asked for.
  package var wordsPrompt = LocalizedText.empty
  /// What happens then; shown once the report was given.
  package var outcome = LocalizedText.empty
  /// What follows from the answer to "how urgent".
  package var consequences: [Consequence] = []

  /// Makes an empty report.
  package init() {}
}
