import Authoring
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// The language that nobody speaks.
@Suite struct PseudoLanguageTests {
  @Test(arguments: [
    ("He waits.", "[Hëë wááïïts.]"), ("@emil: No.", "@emil: [Ñöö.]"),
    ("112", "[112~]"), ("@ the gate", "[@ thëë gáátëë~]"),
    ("Xyz {house} {{b", "[Xÿz {house} {{b~~~~~]"),
  ])
  func `Words get accents, brackets and length, and what the program reads stays`(
    _ words: String,
    _ expected: String
  ) {
    #expect(PseudoLanguage.text(of: words, keepsNames: true) == expected)
  }

  @Test func `Without variants what stands in braces is words like any others`() {
    #expect(PseudoLanguage.text(of: "{no}", keepsNames: false) == "[{ñöö}~]")
  }

  @Test(arguments: ShippedCaseTests.paths, [nil, "da"])
  func `The copy of a shipped case reads and is another case`(
    _ path: String,
    _ language: String?
  ) throws {
    let bytes = try Repository.bytes("Scenarios/\(path)")
    let data = try ShippedData()
    let original = JSONDocument.read(bytes)
    let copy = try PseudoLanguage.copy(of: original, for: language)
    let reading = ScenarioReader.read(copy, path: path, context: data.context)
    // What is longer may be too long; nothing else is found.
    let codes = Set(reading.findings.map(\.code)).subtracting(["long-paragraph"])
    let before = ScenarioReader.read(bytes, path: path, context: data.context)
    #expect(codes.subtracting(before.findings.map(\.code)) == [])
    let found = try #require(reading.case)
    let source = try #require(before.case)
    #expect(found.scenario.head.id == "pseudo-\(source.scenario.head.id)")
    #expect(found.scenario.steps.map(\.id) == source.scenario.steps.map(\.id))

    let own = language ?? "en"
    let texts = try TranslatableTexts(of: JSONDocument.read(copy), from: own).texts
    let plain = try TranslatableTexts(of: original, from: own).texts
    #expect(texts.map(\.place) == plain.map(\.place))
    for (long, short) in zip(texts.flatMap(\.source), plain.flatMap(\.source)) {
      // The mark of a speaker grows no longer.
      if !short.hasPrefix("@") { #expect((long.count - 2) * 3 >= short.count * 4, "\(long)") }
      #expect(long.hasSuffix("]"))
    }
    // The other language is as it was.
    let other = own == "en" ? "da" : "en"
    #expect(
      try TranslatableTexts(of: JSONDocument.read(copy), from: other).texts.map(\.source)
        == TranslatableTexts(of: original, from: other).texts.map(\.source)
    )
  }
}
