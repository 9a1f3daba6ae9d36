/// What the answers to one step are scored against; runs parallel to the step's task.
package enum StepKey: Hashable, Sendable {
  /// Nothing is scored.
  case none
  /// A key for each observation.
  case identify([ObservationKey])
  /// A key for each question.
  case questions([SelectionKey])
  case urgency(UrgencyKey)
  /// A key for each option of a choice.
  case choose([ChoiceKey])
  /// A key for each option that is sorted, rated, or named best or worst; for a criterion.
  case standings(criterion: String, [StandingKey])
  case report(ReportKey)
}

/// Whether something belongs in a selection: a report's facts, the next questions.
package struct SelectionKey: Hashable, Sendable {
  /// Where a thing belongs.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    case required, useful, irrelevant, forbidden
  }

  /// Where it belongs.
  package let place: Place
  /// Why.
  package let justification: Justification

  /// Makes a key.
  package init(place: Place, justification: Justification) {
    self.place = place
    self.justification = justification
  }
}

/// How urgent the case is at a step.
package struct UrgencyKey: Hashable, Sendable {
  /// The tiers that are right; may depend on the story.
  package let band: Conditional<TierBand>
  /// Why.
  package let justification: Justification

  /// Makes a key.
  package init(band: Conditional<TierBand>, justification: Justification) {
    self.band = band
    self.justification = justification
  }
}

/// How good a choice is, by criterion.
package struct ChoiceKey: Hashable, Sendable {
  /// The rubric level 0 to 3 that the choice shows, by criterion id.
  package let levels: [String: Int]
  /// The critical error that the choice would be, such as `K2`.
  package let critical: String?
  /// Why.
  package let justification: Justification

  /// Makes a key.
  package init(levels: [String: Int], critical: String? = nil, justification: Justification) {
    self.levels = levels
    self.critical = critical
    self.justification = justification
  }

  /// The sum of the levels, by which choices are compared.
  package var standing: Int { levels.values.reduce(0, +) }
}

/// How good a course of action is, on the authors' scale of four.
package struct StandingKey: Hashable, Sendable {
  /// A course of action's standing.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case recommended, acceptable, poor, harmful
  }

  /// The standing.
  package let standing: Standing
  /// Why.
  package let justification: Justification

  /// Makes a key.
  package init(standing: Standing, justification: Justification) {
    self.standing = standing
    self.justification = justification
  }
}
