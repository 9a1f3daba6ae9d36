/// What a report counts for that was spoken where a written one was due.
///
/// Whether and how fast to report is judged by itself, by `tier.decision`; this is about the parts
/// of the report: doors, facts, labels, both sides, own words.
package struct SpokenForWritten: Hashable, Sendable {
  /// What becomes of the parts.
  package enum Parts: String, Hashable, Sendable, CaseIterable {
    /// They count as if they had been written.
    case counted
    /// They count as the worst answer, as those of a report that was never made.
    case forfeited
  }

  /// What becomes of the parts.
  package let parts: Parts
  /// What the rule rests on.
  package let provenance: LocalizedText

  /// Makes a rule.
  package init(parts: Parts, provenance: LocalizedText = .empty) {
    self.parts = parts
    self.provenance = provenance
  }

  /// What rubrics mean that say nothing of it.
  package static let counted = SpokenForWritten(parts: .counted)
}
