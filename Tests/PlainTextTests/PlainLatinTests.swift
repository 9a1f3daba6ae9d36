import PlainText
import TestSupport
import Testing

/// The quick way through plain text against the way cluster by cluster.
@Suite struct PlainLatinTests {
  /// What is drawn most, and what lies just beside it.
  private static let pieces = [
    "a", "Z", "9", " ", "  ", "-", "/", "–", "—", "‐", "æ", "Ø", "å", "é", "\u{A0}", "·", "•", "…",
    "“", "”", "ʼ", "\n", "─", "│", "█", "░", "→", "✓", "✗", ".", ",", "word", "re-do", "and/or",
    "a-b.json",
  ]
  private static let others = [
    "e\u{301}", "\u{300}", "日", "👍", "🇩🇰", "\u{200D}", "\u{FE0F}", "\u{AD}", "\u{7}", "\u{1B}",
    "\t", "\u{2028}", "\r\n", "\u{2003}", "⚠", "\u{370}", "ქ",
  ]

  private static func text(_ chance: inout SeededGenerator, of pieces: [String]) -> String {
    (0..<Int.random(in: 0...40, using: &chance)).map { _ in
      pieces.randomElement(using: &chance) ?? ""
    }.joined()
  }

  @Test(arguments: 1...300)
  func `Columns and lines are those of the clusters`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let text = Self.text(&chance, of: Self.pieces)
    let characters = Array(text)
    let columns = try #require(PlainLatin.columns(of: text, allowingNewlines: true))
    #expect(columns == characters.reduce(0) { $0 + ColumnWidth.columns(of: $1) })
    #expect(characters.count == text.unicodeScalars.count)
    let bytes = Array(text.utf8)
    for width in [1, 2, 3, 7, 20, 200] {
      let expected = TextWrap.layout(of: characters, width: width).map {
        String(characters[$0.range])
      }
      let found = TextWrap.layout(ofPlain: bytes, width: width).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
      #expect(found == expected, "\(width) columns")
      #expect(TextWrap.lineCount(of: text, width: width) == expected.count)
    }
  }

  @Test(arguments: others)
  func `Other text is left to the clusters`(piece: String) {
    #expect(PlainLatin.columns(of: "a" + piece + "b") == nil)
  }

  @Test func `Every scalar that counts as plain is one column wide`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), PlainLatin.columns(of: String(scalar)) != nil
      else { continue }
      #expect(ColumnWidth.columns(of: scalar) == 1, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `A newline counts only where it is allowed`() {
    #expect(PlainLatin.columns(of: "a\nb") == nil)
    #expect(PlainLatin.columns(of: "a\nb", allowingNewlines: true) == 2)
  }
}
