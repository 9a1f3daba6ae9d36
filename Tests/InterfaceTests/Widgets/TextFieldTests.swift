import Interface
import TestSupport
import Testing

struct TextFieldTests {
  private func frame(_ state: FieldState, _ columns: Int, _ rows: Int) -> Frame {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    TextField(name: "f", state: state, hint: "Write here", moreWord: "more").draw(on: &canvas)
    return canvas.frame
  }

  private func lines(_ frame: Frame) -> [String] {
    (0..<frame.surface.size.rows).map { row in
      frame.surface.row(row).map(\.text).joined()
    }
  }

  @Test func `Words wrap and the cursor stands after the text`() {
    let frame = frame(FieldState("one two three", isMultiline: true), 9, 3)
    #expect(lines(frame) == ["one two  ", "three    ", "         "])
    #expect(frame.cursor == Point(row: 1, column: 5))
  }

  @Test func `The cursor is right after wide clusters`() {
    let frame = frame(FieldState("日本e\u{301}", isMultiline: true), 9, 2)
    #expect(frame.cursor == Point(row: 0, column: 5))
  }

  @Test func `A newline at the end gives the cursor a row`() {
    let frame = frame(FieldState("one\n", isMultiline: true), 9, 3)
    #expect(frame.cursor == Point(row: 1, column: 0))
  }

  @Test func `The row with the cursor stays visible and the mark says where`() {
    let text = (1...9).map { "row \($0)" }.joined(separator: "\n")
    let frame = frame(FieldState(text, isMultiline: true), 12, 4)
    #expect(lines(frame) == ["row 7       ", "row 8       ", "row 9       ", "       ↑ 9/9"])
    #expect(frame.cursor == Point(row: 2, column: 5))
  }

  @Test func `A single line scrolls sideways`() {
    let frame = frame(FieldState("abcdefgh", isMultiline: false), 5, 1)
    #expect(lines(frame) == ["efgh "])
    #expect(frame.cursor == Point(row: 0, column: 4))
  }

  @Test func `An empty field shows its hint and a field without focus no cursor`() {
    let frame = frame(FieldState(isMultiline: true), 12, 1)
    #expect(lines(frame) == ["Write here  "])
    #expect(frame.surface[0, 0].role == .hint)
    #expect(frame.cursor == Point(row: 0, column: 0))
    var canvas = Canvas(size: Size(columns: 9, rows: 1))
    let state = FieldState("x", isMultiline: false)
    TextField(name: "f", state: state, hasFocus: false, moreWord: "more").draw(on: &canvas)
    #expect(canvas.frame.cursor == nil)
  }

  @Test func `Without Unicode the cursor keeps its column`() {
    var canvas = Canvas(size: Size(columns: 9, rows: 1), glyphs: .ascii)
    let state = FieldState("æø日", isMultiline: false)
    TextField(name: "f", state: state, moreWord: "more").draw(on: &canvas)
    #expect(canvas.frame.cursor == Point(row: 0, column: 4))
    #expect(canvas.surface.row(0).allSatisfy { $0.text.allSatisfy { $0.isASCII } })
  }

  @Test func `No size traps`() {
    for text in ["", "one two\n日本語\n\nthree", String(repeating: "日", count: 90)] {
      for isMultiline in [true, false] {
        let state = FieldState(text, isMultiline: isMultiline)
        drawAtEverySize {
          TextField(name: "f", state: state, hint: "h", moreWord: "more").draw(on: &$0)
        }
      }
    }
  }
}
