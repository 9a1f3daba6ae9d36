import Interface
import Screens
import Testing

@Suite struct BlockTests {
  private let blocks: [Block] = [
    .heading("Head"), .text("Text"), .note("Note"), .warning("Warning"),
    .speech(speaker: "Noor", words: "Hello"), .entry(label: "Label", text: "Value"),
    .entry(label: "", text: "Alone"), .verdict(agrees: false, words: "You", text: "Chose"),
    .bar(label: "Part", part: 1, whole: 4, text: "25 of 100"), .bullet("Item"), .space,
  ]

  private func rows(_ blocks: [Block], _ columns: Int, _ glyphs: Glyphs = .unicode) -> [String] {
    blocks.styledLines(glyphs).flatMap { $0.rows(width: columns, glyphs: glyphs) }
      .map { $0.runs.map(\.text).joined() }
  }

  @Test func `every block says the same on the screen, in plain mode and in a pipe`() {
    let shown = rows(blocks, 80).joined(separator: "\n")
    let plain = blocks.plainLines.map { "\($0)" }.joined(separator: "\n")
    let piped = blocks.plainText.joined(separator: "\n")
    for word in [
      "Head", "Text", "Note", "Warning", "Noor", "Hello", "Label", "Value", "Alone", "Chose",
      "25 of 100", "Item",
    ] {
      for text in [shown, plain, piped] { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test func `agreement can be told apart without colour`() {
    let agrees = rows([.verdict(agrees: true, words: "You", text: "x")], 80)
    let differs = rows([.verdict(agrees: false, words: "You", text: "x")], 80)
    #expect(agrees == ["✓ You: x"])
    #expect(differs == ["✗ You: x"])
    #expect(rows([.verdict(agrees: true, words: "You", text: "x")], 80, .ascii) == ["v You: x"])
  }

  @Test func `a text beside a wide label wraps under it in a narrow window`() {
    let block = Block.entry(label: "You answered, unlike the key", text: "Say that you will see")
    #expect(
      rows([block], 40) == ["You answered, unlike the key: Say that", "you will see"]
    )
  }

  @Test func `a short label keeps its text beside it`() {
    let block = Block.entry(label: "Noor", text: "Your colleague for six years")
    #expect(rows([block], 20) == ["Noor: Your colleague", "      for six years"])
  }

  @Test func `bars begin in one column, with a space behind the widest label`() {
    let bars = ["Cases", "Tests afterwards"].map {
      Block.bar(label: $0, part: 20, whole: 20, text: "all")
    }
    let full = String(repeating: "█", count: 20)
    #expect(
      rows(bars, 60) == ["Cases            \(full)  all", "Tests afterwards \(full)  all"]
    )
    #expect(rows([bars[0]], 60) == ["Cases       \(full)  all"])
  }

  @Test func `a label that is too wide for the margin keeps a space before its bar`() {
    let bar = Block.bar(label: "Tests some weeks afterwards", part: 1, whole: 1, text: "all")
    let rows = [bar].styledLines(.unicode, margin: 20, width: 90)
      .flatMap { $0.rows(width: 90, glyphs: .unicode) }
    #expect(rows.map { $0.runs.map(\.text).joined() }.joined().contains("afterwards ███"))
  }

  @Test func `bars are shorter where only a few letters would fit beside them`() {
    func rows(_ texts: [String], _ columns: Int) -> [String] {
      texts.map { Block.bar(label: "Recalled", part: 1, whole: 2, text: $0) }
        .styledLines(.unicode, width: columns)
        .flatMap { $0.rows(width: columns, glyphs: .unicode) }
        .map { $0.runs.map(\.text).joined() }
    }
    let wide = "Recalled    ██████████░░░░░░░░░░  "
    let narrow = "Recalled    █████░░░░░  "
    #expect(rows(["2 of 4"], 40) == [wide + "2 of 4"])
    #expect(rows(["2 of 4"], 39) == [narrow + "2 of 4"])
    #expect(
      rows(["2 of 4", "5 of 10 times"], 40) == [narrow + "2 of 4", narrow + "5 of 10 times"]
    )
    #expect(
      rows(["of what you knew before that"], 54) == [
        wide + "of what you knew", "                                  before that",
      ]
    )
  }

  @Test func `no row is wider than its window`() {
    for columns in [1, 2, 7, 20, 40, 80] {
      for row in rows(blocks, columns) where columns > 20 { #expect(row.count <= columns) }
    }
  }
}
