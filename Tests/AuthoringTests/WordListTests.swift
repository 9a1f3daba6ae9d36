import TestSupport
import Testing

@testable import Authoring

/// Words that rules look for, found by bytes, against words taken apart letter by letter.
@Suite struct WordListTests {
  private static let list = WordList(
    words: ["da": ["ære", "ånd"], "en": ["no"]],
    beginnings: ["da": ["løs", "à"]]
  )
  private static let pieces = [
    "Ære", "ære", "ÆRES", "Ånd", "løsner", "LØS", "à", "Àb", "no", "…", "“", "”", "’", "–", "×",
    "÷",
    " ", " ", ".", "-", "1", "ß", "x", "\u{A0}", "Ω", "日",
  ]

  @Test(arguments: 1...200)
  func `The first word is that of the letters`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 0...12, using: &chance))
      .map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let expected = words.first { word in
      ["ære", "ånd"].contains(word) || ["løs", "à"].contains { word.hasPrefix($0) }
    }
    #expect(Self.list.first(in: text, language: "da") == expected, "\(text)")
  }

  @Test func `Of other languages nothing is known`() {
    #expect(Self.list.first(in: "ære no", language: "sv") == nil)
  }
}
