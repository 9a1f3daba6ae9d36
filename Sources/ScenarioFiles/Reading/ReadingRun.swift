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
  /// Whether things stand where they were meant to, so that what is said of them holds.
  let isShapeCertain: Bool
  let file: String
  let context: ReadContext
  var names = Names()
  /// The languages that texts are expected in.
  var languages: [String] = [] {
    didSet {
      languagesInForm = languages.filter(LanguageCode.isWellFormed)
      onlyLanguage = context.texts.flatMap { languagesInForm.contains($0) ? $0 : nil }
    }
  }
  /// The one of them in which texts are taken alone; nil where none was asked for.
  private(set) var onlyLanguage: String?
  /// Those of them that can be the name of a text's member.
  private(set) var languagesInForm: [String] = []
  /// What the variant that is read puts into texts; nil where the case has no variants.
  var values: VariantValues?
  /// Where keys come from that say nothing else.
  var basis = KeyBasis.synthesis(date: "")
  /// What the rubric that the scenario names has; nil where that is not known.
  var rubric: RubricNames?
  /// The directory that the scenario names.
  var directory = ""
  /// Whether the case is still being written.
  var isDraft = false
  /// What its author leaves as it is.
  var suppressions: [SuppressionDraft] = []
  private(set) var hasErrors = false
  private var drafts: [Draft] = []
  private var hasMore = false
  /// Where each id was declared.
  private var declared: [DeclaredName: Range<Int>] = [:]
  private var kept: [SourcePlace] = []

  /// How many ids most files have at the most; a table that grows to that step by step takes longer
  /// than all that is put into it.
  private static let usualCount = 64

  /// A finding whose places are still ranges of bytes: counting columns is left to the end, when
  /// findings stand in order and the file is passed over once.
  private struct Draft {
    var finding: Finding
    let range: Range<Int>?
    let note: (message: String, range: Range<Int>)?
  }

  convenience init(bytes: [UInt8], file: String, context: ReadContext) {
    self.init(JSONDocument.read(bytes), file: file, context: context)
  }

  init(_ document: JSONDocument, file: String, context: ReadContext) {
    self.document = document
    isShapeCertain = document.isShapeCertain
    self.file = file
    self.context = context
    declared.reserveCapacity(Self.usualCount)
    kept.reserveCapacity(Self.usualCount)
    reportSyntax()
  }

  /// Notes a finding.
  func report(
    _ code: FindingCode,
    _ details: FindingDetails = FindingDetails(),
    at range: Range<Int>?,
    severity: Finding.Severity? = nil,
    note: (message: String, range: Range<Int>)? = nil
  ) {
    let severity = severity ?? code.severity
    if severity == .error { hasErrors = true }
    // With a bracket amiss everything seems to be in the wrong place, which would bury the bracket.
    guard isShapeCertain, !isFull() else { return }
    var finding = Finding(code, details, place: nil)
    finding.severity = severity
    drafts.append(Draft(finding: finding, range: range, note: note))
  }

  /// The findings by place; those about the file as a whole come first.
  var findings: [Finding] {
    var drafts = drafts
    if hasMore || document.hasMoreProblems {
      let details = FindingDetails(limit: drafts.count)
      let finding = Finding(.moreFindings, details, place: nil)
      drafts.append(Draft(finding: finding, range: nil, note: nil))
    }
    guard !drafts.isEmpty else { return [] }
    let lines = document.lines
    let sorted = drafts.enumerated().sorted { one, other in
      (one.element.range?.lowerBound ?? -1, one.offset)
        < (other.element.range?.lowerBound ?? -1, other.offset)
    }
    var pen = PlacePen(bytes: document.bytes, lines: lines, file: file)
    return sorted.map { _, draft in
      var finding = draft.finding
      finding.place = draft.range.map { pen.place($0) }
      if let note = draft.note {
        var pen = PlacePen(bytes: document.bytes, lines: lines, file: file)
        finding.notes = [.init(message: note.message, place: pen.place(note.range))]
      }
      return finding
    }
  }

  /// Where what was read stands, for checks that come after reading.
  var places: SourceMap { SourceMap(file: file, document: document, places: kept) }

  /// What the case says itself about findings.
  var policy: FindingPolicy {
    guard !suppressions.isEmpty else { return FindingPolicy(isDraft: isDraft) }
    var pen = PlacePen(bytes: document.bytes, lines: document.lines, file: file)
    return FindingPolicy(
      isDraft: isDraft,
      suppressions: suppressions.map {
        Suppression(code: $0.code, thing: $0.thing, reason: $0.reason, place: pen.place($0.range))
      }
    )
  }

  /// Notes an id, and reports it where another thing of the kind already has it.
  func declare(_ id: String, as kind: DeclaredKind, at range: Range<Int>) {
    guard !id.isEmpty else { return }
    let name = DeclaredName(kind: kind, id: id)
    guard let first = declared.updateValue(range, forKey: name) else { return }
    declared[name] = first
    report(
      .duplicateID,
      FindingDetails(name: id, owner: kind.rawValue),
      at: range,
      note: (FindingText.firstUse(of: id), first)
    )
  }

  /// Keeps where a part of a thing stands that is no member, for checks that come after reading.
  func keep(_ range: Range<Int>, of kind: DeclaredKind, _ id: String, member: String) {
    let extent = SourcePlace.Extent.part(member: member, range)
    kept.append(SourcePlace(name: DeclaredName(kind: kind, id: id), extent: extent))
  }

  /// Keeps where the members of a thing stand, for checks that come after reading.
  func keep(_ object: JSONNode, of kind: DeclaredKind, _ id: String) {
    kept.append(
      SourcePlace(name: DeclaredName(kind: kind, id: id), extent: .object(object))
    )
  }

  /// The known name that is nearest, if a third of the letters at the most are other ones, so that
  /// nothing is guessed for `X` or `K9`; long lists and long runs are not searched.
  func nearest(to name: String, among known: some Sequence<String>) -> String? {
    guard drafts.count < 100 else { return nil }
    return Spelling.nearest(to: name, among: known.prefix(512), limit: name.count / 3)
  }

  private func isFull() -> Bool {
    if drafts.count >= Self.greatestFindingCount { hasMore = true }
    return hasMore
  }

  private func reportSyntax() {
    for problem in document.problems {
      let finding = FindingText.finding(for: problem)
      if finding.severity == .error { hasErrors = true }
      let note = problem.related.map { (FindingText.related(problem.code), $0) }
      drafts.append(Draft(finding: finding, range: problem.range, note: note))
    }
    if document.usesCRLF { report(.windowsLineEnds, at: 0..<0) }
  }
}
