internal import JSONText
internal import ScenarioEngine

/// Reads criteria and critical errors of rubrics of either format.
enum CriterionReader {
  /// The most features that a rater counts.
  private static let greatestFeatureCount = 9

  /// Reads a criterion; what its measure needs stands in the rubric's rules, or in format 1 with
  /// the criterion itself.
  static func read(_ object: ObjectReader, _ rules: [MeasureRule]) -> Criterion {
    let measure = object.word("measure", Measure.self)
    let levels = object.texts("levels", limit: 4)
    // A level without words is none.
    let worded = levels.count { !$0.line(in: "en").isEmpty }
    if object.has("levels"), worded != 4 {
      object.report(.missingLevels, FindingDetails(count: worded), at: "levels")
    }
    let isFirst = object.kind == .firstCriterion
    return Criterion(
      id: ruleID(object, among: .criterion),
      strand: object.word("strand", Strand.self) ?? .identify,
      title: object.text("title"),
      judges: object.text("judges"),
      measure: measure ?? .key,
      weight: object.integer("weight", in: 1...RubricReader.wholeWeight) ?? 1,
      thresholds: isFirst
        ? MeasureReader.thresholds(object, measure, owner: "criterion")
        : thresholds(object, measure, rules),
      levels: levels,
      features: isFirst ? [] : features(object, measure),
      evidence: evidence(object),
      limit: object.text("limit")
    )
  }

  private static func thresholds(
    _ object: ObjectReader,
    _ measure: Measure?,
    _ rules: [MeasureRule]
  ) -> [Rational] {
    guard let measure else { return [] }
    if measure.isOfList {
      object.report(.listMeasure, FindingDetails(name: measure.rawValue), at: "measure")
    }
    guard let rule = rules.first(where: { $0.measure == measure }) else {
      object.report(.measureWithoutRule, FindingDetails(name: measure.rawValue), at: "measure")
      return []
    }
    return rule.thresholds
  }

  /// What a rater counts: needed where people rate, and nowhere else.
  private static func features(_ object: ObjectReader, _ measure: Measure?) -> [LocalizedText] {
    guard let measure else { return [] }
    let features = object.texts("features", limit: greatestFeatureCount)
    if measure == .human, features.isEmpty {
      object.report(
        .missingMember,
        FindingDetails(name: "features", owner: object.kind.name),
        at: "features"
      )
    } else if measure != .human, object.has("features") {
      object.report(.featuresNotUsed, FindingDetails(name: measure.rawValue), at: "features")
    }
    return features
  }

  /// Reads a critical error.
  ///
  /// In format 1 a report that rests on protected facts alone was K4 by a rule of the program.
  static func criticalError(_ object: ObjectReader) -> CriticalError {
    let isFirst = object.kind == .firstCriticalError
    let id = ruleID(object, among: .criticalError)
    return CriticalError(
      id: id,
      title: object.text("title"),
      fires: object.text("fires"),
      instead: object.text("instead"),
      strand: object.word("strand", Strand.self) ?? .handle,
      evidence: evidence(object),
      label: object.text("label"),
      rule: isFirst
        ? (id == "K4" ? .protectedAlone : nil) : object.word("rule", CriticalError.Rule.self)
    )
  }

  /// The id of a criterion or critical error, such as `I1`.
  private static func ruleID(_ object: ObjectReader, among kind: DeclaredKind) -> String {
    let id = object.label("id")
    if let node = object.value("id") { object.run.declare(id, as: kind, at: node.range) }
    return id
  }

  private static func evidence(_ object: ObjectReader) -> [EvidenceReference] {
    object.objects("evidence", as: .evidenceReference, limit: 32).compactMap { reference in
      guard let node = reference.value("id"), let id = object.run.evidenceID(node),
        let basis = reference.word("basis", EvidenceReference.Basis.self)
      else { return nil }
      return EvidenceReference(id: id, basis: basis)
    }
  }
}
