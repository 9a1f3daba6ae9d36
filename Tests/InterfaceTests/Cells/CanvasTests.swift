import Interface
import TestSupport
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  private func line(_ canvas: Canvas, _ row: Int = 0) -> String {
    canvas.surface.row(row).map(\.text).joined()
  }

  @Test func `Text is clipped at both edges`() {
    var canvas = canvas(5, 1)
    let end = canvas.text("abcdefgh", row: 0, column: -2)
    #expect(line(canvas) == "cdefg")
    #expect(end == 6)
  }

  @Test func `A wide cluster takes two cells`() {
    var canvas = canvas(4, 1)
    canvas.text("a日b", row: 0, column: 0, role: .heading)
    let cells = Array(canvas.surface.row(0))
    #expect(cells.map(\.text) == ["a", "日", "", "b"])
    #expect(cells.map(\.isContinuation) == [false, false, true, false])
    #expect(cells[2].role == .heading)
  }

  @Test(arguments: [(-1, " b  "), (2, "  日"), (3, "    ")])
  func `A wide cluster cut by an edge becomes a space`(column: Int, expected: String) {
    var canvas = canvas(4, 1)
    canvas.text(column < 0 ? "日b" : "日", row: 0, column: column)
    #expect(line(canvas) == expected)
    #expect(!canvas.surface[0, 0].isContinuation)
  }

  @Test func `Writing over half of a wide cluster blanks the other half`() {
    var first = canvas(4, 1)
    first.text("日本", row: 0, column: 0)
    first.text("x", row: 0, column: 0)
    #expect(first.surface.row(0).map(\.text) == ["x", " ", "本", ""])
    #expect(!first.surface[0, 1].isContinuation)
    var second = canvas(4, 1)
    second.text("日本", row: 0, column: 0)
    second.text("語", row: 0, column: 1)
    #expect(second.surface.row(0).map(\.text) == [" ", "語", "", " "])
    #expect(second.surface.row(0).map(\.isContinuation) == [false, false, true, false])
  }

  @Test func `A cluster of several scalars stays one cell`() {
    var canvas = canvas(3, 1)
    canvas.text("e\u{301}x", row: 0, column: 0)
    #expect(canvas.surface.row(0).map(\.text) == ["e\u{301}", "x", " "])
  }

  @Test func `Control characters are not written and newlines are spaces`() {
    var canvas = canvas(6, 1)
    canvas.text("a\u{7}b\nc\u{1B}d", row: 0, column: 0)
    #expect(line(canvas) == "ab cd ")
  }

  @Test func `A part has its own origin and is clipped to itself`() {
    var canvas = canvas(6, 3)
    canvas.within(Rect(row: 1, column: 2, columns: 3, rows: 1)) { part in
      #expect(part.size == Size(columns: 3, rows: 1))
      part.text("abcdef", row: 0, column: 0)
      part.text("no", row: 1, column: 0)
      part.within(Rect(row: 0, column: 1, columns: 9, rows: 9)) { inner in
        inner.text("XYZ", row: 0, column: 0)
      }
    }
    #expect(line(canvas, 1) == "  aXY ")
    #expect(line(canvas, 2) == "      ")
    #expect(canvas.size == Size(columns: 6, rows: 3))
  }

  @Test func `A wide cluster cut by the edge of a part becomes a space`() {
    var canvas = canvas(6, 1)
    canvas.text("------", row: 0, column: 0)
    canvas.within(Rect(row: 0, column: 1, columns: 3, rows: 1)) { part in
      part.text("日日", row: 0, column: 0)
    }
    #expect(line(canvas) == "-日 --")
  }

  @Test func `The cursor shows in its part and nowhere outside`() {
    var canvas = canvas(6, 3)
    canvas.within(Rect(row: 1, column: 2, columns: 3, rows: 1)) { $0.showCursor(row: 0, column: 2) }
    #expect(canvas.frame.cursor == Point(row: 1, column: 4))
    canvas.within(Rect(row: 1, column: 2, columns: 3, rows: 1)) { $0.showCursor(row: 0, column: 3) }
    #expect(canvas.frame.cursor == nil)
  }

  @Test func `A box has corners and a title in its upper line`() {
    var canvas = canvas(12, 3)
    canvas.box(canvas.bounds, title: StyledText("Title", .heading))
    #expect(line(canvas, 0) == "┌─ Title ──┐")
    #expect(line(canvas, 1) == "│          │")
    #expect(line(canvas, 2) == "└──────────┘")
    #expect(canvas.surface[0, 3].role == .heading)
    #expect(canvas.surface[0, 0].role == .border)
  }

  @Test func `Without Unicode lines and letters are ASCII`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2), glyphs: .ascii)
    canvas.box(canvas.bounds)
    canvas.text("Ærø – 日", row: 1, column: 0)
    let text = canvas.surface.row(0).map(\.text) + canvas.surface.row(1).map(\.text)
    #expect(text.joined().allSatisfy { $0.isASCII })
    #expect(line(canvas, 0) == "+----------+")
  }

  @Test func `Restyling leaves the text`() {
    var canvas = canvas(3, 1)
    canvas.text("abc", row: 0, column: 0)
    canvas.restyle(Rect(row: 0, column: 1, columns: 9, rows: 9), role: .selection)
    #expect(line(canvas) == "abc")
    #expect(canvas.surface.row(0).map(\.role) == [.body, .selection, .selection])
  }

  @Test func `Nothing traps at any size or place`() {
    let numbers = [Int.min, -3, 0, 1, 7, Int.max]
    drawAtEverySize { canvas in
      canvas.box(canvas.bounds, title: "日本語 title")
      canvas.text("日本語 e\u{301} text", row: 0, column: canvas.size.columns - 3)
    }
    for columns in 0...4 {
      var canvas = Canvas(size: Size(columns: columns, rows: 2))
      for row in numbers {
        for column in numbers {
          canvas.text("日x", row: row, column: column)
          canvas.showCursor(row: row, column: column)
          canvas.horizontalRule(row: row, column: column, columns: column)
          canvas.verticalRule(row: row, column: column, rows: row)
          let rect = Rect(row: row, column: column, columns: row, rows: column)
          canvas.box(rect, title: "t")
          canvas.restyle(rect, role: .mark)
          canvas.within(rect) { $0.text("日x", row: row, column: column) }
        }
      }
      #expect(canvas.surface.size.columns == columns)
    }
  }
}
