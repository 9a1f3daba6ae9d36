import JSONText
import Testing

@Suite struct LimitTests {
  @Test func `A text over the limit is not read`() {
    let limits = JSONLimits(maximumBytes: 4)
    let document = JSONDocument.read(Array("[1,2]".utf8), limits: limits)
    #expect(document.problems.map(\.code) == [.tooLarge])
    #expect(document.root == nil)
    #expect(!document.isWellFormed)
    #expect(JSONDocument.read(Array("[12]".utf8), limits: limits).isWellFormed)
  }

  @Test func `Depth up to the limit is read, and one more level is a problem`() {
    let limits = JSONLimits(maximumDepth: 3)
    #expect(JSONDocument.read(Array("[[[]]]".utf8), limits: limits).isWellFormed)
    let document = JSONDocument.read(Array("[[[[]]]]".utf8), limits: limits)
    #expect(document.problems.map(\.code) == [.tooDeep])
    #expect(document.problems.map(\.offset) == [3])
    #expect(outline(document.root) == "[[[?]]]")
  }

  @Test func `Without any depth only scalars are read`() {
    let limits = JSONLimits(maximumDepth: 0)
    #expect(JSONDocument.read(Array("1".utf8), limits: limits).isWellFormed)
    #expect(JSONDocument.read(Array("[]".utf8), limits: limits).problems.map(\.code) == [.tooDeep])
  }

  @Test(arguments: [0, 1, 5])
  func `No more problems are reported than allowed`(maximum: Int) {
    let text = "[" + String(repeating: "01,", count: 10) + "1]"
    let limits = JSONLimits(maximumProblems: maximum)
    let document = JSONDocument.read(Array(text.utf8), limits: limits)
    #expect(document.problems.count == maximum)
    #expect(document.hasMoreProblems)
    #expect(!document.isWellFormed)
  }

  @Test func `Duplicate keys beyond the limit leave a text well-formed`() {
    let text = "{" + String(repeating: #""a":1,"#, count: 10) + #""b":1}"#
    let limits = JSONLimits(maximumProblems: 2)
    let document = JSONDocument.read(Array(text.utf8), limits: limits)
    #expect(document.problems.map(\.code) == [.duplicateKey, .duplicateKey])
    #expect(document.hasMoreProblems)
    #expect(document.isWellFormed)
  }

  @Test func `Negative limits count as zero`() {
    let limits = JSONLimits(maximumBytes: -1, maximumDepth: -1, maximumProblems: -1)
    #expect(JSONDocument.read([], limits: limits).problems.isEmpty)
    #expect(JSONDocument.read([0x31], limits: limits).root == nil)
  }

  /// A long text made of one repeated piece.
  struct Hostile: CustomTestStringConvertible, Sendable {
    var head = ""
    let piece: String
    var count = 100_000
    var tail = ""

    var text: String { head + String(repeating: piece, count: count) + tail }
    var testDescription: String { "\(head.debugDescription), \(count) × \(piece.debugDescription)" }
  }

  /// Texts that would take hours if the reader looked ahead without bounds.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Hostile(piece: "["),
      Hostile(piece: #"{"":"#),
      Hostile(piece: #""a"b"#),
      Hostile(head: "[", piece: #""a"b"#),
      Hostile(head: "{", piece: #"b"a""#),
      Hostile(head: "[\"", piece: "\n", count: 400_000),
      Hostile(head: "[", piece: "]}"),
      Hostile(head: "[", piece: "[\n", tail: String(repeating: "]\n", count: 100_000)),
      Hostile(head: "[", piece: "'", count: 400_000),
      Hostile(head: "[", piece: "“", count: 200_000),
      Hostile(head: "[", piece: "/*", count: 200_000),
      Hostile(head: "[", piece: "\u{A0}//\n"),
      Hostile(head: "[", piece: ":", count: 400_000),
      Hostile(head: "{", piece: ",", count: 400_000),
      Hostile(head: "[", piece: "a ", count: 200_000),
      Hostile(head: "{", piece: #""k":1,"#, tail: #""k":1}"#),
      Hostile(head: "[", piece: "{},", tail: "{}]"),
    ]
  )
  func `Hostile texts are read at once`(hostile: Hostile) {
    let limits = JSONLimits(maximumDepth: 200_000)
    let document = JSONDocument.read(Array(hostile.text.utf8), limits: limits)
    #expect(document.problems.count <= limits.maximumProblems)
  }

  @Test(.timeLimit(.minutes(1)))
  func `An object with very many keys is read at once`() {
    let members = (0..<100_000).map { "\"k\($0)\":\($0)" }
    let document = JSONDocument.read(Array("{\(members.joined(separator: ","))}".utf8))
    #expect(document.problems.isEmpty)
  }
}
