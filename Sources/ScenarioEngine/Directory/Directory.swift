/// An agency's list of the channels through which a concern can go.
package struct Directory: Hashable, Sendable {
  /// The id by which scenarios name the directory.
  package let id: String
  /// The version of the directory.
  package let version: String
  /// The title.
  package let title: LocalizedText
  /// The country's code.
  package let country: String
  /// The day on which the whole was last checked, `2026-11-20`.
  package let checked: String
  /// The channels, in the order of the file.
  package let channels: [Channel]
  /// The ids of the channels.
  package let channelIDs: Set<String>
  /// The instructions of the agency.
  package let agencyRules: [AgencyRule]

  /// Makes a directory.
  package init(
    id: String,
    version: String,
    title: LocalizedText,
    country: String,
    checked: String,
    channels: [Channel],
    agencyRules: [AgencyRule]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.country = country
    self.checked = checked
    self.channels = channels
    channelIDs = Set(channels.map(\.id))
    self.agencyRules = agencyRules
  }

  /// The channel of an id.
  package func channel(_ id: String) -> Channel? {
    channels.first { $0.id == id }
  }
}

/// One channel: a person, a unit, a telephone.
package struct Channel: Hashable, Sendable {
  /// The id by which keys and rules name the channel.
  package let id: String
  /// What the channel is called.
  package let name: LocalizedText
  /// What it is for.
  package let purpose: LocalizedText
  /// Telephone numbers, addresses, forms.
  package let contact: LocalizedText
  /// When it can be reached.
  package let hours: OpeningHours
  /// Ids of the sources in the evidence register.
  package let evidence: [String]
  /// The day on which the entry was last checked.
  package let checked: String
  /// What the agency still has to confirm; empty where nothing is open.
  package let confirm: LocalizedText

  /// Makes a channel.
  package init(
    id: String,
    name: LocalizedText,
    purpose: LocalizedText,
    contact: LocalizedText,
    hours: OpeningHours,
    evidence: [String],
    checked: String,
    confirm: LocalizedText
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.contact = contact
    self.hours = hours
    self.evidence = evidence
    self.checked = checked
    self.confirm = confirm
  }
}

/// An agency's instruction that lifts the urgency of any concern in some settings.
package struct AgencyRule: Hashable, Sendable {
  /// The rule's id.
  package let id: String
  /// Where it holds.
  package let settings: [ScenarioHead.Setting]
  /// The least tier that is lifted.
  package let from: Tier
  /// What it is lifted to.
  package let to: Tier
  /// Channels that the instruction requires.
  package let channels: [String]
  /// Why the agency asks for it.
  package let reason: LocalizedText
  /// Ids of the sources in the evidence register.
  package let evidence: [String]

  /// Makes a rule.
  package init(
    id: String,
    settings: [ScenarioHead.Setting],
    from: Tier,
    to: Tier,
    channels: [String],
    reason: LocalizedText,
    evidence: [String]
  ) {
    self.id = id
    self.settings = settings
    self.from = from
    self.to = to
    self.channels = channels
    self.reason = reason
    self.evidence = evidence
  }

  /// The tiers that are right where this rule holds.
  package func lift(_ band: TierBand) -> TierBand {
    func lifted(_ tier: Tier) -> Tier { tier >= from ? max(tier, to) : tier }
    return TierBand(lifted(band.lowest), lifted(band.highest))
  }
}
