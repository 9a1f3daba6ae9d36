internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// One run over one file: the document, what is known, and what was found so far.
///
/// It is a class because all cursors of a run write to the same list. It never leaves the call that
/// made it.
///
/// Readers always return a value. Where they reported an error the value is a stand-in, and the run
/// yields nothing: `hasErrors` decides.
final class ReadingRun {
  /// The most findings kept; what a page of findings cannot tell, a thousand cannot either.
  static let greatestFindingCount = 500

  let document: JSONDocument
  let file: String
  let context: ReadContext
  var names = Names()
  /// The languages that texts are expected in.
  var languages: [String] = []
  /// Where keys come from that say nothing else.
  var basis = KeyBasis.synthesis(date: "")
  /// The rubric that the scenario names; nil where it is not known.
  var rubric: Rubric?
  /// The directory that the scenario names.
  var directory = ""
  private(set) var places = SourceMap()
  private(set) var findings: [Finding] = []
  private(set) var hasErrors = false
  /// Where each id was declared, by the kind of thing that it names.
  private var declared: [DeclaredKind: [String: Range<Int>]] = [:]

  init(bytes: [UInt8], file: String, context: ReadContext) {
    document = JSONDocument.read(bytes)
    self.file = file
    self.context = context
    reportSyntax()
  }

  /// Notes a finding.
  func report(
    _ code: FindingCode,
    _ details: FindingDetails = FindingDetails(),
    at range: Range<Int>?,
    severity: Finding.Severity? = nil,
    notes: [Finding.Note] = []
  ) {
    var finding = Finding(code, details, place: range.map(place), notes: notes)
    if let severity { finding.severity = severity }
    add(finding)
  }

  /// The place of a stretch of bytes; the length ends with the line.
  func place(_ range: Range<Int>) -> Finding.Place {
    let start = document.lines.place(of: range.lowerBound)
    let end = document.lines.place(of: range.upperBound)
    let length: Int
    if end.line == start.line {
      length = end.column - start.column
    } else {
      let line = document.lines.text(ofLine: start.line).unicodeScalars.count
      length = line - start.column + 1
    }
    return Finding.Place(
      file: file,
      line: start.line,
      column: start.column,
      length: max(0, length),
      offset: range.lowerBound
    )
  }

  /// The findings by place; those about the file as a whole come first.
  var sortedFindings: [Finding] {
    findings.enumerated()
      .sorted { one, other in
        (one.element.place?.offset ?? -1, one.offset)
          < (other.element.place?.offset ?? -1, other.offset)
      }
      .map(\.element)
  }

  /// Notes an id, and reports it where another thing of the kind already has it.
  func declare(_ id: String, as kind: DeclaredKind, at range: Range<Int>) {
    guard !id.isEmpty else { return }
    guard let first = declared[kind]?[id] else {
      declared[kind, default: [:]][id] = range
      return
    }
    report(
      .duplicateID,
      FindingDetails(name: id, owner: kind.rawValue),
      at: range,
      notes: [Finding.Note(message: FindingText.firstUse(of: id), place: place(first))]
    )
  }

  /// Keeps where a part of a thing stands, for checks that come after reading.
  func keep(_ range: Range<Int>, of kind: DeclaredKind, _ id: String, member: String) {
    places.insert(place(range), of: kind, id, member: member)
  }

  /// The known name that is nearest; long lists and long runs are not searched.
  func nearest(to name: String, among known: some Sequence<String>) -> String? {
    guard findings.count < 100 else { return nil }
    return Spelling.nearest(to: name, among: known.prefix(512))
  }

  private func add(_ finding: Finding) {
    if finding.severity == .error { hasErrors = true }
    if findings.count < Self.greatestFindingCount {
      findings.append(finding)
    } else if findings.count == Self.greatestFindingCount {
      findings.append(
        Finding(.moreFindings, FindingDetails(limit: Self.greatestFindingCount), place: nil)
      )
    }
  }

  private func reportSyntax() {
    for problem in document.problems {
      let notes = problem.related.map {
        [Finding.Note(message: FindingText.related(problem.code), place: place($0))]
      }
      add(FindingText.finding(for: problem, place: place(problem.range), notes: notes ?? []))
    }
    if document.hasMoreProblems {
      report(.moreFindings, FindingDetails(limit: document.problems.count), at: nil)
    }
    if document.lines.usesCRLF { report(.windowsLineEnds, at: nil) }
    if !document.isWellFormed { hasErrors = true }
  }
}
