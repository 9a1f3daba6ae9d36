/// How well something was recalled, as the schedule of reviews counts it [fsrs].
package enum MemoryGrade: Int, Hashable, Sendable, CaseIterable {
  /// It was forgotten.
  case again = 1
  /// It was recalled with difficulty.
  case hard = 2
  /// It was recalled.
  case good = 3
  /// It was recalled without effort.
  case easy = 4
}
