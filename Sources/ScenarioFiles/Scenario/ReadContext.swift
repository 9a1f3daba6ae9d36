package import ScenarioEngine

/// What a reader may take for known: rubrics, evidence, channels.
///
/// A set that is nil is not known, and references into it are not checked.
package struct ReadContext: Sendable {
  /// The rubrics that scenarios may name.
  package var rubrics: RubricShelf
  /// The ids of the evidence register.
  package var evidence: Set<String>?
  /// The ids of channels by the id of their directory.
  package var channels: [String: Set<String>]?
  /// The ids of the cases that plans may name.
  package var cases: Set<String>?
  /// Whether panels that were made up for a test are accepted.
  package var allowsFictionalPanels: Bool
  /// The language that texts of cases are taken in alone, where the case is in it, whatever the
  /// reader's language is; nil where texts keep all their languages.
  package var texts: String?

  /// Makes a context.
  package init(
    rubrics: RubricShelf = [],
    evidence: Set<String>? = nil,
    channels: [String: Set<String>]? = nil,
    allowsFictionalPanels: Bool = false
  ) {
    self.rubrics = rubrics
    self.evidence = evidence
    self.channels = channels
    self.allowsFictionalPanels = allowsFictionalPanels
  }

  /// Makes the context of an installation: its rubrics, its register and its directories.
  package init(rubrics: RubricShelf, register: EvidenceRegister, directories: [Directory]) {
    self.init(rubrics: rubrics, evidence: register.ids, directories: directories)
  }

  /// Makes the context of an installation of whose register only the ids are known.
  package init(rubrics: RubricShelf, evidence: Set<String>, directories: [Directory]) {
    self.init(
      rubrics: rubrics,
      evidence: evidence,
      channels: Dictionary(
        directories.map { ($0.id, $0.channelIDs) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
