/// What came of taking records in that were kept on another machine.
package struct Merging: Hashable, Sendable {
  /// How many attempts are new here.
  package var newAttempts = 0
  /// How many attempts that were here went on there, and do here now.
  package var continuedAttempts = 0
  /// How many attempts were here already, as far as they had come there.
  package var knownAttempts = 0
  /// The ids of attempts that went on here and there in different ways; they stay as they are here.
  package var partedAttempts: [String] = []
  /// How many answers to refreshers are new here.
  package var newReviews = 0
  /// How many answers to refreshers were here already.
  package var knownReviews = 0
  /// The names of settings that had no value here.
  package var newSettings: [String] = []

  /// Whether nothing is other than before.
  package var isWithoutEffect: Bool {
    newAttempts == 0 && continuedAttempts == 0 && newReviews == 0 && newSettings.isEmpty
  }

  /// Makes what came of nothing.
  package init() {}
}
