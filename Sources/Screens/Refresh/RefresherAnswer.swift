package import ScenarioEngine

/// An answer as it is to be kept.
package struct RefresherAnswer: Equatable, Sendable {
  /// What was asked.
  package let question: RefresherQuestion
  /// What was answered.
  package let answer: RefresherQuestion.Answer
  /// How sure.
  package let sureness: Sureness

  /// Makes an answer.
  package init(
    to question: RefresherQuestion,
    _ answer: RefresherQuestion.Answer,
    _ sureness: Sureness
  ) {
    self.question = question
    self.answer = answer
    self.sureness = sureness
  }

  /// Whether it is right.
  package var isRight: Bool { question.isRight(answer) }
  /// How well the thing was recalled.
  package var grade: RecallGrade { RecallGrade(isRight: isRight, sureness: sureness) }
}
