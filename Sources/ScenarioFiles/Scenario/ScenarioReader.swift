package import JSONText
package import ScenarioEngine

/// What reading a scenario gave: the case, unless there are errors, and all findings.
package struct ScenarioReading: Sendable {
  /// The case; none where a finding is an error.
  package let `case`: Case?
  /// Everything found, by place.
  package let findings: [Finding]
  /// Where the parts of the scenario stand in the file.
  package let places: SourceMap
  /// What the case says itself about findings.
  package let policy: FindingPolicy
}

/// Reads scenarios from bytes.
package enum ScenarioReader {
  /// The versions of the format that are read.
  package static let formats = [1]

  /// Reads a file and collects all its mistakes.
  ///
  /// A case with variants is read in the one of the id `variant`, else in its first.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    context: ReadContext = ReadContext(),
    variant: String = ""
  ) -> ScenarioReading {
    read(JSONDocument.read(bytes), path: path, context: context, variant: variant)
  }

  /// Reads a case from a document, as `read` reads it from the bytes of a file.
  package static func read(
    _ document: JSONDocument,
    path: String,
    context: ReadContext = ReadContext(),
    variant: String = ""
  ) -> ScenarioReading {
    let run = ReadingRun(document, file: path, context: context)
    return ScenarioReading(
      case: object(run).flatMap { read($0, variant) },
      findings: run.findings,
      places: run.places,
      policy: run.policy
    )
  }

  /// Reads the head of a case in one of its variants, as it stands: nothing is checked, and of the
  /// story nothing is read.
  package static func head(of document: JSONDocument, variant: String) -> ScenarioHead? {
    let run = ReadingRun(document, file: "", context: ReadContext())
    return object(run).map { head($0, variant) }
  }

  private static func object(_ run: ReadingRun) -> ObjectReader? {
    guard let root = run.document.root, run.isKnownFormat(root, of: formats) else { return nil }
    return ObjectReader(root, as: .scenario, in: run)
  }

  private static func head(_ object: ObjectReader, _ variant: String) -> ScenarioHead {
    DeclarationReader.collect(object.node, into: object.run)
    let (variants, chosen) = VariantReader.read(object, asked: variant)
    var head = HeadReader.read(object)
    if let chosen { head.take(chosen, of: variants) }
    return head
  }

  /// Reads a case; nil where an error was found.
  private static func read(_ object: ObjectReader, _ variant: String) -> Case? {
    let run = object.run
    object.keepPlaces(of: .head, "")
    let head = head(object, variant)
    run.isDraft = head.status == .draft
    run.suppressions = SuppressionReader.read(object)
    let people = DeclarationReader.people(object)
    let flags = DeclarationReader.flags(object)
    let counters = DeclarationReader.counters(object)
    let facts = CaseFileReader.read(object)
    let start = object.object("start", as: .start)
    let firstStep = start?.step("step")
    let startsAt = start?.time("at")
    let (steps, keys) = StepReader.steps(object)
    VariantReader.reportUnused(in: run)
    guard !run.hasErrors else { return nil }
    let scenario = Scenario(
      head: head,
      people: people,
      flags: flags,
      counters: counters,
      facts: facts,
      steps: steps,
      firstStep: firstStep ?? 0,
      startsAt: startsAt ?? LocalTime(minutes: 0)
    )
    return Case(scenario: scenario, keys: keys) { [root = object.node, document = run.document] in
      CaseHashing.hashes(of: root, bytes: document.bytes)
    }
  }
}

extension ReadingRun {
  /// Whether the file says that it is of a version that is read; reports it where not.
  func isKnownFormat(_ root: JSONNode, of formats: [Int]) -> Bool {
    guard root.kind == .object, let node = root.member("format") else { return true }
    guard let number = node.integer else {
      reportType(.wholeNumber, node)
      return true
    }
    guard !formats.contains(number) else { return true }
    let details = FindingDetails(expected: formats.map(String.init), found: "\(number)")
    report(.unsupportedFormat, details, at: node.range)
    return false
  }
}
