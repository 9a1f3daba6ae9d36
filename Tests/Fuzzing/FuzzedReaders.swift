import Application
import Authoring
import ClassLine
import Glibc
import JSONText
import PlainText
import ScenarioEngine
import ScenarioFiles

/// The readers of files, called by libFuzzer with bytes that it makes up (`make fuzz`).
///
/// The first byte says who reads the rest, so that one corpus serves all. What must hold: nothing
/// traps, every finding has a page and a place inside the file, whatever is read as a case without
/// errors can be checked, played to where its story goes and scored, what is laid out anew says the
/// same as before, and a line of a class that is read says the same when it is written again.
enum FuzzedReaders {
  private static let data = EmbeddedData.shipped
  private static let context = ReadContext(
    rubrics: data.rubrics,
    register: data.register,
    directories: data.directories
  )
  /// The tour, which sheets and plays are read for.
  private static let tour = data.packFiles.first { $0.name.hasSuffix("/the-empty-chair.json") }
    .flatMap { ScenarioReader.read($0.bytes, path: "f", context: context).case }

  /// The letters of the readers that are called alone, from `SIGNPOST_FUZZ_ONLY`; empty for all.
  private static let only = Array(
    (getenv("SIGNPOST_FUZZ_ONLY").map { String(cString: $0) } ?? "").utf8
  )

  /// Reads bytes; traps where a promise is broken.
  static func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let kind = only.isEmpty || only.contains(first) ? first : only[Int(first) % only.count]
    let rest = Array(bytes.dropFirst())
    switch kind {
    case UInt8(ascii: "r"):
      hold(RubricReader.read(rest, path: "f", context: context).findings, rest)
    case UInt8(ascii: "e"): hold(EvidenceReader.read(rest, path: "f").findings, rest)
    case UInt8(ascii: "d"):
      hold(DirectoryReader.read(rest, path: "f", context: context).findings, rest)
    case UInt8(ascii: "s"): hold(RatingSheetReader.read(rest, path: "f").findings, rest)
    case UInt8(ascii: "p"): readPlays(rest)
    case UInt8(ascii: "n"): hold(PlanReader.read(rest, path: "f", context: context).findings, rest)
    case UInt8(ascii: "v"): readPanelSheet(rest)
    case UInt8(ascii: "o"): readTranslations(rest)
    case UInt8(ascii: "f"): layOut(rest)
    case UInt8(ascii: "l"): readLines(rest)
    case UInt8(ascii: "t"): holdClean(String(decoding: rest, as: UTF8.self))
    default: readCase(rest)
    }
  }

  private static func readCase(_ bytes: [UInt8]) {
    let reading = ScenarioReader.read(bytes, path: "f", context: context)
    hold(reading.findings, bytes)
    guard let source = reading.case, let scoring = Self.scoring(of: source) else { return }
    let findings = CaseCheck.findings(
      for: source,
      rubric: scoring.rubric,
      directory: scoring.directory,
      places: reading.places,
      path: "f",
      limit: 500
    )
    hold(reading.policy.applied(to: findings, in: reading.places), bytes)
    for player in [Player.best, .random] {
      let play = player.play(source, directory: scoring.directory)
      _ = scoring.score(play)
    }
  }

  private static func readPlays(_ bytes: [UInt8]) {
    let reading = RecordedPlaysReader.read(bytes, path: "f")
    hold(reading.findings, bytes)
    guard let file = reading.file, let scoring = tour.flatMap(Self.scoring) else { return }
    hold(RecordedPlayCheck.findings(for: file, of: scoring, places: reading.places), bytes)
  }

  /// The heads of the columns are those of a sheet in the corpus.
  private static func readPanelSheet(_ bytes: [UInt8]) {
    guard let tour else { return }
    var form = PanelForm(of: tour.scenario, version: "v")
    form.heads = [.row: ["Row"], .text: ["Text"], .answer: ["Answer"]]
    let reading = PanelSheetReader.read(bytes, path: "f", form: form)
    // Places are those in the text after it was converted.
    hold(reading.findings, TextConversion.converted(bytes))
    guard let sheet = reading.sheet else { return }
    _ = PanelCollection([sheet], questions: form.questions)
  }

  /// Translations of the tour; what is put in leaves it a file that reads.
  private static func readTranslations(_ bytes: [UInt8]) {
    guard let file = try? POReader.read(bytes),
      let name = data.packFiles.first(where: { $0.name.hasSuffix("/the-empty-chair.json") }),
      let texts = try? TranslatableTexts(of: JSONDocument.read(name.bytes), from: "en", to: "da")
    else { return }
    let taken = TranslationImport(file, into: texts)
    precondition(JSONDocument.read(taken.bytes).problems.isEmpty)
    precondition(!taken.written.isEmpty || taken.bytes == name.bytes)
    precondition((try? POReader.read(Array(file.text.utf8)))?.entries.count == file.entries.count)
  }

  /// Lines of both sides of a class, as a host and a terminal read them, and a journal of a hall.
  private static func readLines(_ bytes: [UInt8]) {
    var buffer = LineBuffer(limit: LineLimits.hostLine)
    guard let lines = try? buffer.take(bytes + [UInt8(ascii: "\n")]) else { return }
    var hall = Hall(classID: "c", seatsEach: 3)
    for line in lines {
      if let message = try? HostMessage(line: line) {
        precondition((try? HostMessage(line: message.bytes)) == message)
        if case .page(let page) = message { _ = hall.show(page) }
      }
      if let message = try? TraineeMessage(line: line) {
        precondition((try? TraineeMessage(line: message.bytes)) == message)
        if case .seated(let seat, _) = hall.arrive(account: 1, token: "") {
          if case .mark(let mark) = message { _ = hall.take(mark, from: seat) }
        }
      }
      if let entry = try? HallEntry(line: line) {
        precondition((try? HallEntry(line: entry.bytes)) == entry)
        _ = hall.replay(entry)
      }
      _ = hall.close()
      _ = (hall.count, hall.tally)
    }
  }

  private static func layOut(_ bytes: [UInt8]) {
    guard case .changed(let new) = JSONLayout.standard.outcome(for: bytes, converts: true) else {
      return
    }
    let before = JSONDocument.read(TextConversion.converted(bytes))
    precondition(JSONDocument.read(new).root?.value == before.root?.value)
    guard case .asItWas = JSONLayout.standard.outcome(for: new, converts: false) else {
      preconditionFailure("what was laid out is laid out")
    }
  }

  private static func scoring(of source: Case) -> Scoring? {
    guard let rubric = context.rubrics.rubric(of: source.scenario.head),
      let directory = data.directories.first(where: { $0.id == source.scenario.head.directory })
    else { return nil }
    return Scoring(of: source, rubric: rubric, directory: directory)
  }

  private static func hold(_ findings: [Finding], _ bytes: [UInt8]) {
    for finding in findings {
      precondition(FindingCatalogue.page(of: finding.code) != nil)
      precondition(CleanText.isClean(finding.message, allowingNewlines: false))
      guard let place = finding.place else { continue }
      precondition(place.line >= 1 && place.column >= 1 && place.length >= 0)
      precondition(place.offset >= 0 && place.offset <= bytes.count)
    }
  }

  private static func holdClean(_ text: String) {
    let (line, block) = (CleanText.line(text), CleanText.block(text))
    precondition(CleanText.line(line) == line && CleanText.block(block) == block)
    precondition(CleanText.isClean(line, allowingNewlines: false) && CleanText.isClean(block))
  }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
func readFuzzedBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzedReaders.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
