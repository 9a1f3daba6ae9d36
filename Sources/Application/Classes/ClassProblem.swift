package import Classroom
package import Records
package import ScenarioFiles

/// Why something cannot be done with a class.
package enum ClassProblem: Error, Equatable, Sendable {
  /// The records refused.
  case store(StoreError)
  /// The case, or the copy on which the class was played, cannot be read.
  case unreadableCase(CaseError)
  /// The copy of the case is not the file that was played: its hash is another.
  case copyChanged
  /// The header, the register or the report of the class cannot be read.
  case damaged(DecisionCodingError)
  /// An event of the log cannot be read, by its sequence number.
  case eventUnreadable(Int, DecisionCodingError)
  /// The log does not follow from the case.
  case logDoesNotFit(ClassError)
  /// The class is not over, so that it has no report yet.
  case notOver
  /// A rehearsal has no report.
  case rehearsal
}
