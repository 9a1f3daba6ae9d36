import Interface
import TestSupport
import Testing

struct MarginTests {
  private func rows(_ line: StyledLine, _ width: Int, _ glyphs: Glyphs = .unicode) -> [String] {
    line.rows(width: width, glyphs: glyphs).map(\.plain)
  }

  private func line(_ text: String, _ label: String, gutter: StyledText = "  ") -> StyledLine {
    var line = StyledLine(text)
    line.margin = Margin(StyledText(label), columns: 10, gutter: gutter)
    return line
  }

  @Test func `A label stands beside the first row and the text keeps its edge`() {
    #expect(
      rows(line("He lowers his voice and looks away.", "Day 1"), 30) == [
        "Day 1     He lowers his voice", "          and looks away.",
      ]
    )
  }

  @Test func `A label longer than its text takes rows of its own`() {
    #expect(
      rows(line("Short.", "Three weeks later"), 40) == ["Three     Short.", "weeks", "later"]
    )
  }

  @Test func `A bar in the gutter runs along every row`() {
    #expect(
      rows(line("One two three four five six seven", "Noor", gutter: "│ "), 30) == [
        "Noor    │ One two three four", "        │ five six seven",
      ]
    )
  }

  @Test func `Where there is no room the label stands above`() {
    #expect(rows(line("He lowers his voice.", "Day 1"), 20) == ["Day 1", "He lowers his voice."])
  }

  @Test func `No row is wider than the page`() {
    for width in 0...60 {
      let all = rows(line("A longer text, with 日本語 in it.", "A long label", gutter: "│ "), width)
      #expect(width < 2 || all.allSatisfy { StyledText($0).columns <= width }, "\(width)")
    }
  }

  @Test(arguments: [
    (0, "□□□", "[...]"), (2, "■■□", "[##.]"), (3, "■■■", "[###]"), (9, "■■■", "[###]"),
  ])
  func `A scale is filled up to its value and can be read in ASCII`(
    value: Int,
    unicode: String,
    ascii: String
  ) {
    #expect(Scale(value, of: 3).text(.unicode).plain == unicode)
    #expect(Scale(value, of: 3).text(.ascii).plain == ascii)
  }

  @Test func `The rule is heavy as far as one has come`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1), glyphs: .ascii)
    ProgressRule(part: 3, of: 10).draw(row: 0, on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "===-------")
  }
}
