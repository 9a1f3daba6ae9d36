/// Why a decision does not answer a step.
package enum DecisionError: Error, Hashable, Sendable {
  /// The play has come to its end.
  case finished
  /// The step asks for another kind of answer.
  case wrongKind
  /// An item is named that is not there, by place.
  case notOffered(item: Int)
  /// An item that is there was not answered, by place.
  case unanswered(item: Int)
  /// A rating lies outside 1 to 5, or best and worst are the same.
  case outOfRange
}
