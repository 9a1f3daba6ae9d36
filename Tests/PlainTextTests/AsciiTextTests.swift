import Testing

@testable import PlainText

@Suite struct `ASCII fallback` {
  @Test(arguments: [
    ("plain", "plain"), ("two\nlines", "two\nlines"), ("“Don’t”", "\"Don't\""),
    ("‘a’ – b — c…", "'a' - b - c..."), ("• item", "* item"), ("5\u{A0}km", "5 km"),
    ("blåbærgrød", "blaabaergroed"), ("Ærø", "Aeroe"), ("ÆRØ", "AEROE"), ("Århus", "Aarhus"),
    ("SMÅ BØRN", "SMAA BOERN"), ("café", "cafe"), ("cafe\u{301}", "cafe"), ("a\u{30A}", "aa"),
    ("für Straße", "fur Strasse"), ("Łódź", "Lodz"), ("Žižek", "Zizek"), ("Þór", "Thor"),
    ("q\u{303}", "q"), ("§ 114", "par. 114"), ("→ ✓", "-> ?"), ("漢字", "??"), ("😀", "?"),
    ("\u{1B}[1m", "?[1m"), ("┌─┐", "+-+"), ("", ""), ("a\r\nb", "a\nb"),
  ])
  func `Text has an ASCII equivalent`(text: String, expected: String) {
    #expect(AsciiText.transliterate(text) == expected)
  }

  @Test func `Every letter of Latin-1 and Latin Extended-A has an equivalent`() {
    #expect(AsciiText.letters.count == 0x180 - 0xC0)
    #expect(AsciiText.letters["ſ"] == "s")
  }

  @Test func `The result is printable ASCII for any text`() {
    for text in NastyText.samples(1000, upTo: 30, seed: 4) {
      let isPrintable = AsciiText.transliterate(text).utf8.allSatisfy {
        $0 == 0x0A || (0x20...0x7E).contains($0)
      }
      #expect(isPrintable, "\(scalars(text))")
    }
  }
}
