import JSONText
import TestSupport
import Testing

@Suite struct EncodingTests {
  @Test(
    arguments: [
      ([0x5B, 0x22, 0x63, 0x61, 0x66, 0xE9, 0x22, 0x5D], .latin1, 5),
      ([0x5B, 0x22, 0x93, 0x66, 0xFC, 0x72, 0x94, 0x22, 0x5D], .latin1, 2),
      ([0x5B, 0x22, 0xFF, 0x22, 0x5D], .notUTF8, 2),
      ([0x5B, 0x22, 0xC3, 0xA9, 0x61, 0xE9, 0x61, 0x22, 0x5D], .notUTF8, 5),
      ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], .notUTF8, 2),
      ([0x5B, 0xFF, 0x5D], .notUTF8, 1),
      ([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], .utf16, 0),
      ([0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D], .utf16, 0),
      ([0x5B, 0x00, 0x5D, 0x00], .utf16, 0),
      ([0x00, 0x5B, 0x00, 0x5D], .utf16, 0),
      ([0xFF, 0xFE, 0x00, 0x00, 0x5B, 0x00, 0x00, 0x00], .utf16, 0),
    ] as [([UInt8], JSONProblem.Code, Int)]
  )
  func `A wrong encoding is one problem at its first bad byte`(
    bytes: [UInt8],
    code: JSONProblem.Code,
    offset: Int
  ) {
    let document = JSONDocument.read(bytes)
    #expect(document.problems.map(\.code) == [code])
    #expect(document.problems.map(\.offset) == [offset])
    #expect(!document.isWellFormed)
  }

  @Test(arguments: 0..<300)
  func `The first bytes that are not UTF-8 are those that the standard library finds`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces: [[UInt8]] = [
      Array("abcdefgh".utf8), [0x61], Array("é".utf8), Array("\u{20AC}".utf8),
      Array("\u{1F600}".utf8),
      [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xED, 0xA0, 0x80],
    ]
    // Few are mistakes, so that the first stands far from the beginning too.
    let chosen = (0..<20).map { _ in
      let isMistake = Int.random(in: 0..<9, using: &generator) == 0
      return pieces[Int.random(in: isMistake ? 5..<10 : 0..<5, using: &generator)]
    }
    let bytes: [UInt8] = [0x22] + chosen.joined() + [0x22]
    var expected: Range<Int>?
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch { expected = error.byteOffsets }
    let found = JSONDocument.read(bytes).problems.first { [.notUTF8, .latin1].contains($0.code) }
    #expect(found?.range == expected, "seed \(seed)")
  }

  @Test func `A text that is not UTF-8 is still read`() {
    let bytes: [UInt8] = [0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0x66, 0xFC, 0x72, 0x22, 0x7D]
    #expect(outline(JSONDocument.read(bytes).root) == "{'a':'f\u{FFFD}r'}")
  }

  @Test func `UTF-16 is not read`() {
    #expect(JSONDocument.read([0xFF, 0xFE, 0x5B, 0x00]).root == nil)
  }

  @Test func `Mistakes after bytes that are not UTF-8 are reported too`() {
    let bytes: [UInt8] = [0x5B, 0x22, 0x66, 0xFC, 0x72, 0x22, 0x2C, 0x5D]
    #expect(JSONDocument.read(bytes).problems.map(\.code) == [.latin1, .trailingComma])
  }
}
