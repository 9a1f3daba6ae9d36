import Interface
import Testing

struct StyledTextTests {
  @Test func `Runs of one role become one`() {
    let text = StyledText("a", .key) + StyledText("b", .key) + StyledText("c")
    #expect(text.runs == [StyledRun("ab", .key), StyledRun("c", .body)])
    #expect(text.plain == "abc")
    #expect(StyledText("").runs.isEmpty)
  }

  @Test func `Wrapping keeps the roles of words`() {
    let text = StyledText("one ", .body) + StyledText("two three", .key)
    let rows = text.wrapped(to: 8)
    #expect(rows.map(\.plain) == ["one two", "three"])
    #expect(rows[0].runs == [StyledRun("one ", .body), StyledRun("two", .key)])
    #expect(rows[1].runs == [StyledRun("three", .key)])
  }

  @Test(arguments: [
    ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("日本語", 3, ["日", "本", "語"]), ("ab", 0, ["a", "b"]), ("日", 1, ["日"]), ("a b", -4, ["a", "b"]),
  ])
  func `Long words, empty lines and wide clusters wrap`(
    text: String,
    width: Int,
    expected: [String]
  ) {
    #expect(StyledText(text).wrapped(to: width).map(\.plain) == expected)
  }

  @Test func `A block hangs beside its lead`() {
    let line = StyledLine("one two three", lead: StyledText("- ", .muted), indent: 1)
    #expect(line.rows(width: 8).map(\.plain) == [" - one", "   two", "   three"])
    #expect(line.rows(width: 8)[0].runs.contains(StyledRun("- ", .muted)))
  }

  @Test func `A lead too wide for the row stands above its text`() {
    let block = StyledLine("word", lead: "A long speaker: ")
    #expect(block.rows(width: 8).map(\.plain) == ["A long", "speaker:", "word"])
    for width in -1...30 {
      for row in block.rows(width: width) { #expect(row.columns <= max(1, width)) }
    }
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "a"), ("abcd", 0, ""), ("日本語", 4, "日…"),
    ("日本語", 5, "日本…"),
  ])
  func `Cutting shows an ellipsis where there is room`(text: String, width: Int, expected: String) {
    #expect(StyledText(text, .key).truncated(to: width).plain == expected)
  }

  @Test func `Padding fills to the width on either side`() {
    #expect(StyledText("日").padded(to: 4).plain == "日  ")
    #expect(StyledText("7").padded(to: 3, alignsRight: true).plain == "  7")
    #expect(StyledText("long").padded(to: 2).plain == "long")
  }

  @Test func `Adapting to ASCII changes the letters and keeps the roles`() {
    let text = StyledText("å", .key) + StyledText("…")
    let adapted = text.adapted(to: .ascii)
    #expect(adapted.plain.allSatisfy { $0.isASCII })
    #expect(adapted.runs.first?.role == .key)
    #expect(text.adapted(to: .unicode) == text)
  }
}
