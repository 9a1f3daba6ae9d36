import Testing

@testable import Authoring

struct OpenSheetTests {
  static let heads = [
    ["row", "question", "text", "possible", "yours"],
    ["række", "spørgsmål", "tekst", "mulige", "dit"],
  ]

  private func sheet(_ rows: [[String]], separator: Character = ",") -> OpenSheet? {
    OpenSheet(Array(SheetText(rows: rows, separator: separator).text.utf8), heads: Self.heads)
  }

  @Test func `What is not answered stays as it was, cell by cell`() throws {
    var rows = [
      Self.heads[0], ["", "Read", "Line one,\nline two; \"quoted\"", "", ""],
      ["a/b", "What?", "=1+1", "Sign | Check first", ""], ["a/c", "", "", "1 | 2", "2"],
    ]
    for separator: Character in [",", ";"] {
      var open = try #require(sheet(rows, separator: separator))
      #expect(open.rows.map(\.isAsked) == [false, true, true])
      #expect(open.rows[1].allowed == ["Sign", "Check first"])
      open.answer(1, with: "Sign")
      #expect(open.rows.map(\.answer) == ["", "Sign", "2"])
      rows[2][4] = "Sign"
      #expect(open.bytes == Array(SheetText(rows: rows, separator: separator).text.utf8))
      rows[2][4] = ""
    }
  }

  @Test func `Columns are found by their heads in either language, and short rows are filled`()
    throws
  {
    let text = "dit;note;række;mulige;tekst;spørgsmål\n;x;a/b;1 | 2\n"
    var sheet = try #require(OpenSheet(Array(text.utf8), heads: Self.heads))
    #expect(sheet.rows.map(\.name) == ["a/b"])
    #expect(sheet.rows[0].text == "")
    sheet.answer(0, with: "2")
    #expect(
      String(decoding: sheet.bytes, as: UTF8.self)
        == "\u{FEFF}dit;note;række;mulige;tekst;spørgsmål\r\n2;x;a/b;1 | 2\r\n"
    )
    var short = try #require(
      OpenSheet(Array("row,question,text,possible,yours\na\n".utf8), heads: Self.heads)
    )
    short.answer(0, with: "1")
    #expect(String(decoding: short.bytes, as: UTF8.self).hasSuffix("\r\na,,,,1\r\n"))
  }

  @Test(arguments: [
    "", "row,question,text,possible\n", "{}", "row,question,text,possible,\"yours\n",
  ])
  func `What is no sheet is none`(_ text: String) {
    #expect(OpenSheet(Array(text.utf8), heads: Self.heads)?.rows == nil)
  }

  static let lines: [(String, String?)] = [
    ("1", "T0 nothing"), ("T1", "T1 talk"), ("t1 TALK", "T1 talk"), ("2", "T1 talk"), ("3", nil),
    ("0", nil), ("t", nil), ("", nil),
  ]

  @Test(arguments: lines)
  func `A line stands for an answer by number, by words, or by its first word`(
    _ line: String,
    _ expected: String?
  ) {
    let row = OpenSheet.Row(
      name: "a",
      head: "",
      text: "",
      allowed: ["T0 nothing", "T1 talk"],
      answer: ""
    )
    #expect(row.answer(for: line) == expected)
  }
}
