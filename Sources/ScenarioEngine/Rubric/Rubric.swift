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
  /// How measures turn figures into levels, and what that rests on.
  package let measures: [MeasureRule]
  /// The weight of each strand in the total, and what these and the weights in each strand rest on.
  package let weights: StrandWeights
  /// The share of a strand from which it is above the cut.
  package let cut: Rational
  /// What the cut rests on.
  package let cutProvenance: LocalizedText
  /// The most that a total with a critical error can show.
  package let cap: Rational
  /// What the cap rests on.
  package let capProvenance: LocalizedText
  /// What a report counts for that was spoken where a written one was due.
  package let spokenForWritten: SpokenForWritten
  /// What cases can name of it.
  package let names: RubricNames

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
    capProvenance: LocalizedText,
    measures: [MeasureRule] = [.firstSort],
    weights: StrandWeights = .equal,
    spokenForWritten: SpokenForWritten = .counted
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
    self.measures = measures
    self.weights = weights
    self.spokenForWritten = spokenForWritten
    names = RubricNames(criteria, criticalErrors)
  }

  /// The criterion of an id.
  package func criterion(_ id: String) -> Criterion? {
    criteria.first { $0.id == id }
  }

  /// The rule of a measure; none where the rubric does not say how it becomes a level.
  package func rule(of measure: Measure) -> MeasureRule? {
    measures.first { $0.measure == measure }
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
