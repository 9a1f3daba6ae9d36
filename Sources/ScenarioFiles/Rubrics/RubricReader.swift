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
  /// The versions of the format that are read.
  static let formats = [1, 2]
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
    if !run.hasErrors, let rubric, isTaken(rubric, context.rubrics) {
      let details = FindingDetails(name: clipped("\(rubric.id) \(rubric.version)"))
      run.report(.rubricTaken, details, at: run.document.root?.member("version")?.range)
    }
    return RubricReading(
      rubric: run.hasErrors ? nil : rubric,
      findings: run.findings
    )
  }

  /// Whether another rubric of the same id and version says something else.
  private static func isTaken(_ rubric: Rubric, _ known: RubricShelf) -> Bool {
    known.rubric(id: rubric.id, version: rubric.version).map { $0 != rubric } ?? false
  }

  private static func read(_ run: ReadingRun) -> Rubric? {
    guard let root = run.document.root, run.isKnownFormat(root, of: formats) else { return nil }
    let form: RubricForm = root.member("format")?.integer == 1 ? .first : .second
    guard let object = ObjectReader(root, as: form.rubric, in: run) else { return nil }
    let cut = object.object("cut", as: .provenance)
    let cap = object.object("cap", as: .provenance)
    let measures = form == .first ? [.firstSort] : MeasureReader.read(object)
    let criteria = object.objects("criteria", as: form.criterion, limit: 64, least: 1)
      .map { CriterionReader.read($0, measures) }
    checkWeights(criteria, object)
    let strands = object.objects("strands", as: form.strand, limit: 8)
    let critical = object.objects("critical", as: form.criticalError, limit: 64)
    return Rubric(
      id: object.value("id").flatMap { run.id($0) } ?? "",
      version: object.label("version"),
      title: object.text("title"),
      note: object.text("note"),
      criteria: criteria,
      criticalErrors: critical.map(CriterionReader.criticalError),
      strandTitles: strandTitles(strands, object),
      cut: cut?.fraction("value") ?? .one,
      cutProvenance: cut?.text("provenance") ?? .empty,
      cap: cap?.fraction("value") ?? .one,
      capProvenance: cap?.text("provenance") ?? .empty,
      measures: measures,
      weights: form == .first ? .equal : StrandReader.weights(strands, object),
      spokenForWritten: spokenForWritten(object)
    )
  }

  private static func spokenForWritten(_ object: ObjectReader) -> SpokenForWritten {
    guard object.has("spokenForWritten"),
      let rule = object.object("spokenForWritten", as: .provenance),
      let parts = rule.word("value", SpokenForWritten.Parts.self)
    else { return .counted }
    return SpokenForWritten(parts: parts, provenance: rule.text("provenance"))
  }

  private static func strandTitles(
    _ strands: [ObjectReader],
    _ object: ObjectReader
  ) -> [Strand: LocalizedText] {
    var titles: [Strand: LocalizedText] = [:]
    for strand in strands {
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

/// The forms of rubrics: that of format 1, and today's.
enum RubricForm {
  case first, second

  var rubric: ObjectKind { self == .first ? .firstRubric : .rubric }
  var strand: ObjectKind { self == .first ? .firstStrand : .strand }
  var criterion: ObjectKind { self == .first ? .firstCriterion : .criterion }
  var criticalError: ObjectKind { self == .first ? .firstCriticalError : .criticalError }
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
