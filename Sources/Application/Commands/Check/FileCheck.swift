internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles

/// What one file holds and what the check found in it.
struct FileCheck {
  /// The kinds of files, told apart by their members.
  enum Kind: Equatable {
    case scenario, rubric, register, directory, pack, plays, plan
    /// JSON of another program.
    case other
  }

  let path: String
  let kind: Kind
  private(set) var findings: [Finding]
  /// The lines of the file; none where it could not be read.
  let lines: LineIndex?
  /// The id of the case in it.
  let id: String?
  /// Whether it is a case whose story could not be followed, as it has errors.
  let isUnplayed: Bool
  /// What the check of its pack needs to know of the case; none where it is no case of a pack.
  let packed: PackedCase?
  /// The topics that the description of a pack names.
  let topics: [PackTopic]
  /// The bytes of a plan, which is read again when the cases are known; none of another file.
  private let plan: [UInt8]?

  /// Checks a file's bytes.
  ///
  /// A file that was named by itself and is of no known kind is taken for a case.
  init(
    _ bytes: [UInt8],
    path: String,
    isNamed: Bool,
    data: EmbeddedData,
    rubrics: RubricShelf,
    directories: [Directory],
    today: LocalTime?
  ) {
    let context = ReadContext(
      rubrics: rubrics,
      evidence: data.evidence,
      directories: directories
    )
    let document = JSONDocument.read(bytes)
    let found = Self.kind(of: document, path: path)
    self.path = path
    lines = document.lines
    kind = found == .other && isNamed ? .scenario : found
    id = kind == .scenario ? document.root?.member("id")?.string : nil
    let check =
      kind == .scenario
      ? CaseFileCheck(
        document,
        path: path,
        context: context,
        directories: directories,
        today: today
      ) : nil
    findings =
      switch kind {
      case .scenario: check?.findings ?? []
      case .rubric: RubricReader.read(bytes, path: path, context: context).findings
      case .register: EvidenceReader.read(bytes, path: path).findings
      case .directory: Self.directoryFindings(bytes, path, context, today)
      case .pack: PackReader.findings(in: document, path: path)
      case .plays:
        PlaysCheck(bytes, path: path, context: context, directories: directories).findings
      case .plan: PlanReader.read(bytes, path: path, context: context).findings
      case .other: []
      }
    isUnplayed = check?.isUnplayed ?? false
    packed = check?.packed?.placed(in: document, path: path)
    topics = kind == .pack ? PackTopic.all(in: document) : []
    plan = kind == .plan ? bytes : nil
  }

  /// Makes the check of a file that cannot be read.
  init(unreadable problem: SystemFiles.Problem, words: ErrorWords) {
    let remedy =
      switch problem.reason {
      case .notFound: "Mend the path, or go to the folder that it begins at."
      case .notPermitted: "Ask its owner for the permission to read it, or copy it as its owner."
      case .wrongKind, .notAFolder: "Name a plain file, or a folder."
      case .tooLarge: "Divide it into several cases."
      case .tooMany: "Check its folders one by one."
      case .exists, .full, .other: "See whether the disk or the network that it lies on is there."
      }
    let path = CleanText.line(problem.path)
    let finding = CannotRead.finding("\(path): \(words.file(problem.reason))", remedy: remedy)
    self.init(withoutLines: problem.path, findings: [finding])
  }

  /// Makes the check of a path below which nothing is to be checked, as where it was mistyped.
  init(withoutFiles path: String) {
    let finding = NothingToCheck.finding(path: CleanText.line(path))
    self.init(withoutLines: path, findings: [finding])
  }

  /// Makes the check of a path that has no lines to show.
  init(withoutLines path: String, findings: [Finding]) {
    self.path = path
    kind = .other
    lines = nil
    id = nil
    isUnplayed = false
    packed = nil
    topics = []
    plan = nil
    self.findings = findings
  }

  /// The same check with one finding more.
  func adding(_ finding: Finding) -> FileCheck {
    var copy = self
    copy.findings.append(finding)
    return copy
  }

  /// The check of a plan, held against the cases that there are; all other files as they were.
  func holdingPlan(against cases: Set<String>, _ rubrics: RubricShelf) -> FileCheck {
    guard let plan else { return self }
    var context = ReadContext(rubrics: rubrics)
    context.cases = cases
    var copy = self
    copy.findings = PlanReader.read(plan, path: path, context: context).findings
    return copy
  }

  /// The kind of file by the members that only one kind has.
  static func kind(of document: JSONDocument, path: String) -> Kind {
    if path.hasSuffix(RecordedPlays.ending) { return .plays }
    if CasePath.isPlan(path) { return .plan }
    if path.hasSuffix("/pack.json") || path == "pack.json" { return .pack }
    guard let root = document.root, root.kind == .object else {
      return document.isWellFormed ? .other : .scenario
    }
    let tellTale: [(Kind, [String])] = [
      (.scenario, ["steps", "start", "people", "role", "audience", "flags", "facts", "setting"]),
      (.rubric, ["criteria", "strands", "critical", "cut", "cap"]),
      (.register, ["entries"]),
      (.directory, ["channels", "agencyRules", "country", "checked"]),
      (.plan, ["units", "tests", "refreshers"]),
    ]
    let names = Set(root.members.map(\.name))
    let counts = tellTale.map { kind, members in (kind, members.filter(names.contains).count) }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
      return document.isWellFormed ? .other : .scenario
    }
    return best.0
  }

  /// The mistakes of a directory, and what of it has grown old.
  private static func directoryFindings(
    _ bytes: [UInt8],
    _ path: String,
    _ context: ReadContext,
    _ today: LocalTime?
  ) -> [Finding] {
    let reading = DirectoryReader.read(bytes, path: path, context: context)
    guard let directory = reading.directory, let today else { return reading.findings }
    return reading.findings
      + DirectoryCheck.findings(for: directory, places: reading.places, today: today)
  }

  /// The mistakes in the JSON of a file.
  static func mistakes(in document: JSONDocument, _ path: String) -> [Finding] {
    let lines = document.lines
    return document.problems.map { problem in
      var finding = FindingText.finding(for: problem)
      let start = lines.place(of: problem.range.lowerBound)
      let end = lines.place(of: problem.range.upperBound)
      finding.place = Finding.Place(
        file: path,
        line: start.line,
        column: start.column,
        length: start.line == end.line ? end.column - start.column : 0,
        offset: problem.offset
      )
      return finding
    }
  }
}
