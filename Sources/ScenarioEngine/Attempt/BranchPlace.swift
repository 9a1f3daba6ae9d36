/// Where a decision that explores belongs in the log of a finished attempt.
package enum BranchPlace: Hashable, Sendable {
  /// At the beginning of a new branch, which leaves the measurement after so many decisions.
  case new(after: Int)
  /// At the end of a branch, by its number from 1.
  case end(of: Int)
}
