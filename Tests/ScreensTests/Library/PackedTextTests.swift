import ScenarioEngine
import Testing

@testable import Screens

/// Texts packed for the list, against the same texts taken apart.
struct PackedTextTests {
  static func text(_ versions: [(String, String)]) -> LocalizedText {
    LocalizedText(
      versions: versions.map { language, words in
        LocalizedText.Version(language: language, paragraphs: [.narration(words)])
      }
    )
  }

  static let texts = [
    text([]),
    text([("en", "A yard"), ("da", "En gård")]),
    text([("da", "En gård"), ("de", "Ein Hof")]),
    text([("de", "Ein Hof"), ("", "Yard"), ("en", "A yard")]),
    text([("en", ""), ("da", "日本語")]),
    LocalizedText("For every language"),
  ]

  @Test(arguments: texts, ["en", "da", "sv", ""])
  func `A language finds the same words as in the whole text`(
    _ text: LocalizedText,
    _ language: String
  ) {
    #expect(PackedText(text).line(in: language) == text.line(in: language))
  }

  @Test func `A text that was never packed stands for every language`() {
    #expect(PackedText(packed: Array("A yard".utf8)[...]).line(in: "da") == "A yard")
  }

  @Test func `What the records hold is cleaned`() {
    #expect(PackedText(packed: Array("en\u{1F}A\u{7} yard".utf8)[...]).line(in: "en") == "A yard")
  }
}
