internal import Authoring
internal import JSONText
internal import ScenarioEngine
internal import ScenarioFiles

/// The check of a file that holds a case, in each of its variants.
struct CaseFileCheck {
  /// What reading the case finds and, where it can be played, what its story, keys and texts still get
  /// wrong; what reading finds in several variants is said once.
  private(set) var findings: [Finding] = []
  /// The case in each variant that can be played.
  private(set) var twins: [Case] = []

  private let document: JSONDocument
  private let path: String
  private let context: ReadContext
  private let directories: [Directory]
  private let today: LocalTime?

  /// Whether the case has errors, so that its story could not be followed.
  var isUnplayed: Bool { twins.isEmpty }

  /// What the check of a pack needs to know of the case.
  var packed: PackedCase? {
    guard let source = twins.first, let directory = directory(of: source) else { return nil }
    return PackedCase(source, directory: directory)
  }

  init(
    _ document: JSONDocument,
    path: String,
    context: ReadContext,
    directories: [Directory],
    today: LocalTime?
  ) {
    self.document = document
    self.path = path
    self.context = context
    self.directories = directories
    self.today = today
    let reading = check("")
    for variant in twins.first?.scenario.head.variants.dropFirst() ?? [] { _ = check(variant.id) }
    findings += TwinCheck.findings(for: twins, places: reading.places, path: path)
    findings = reading.policy.applied(to: findings, in: reading.places)
  }

  private func directory(of source: Case) -> Directory? {
    directories.first { $0.id == source.scenario.head.directory }
  }

  /// Checks the case in a variant.
  private mutating func check(_ variant: String) -> ScenarioReading {
    let reading = ScenarioReader.read(document, path: path, context: context, variant: variant)
    add(reading.findings)
    guard let source = reading.case,
      let rubric = context.rubrics.rubric(of: source.scenario.head),
      let directory = directory(of: source)
    else { return reading }
    if twins.isEmpty {
      add(
        CaseCheck.findings(
          for: source,
          rubric: rubric,
          directory: directory,
          places: reading.places,
          path: path,
          today: today
        )
      )
    } else {
      add(CaseCheck.findings(inTextsOf: source, places: reading.places, path: path))
    }
    twins.append(source)
    return reading
  }

  private mutating func add(_ found: [Finding]) {
    let known = Set(findings)
    findings += found.filter { !known.contains($0) }
  }
}
