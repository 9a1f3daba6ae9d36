/// What is judged, on what points, how well: versioned, apart from the scenarios, immutable.
package struct Rubric: Hashable, Sendable {
  /// The rubric's id.
  package let id: String
  /// The version; another wording or figure is another version.
  package let version: String
  /// The title.
  package let title: LocalizedText
  /// What the figures rest on.
  package let note: LocalizedText
  /// The criteria, in order of their strands.
  package let criteria: [Criterion]
  /// The acts that cap the total.
  package let criticalErrors: [CriticalError]
  /// What each strand is called.
  package let strandTitles: [Strand: LocalizedText]
  /// The share of a strand from which it is above the cut.
  package let cut: Rational
  /// What the cut rests on.
  package let cutProvenance: LocalizedText
  /// The most that a total with a critical error can show.
  package let cap: Rational
  /// What the cap rests on.
  package let capProvenance: LocalizedText

  /// Makes a rubric.
  package init(
    id: String,
    version: String,
    title: LocalizedText,
    note: LocalizedText,
    criteria: [Criterion],
    criticalErrors: [CriticalError],
    strandTitles: [Strand: LocalizedText],
    cut: Rational,
    cutProvenance: LocalizedText,
    cap: Rational,
    capProvenance: LocalizedText
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.note = note
    self.criteria = criteria
    self.criticalErrors = criticalErrors
    self.strandTitles = strandTitles
    self.cut = cut
    self.cutProvenance = cutProvenance
    self.cap = cap
    self.capProvenance = capProvenance
  }

  /// The criterion of an id.
  package func criterion(_ id: String) -> Criterion? {
    criteria.first { $0.id == id }
  }

  /// The critical error of an id.
  package func criticalError(_ id: String) -> CriticalError? {
    criticalErrors.first { $0.id == id }
  }
}

/// One of the three things that are trained and scored.
package enum Strand: String, Hashable, Sendable, CaseIterable {
  case identify, handle, report
}

/// A rule that turns answers into a figure (rubric-draft, section 1).
package enum Measure: String, Hashable, Sendable, CaseIterable {
  case notice = "detection.notice"
  case grade = "detection.grade"
  case key
  case facts = "selection.facts"
  case labels = "selection.labels"
  case balance = "selection.balance"
  case course = "tier.course"
  case change = "tier.change"
  case decision = "tier.decision"
  case channel
  case human

  /// Whether the level is read directly, without thresholds.
  package var isDirect: Bool { [.balance, .decision, .human].contains(self) }
}

/// A source behind a judgement, and how it bears on it.
package struct EvidenceReference: Hashable, Sendable {
  /// How a source bears on a judgement.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    case source, analogy, practice
  }

  /// The id in the evidence register.
  package let id: String
  /// How it bears on the judgement.
  package let basis: Basis

  /// Makes a reference.
  package init(id: String, basis: Basis) {
    self.id = id
    self.basis = basis
  }
}

/// One point on which conduct is judged.
package struct Criterion: Hashable, Sendable {
  /// The criterion's id.
  package let id: String
  /// The strand that it counts in.
  package let strand: Strand
  /// The title.
  package let title: LocalizedText
  /// What is judged.
  package let judges: LocalizedText
  /// How answers become a figure.
  package let measure: Measure
  /// The weight in its strand; the weights of a strand add up to 100.
  package let weight: Int
  /// The least figures for levels 1, 2 and 3; empty where the level is read directly.
  package let thresholds: [Rational]
  /// What each level 0 to 3 looks like.
  package let levels: [LocalizedText]
  /// The sources behind it.
  package let evidence: [EvidenceReference]
  /// What the criterion cannot say.
  package let limit: LocalizedText

  /// Makes a criterion.
  package init(
    id: String,
    strand: Strand,
    title: LocalizedText,
    judges: LocalizedText,
    measure: Measure,
    weight: Int,
    thresholds: [Rational],
    levels: [LocalizedText],
    evidence: [EvidenceReference],
    limit: LocalizedText
  ) {
    self.id = id
    self.strand = strand
    self.title = title
    self.judges = judges
    self.measure = measure
    self.weight = weight
    self.thresholds = thresholds
    self.levels = levels
    self.evidence = evidence
    self.limit = limit
  }

  /// The level 0 to 3 of a figure, compared as exact fractions.
  package func level(of figure: Rational) -> Int {
    thresholds.filter { figure >= $0 }.count
  }
}

/// An act that caps the total, whatever else was done well: policy, not evidence.
package struct CriticalError: Hashable, Sendable {
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

  /// Makes a critical error.
  package init(
    id: String,
    title: LocalizedText,
    fires: LocalizedText,
    instead: LocalizedText,
    strand: Strand,
    evidence: [EvidenceReference],
    label: LocalizedText
  ) {
    self.id = id
    self.title = title
    self.fires = fires
    self.instead = instead
    self.strand = strand
    self.evidence = evidence
    self.label = label
  }
}
