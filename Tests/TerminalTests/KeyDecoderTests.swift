import Interface
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  /// All events of some input that arrives at once, after which nothing more comes.
  static func events(of text: String, encoding: Terminal.Encoding = .utf8) -> [InputEvent] {
    events(of: text.utf8.map(InputUnit.byte), encoding: encoding)
  }

  static func events(of units: [InputUnit], encoding: Terminal.Encoding = .utf8) -> [InputEvent] {
    var decoder = KeyDecoder(encoding: encoding)
    var events: [InputEvent] = []
    for unit in units { decoder.feed(unit, into: &events) }
    decoder.finish(into: &events)
    return events
  }

  @Test(arguments: [
    ("a", [Key.character("a")]),
    ("é日😀", [.character("é"), .character("日"), .character("😀")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), (" ", [.character(" ")]),
    ("\u{0}", [.control("@")]), ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]),
    ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.alt("x")]), ("\u{1B}é", [.alt("é")]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}\u{7F}", [.control("w")]), ("\u{1B}\r", [.enter]),
    ("\u{1B}xy", [.alt("x"), .character("y")]),
  ])
  func `Characters, control characters and Alt are keys`(bytes: String, keys: [Key]) {
    #expect(Self.events(of: bytes) == keys.map(InputEvent.key))
  }

  // The table follows xterm's ctlseqs and the key tables of rxvt, PuTTY and the Linux console.
  @Test(arguments: [
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left),
    ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left),
    ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end),
    ("[1~", .home), ("[4~", .end), ("[7~", .home), ("[8~", .end),
    ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[Z", .backTab), ("OM", .enter), ("Oq", .character("1")),
    ("[1;2A", .shiftUp), ("[1;2B", .shiftDown), ("[1;2C", .shiftRight), ("[1;2D", .shiftLeft),
    ("[1;5A", .controlUp), ("[1;5B", .controlDown), ("[1;5C", .controlRight),
    ("[1;5D", .controlLeft), ("Od", .controlLeft), ("Oc", .controlRight), ("[a", .shiftUp),
    ("OP", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)),
    ("[24~", .function(12)), ("[[A", .function(1)), ("[[E", .function(5)), ("[1;2P", .function(1)),
    ("[97u", .character("a")), ("[99;5u", .control("c")), ("[97;3u", .alt("a")), ("[27u", .escape),
    ("[13;5u", .enter), ("[9;2u", .backTab),
  ])
  func `A sequence that arrives as bytes is one key`(sequence: String, key: Key) {
    #expect(Self.events(of: "\u{1B}" + sequence) == [.key(key)])
  }

  @Test(arguments: [
    "[99;7;5q", "[?1;2c", "[200;1R", "[I", "[O", "[1000~", "[<0;10;5m", "[<2;10;5M", "[<35;10;5M",
    "[<0;0;5M", "[<0;10M", "[M#!!", "[M\u{1F}!!",
    "[99999999999999999999u", "[55296u", "[1;1;1;1;1;1;1z",
  ])
  func `An unknown sequence is swallowed whole`(sequence: String) {
    #expect(Self.events(of: "\u{1B}\(sequence)j") == [.key(.character("j"))])
  }

  // Button, column and row of xterm's ctlseqs, "Mouse Tracking": from 1 in the new form, with 32
  // added in the old one.
  @Test(arguments: [
    ("[<0;10;5M", MouseEvent.Kind.press, 4, 9), ("[<4;1;1M", .press, 0, 0),
    ("[<64;10;5M", .wheelUp, 4, 9), ("[<65;300;100M", .wheelDown, 99, 299),
    ("[M !!", .press, 0, 0), ("[M`*%", .wheelUp, 4, 9), ("[Ma*%", .wheelDown, 4, 9),
  ])
  func `A mouse report is a press or a turn of the wheel at a cell`(
    sequence: String,
    kind: MouseEvent.Kind,
    row: Int,
    column: Int
  ) {
    let event = MouseEvent(kind, at: Point(row: row, column: column))
    #expect(
      Self.events(of: "\u{1B}\(sequence)j") == [.mouse(event), .key(.character("j"))]
    )
  }

  @Test func `An old mouse report far to the right has bytes that are no characters`() {
    let units: [InputUnit] = [0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x80].map { .byte($0) }
    #expect(
      Self.events(of: units) == [.mouse(MouseEvent(.press, at: Point(row: 95, column: 222)))]
    )
  }

  @Test func `A mouse report amid a paste is no event`() {
    #expect(
      Self.events(of: "\u{1B}[200~a\u{1B}[<0;10;5Mb\u{1B}[201~") == [.paste("ab")]
    )
  }

  @Test func `A sequence split anywhere is still one key`() {
    let bytes = Array("\u{1B}[1;5D".utf8)
    for split in 1..<bytes.count {
      var decoder = KeyDecoder()
      var events: [InputEvent] = []
      for byte in bytes[..<split] { decoder.feed(.byte(byte), into: &events) }
      #expect(events.isEmpty)
      // After the lone Esc ncurses has waited already, everything longer is waited for.
      #expect(decoder.patience == (split == 1 ? .over : .short))
      for byte in bytes[split...] { decoder.feed(.byte(byte), into: &events) }
      #expect(events == [.key(.controlLeft)])
      #expect(decoder.patience == .none)
    }
  }

  @Test func `A character split anywhere is still one character`() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for (index, byte) in "日".utf8.enumerated() {
      decoder.feed(.byte(byte), into: &events)
      #expect(decoder.patience == (index < 2 ? .short : .none))
    }
    #expect(events == [.key(.character("日"))])
  }

  @Test func `A sequence that never ends leaves nothing behind`() {
    #expect(Self.events(of: "\u{1B}[12").isEmpty)
    #expect(Self.events(of: "\u{1B}[" + String(repeating: "1", count: 1000)).count <= 1000)
  }

  @Test func `Bytes that are no UTF-8 do not swallow what follows`() {
    let wrong: [InputUnit] = [.byte(0xE9), .byte(0x61), .byte(0xFF), .byte(0x62), .byte(0xC3)]
    let events = Self.events(of: wrong)
    #expect(events.contains(.key(.character("a"))))
    #expect(events.contains(.key(.character("b"))))
    #expect(events.last == .key(.character("\u{FFFD}")))
  }

  @Test func `A Latin-1 terminal sends its letters as one byte`() {
    #expect(Self.events(of: [.byte(0xE6)], encoding: .latin1) == [.key(.character("æ"))])
    #expect(Self.events(of: [.byte(0xE6)], encoding: .ascii).isEmpty)
  }

  @Test func `A named key breaks off what was open`() {
    #expect(Self.events(of: [.byte(0x1B), .key(.up)]) == [.key(.up)])
    #expect(Self.events(of: [.byte(0xC3), .key(.down)]) == [.key(.down)])
    #expect(Self.events(of: [.byte(0x1B), .unknown, .byte(0x61)]) == [.key(.character("a"))])
  }

  @Test func `Every stream of bytes is read to its end without a trap`() {
    var state: UInt64 = 42
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      var events: [InputEvent] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let bytes = Array("\u{1B}[O;<~M0129uA\u{C3}".utf8)
        let random = UInt8(truncatingIfNeeded: state >> 33)
        let byte = random & 1 == 0 ? random : bytes[Int(random) % bytes.count]
        decoder.feed(.byte(byte), into: &events)
      }
      decoder.finish(into: &events)
      #expect(decoder.patience == .none)
    }
  }
}
