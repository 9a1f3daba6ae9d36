/// How a fact of a report came to be known.
package enum FactLabel: String, Hashable, Sendable, CaseIterable {
  case observed, told, assessment
}

/// What a report is scored against, part by part.
package struct ReportKey: Hashable, Sendable {
  /// What is right about one fact.
  package struct FactKey: Hashable, Sendable {
    /// What a fact says about both sides.
    package enum Tag: String, Hashable, Sendable, CaseIterable {
      /// A protective or ordinary-life fact.
      case protective
      /// A fact against the concern.
      case against
    }

    /// Whether it belongs in.
    package let selection: SelectionKey
    /// As what it goes in.
    package let label: FactLabel
    /// What it says about both sides.
    package let tag: Tag?
    /// Whether it is faith, origin, looks or opinion.
    package let isProtected: Bool

    /// Makes a key.
    package init(
      selection: SelectionKey,
      label: FactLabel,
      tag: Tag? = nil,
      isProtected: Bool = false
    ) {
      self.selection = selection
      self.label = label
      self.tag = tag
      self.isProtected = isProtected
    }
  }

  /// Which channels are right.
  package struct ChannelKey: Hashable, Sendable {
    /// Ids of channels that must all be used.
    package var required: [String] = []
    /// Ids of channels of which one serves as well.
    package var accepted: [String] = []
    /// Ids of channels that get it there late.
    package var late: [String] = []
    /// Ids of channels that reach the person, or the public.
    package var harmful: [String] = []
    /// Critical errors by channel id.
    package var critical: [String: String] = [:]
    /// Why.
    package var justification: Justification

    /// Makes a key without channels yet.
    package init(justification: Justification) {
      self.justification = justification
    }

    /// Whether a choice is as the key wants it: all that are required or one that serves as well,
    /// and nobody else; where no report is due, nobody at all is as good.
    package func isServed(by chosen: Set<String>, isDue: Bool) -> Bool {
      guard chosen.isSubset(of: required + accepted) else { return false }
      if chosen.isEmpty { return !isDue }
      return (!required.isEmpty && chosen.isSuperset(of: required))
        || !chosen.isDisjoint(with: accepted)
    }
  }

  /// How urgent it is.
  package let urgency: UrgencyKey
  /// Which channels are right.
  package let channels: ChannelKey
  /// A key for each fact.
  package let facts: [FactKey]
  /// Whether "no protective fact known" is right.
  package let noProtectiveKnown: Bool
  /// Whether "nothing against the concern known" is right.
  package let nothingAgainstKnown: Bool
  /// A report as it could be.
  package let exemplar: LocalizedText
  /// What the trainee's own words are held against.
  package let checklist: [LocalizedText]

  /// Makes a key.
  package init(
    urgency: UrgencyKey,
    channels: ChannelKey,
    facts: [FactKey],
    noProtectiveKnown: Bool,
    nothingAgainstKnown: Bool,
    exemplar: LocalizedText,
    checklist: [LocalizedText]
  ) {
    self.urgency = urgency
    self.channels = channels
    self.facts = facts
    self.noProtectiveKnown = noProtectiveKnown
    self.nothingAgainstKnown = nothingAgainstKnown
    self.exemplar = exemplar
    self.checklist = checklist
  }
}
