package import ScenarioEngine

/// What is right about one question of a vote, with reasons and evidence.
///
/// It is made in this module alone, of a case and a vote. What goes on a wall holds it only as part
/// of a `RevealedKey`, what is printed for the facilitator only as part of a `PrintedKey`.
package struct KeyedQuestion: Hashable, Sendable {
  /// Why an answer is right or wrong.
  package struct Reason: Hashable, Sendable {
    /// The answer, by its place among the cards; none where the reason is of the whole question.
    package let answer: Int?
    /// The reason, its evidence, and where the key comes from.
    package let justification: Justification
  }

  /// The answers that are right, by place among the cards; empty where a panel disagrees.
  package let right: [Int]
  /// Whether a panel disagrees, so that no answer is right.
  package let isDisputed: Bool
  /// Critical errors such as `K2`, by place among the cards.
  package let critical: [Int: String]
  /// The reasons.
  package let reasons: [Reason]
  /// Ordinary explanations to test first.
  package let innocentExplanations: [LocalizedText]

  init(
    right: [Int],
    isDisputed: Bool = false,
    critical: [Int: String] = [:],
    reasons: [Reason],
    innocentExplanations: [LocalizedText] = []
  ) {
    self.right = isDisputed ? [] : right
    self.isDisputed = isDisputed
    self.critical = critical
    self.reasons = reasons
    self.innocentExplanations = innocentExplanations
  }
}
