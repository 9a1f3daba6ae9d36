package import ScenarioEngine

/// Which attempts are to be forgotten.
package enum ForgetScope: Hashable, Sendable {
  /// Those with these ids.
  case attempts(Set<String>)
  /// Those that began on a day from the first on and before the second, where these are given; days are
  /// counted since 1970-01-01 in the place where the attempt began.
  case period(since: Int?, before: Int?)
  /// All, and with them the settings, the number by which variants are given, and the list of cases as
  /// it was last seen.
  case everything

  /// Whether an attempt is among them.
  ///
  /// An attempt whose beginning is no time that can be read belongs to no period.
  package func contains(_ header: AttemptHeader) -> Bool {
    switch self {
    case .attempts(let ids): ids.contains(header.id)
    case .period(let since, let before):
      header.firstDay.map { $0 >= since ?? .min && $0 < before ?? .max } ?? false
    case .everything: true
    }
  }
}

extension AttemptHeader {
  /// The day on which the attempt began, since 1970-01-01 by the clock of the place where it did; none
  /// where its time cannot be read.
  package var firstDay: Int? { LocalTime(text: String(startedAt.prefix(16)))?.dayNumber }
}

/// What was deleted of a trainee's records, and how far it is proved that nothing of it is left.
package struct Forgetting: Hashable, Sendable {
  /// The attempts, newest first.
  package let attempts: [AttemptSummary]
  /// The ids of those that were sent to the agency's store and not taken back.
  package let sent: Set<String>
  /// How many answers to refreshers were deleted.
  package let reviewCount: Int
  /// How many settings were deleted.
  package let settingCount: Int
  /// How far it is proved.
  package let proof: DeletionProof
}
