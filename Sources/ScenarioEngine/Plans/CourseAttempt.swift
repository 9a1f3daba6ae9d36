/// What a course needs to know of an attempt, without its log.
package struct CourseAttempt: Hashable, Sendable {
  /// The attempt's id.
  package let id: String
  /// The id of the case.
  package let caseID: String
  /// The variant of the case, by its id; empty for a case without any.
  package let variant: String
  /// The mode in which it is played.
  package let mode: PlayMode
  /// When it was begun, as it is stored.
  package let startedAt: String
  /// When its case came to an end, as it is stored; none where it is open.
  package let finishedAt: String?
  /// The strands that show a figure, from 0 to 1, before any cap.
  package let strands: [Strand: Rational]
  /// The levels from 0 to 3, by the ids of the criteria that show one.
  package let levels: [String: Int]
  /// How many critical errors were made.
  package let criticalErrors: Int
  /// What names the version of the case that was played: structure and keys.
  package let playHash: String
  /// The rubric that scored it, with its version.
  package let rubric: String

  /// Makes an attempt.
  package init(
    id: String,
    caseID: String,
    variant: String = "",
    mode: PlayMode,
    startedAt: String,
    finishedAt: String? = nil,
    strands: [Strand: Rational] = [:],
    levels: [String: Int] = [:],
    criticalErrors: Int = 0,
    playHash: String = "",
    rubric: String = ""
  ) {
    self.id = id
    self.caseID = caseID
    self.variant = variant
    self.mode = mode
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.strands = strands
    self.levels = levels
    self.criticalErrors = criticalErrors
    self.playHash = playHash
    self.rubric = rubric
  }

  /// Whether its case came to an end.
  package var isFinished: Bool { finishedAt != nil }
}
