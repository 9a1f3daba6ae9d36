/// An act that caps the total, whatever else was done well: policy, not evidence.
package struct CriticalError: Hashable, Sendable {
  /// What fires an error beside an option or a channel that its author flagged.
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// A report at T2 or higher in which every fact put in is protected (K4).
    case protectedAlone = "protected-alone"
    /// Immediate danger was on the screen, and the report that is the first choice after it was
    /// answered as less than "now" (K1).
    case dangerLeft = "danger-left"
  }

  /// The error's id.
  package let id: String
  /// The title.
  package let title: LocalizedText
  /// When it fires.
  package let fires: LocalizedText
  /// What to do instead.
  package let instead: LocalizedText
  /// The strand in which it is shown.
  package let strand: Strand
  /// The sources behind it.
  package let evidence: [EvidenceReference]
  /// What it rests on, said beside it.
  package let label: LocalizedText
  /// What fires it beside the authors' flags; none where only these do.
  package let rule: Rule?

  /// Makes a critical error.
  package init(
    id: String,
    title: LocalizedText,
    fires: LocalizedText,
    instead: LocalizedText,
    strand: Strand,
    evidence: [EvidenceReference],
    label: LocalizedText,
    rule: Rule? = nil
  ) {
    self.id = id
    self.title = title
    self.fires = fires
    self.instead = instead
    self.strand = strand
    self.evidence = evidence
    self.label = label
    self.rule = rule
  }
}
