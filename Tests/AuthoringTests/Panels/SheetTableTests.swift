import Testing

@testable import Authoring

/// The expected rows of the first test are what `csv.reader` of Python 3.11 reads, without its empty
/// rows.
struct SheetTableTests {
  private func rows(_ text: String) -> [[String]] {
    SheetTable(Array(text.utf8)).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("aaa,bbb,ccc\nzzz,yyy,xxx\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\nbb\",\"ccc\"\nzzz,yyy,xxx", [["aaa", "b\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\"\"bb\",\"ccc\"", [["aaa", "b\"bb", "ccc"]]),
    ("a;\"b;c\";\n\n;;\nd,e;f;g", [["a", "b;c", ""], ["d,e", "f", "g"]]),
    ("a\tb\n\"c\td\"\te", [["a", "b"], ["c\td", "e"]]),
    ("\"a\"b,c", [["ab", "c"]]), ("one", [["one"]]), ("", [[String]]()),
  ])
  func `Cells are divided, quoted and broken over lines as spreadsheets write them`(
    _ text: String,
    _ expected: [[String]]
  ) {
    #expect(rows(text) == expected)
  }

  @Test func `A cell is known by its bytes, quotes included`() throws {
    let text = "é,\"b\"\nc,d"
    let cells = SheetTable(Array(text.utf8)).rows.flatMap(\.self)
    #expect(cells.map(\.range) == [0..<2, 3..<6, 7..<8, 9..<10])
  }

  @Test func `A quote that never ends is told by its place`() {
    #expect(SheetTable(Array("a,\"b\nc,d".utf8)).openQuote == 2)
    #expect(SheetTable(Array("a,\"b\"\nc,d".utf8)).openQuote == nil)
  }

  @Test func `Rows and cells without number are read up to a limit`() {
    let rows = SheetTable(Array(String(repeating: "a\n", count: 6000).utf8)).rows
    #expect(rows.count == SheetTable.greatestRowCount)
    let cells = SheetTable(Array(String(repeating: "a,", count: 6000).utf8)).rows
    #expect(cells.map(\.count) == [SheetTable.greatestCellCount])
  }

  @Test func `Cells that need quotes get them, and lines end as the standard says`() {
    let sheet = SheetText(rows: [["a", "b,c", "d;e"], ["say \"x\"", "two\nlines", ""]])
    #expect(
      sheet.text == "\u{FEFF}a,\"b,c\",\"d;e\"\r\n\"say \"\"x\"\"\",\"two\nlines\",\r\n"
    )
    #expect(SheetText(rows: [["a", "b"]], separator: ";").text == "\u{FEFF}a;b\r\n")
  }

  @Test(arguments: ["=1+1", "+45 12", "-x", "@emil", "\tx"])
  func `What a spreadsheet would take for a formula is text`(_ cell: String) {
    let text = SheetText(rows: [[cell]]).text
    #expect(text.contains("'\(cell)"))
    #expect(SheetText.defused("a\(cell)") == "a\(cell)")
  }
}
