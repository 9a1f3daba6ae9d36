/// An answer to an observation.
package enum ObservationAnswer: String, Hashable, Sendable, CaseIterable {
  case sign, check, ordinary
}

/// How specific a sign is (evidence.md, section a).
package enum SignTier: String, Hashable, Sendable, CaseIterable {
  /// Common in ordinary people; never acts alone.
  case low = "L"
  /// Check and consult.
  case middle = "M"
  /// Report the same shift, even alone.
  case high = "H"
  /// Immediate danger.
  case now = "NOW"
}

/// What an observation is, as known at its step.
package struct ObservationKey: Hashable, Sendable {
  /// The right answer.
  package var answer: ObservationAnswer
  /// How specific it is; may depend on the story.
  package var tier: Conditional<SignTier>
  /// The sign it would be, by evidence.md section a, such as `A1`; empty where there is none.
  package var group: String
  /// Whether it is faith, origin, looks or opinion, which are never signs.
  package var isProtected: Bool
  /// Whether it must be checked at once, as words that may mean suicide.
  package var checkAtOnce: Bool
  /// Whether the same thing was seen on three days, or a concern was raised before.
  package var isRepeated: Bool
  /// Whether it is stronger than before.
  package var isGrowing: Bool
  /// Ordinary explanations to test first.
  package var innocentExplanations: [LocalizedText]
  /// Why.
  package var justification: Justification

  /// Makes a key.
  package init(
    answer: ObservationAnswer,
    tier: Conditional<SignTier>,
    group: String = "",
    isProtected: Bool = false,
    checkAtOnce: Bool = false,
    isRepeated: Bool = false,
    isGrowing: Bool = false,
    innocentExplanations: [LocalizedText] = [],
    justification: Justification
  ) {
    self.answer = answer
    self.tier = tier
    self.group = group
    self.isProtected = isProtected
    self.checkAtOnce = checkAtOnce
    self.isRepeated = isRepeated
    self.isGrowing = isGrowing
    self.innocentExplanations = innocentExplanations
    self.justification = justification
  }

  /// Whether it is to be noticed: a sign, or something to check.
  package var isToBeNoticed: Bool { answer != .ordinary }
}
