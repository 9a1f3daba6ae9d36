import JSONText
import TestSupport
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 1, 3), (4, 1, 4), (5, 2, 1), (6, 2, 2), (7, 3, 1),
    (8, 3, 1), (-5, 1, 1), (99, 3, 1),
  ])
  func `Places count lines and characters from 1`(offset: Int, line: Int, column: Int) {
    let lines = LineIndex(Array("a\té\n\t\n".utf8))
    #expect(lines.place(of: offset) == TextPlace(line: line, column: column))
  }

  @Test func `Lines come without their ends`() {
    let lines = LineIndex(Array("one\r\ntwo\n\nlast\r".utf8))
    #expect(lines.count == 4)
    #expect((0...5).map(lines.text(ofLine:)) == ["", "one", "two", "", "last\r", ""])
  }

  @Test func `A byte order mark takes no column`() {
    let lines = LineIndex([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(lines.place(of: 0) == TextPlace(line: 1, column: 1))
    #expect(lines.place(of: 3) == TextPlace(line: 1, column: 1))
    #expect(lines.place(of: 4) == TextPlace(line: 1, column: 2))
    #expect(lines.text(ofLine: 1) == "ab")
  }

  @Test(arguments: 0..<40)
  func `Lines are found wherever they end`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<seed * 3).map { _ in Array("\n\rab".utf8).randomElement(using: &generator) ?? 0
    }
    let lines = LineIndex(bytes)
    var (line, hasPair) = (1, false)
    for (offset, byte) in bytes.enumerated() {
      #expect(lines.place(of: offset).line == line, "seed \(seed), byte \(offset)")
      if byte == 10 {
        line += 1
        hasPair = hasPair || offset > 0 && bytes[offset - 1] == 13
      }
    }
    #expect(lines.count == line, "seed \(seed)")
    #expect(JSONDocument.read(bytes).usesCRLF == hasPair, "seed \(seed)")
  }

  @Test func `An empty text has one empty line`() {
    let lines = LineIndex([])
    #expect(lines.count == 1)
    #expect(lines.place(of: 0) == TextPlace(line: 1, column: 1))
    #expect(lines.text(ofLine: 1) == "")
  }
}
