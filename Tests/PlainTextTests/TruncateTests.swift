import Testing

@testable import PlainText

@Suite struct `Truncating and padding` {
  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 9, "hello"), ("hello", 4, "hel…"), ("hello you", 7, "hello…"),
    ("漢字漢", 6, "漢字漢"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("hello", 1, "h"),
    ("漢", 1, ""), ("hello", 0, ""), ("hello", .min, ""), ("hello", .max, "hello"), ("", 0, ""),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `Text is cut by columns`(text: String, width: Int, expected: String) {
    #expect(Truncate.toColumns(text, width: width) == expected)
  }

  @Test(arguments: [("hello", 4, "h..."), ("hello", 3, "hel"), ("hello", 5, "hello")])
  func `Terminals without Unicode get three full stops`(text: String, width: Int, expected: String)
  {
    #expect(Truncate.toColumns(text, width: width, ellipsis: "...") == expected)
  }

  @Test func `No cut text exceeds the width`() {
    for text in NastyText.samples(1000, upTo: 30, seed: 3) {
      let line = CleanText.line(text)
      for width in 0...12 {
        #expect(Truncate.toColumns(line, width: width).columns <= width, "\(scalars(text))")
      }
    }
  }

  @Test func `Padding counts columns`() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("ab".padded(to: 1) == "ab")
    #expect("ab".padded(to: .min) == "ab")
    #expect("7".paddedBefore(to: 3) == "  7")
  }

  @Test func `A width that is no width does not fill the memory`() {
    #expect("ab".padded(to: .max).utf8.count < 10_000)
  }
}
