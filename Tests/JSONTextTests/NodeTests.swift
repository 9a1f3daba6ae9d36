import JSONText
import Testing

@Suite struct NodeTests {
  private func root(_ text: String) -> JSONNode? { JSONDocument.read(Array(text.utf8)).root }

  @Test func `A document without mistakes has no problems`() {
    let document = JSONDocument.read(Array(#" {"a": [1, -2.5e3, true, false, null, "x"]} "#.utf8))
    #expect(document.problems.isEmpty)
    #expect(document.isWellFormed)
    #expect(outline(document.root) == "{'a':[1,-2500.0,true,false,null,'x']}")
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil), ("\"1\"", nil), ("true", nil),
      ("123456789012345678901234567890", nil),
    ] as [(String, Int?)]
  )
  func `Integers are exact or nothing`(text: String, expected: Int?) {
    #expect(root(text)?.integer == expected)
    #expect(JSONDocument.read(Array(text.utf8)).isWellFormed)
  }

  @Test(
    arguments: [
      ("0.5", 0.5), ("-1.25e2", -125), ("3", 3), ("1e400", nil), ("1e-400", 0), ("null", nil),
    ] as [(String, Double?)]
  )
  func `Doubles are finite or nothing`(text: String, expected: Double?) {
    #expect(root(text)?.double == expected)
  }

  @Test func `Escapes are resolved in strings and keys`() {
    let text = #"{"\u0061\/": "\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00"}"#
    let member = root(text)?.members.first { _ in true }
    #expect(member?.name == "a/")
    #expect(member?.value.string == "\"\\/\u{8}\u{C}\n\r\té€😀")
    #expect(root(text)?.member("a/")?.kind == .string)
  }

  @Test func `Ranges hold quotes and brackets`() {
    let text = #"{ "a": [1, "é"], "b": {"c": true} }"#
    let bytes = Array(text.utf8)
    let document = JSONDocument.read(bytes)
    func slice(_ range: Range<Int>?) -> String {
      String(decoding: bytes[range ?? 0..<0], as: UTF8.self)
    }
    #expect(slice(document.root?.range) == text)
    #expect(slice(document.root?.member("a")?.range) == #"[1, "é"]"#)
    #expect(document.root?.member("b")?.member("c")?.text == "true")
    #expect(document.root?.members.map { slice($0.nameRange) } == [#""a""#, #""b""#])
    #expect(document.root?.member("a")?.elements.map { slice($0.range) } == ["1", #""é""#])
  }

  @Test func `A name is found by its bytes alone`() {
    let node = root("{\"e\u{301}\": 1, \"\": 2, \"a\": 3, \"a\": 4}")
    #expect(node?.member("e\u{301}")?.integer == 1)
    #expect(node?.member("\u{e9}") == nil)
    #expect(node?.member("")?.integer == 2)
    #expect(node?.member("a")?.integer == 3)
    #expect(node?.member("b") == nil)
  }

  @Test func `Composed and decomposed letters are different keys`() {
    #expect(JSONDocument.read(Array("{\"e\u{301}\": 1, \"\u{e9}\": 2}".utf8)).problems.isEmpty)
  }

  @Test func `Accessors of another kind give nothing`() {
    let node = root("[{}]")
    #expect(node?.string == nil)
    #expect(node?.integer == nil)
    #expect(node?.boolean == nil)
    #expect(node?.member("a") == nil)
    #expect(node?.members.map(\.name) == [])
    #expect(root("{\"a\": 1}")?.elements.map(\.kind) == [])
  }

  @Test(arguments: [
    ("{}", 0), ("[]", 0), ("7", 0), (#""ab""#, 0), (#"{"a": {"b": 1, "c": 2}, "a": [3, 4]}"#, 2),
    ("[[1, 2], {}, 3]", 3), (#"{"a": 1, : 2, "c": 3}"#, 2), ("[1, 2,, 3", 3),
  ])
  func `What an array or object has is counted, without what has no name`(text: String, count: Int)
  {
    let node = JSONDocument.read(Array(text.utf8)).root
    #expect(node?.count == count)
    #expect(node.map { Array($0.members).count + Array($0.elements).count } == count)
  }

  @Test func `A name from elsewhere finds what the same name of the program finds`() {
    let node = JSONDocument.read(Array(#"{"an": 1, "answers": 2, "\u0061nswer": 3}"#.utf8)).root
    #expect(node?.member("answers")?.integer == 2)
    #expect(node?.member(named: "answers")?.integer == 2)
    #expect(node?.member("answer")?.integer == 3)
    #expect(node?.member(named: "answer")?.integer == 3)
    #expect(node?.member("ans") == nil)
    #expect(node?.hasMember("answers") == true && node?.hasMember("answer") == true)
    #expect(node?.hasMember("ans") == false)
    #expect(node?.member("an")?.hasMember("an") == false)
    #expect(node?.members.map { $0.isNamed("answer") } == [false, false, true])
    let names: [JSONName] = ["answer", "answer", "answers", ""]
    #expect(Set(names).count == 3)
    #expect(names.map(\.text) == ["answer", "answer", "answers", ""])
  }

  @Test(arguments: [5, 17, 5000])
  func `Duplicate keys are found in small and large objects`(count: Int) {
    let members = (0..<count).map { "\"k\($0)\": \($0)" } + [#""\u006b3": 0"#]
    let document = JSONDocument.read(Array("{\(members.joined(separator: ", "))}".utf8))
    #expect(document.problems.map(\.code) == [.duplicateKey])
    #expect(document.isWellFormed)
    #expect(document.problems.first?.found == #""\u006b3""#)
  }

  @Test func `Equal keys in different objects are no mistake`() {
    #expect(JSONDocument.read(Array(#"{"a": {"a": 1}, "b": {"a": 1}}"#.utf8)).problems.isEmpty)
  }

  @Test func `CRLF is legal and can be asked for`() {
    let windows = JSONDocument.read(Array("[\r\n1\r\n]".utf8))
    #expect(windows.problems.isEmpty)
    #expect(windows.usesCRLF)
    #expect(!JSONDocument.read(Array("[\n1\n]".utf8)).usesCRLF)
  }

  @Test(arguments: 0..<200)
  func `One CRLF is found wherever it stands, and a lone CR is none`(place: Int) {
    var bytes = Array(repeating: UInt8(ascii: " "), count: 200)
    bytes[place] = UInt8(ascii: "\r")
    #expect(!JSONDocument.read(bytes + [UInt8(ascii: "1")]).usesCRLF)
    bytes.insert(UInt8(ascii: "\n"), at: place + 1)
    #expect(JSONDocument.read(bytes).usesCRLF)
  }
}
