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
  /// What a rater counts, for `human`; else empty.
  package let features: [LocalizedText]
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
    features: [LocalizedText] = [],
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
    self.features = features
    self.evidence = evidence
    self.limit = limit
  }

  /// The level 0 to 3 of a figure, compared as exact fractions.
  package func level(of figure: Rational) -> Int {
    thresholds.count { figure >= $0 }
  }
}
