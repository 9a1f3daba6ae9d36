internal import JSONText
package import ScenarioEngine

/// What reading a rubric gave: the rubric, unless there are errors, and all findings.
package struct RubricReading: Sendable {
  /// The rubric; none where a finding is an error.
  package let rubric: Rubric?
  /// Everything found, by place.
  package let findings: [Finding]
}

/// Reads rubrics from bytes.
package enum RubricReader {
  /// The weights of a strand add up to this.
  static let wholeWeight = 100

  /// Reads a file and collects all its mistakes; the context gives the evidence ids.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    context: ReadContext = ReadContext()
  ) -> RubricReading {
    let run = ReadingRun(bytes: bytes, file: path, context: context)
    run.languages = ["en", "da"]
    let rubric = read(run)
    return RubricReading(
      rubric: run.hasErrors ? nil : rubric,
      findings: run.findings
    )
  }

  private static func read(_ run: ReadingRun) -> Rubric? {
    guard let root = run.document.root, run.isKnownFormat(root, of: ScenarioReader.formats),
      let object = ObjectReader(root, as: .rubric, in: run)
    else { return nil }
    let cut = object.object("cut", as: .provenance)
    let cap = object.object("cap", as: .provenance)
    let criteria = object.objects("criteria", as: .criterion, limit: 64, least: 1).map(criterion)
    checkWeights(criteria, object)
    return Rubric(
      id: object.value("id").flatMap { run.id($0) } ?? "",
      version: object.label("version"),
      title: object.text("title"),
      note: object.text("note"),
      criteria: criteria,
      criticalErrors: object.objects("critical", as: .criticalError, limit: 64).map(criticalError),
      strandTitles: strandTitles(object),
      cut: cut?.fraction("value") ?? .one,
      cutProvenance: cut?.text("provenance") ?? .empty,
      cap: cap?.fraction("value") ?? .one,
      capProvenance: cap?.text("provenance") ?? .empty
    )
  }

  private static func criterion(_ object: ObjectReader) -> Criterion {
    let measure = object.word("measure", Measure.self)
    let levels = object.texts("levels", limit: 4)
    if object.has("levels"), levels.count != 4 {
      object.report(.missingLevels, FindingDetails(count: levels.count), at: "levels")
    }
    return Criterion(
      id: ruleID(object, among: .criterion),
      strand: object.word("strand", Strand.self) ?? .identify,
      title: object.text("title"),
      judges: object.text("judges"),
      measure: measure ?? .key,
      weight: object.integer("weight", in: 1...wholeWeight) ?? 1,
      thresholds: thresholds(object, measure),
      levels: levels,
      evidence: evidence(object),
      limit: object.text("limit")
    )
  }

  private static func thresholds(_ object: ObjectReader, _ measure: Measure?) -> [Rational] {
    guard let measure else { return [] }
    if measure.isDirect {
      if object.has("thresholds") {
        object.report(
          .thresholdsNotUsed,
          FindingDetails(name: measure.rawValue),
          at: "thresholds"
        )
      }
      return []
    }
    guard object.has("thresholds") else {
      object.report(
        .missingMember,
        FindingDetails(name: "thresholds", owner: "criterion"),
        at: "thresholds"
      )
      return []
    }
    let nodes = object.list("thresholds")
    let thresholds = nodes.prefix(4).compactMap { object.run.fraction($0) }
    guard thresholds.count == min(nodes.count, 4) else { return [] }
    let rises = zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 }
    if thresholds.count != 3 || !rises { object.report(.thresholdsOutOfOrder, at: "thresholds") }
    return thresholds
  }

  private static func criticalError(_ object: ObjectReader) -> CriticalError {
    CriticalError(
      id: ruleID(object, among: .criticalError),
      title: object.text("title"),
      fires: object.text("fires"),
      instead: object.text("instead"),
      strand: object.word("strand", Strand.self) ?? .handle,
      evidence: evidence(object),
      label: object.text("label")
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

  private static func strandTitles(_ object: ObjectReader) -> [Strand: LocalizedText] {
    var titles: [Strand: LocalizedText] = [:]
    for strand in object.objects("strands", as: .strand, limit: 8) {
      if let id = strand.word("id", Strand.self) { titles[id] = strand.text("title") }
    }
    for strand in Strand.allCases where object.has("strands") && titles[strand] == nil {
      object.report(.missingStrand, FindingDetails(name: strand.rawValue), at: "strands")
    }
    return titles
  }

  private static func checkWeights(_ criteria: [Criterion], _ object: ObjectReader) {
    for strand in Strand.allCases {
      let weights = criteria.filter { $0.strand == strand }.map(\.weight)
      let sum = weights.reduce(0, +)
      guard sum != wholeWeight, !criteria.isEmpty else { continue }
      object.report(
        .weightsNotHundred,
        FindingDetails(name: strand.rawValue, count: sum),
        at: "criteria"
      )
    }
  }
}

extension ReadingRun {
  /// An id of the evidence register, where that is known.
  func evidenceID(_ node: JSONNode) -> String? {
    guard let id = node.string else {
      reportType(.id, node)
      return nil
    }
    if let known = context.evidence, !known.contains(id) {
      reportUnknown(.unknownEvidence, id, node, among: known.sorted())
      return nil
    }
    return id
  }
}
