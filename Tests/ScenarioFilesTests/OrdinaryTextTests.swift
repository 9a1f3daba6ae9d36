import JSONText
import PlainText
import TestSupport
import Testing

@testable import ScenarioFiles

/// Most texts are told apart at a glance, and not looked at again.
@Suite struct OrdinaryTextTests {
  private static let pieces = [
    "a", "word ", "Ø", "å", "ﬀ", "…", "“", "\u{301}", "\u{AD}", "\u{7F}", "\u{85}", "\t", "  ", "@",
    "@emil: ", "{", "{x}", "<b>", "&amp;", "**", "](", "`", "TO" + "DO", "O", "\u{200B}", "\u{2FF}",
    "\u{300}", "\u{C0}", "\u{BF}", "😀", "~",
  ]

  @Test(arguments: 0..<400)
  func `Of what is ordinary at a glance nothing is found at a closer look`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let odd = Self.pieces.randomElement(using: &generator) ?? ""
    let count = Int.random(in: 0...60, using: &generator)
    let place = Int.random(in: 0...count, using: &generator)
    let letters = (0..<count).map { _ in
      ["e", "n", " ", "æ"].randomElement(using: &generator) ?? ""
    }
    let text = letters[..<place].joined() + odd + letters[place...].joined()
    let closer =
      CleanText.line(text) == text && Markup.first(in: text) == nil && !text.contains("{")
      && !text.hasPrefix("@") && text.contains { $0 != " " }
    if isOrdinary(text) { #expect(closer, "seed \(seed): \(text.debugDescription)") }
  }

  @Test(arguments: [
    "a", "Emil sidder ved skuffen.", "À la carte, ø, ˿", "~!#$%'()+,-./:;=?>[\\^_|}",
  ])
  func `What most texts are made of is ordinary`(text: String) {
    #expect(isOrdinary(text))
  }

  @Test(arguments: 0..<70)
  func `A byte is found anywhere in a text of any length`(count: Int) {
    var text = [UInt8](repeating: 0x61, count: count)
    #expect(!finds(text))
    for place in text.indices {
      text[place] = 0x3C
      #expect(finds(text), "\(place) of \(count)")
      text[place] = 0x61
    }
  }

  @Test func `Only what cannot be too long is ordinary`() {
    let most = String(repeating: "a", count: TextReader.greatestParagraph)
    #expect(isOrdinary(most))
    #expect(!isOrdinary(most + "a"))
  }

  private func finds(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { TextGlance.finds(in: $0) { $0.equal(to: 0x3C) } }
  }

  private func isOrdinary(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(TextReader.isOrdinary)
  }
}
