package import ScenarioEngine
package import ScenarioFiles

/// Why a stored attempt cannot be followed from its beginning.
package enum AttemptProblem: Error, Equatable, Sendable {
  /// The copy of its case is not there.
  case copyMissing
  /// The copy of its case is not the file that was played: its hash is another.
  case copyChanged
  /// This program cannot read the case any more.
  case copyUnreadable(CaseError)
  /// An event of the log cannot be read, by its sequence number.
  case eventUnreadable(Int, DecisionCodingError)
  /// An event answers another step than the one that the play had come to, by id.
  case otherStep(Int, expected: String, found: String)
  /// An event's answer does not fit its step.
  case refused(Int, DecisionError)
}
