/// How well something was recalled, in the four grades that schedules of reviews use.
package enum RecallGrade: Int, Hashable, Sendable, CaseIterable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4

  /// The grade of an answer: what is wrong was not recalled, however sure; what is right counts by how
  /// sure the trainee was.
  package init(isRight: Bool, sureness: Sureness) {
    guard isRight else {
      self = .again
      return
    }
    switch sureness {
    case .guess, .unsure: self = .hard
    case .fairly: self = .good
    case .certain: self = .easy
    }
  }
}
