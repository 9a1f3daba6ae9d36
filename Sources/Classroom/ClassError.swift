package import ScenarioEngine

/// Why an act of a class session is refused; what is refused changes nothing and is not logged.
package enum ClassError: Error, Hashable, Sendable {
  /// The act does not belong to where the class stands.
  case notNow
  /// There is nobody to vote, or more than a class can have.
  case presentOutOfRange(ClosedRange<Int>)
  /// More votes were counted for a question, by place, than people are present.
  case moreVotesThanPeople(question: Int, counted: Int, present: Int)
  /// The counts are not one list a question with one number an answer, from 0.
  case wrongCounts
  /// No card was counted for any question.
  case nothingCounted
  /// The story branches here and the class did not vote: the facilitator says where it goes on.
  case wayNeeded
  /// Several answers, by place, have the most votes: the facilitator chooses, and says so.
  case tied([Int])
  /// The way on is not one that the step offers.
  case wayNotOffered(DecisionError)
  /// A text is empty.
  case emptyText
  /// A text has more characters than this.
  case textTooLong(limit: Int)
  /// No parked question stands at this place.
  case noSuchQuestion(Int)
  /// A code of terminals has 1 to 16 capital letters.
  case noCode
  /// A timer runs from one second to four hours.
  case timerOutOfRange(ClosedRange<Int>)
  /// A rehearsal has no report.
  case rehearsal
  /// The log was made of another case, or of one that was changed since.
  case otherCase
  /// The plan names a step or an item that the case does not have.
  case planDoesNotFit
  /// An event has another number in the log than is due.
  case gap(expected: Int, found: Int)
  /// An event, by its number, is of a version that this program does not know.
  case unknownVersion(Int, event: Int)
}
