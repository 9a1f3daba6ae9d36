import JSONText
import TestSupport
import Testing

/// Valid documents with random mistakes: the reader must end, in bounds, whatever it is given.
@Suite struct MutationTests {
  private static let valid = """
    {
      "id": "café-1", "title": "She said: \\"hello\\" \\ud83d\\ude00 \\u00e9", "version": 3,
      "steps": [
        {"id": "a", "text": "One — two, three.", "choices": [{"next": "b", "points": -2.5e1}]},
        {"id": "b", "text": "It's done.", "choices": [], "end": true, "note": null}
      ],
      "tags": ["x", "y", "z"], "nested": [[[{"deep": [false, 0, 1e3]}]]]
    }

    """
  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "'", "\n", "\r\n", "\t", "//", "/*", "*/", "#", " ",
      "“", "”", "\u{A0}", "\u{FEFF}", "\\u", "\\ud800", "0", "+", "-", ".", "e", "NaN", "True", ";",
      "=", "é", "\0", "\"a\": ", "word word",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xED, 0xA0, 0x80]]

  @Test(.timeLimit(.minutes(1)), arguments: 0..<40 as Range<UInt64>)
  func `Any text is read to an end within the limits`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<100 {
      let bytes = mutant(mistakes: round % 20 + 1, &generator)
      let limits = JSONLimits(
        maximumDepth: Int.random(in: 0..<12, using: &generator),
        maximumProblems: Int.random(in: 0..<30, using: &generator)
      )
      let document = JSONDocument.read(bytes, limits: limits)
      check(document, bytes, limits)
    }
  }

  @Test func `Every beginning of a document has few problems and can be walked`() {
    let bytes = Array(MutationTests.valid.utf8)
    let whole = JSONDocument.read(bytes)
    #expect(whole.problems.isEmpty)
    let last = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for end in 0...last {
      let document = JSONDocument.read(Array(bytes[..<end]))
      #expect(!document.isWellFormed)
      #expect(document.problems.count <= 2, "cut at \(end)")
      check(document, Array(bytes[..<end]), .standard)
    }
  }

  @Test func `A document that lacks any one character has at most two problems`() {
    let bytes = Array(MutationTests.valid.utf8)
    for index in bytes.indices where bytes[index] < 0x80 {
      var mutant = bytes
      mutant.remove(at: index)
      let document = JSONDocument.read(mutant)
      #expect(document.problems.count <= 2, "without the byte at \(index)")
      check(document, mutant, .standard)
    }
  }

  private func check(_ document: JSONDocument, _ bytes: [UInt8], _ limits: JSONLimits) {
    #expect(document.problems.count <= limits.maximumProblems)
    let offsets = document.problems.map(\.offset)
    #expect(offsets == offsets.sorted())
    for problem in document.problems {
      #expect(problem.offset >= 0 && problem.length >= 0)
      #expect(problem.range.upperBound <= bytes.count)
      _ = document.lines.place(of: problem.offset)
    }
    if let root = document.root { checkNesting(root, within: 0..<bytes.count) }
  }

  private func checkNesting(_ node: JSONNode, within outer: Range<Int>) {
    #expect(outer.lowerBound <= node.range.lowerBound)
    #expect(node.range.upperBound <= outer.upperBound)
    _ = (node.string, node.integer, node.double, node.boolean)
    var previous = node.range.lowerBound
    for element in node.elements {
      #expect(element.range.lowerBound >= previous)
      previous = element.range.upperBound
      checkNesting(element, within: node.range)
    }
    for member in node.members {
      #expect(member.nameRange.lowerBound >= previous)
      #expect(member.value.range.lowerBound >= member.nameRange.upperBound)
      previous = member.value.range.upperBound
      checkNesting(member.value, within: node.range)
      let isWhole = !member.name.contains("\u{FFFD}")
      #expect(!isWhole || node.member(named: member.name) != nil)
    }
  }

  private func mutant(mistakes: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(MutationTests.valid.utf8)
    for _ in 0..<mistakes {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0..<4, using: &generator))
      let piece = MutationTests.pieces.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(start..<end, with: Bool.random(using: &generator) ? piece : [])
    }
    return bytes
  }
}
