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
    let model = read(run, variant)
    var result: Case?
    if !run.hasErrors, let model, let root = run.document.root {
      result = Case(scenario: model.scenario, keys: model.keys) {
        CaseHashing.hashes(of: root, bytes: document.bytes)
      }
    }
    return ScenarioReading(
      case: result,
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

  private static func read(
    _ run: ReadingRun,
    _ variant: String
  ) -> (scenario: Scenario, keys: [StepKey])? {
    guard let object = object(run) else { return nil }
    object.keepPlaces(of: .head, "")
    let head = head(object, variant)
    run.isDraft = head.status == .draft
    run.suppressions = SuppressionReader.read(object)
    var scenario = Scenario(head: head, steps: [], startsAt: LocalTime(minutes: 0))
    DeclarationReader.read(object, into: &scenario)
    scenario.facts = CaseFileReader.read(object)
    if let start = object.object("start", as: .start) {
      scenario.firstStep = start.step("step") ?? 0
      scenario.startsAt = start.time("at") ?? scenario.startsAt
    }
    var keys: [StepKey] = []
    for node in StepReader.nodes(object) {
      let (step, key) = StepReader.read(node, in: run)
      scenario.steps.append(consume step)
      keys.append(consume key)
    }
    VariantReader.reportUnused(in: run)
    return (scenario, keys)
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
