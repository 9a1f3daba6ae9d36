import TestSupport
import Testing

@testable import PlainText

@Suite struct `Wrapping for reading` {
  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]),
    ("exactly ten", 11, ["exactly ten"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("ab cdefghij", 4, ["ab", "cdef", "ghij"]),
    ("one\n\ntwo\n", 10, ["one", "", "two", ""]),
    ("", 10, [""]),
    ("a   b", 2, ["a", "b"]),
    ("  in  side", 20, ["  in  side"]),
    ("5\u{A0}km away", 6, ["5\u{A0}km", "away"]),
    ("go 5\u{A0}km", 6, ["go", "5\u{A0}km"]),
    ("far-right", 6, ["far-", "right"]),
    ("in Export-Schema.json, all", 19, ["in", "Export-Schema.json,", "all"]),
    ("see the far-right.", 12, ["see the far-", "right."]),
    ("see a.b far-right", 12, ["see a.b far-", "right"]),
    ("and/or not", 6, ["and/or", "not"]),
    ("say -5 now", 5, ["say", "-5", "now"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("ab漢字", 5, ["ab漢", "字"]),
    ("漢字。", 4, ["漢", "字。"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("abc", 0, ["a", "b", "c"]),
    ("abc", -7, ["a", "b", "c"]),
    ("漢a", 1, ["漢", "a"]),
    ("a b", .max, ["a b"]),
    ("a\r\nb", 5, ["a", "b"]),
  ])
  func `Text is wrapped by word`(text: String, width: Int, expected: [String]) {
    #expect(TextWrap.lines(of: text, width: width) == expected)
  }

  @Test func `Indents stand before the first line and before the others`() {
    let lines = TextWrap.lines(
      of: "note the change\nand ask",
      width: 10,
      firstIndent: "• ",
      hangingIndent: "  "
    )
    #expect(lines == ["• note the", "  change", "  and ask"])
  }

  @Test(arguments: [(3, [" ab", "|c"]), (2, ["ab", "c"]), (1, ["a", "b", "c"])])
  func `An indent leaves two columns for text`(width: Int, expected: [String]) {
    let lines = TextWrap.lines(of: "abc", width: width, firstIndent: "    ", hangingIndent: "||||")
    #expect(lines == expected)
  }

  @Test func `An empty line keeps no spaces of its indent`() {
    let lines = TextWrap.lines(of: "\n\nb", width: 9, firstIndent: "• ", hangingIndent: "| ")
    #expect(lines == ["•", "|", "| b"])
  }

  @Test func `No line exceeds the width`() {
    var generator = SeededGenerator(seed: 7)
    for text in NastyText.samples(2000, upTo: 60, seed: 8) {
      let width = Int.random(in: 2...20, using: &generator)
      for line in TextWrap.lines(of: CleanText.block(text), width: width, hangingIndent: "  ") {
        #expect(line.columns <= width, "\(scalars(text)) in \(width)")
      }
    }
  }

  @Test func `No character but spaces is lost`() {
    for text in NastyText.samples(2000, upTo: 60, seed: 9) {
      let cleaned = CleanText.block(text)
      let wrapped = TextWrap.lines(of: cleaned, width: 7).joined(separator: "\n")
      #expect(visible(wrapped) == visible(cleaned), "\(scalars(text))")
    }
  }

  private func visible(_ text: String) -> [Character] {
    text.filter { !$0.isWhitespace }
  }
}

@Suite struct `Layout for editing` {
  private func ranges(_ text: String, _ width: Int) -> [Range<Int>] {
    TextWrap.layout(of: Array(text), width: width).map(\.range)
  }

  @Test func `Spaces at a break belong to the line before`() {
    #expect(ranges("ab   cd", 3) == [0..<5, 5..<7])
  }

  @Test func `A newline belongs to the line that it ends`() {
    let lines = TextWrap.layout(of: Array("ab\n\nc"), width: 10)
    #expect(
      lines == [
        WrappedLine(range: 0..<3, endsWithNewline: true),
        WrappedLine(range: 3..<4, endsWithNewline: true),
        WrappedLine(range: 4..<5, endsWithNewline: false),
      ]
    )
  }

  @Test func `Empty text and a last newline leave a line for the cursor`() {
    #expect(ranges("", 5) == [0..<0])
    #expect(ranges("a\n", 5) == [0..<2, 2..<2])
  }

  @Test func `Ranges cover every character exactly once, in order`() {
    var generator = SeededGenerator(seed: 10)
    for text in NastyText.samples(2000, upTo: 60, seed: 11) {
      let characters = Array(text)
      let width = Int.random(in: -1...12, using: &generator)
      let lines = TextWrap.layout(of: characters, width: width)
      var end = 0
      for line in lines {
        #expect(line.range.lowerBound == end, "\(scalars(text)) in \(width)")
        end = line.range.upperBound
        let last = line.range.last.map { characters[$0].isNewline } ?? false
        #expect(line.endsWithNewline == last, "\(scalars(text)) in \(width)")
      }
      #expect(end == characters.count, "\(scalars(text)) in \(width)")
    }
  }
}

@Suite struct `The cursor in laid out text` {
  let characters = Array("漢b cd\ne")
  var lines: [WrappedLine] { TextWrap.layout(of: characters, width: 4) }

  @Test(arguments: [
    (0, 0, 0), (1, 0, 2), (2, 0, 3), (3, 1, 0), (4, 1, 1), (5, 1, 2), (6, 2, 0), (7, 2, 1),
    (99, 2, 1), (-5, 0, 0),
  ])
  func `An index has a row and a column`(index: Int, row: Int, column: Int) {
    #expect(
      TextWrap.cursor(before: index, in: lines, of: characters)
        == CursorPlace(row: row, column: column)
    )
  }

  @Test(arguments: [
    (0, 0, 0), (0, 1, 0), (0, 2, 1), (0, 9, 2), (1, 1, 4), (1, 9, 5), (2, 0, 6), (2, 9, 7),
    (-3, 2, 1), (9, 0, 6), (1, -4, 3),
  ])
  func `A place has an index`(row: Int, column: Int, index: Int) {
    let place = CursorPlace(row: row, column: column)
    #expect(TextWrap.index(at: place, in: lines, of: characters) == index)
  }

  @Test func `Every index is found again from its place`() {
    for text in NastyText.samples(500, upTo: 40, seed: 12) {
      let characters = Array(CleanText.block(text))
      let lines = TextWrap.layout(of: characters, width: 6)
      for index in 0...characters.count {
        let place = TextWrap.cursor(before: index, in: lines, of: characters)
        #expect(TextWrap.index(at: place, in: lines, of: characters) == index, "\(scalars(text))")
      }
    }
  }

  @Test func `No lines mean the start`() {
    #expect(TextWrap.cursor(before: 3, in: [], of: []) == CursorPlace(row: 0, column: 0))
    #expect(TextWrap.index(at: CursorPlace(row: 1, column: 1), in: [], of: []) == 0)
  }
}
