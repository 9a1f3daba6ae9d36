internal import Hashing
internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// Why an export cannot be taken in; nothing of it is.
enum ImportProblem: Error, Equatable, Sendable {
  /// It is not JSON, or not whole; the line of the first mistake, from 1.
  case notJSON(line: Int)
  /// It is JSON, but no export of one's own records.
  case notAnExport
  /// A newer version of the program made it.
  case newer(format: Int)
  /// Something in it is not as an export has it, or contradicts itself: where, such as `attempts[3].id`.
  case wrong(place: String)
  /// A case in it is not the one that its hash names.
  case caseChanged(hash: String)
}

/// Reads an export, as `signpost export --mine` writes it, back into records.
///
/// Whoever wrote the file may mean harm: everything is checked before anything is kept.
struct OwnRecordsReader {
  /// The most bytes that are read.
  static let greatestFile = 1 << 28
  /// The last millisecond of the year 2199, which is beyond any clock.
  static let latest = 7_258_118_399_999
  /// The settings that mean something on another machine.
  private static let knownSettings: Set<String> = [
    "language", "theme", "mouse", Work.setting, HomeModel.setting, Retention.setting,
    VariantAssignment.setting,
  ]

  /// The records in the bytes of an export.
  static func read(_ bytes: [UInt8]) throws(ImportProblem) -> OwnRecords {
    let limits = JSONLimits(maximumBytes: greatestFile, maximumProblems: 1)
    let document = JSONDocument.read(bytes, limits: limits)
    if let problem = document.problems.first {
      throw .notJSON(line: document.lines.place(of: problem.offset).line)
    }
    guard let root = document.root, root.kind == .object,
      let format = root.member("format")?.integer, root.member("attempts") != nil
    else { throw .notAnExport }
    guard format <= OwnRecordsJSON.version else { throw .newer(format: format) }
    guard format >= 1 else { throw .notAnExport }
    return try OwnRecordsReader().records(ExportPlace(root))
  }

  private func records(_ root: ExportPlace) throws(ImportProblem) -> OwnRecords {
    var attempts: [StoredAttempt] = []
    var begun: [String: Int] = [:]
    var ordinary: [String: Int] = [:]
    for place in try root.list("attempts") {
      let attempt = try attempt(place)
      let id = attempt.header.id
      guard begun[id] == nil else { throw .wrong(place: place.name + ".id") }
      attempts.append(attempt)
      begun[id] = try beginning(place, of: attempt.header)
      ordinary[id] = try place.optional("ordinary")?.number(0...1_000_000)
    }
    var refreshers: [RefresherLogEntry] = []
    for place in try root.list("refreshers") {
      let entry = try refresher(place)
      guard begun[entry.attempt] != nil else { throw .wrong(place: place.name + ".attempt") }
      refreshers.append(entry)
    }
    var cases: [CaseCopy] = []
    if let list = root.optional("cases") {
      for place in try list.elements() { cases.append(try caseCopy(place)) }
    }
    return OwnRecords(
      settings: try settings(try root.object("settings")),
      attempts: attempts,
      refreshers: refreshers,
      begun: begun,
      ordinary: ordinary,
      cases: cases
    )
  }

  // MARK: - Attempts

  private func attempt(_ place: ExportPlace) throws(ImportProblem) -> StoredAttempt {
    let status = try place.choice("status", AttemptStatus.init(rawValue:))
    var events: [AttemptEvent] = []
    for item in try place.list("events") {
      events.append(try event(item, sequence: events.count))
    }
    let result = try place.optional("result").map(storedResult)
    // Only what came to its end has a result, and that has one.
    let isFinished = events.contains { $0.kind == .finished && $0.branch == 0 }
    guard isFinished == (status == .finished), (result != nil) == isFinished else {
      throw .wrong(place: place.name + ".status")
    }
    let draft = try place.optional("draft").map(storedDraft)
    return StoredAttempt(
      header: try header(place),
      status: status,
      events: events,
      draft: status == .open ? draft : nil,
      result: result
    )
  }

  private func header(_ place: ExportPlace) throws(ImportProblem) -> AttemptHeader {
    let (source, rubric) = (try place.object("case"), try place.object("rubric"))
    let seed = try place.member("presentationSeed")
    guard let number = UInt64(try seed.text()) else { throw .wrong(place: seed.name) }
    var header = AttemptHeader(
      id: try id(place.member("id")),
      mode: try place.choice("mode", PlayMode.init(rawValue:)),
      presentationSeed: number,
      scenarioID: try source.word("id"),
      rubricID: try rubric.word("id"),
      rubricVersion: try rubric.word("version"),
      hashes: CaseHashes(
        file: try source.word("fileHash"),
        play: try source.word("playHash"),
        text: try source.word("textHash")
      ),
      startedAt: try place.time("startedAt"),
      program: try place.word("program")
    )
    header.variant = try source.word("variant", isOptional: true)
    let profile = try place.member("profile")
    guard try profile.text().isEmpty else { throw .wrong(place: profile.name) }
    return header
  }

  private func event(_ place: ExportPlace, sequence: Int) throws(ImportProblem) -> AttemptEvent {
    guard try place.member("sequence").number(0...1_000_000) == sequence else {
      throw .wrong(place: place.name + ".sequence")
    }
    var parent: Int?
    if let before = place.optional("parent") {
      guard sequence > 0 else { throw .wrong(place: before.name) }
      parent = try before.number(0...(sequence - 1))
    }
    return AttemptEvent(
      branch: try place.member("branch").number(0...1_000_000),
      parent: parent,
      sequence: sequence,
      kind: try place.choice("kind", AttemptEvent.Kind.init(rawValue:)),
      version: try place.member("version").number(1...1_000_000),
      payload: try place.member("content").content(),
      at: try place.time("at")
    )
  }

  private func storedResult(_ place: ExportPlace) throws(ImportProblem) -> StoredResult {
    StoredResult(text: try place.member("content").content(), engine: try place.word("engine"))
  }

  private func storedDraft(_ place: ExportPlace) throws(ImportProblem) -> StoredDraft {
    StoredDraft(
      step: try place.word("step"),
      payload: try place.member("content").content(),
      at: try place.time("at")
    )
  }

  /// When an attempt began in the order of attempts; exports of the first form say the time alone.
  private func beginning(
    _ place: ExportPlace,
    of header: AttemptHeader
  ) throws(ImportProblem) -> Int {
    if let known = place.optional("begunAt") { return try known.order() }
    guard let moment = Moment(timestamp: header.startedAt),
      let seconds = Int(header.startedAt.dropFirst(17).prefix(2))
    else { throw .wrong(place: place.name + ".startedAt") }
    return moment.minutes * 60_000 + seconds * 1_000
  }

  /// An id of an attempt or an answer: hexadecimal digits.
  private func id(_ place: ExportPlace) throws(ImportProblem) -> String {
    let text = try place.text()
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isHexadecimal) else {
      throw .wrong(place: place.name)
    }
    return text
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }

  // MARK: - Refreshers

  private func refresher(_ place: ExportPlace) throws(ImportProblem) -> RefresherLogEntry {
    let kind = try place.choice("kind", RefresherItem.Kind.init(rawValue:))
    let item = RefresherItem(
      kind,
      of: try place.word("case", isOptional: kind == .log),
      try place.word("item", isOptional: kind == .log)
    )
    var reviews: [StoredReview] = []
    for answer in try place.list("reviews") {
      reviews.append(try review(answer, after: reviews.last?.place))
    }
    return RefresherLogEntry(
      attempt: try id(place.member("attempt")),
      item: item,
      metAt: try place.object("metAt").moment(),
      first: try place.optional("grade").map(grade),
      reviews: reviews
    )
  }

  /// An answer after the one before it; exports of before their order was kept say the times alone.
  private func review(
    _ place: ExportPlace,
    after before: Int?
  ) throws(ImportProblem) -> StoredReview {
    let sure = try place.member("sure")
    guard let sureness = Sureness(rawValue: try sure.number(0...100)) else {
      throw .wrong(place: sure.name)
    }
    let time = try place.object("at").moment()
    let known = try place.optional("place")?.order()
    return StoredReview(
      id: try id(place.member("id")),
      refresher: 0,
      turn: try place.member("turn").number(1...1_000_000),
      time: time,
      grade: try grade(place.member("grade")),
      answer: try place.word("answer", isOptional: true),
      sureness: sureness,
      shown: try place.word("shown", isOptional: true),
      place: known ?? max(time.milliseconds, (before ?? 0) + 1)
    )
  }

  private func grade(_ place: ExportPlace) throws(ImportProblem) -> RecallGrade {
    guard let grade = RecallGrade(rawValue: try place.number(1...4)) else {
      throw .wrong(place: place.name)
    }
    return grade
  }

  // MARK: - Cases and settings

  private func caseCopy(_ place: ExportPlace) throws(ImportProblem) -> CaseCopy {
    let hash = try place.word("fileHash")
    let bytes = Array(try place.member("text").text().utf8)
    guard SHA256(of: bytes).hexadecimal == hash else { throw .caseChanged(hash: hash) }
    // A path of another machine leads nowhere here; that of a case that the program carries does.
    let path = try place.word("path", isOptional: true)
    return CaseCopy(
      hash: hash,
      bytes: bytes,
      path: path.hasPrefix(CasePath.builtin) ? path : "",
      readAt: try place.time("readAt")
    )
  }

  /// The settings that mean something here; what a newer program keeps is left out.
  private func settings(_ place: ExportPlace) throws(ImportProblem) -> [String: String] {
    var settings: [String: String] = [:]
    for (name, value) in place.members where Self.knownSettings.contains(name) {
      settings[name] = try value.word()
    }
    return settings
  }
}
