import Testing

@testable import PlainText

/// One text as it may come from outside, and what may reach the screen.
struct HostileCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let line: String

  init(_ name: String, _ text: String, _ line: String) {
    self.name = name
    self.text = text
    self.line = line
  }

  var testDescription: String { name }
}

@Suite struct `Cleaning one line` {
  static let escapeSequences = [
    HostileCase("colour", "\u{1B}[31mred\u{1B}[0m", "red"),
    HostileCase("24-bit colour with colons", "\u{1B}[38:2::255:0:0mx", "x"),
    HostileCase("private mode", "a\u{1B}[?1049hb", "ab"),
    HostileCase("cursor shape with a space in it", "a\u{1B}[2 qb", "ab"),
    HostileCase("device attributes query", "a\u{1B}[>cb", "ab"),
    HostileCase("title by BEL", "a\u{1B}]0;owned\u{7}b", "ab"),
    HostileCase("title by ST", "a\u{1B}]2;owned\u{1B}\\b", "ab"),
    HostileCase("clipboard", "a\u{1B}]52;c;cm0gLXJmIC8=\u{7}b", "ab"),
    HostileCase("hyperlink", "\u{1B}]8;;https://evil\u{1B}\\here\u{1B}]8;;\u{1B}\\", "here"),
    HostileCase("semantic prompt", "a\u{1B}]133;A\u{7}b", "ab"),
    HostileCase("unknown number", "a\u{1B}]7777;x\u{1B}\\b", "ab"),
    HostileCase("device control (Sixel)", "a\u{1B}Pq#0;2;0;0;0~-\u{1B}\\b", "ab"),
    HostileCase("graphics by application command", "a\u{1B}_Gf=24;AAAA\u{1B}\\b", "ab"),
    HostileCase("privacy message", "a\u{1B}^secret\u{1B}\\b", "ab"),
    HostileCase("start of string", "a\u{1B}Xsecret\u{1B}\\b", "ab"),
    HostileCase("character set", "a\u{1B}(0b", "ab"),
    HostileCase("full reset", "a\u{1B}cb", "ab"),
    HostileCase("escape at the end", "a\u{1B}", "a"),
    HostileCase("bracket at the end", "a\u{1B}[", "a"),
    HostileCase("parameters at the end", "a\u{1B}[12;", "a"),
    HostileCase("escape before a letter of ours", "a\u{1B}éb", "aéb"),
    HostileCase("escape twice", "a\u{1B}\u{1B}[31mb", "ab"),
    HostileCase("sequence broken by a control", "a\u{1B}[3\u{8}1mb", "a1mb"),
    HostileCase("string aborted by CAN", "a\u{1B}]0;x\u{18}b", "ab"),
    HostileCase("string ended by a sequence", "a\u{1B}]0;x\u{1B}[1mb", "ab"),
    HostileCase("string never ended", "a\u{1B}]0;x", "a"),
    HostileCase("string never ended on its line", "a\u{1B}]0;x\nb", "a b"),
    HostileCase("one byte control sequence", "a\u{9B}31mb", "ab"),
    HostileCase("one byte title", "a\u{9D}0;owned\u{9C}b", "ab"),
    HostileCase("one byte device control", "a\u{90}q\u{9C}b", "ab"),
    HostileCase("one byte terminator alone", "a\u{9C}b", "ab"),
    HostileCase("nested after cleaning", "a\u{1B}\u{200B}[31mb", "a[31mb"),
  ]

  static let invisible = [
    HostileCase("null", "a\u{0}b", "ab"),
    HostileCase("bell and backspace", "a\u{7}\u{8}b", "ab"),
    HostileCase("delete", "a\u{7F}b", "ab"),
    HostileCase("C1", "a\u{80}\u{8D}\u{99}b", "ab"),
    HostileCase("override", "\u{202E}txt.exe\u{202C}", "txt.exe"),
    HostileCase("embeddings", "a\u{202A}b\u{202B}c\u{202D}d", "abcd"),
    HostileCase("isolates", "a\u{2066}b\u{2067}c\u{2068}d\u{2069}e", "abcde"),
    HostileCase("direction marks", "a\u{200E}b\u{200F}c\u{61C}d", "abcd"),
    HostileCase("zero-width space and word joiner", "a\u{200B}b\u{2060}c", "abc"),
    HostileCase("joiners", "a\u{200C}b\u{200D}c", "abc"),
    HostileCase("byte order mark", "\u{FEFF}a", "a"),
    HostileCase("soft hyphen", "radi\u{AD}cal", "radical"),
    HostileCase("tags", "a\u{E0001}\u{E0068}\u{E0069}b", "ab"),
    HostileCase("annotation", "\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"),
    HostileCase("filler", "a\u{3164}\u{FFA0}\u{115F}b", "ab"),
    HostileCase("grapheme joiner", "a\u{34F}b", "ab"),
    HostileCase("variation selectors", "❤\u{FE0F} ☎\u{FE0E}", "❤ ☎"),
  ]

  static let clusters = [
    HostileCase("private use", "a\u{E0B0}b\u{F0000}c\u{10FFFD}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    HostileCase("noncharacters", "\u{FFFE}\u{1FFFE}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    HostileCase("unassigned", "a\u{378}b", "a\u{FFFD}b"),
    HostileCase("emoji of Unicode 15", "a\u{1FAE8}b", "a\u{FFFD}b"),
    HostileCase("flag", "a🇩🇰b", "a\u{FFFD}b"),
    HostileCase("half a flag", "a\u{1F1E9}b", "a\u{FFFD}b"),
    HostileCase("flag of tags", "🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
    HostileCase("joined family", "👨\u{200D}👩\u{200D}👧", "👨👩👧"),
    HostileCase("skin tone", "👍\u{1F3FD}", "👍"),
    HostileCase("keycap", "1\u{FE0F}\u{20E3}", "1\u{20E3}"),
    HostileCase("orphan mark", "\u{301}\u{308}a", "a"),
    HostileCase("spacing vowel sign", "न\u{93F}", "\u{FFFD}"),
    HostileCase("conjunct", "क\u{94D}ष", "\u{FFFD}"),
    HostileCase("two leading consonants", "\u{1100}\u{1100}\u{1161}", "\u{FFFD}"),
    HostileCase("vowel of Hangul alone", "a\u{1161}b", "ab"),
    HostileCase("number sign joined to a figure", "\u{600}1", "1"),
    HostileCase("four marks", "o\u{301}\u{302}\u{303}\u{304}", "o\u{301}\u{302}\u{303}\u{304}"),
    HostileCase(
      "zalgo",
      "o\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x",
      "o\u{301}\u{302}\u{303}\u{304}x"
    ),
    HostileCase("marks joined by dropping one", "क\u{94D}\u{1161}ष", "\u{FFFD}"),
  ]

  static let kept = [
    HostileCase("Danish", "Blåbærgrød på Ærø", "Blåbærgrød på Ærø"),
    HostileCase("typography", "“Don’t – ever…” • §", "“Don’t – ever…” • §"),
    HostileCase("Chinese and Japanese", "漢字かなカナ", "漢字かなカナ"),
    HostileCase(
      "Korean, composed and not",
      "한\u{1112}\u{1161}\u{11AB}",
      "한\u{1112}\u{1161}\u{11AB}"
    ),
    HostileCase("Hebrew and Arabic", "שלום مرحبا", "שלום مرحبا"),
    HostileCase("Arabic with vowel points", "مَرْحَبًا", "مَرْحَبًا"),
    HostileCase("emoji", "😀🎉", "😀🎉"),
    HostileCase("box lines", "┌─┐│█", "┌─┐│█"),
    HostileCase("decomposed letter", "e\u{301}", "e\u{301}"),
    HostileCase("no-break space", "5\u{A0}km", "5\u{A0}km"),
    HostileCase("spaces", "  a  b  ", "  a  b  "),
  ]

  static let breaks = [
    HostileCase("newline", "a\nb", "a b"),
    HostileCase("CR LF and CR", "a\r\nb\rc", "a b c"),
    HostileCase("several newlines", "a\n\r\n\nb", "a b"),
    HostileCase("other newlines", "a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", "a b c d e f"),
    HostileCase("newlines at the ends", "\r\na\n", "a"),
    HostileCase("newline beside a space", "a \nb\n c", "a b c"),
    HostileCase("tab", "a\t\tb\t", "a b"),
    HostileCase("nothing", "", ""),
    HostileCase("only newlines", "\n\n", ""),
  ]

  @Test(arguments: escapeSequences + invisible + clusters + kept + breaks)
  func `Hostile text comes out as expected`(example: HostileCase) {
    #expect(scalars(CleanText.line(example.text)) == scalars(example.line))
  }

  @Test(arguments: kept)
  func `Good text is called clean`(example: HostileCase) {
    #expect(CleanText.isClean(example.text, allowingNewlines: false))
  }

  @Test(arguments: escapeSequences + invisible)
  func `Hostile text is not called clean`(example: HostileCase) {
    #expect(!CleanText.isClean(example.text))
  }

  @Test func `A very long mark pile is cut in reasonable time`() {
    let pile = "o" + String(repeating: "\u{301}", count: 100_000)
    #expect(scalars(CleanText.line(pile)).count == 5)
  }
}

@Suite struct `Cleaning a block` {
  @Test func `Every kind of newline becomes one line feed`() {
    let text = "a\r\nb\rc\n\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\u{C}i"
    #expect(scalars(CleanText.block(text)) == scalars("a\nb\nc\n\nd\ne\nf\ng\nh\ni"))
  }

  @Test(arguments: [
    ("\tx", "    x"), ("abc\tx", "abc x"), ("abcd\tx", "abcd    x"), ("漢\tx", "漢  x"),
    ("abc\n\tx", "abc\n    x"), ("\u{1B}[1ma\u{1B}[0m\tx", "a   x"),
  ])
  func `Tabs reach the next multiple of four`(text: String, expected: String) {
    #expect(CleanText.block(text) == expected)
  }

  @Test func `A mark at the start of a line has no base and goes`() {
    #expect(scalars(CleanText.block("a\n\u{301}b")) == scalars("a\nb"))
  }

  @Test func `A sequence that is never ended takes only its own line`() {
    #expect(CleanText.block("one\u{1B}]0;two\nthree") == "one\nthree")
  }

  @Test func `Newlines are clean in a block and not in a line`() {
    #expect(CleanText.isClean("a\nb"))
    #expect(!CleanText.isClean("a\nb", allowingNewlines: false))
    #expect(!CleanText.isClean("a\r\nb"))
  }
}
