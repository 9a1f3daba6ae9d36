import Application
import Authoring
import JSONText
import PlainText
import ScenarioEngine
import ScenarioFiles

/// The readers of files, called by libFuzzer with bytes that it makes up (`make fuzz`).
///
/// The first byte says who reads the rest, so that one corpus serves all. What must hold: nothing
/// traps, every finding has a place inside the file, and whatever is read as a case without errors
/// can be checked and played to an end.
enum FuzzedReaders {
  private static let data = EmbeddedData.shipped
  private static let context = ReadContext(
    rubrics: data.rubrics,
    register: data.register,
    directories: data.directories
  )

  /// Reads bytes; traps where a promise is broken.
  static func read(_ bytes: [UInt8]) {
    guard let kind = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    switch kind {
    case UInt8(ascii: "r"):
      hold(RubricReader.read(rest, path: "f", context: context).findings, rest)
    case UInt8(ascii: "e"): hold(EvidenceReader.read(rest, path: "f").findings, rest)
    case UInt8(ascii: "d"):
      hold(DirectoryReader.read(rest, path: "f", context: context).findings, rest)
    case UInt8(ascii: "s"): hold(RatingSheetReader.read(rest, path: "f").findings, rest)
    case UInt8(ascii: "t"): holdClean(String(decoding: rest, as: UTF8.self))
    default: readCase(rest)
    }
  }

  private static func readCase(_ bytes: [UInt8]) {
    let reading = ScenarioReader.read(bytes, path: "f", context: context)
    hold(reading.findings, bytes)
    guard let source = reading.case,
      let rubric = context.rubrics.rubric(of: source.scenario.head),
      let directory = data.directories.first(where: { $0.id == source.scenario.head.directory })
    else { return }
    let findings = CaseCheck.findings(
      for: source,
      rubric: rubric,
      directory: directory,
      places: reading.places,
      path: "f",
      limit: 500
    )
    hold(findings, bytes)
  }

  private static func hold(_ findings: [Finding], _ bytes: [UInt8]) {
    for finding in findings {
      guard let place = finding.place else { continue }
      precondition(place.line >= 1 && place.column >= 1 && place.length >= 0)
      precondition(place.offset >= 0 && place.offset <= bytes.count)
      precondition(CleanText.isClean(finding.message, allowingNewlines: false))
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
