import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// Cases whose texts are taken in one language alone, for readers of any.
@Suite struct OneLanguageTests {
  /// The file of a case, with and without variants, and one of its variants.
  private static let cases = [
    ("the-table-by-the-window", ""), ("quiet-hours", "a"), ("quiet-hours", "b"),
  ]

  private func read(
    _ bytes: [UInt8],
    _ variant: String,
    in language: String?
  ) throws -> ScenarioReading {
    var context = try Repository.context()
    context.texts = language
    return ScenarioReader.read(bytes, path: "case.json", context: context, variant: variant)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Repository.bytes("Scenarios/denmark-prevention/\(name).json")
  }

  @Test(arguments: cases, ["en", "da"])
  func `Such a case is one whose author wrote these texts for all languages`(
    _ name: (file: String, variant: String),
    _ language: String
  ) throws {
    let bytes = try bytes(name.file)
    let one = try #require(try read(bytes, name.variant, in: language).case)
    let value = try #require(JSONDocument.read(bytes).root).value
    let plain = value.mappingObjects { members in
      let codes = members.map(\.name)
      guard codes.contains("en"), codes.contains("da") else { return .object(members) }
      return members.first { $0.name == language }?.value ?? .object(members)
    }
    let expected = try #require(try read(plain.bytes(), name.variant, in: nil).case)
    #expect(one.scenario == expected.scenario)
    #expect(one.keys == expected.keys)
  }

  @Test(arguments: cases)
  func `Its hashes and what is found in it are those of the whole`(
    _ file: String,
    _ variant: String
  ) throws {
    let bytes = try bytes(file)
    let one = try read(bytes, variant, in: "da")
    let whole = try read(bytes, variant, in: nil)
    #expect(one.case?.hashes == whole.case?.hashes)
    #expect(one.findings == whole.findings)
    #expect(one.case?.scenario != whole.case?.scenario)
  }

  @Test func `A case that is not in the language keeps its own`() throws {
    let bytes = try bytes("quiet-hours")
    let one = try read(bytes, "", in: "kl")
    #expect(one.case?.scenario == (try read(bytes, "", in: nil)).case?.scenario)
  }

  @Test func `A text that lacks the language keeps its own`() throws {
    let text = String(decoding: try bytes("the-table-by-the-window"), as: UTF8.self)
    let title = #"{"en": "The table by the window", "da": "Bordet ved vinduet"}"#
    #expect(text.contains(title))
    let lacking = text.replacing(title, with: #"{"en": "The table by the window"}"#)
    let head = try #require(try read(Array(lacking.utf8), "", in: "da").case).scenario.head
    #expect(head.title.line(in: "da") == "The table by the window")
    #expect(head.title.fallsBack(in: "da"))
    #expect(head.summary.line(in: "en").hasPrefix("En ung mand"))
  }
}
