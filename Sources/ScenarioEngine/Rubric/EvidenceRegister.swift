/// The sources behind rubrics and keys, in the program's own words.
package struct EvidenceRegister: Hashable, Sendable {
  /// The entries, in order.
  package let entries: [Evidence]
  /// The ids of the entries.
  package let ids: Set<String>
  private let places: [String: Int]

  /// Makes a register; of entries with the same id the first counts.
  package init(entries: [Evidence]) {
    self.entries = entries
    ids = Set(entries.map(\.id))
    places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The entry of an id.
  package subscript(id: String) -> Evidence? {
    places[id].map { entries[$0] }
  }
}

/// A source, with its kind, strength, finding and caveat.
package struct Evidence: Hashable, Sendable {
  /// How far a source was checked.
  package enum Check: String, Hashable, Sendable, CaseIterable {
    /// It was opened and read, at least in part.
    case read
    /// It is only recalled.
    case recalled
  }

  /// The id by which rubrics and keys name the source.
  package let id: String
  /// Author, year, title and place.
  package let citation: String
  /// What kind of source it is, such as a review or a guideline.
  package let kind: String
  /// A to D, from strong to weak.
  package let strength: String
  /// Why it has that strength.
  package let strengthReason: LocalizedText
  /// What it found, as far as it matters here.
  package let finding: LocalizedText
  /// What it cannot carry.
  package let caveat: LocalizedText
  /// A link, or empty.
  package let link: String
  /// How far it was checked.
  package let check: Check
  /// What was read.
  package let checkNote: String

  /// Makes an entry.
  package init(
    id: String,
    citation: String,
    kind: String,
    strength: String,
    strengthReason: LocalizedText,
    finding: LocalizedText,
    caveat: LocalizedText,
    link: String,
    check: Check,
    checkNote: String
  ) {
    self.id = id
    self.citation = citation
    self.kind = kind
    self.strength = strength
    self.strengthReason = strengthReason
    self.finding = finding
    self.caveat = caveat
    self.link = link
    self.check = check
    self.checkNote = checkNote
  }
}
