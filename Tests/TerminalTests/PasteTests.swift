import Interface
import Terminal
import Testing

@Suite struct PasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func `A paste is one text with its newlines`() {
    let events = KeyDecoderTests.events(of: "a\(start)one\rtwo\r\nthree\n\tfour\(end)b")
    let expected: [InputEvent] = [
      .key(.character("a")), .paste("one\ntwo\nthree\n\tfour"), .key(.character("b")),
    ]
    #expect(events == expected)
  }

  @Test func `Marks that ncurses has recognised count as well`() {
    let units: [InputUnit] = [.pasteStart, .byte(0x71), .key(.enter), .pasteEnd, .key(.up)]
    #expect(KeyDecoderTests.events(of: units) == [.paste("q\n"), .key(.up)])
  }

  @Test func `Keys and controls inside a paste never act`() {
    let events = KeyDecoderTests.events(of: "\(start)a\u{3}\u{1B}[Ab\u{1B}qc\u{7F}d\(end)")
    #expect(events == [.paste("abqcd")])
  }

  @Test func `A paste whose end is lost comes out when nothing more arrives`() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for byte in (start + "lost").utf8 { decoder.feed(.byte(byte), into: &events) }
    #expect(events.isEmpty)
    #expect(decoder.patience == .long)
    decoder.finish(into: &events)
    #expect(events == [.paste("lost")])
  }

  @Test func `An endless paste is cut and the rest does not become keys`() throws {
    let long = String(repeating: "x", count: KeyDecoder.longestPaste + 100)
    let events = KeyDecoderTests.events(of: start + long + end + "y")
    #expect(events.count == 2)
    guard case .paste(let text) = try #require(events.first) else {
      Issue.record("the first event is no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
    #expect(events.last == .key(.character("y")))
  }

  @Test func `An empty paste is nothing`() {
    #expect(KeyDecoderTests.events(of: start + end).isEmpty)
  }
}
