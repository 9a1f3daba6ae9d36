import Testing

@testable import PlainText

@Suite struct `Column widths` {
  @Test(
    "One column",
    arguments: [
      "a", "~", " ", "\u{A0}", "é", "Æ", "ß", "Ω", "Ж", "א", "م", "─", "│", "█", "✓", "…", "•",
    ]
  )
  func one(text: String) {
    #expect(text.columns == 1)
  }

  @Test(
    "Two columns",
    arguments: ["漢", "あ", "カ", "한", "Ａ", "　", "。", "😀", "🎉", "👍", "⌚", "\u{1100}", "𠀀"]
  )
  func two(text: String) {
    #expect(text.columns == 2)
  }

  @Test(
    "No column",
    arguments: [
      "\u{301}", "\u{20DD}", "\u{5B0}", "\u{64B}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{1161}",
    ]
  )
  func none(text: String) {
    #expect(text.unicodeScalars.first.map { ColumnWidth.columns(of: $0) } == 0)
  }

  @Test func `Controls take nothing and unassigned scalars one`() {
    #expect(ColumnWidth.columns(of: Unicode.Scalar(0x1B as UInt8)) == 0)
    #expect(ColumnWidth.columns(of: Unicode.Scalar(0x7F as UInt8)) == 0)
    #expect(ColumnWidth.columns(of: Unicode.Scalar(0x9B as UInt8)) == 0)
    #expect(Unicode.Scalar(0x378 as UInt32).map { ColumnWidth.columns(of: $0) } == 1)
    #expect(Unicode.Scalar(0x10FFFF as UInt32).map { ColumnWidth.columns(of: $0) } == 1)
  }

  @Test func `Only characters can be drawn`() {
    #expect(ColumnWidth.isDrawable("a"))
    #expect(ColumnWidth.isDrawable("\u{FFFD}"))
    #expect(!ColumnWidth.isDrawable("\u{0}"))
    #expect(!ColumnWidth.isDrawable("\n"))
    #expect(!ColumnWidth.isDrawable("\u{2028}"))
    #expect(!ColumnWidth.isDrawable("\u{378}"))
    #expect(!ColumnWidth.isDrawable("\u{1FAE8}"))
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("漢\u{301}", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("🇩🇰", 2),
    ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("👍\u{1F3FD}", 2), ("\r\n", 0),
  ])
  func `A cluster takes at most two columns`(cluster: String, columns: Int) {
    #expect(cluster.count == 1)
    #expect(cluster.columns == columns)
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("漢字", 4), ("a漢b", 4), ("naïve", 5), ("nai\u{308}ve", 5), ("a\nb", 2),
  ])
  func `A text is as wide as its clusters`(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(Substring(text).columns == columns)
  }

  @Test func `The runs of the table ascend`() {
    let starts = ColumnWidth.runs.map { $0 >> 2 }
    #expect(starts.first == 0)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 })
  }
}
