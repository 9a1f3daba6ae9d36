/// Why a stored decision cannot be read, or a decision cannot be stored.
package enum DecisionCodingError: Error, Hashable, Sendable {
  /// The payload has a version that is not known.
  case unknownVersion(Int)
  /// The payload is not one JSON object without mistakes.
  case notJSON
  /// A member is missing.
  case missing(String)
  /// A member is not known here.
  case unexpected(String)
  /// A member has a value that it cannot have.
  case wrongValue(String)
  /// The case has no step of this id.
  case unknownStep(String)
  /// The step has no item of this id.
  case unknownItem(String)
  /// An item is answered twice, by two ids.
  case repeatedItem(String)
  /// The step, by id, asks for another kind of answer.
  case wrongKind(String)
  /// A decision to be stored names a place that the step does not have.
  case notInCase
}
