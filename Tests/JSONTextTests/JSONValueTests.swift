import JSONText
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test func `Compact text is one line in the given order`() {
    let value: JSONValue = ["b": 1, "a": [true, nil, "x"], "c": [:], "d": []]
    #expect(value.text() == #"{"b":1,"a":[true,null,"x"],"c":{},"d":[]}"#)
  }

  @Test func `Pretty text has a line for each member and element`() {
    let value: JSONValue = ["b": 1, "a": [true, ["x": "y"]], "c": [:], "d": []]
    #expect(
      value.text(.pretty) == """
        {
          "b": 1,
          "a": [
            true,
            {
              "x": "y"
            }
          ],
          "c": {},
          "d": []
        }
        """
    )
  }

  @Test func `Only quotes, backslashes and control characters are escaped`() {
    let value = JSONValue.string("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}é😀\u{2028}")
    #expect(value.text() == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7F}é😀\u{2028}\"")
  }

  @Test(arguments: [
    ("0", true), ("-1.5e+10", true), ("1E2", true), ("", false), ("01", false), ("+1", false),
    (".5", false), ("1.", false), ("NaN", false), ("1 ", false), ("-", false), ("1e", false),
  ])
  func `A number takes only spellings of JSON`(text: String, isNumber: Bool) {
    #expect((JSONNumber(text) != nil) == isNumber)
  }

  @Test(arguments: [0.1, -2.5e300, .leastNonzeroMagnitude, 1e16, 1, -0.0, .greatestFiniteMagnitude])
  func `A double is written so that it reads as the same`(value: Double) {
    let text = JSONNumber(value)?.text ?? ""
    #expect(JSONDocument.read(Array(text.utf8)).root?.double == value)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `A double that is not finite is no number`(value: Double) {
    #expect(JSONNumber(value) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `What is written reads as the same value`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let value = randomValue(depth: 4, &generator)
    for style in [JSONValue.Style.compact, .pretty] {
      let document = JSONDocument.read(value.bytes(style))
      #expect(document.problems.isEmpty)
      #expect(document.root.map(read) == value)
    }
  }

  /// Makes a value whose objects have no name twice.
  private func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .string(randomString(&generator))
    case 1: return .integer(Int(truncatingIfNeeded: generator.next()))
    case 2: return .boolean(Bool.random(using: &generator))
    case 3: return .null
    case 4:
      return JSONNumber(Double.random(in: -1...1, using: &generator)).map { .number($0) } ?? nil
    case 5:
      let count = Int.random(in: 0..<6, using: &generator)
      return .array((0..<count).map { _ in randomValue(depth: depth - 1, &generator) })
    default:
      let count = Int.random(in: 0..<20, using: &generator)
      return .object(
        (0..<count).map { index in
          JSONValue.Member(
            "\(index)" + randomString(&generator),
            randomValue(depth: depth - 1, &generator)
          )
        }
      )
    }
  }

  private func randomString(_ generator: inout SeededGenerator) -> String {
    let alphabet = Array("ab \"\\/{}[],:'\n\r\t\0\u{1F}é€😀\u{2028}\u{A0}#*“".unicodeScalars)
    var string = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      string.append(alphabet[Int.random(in: alphabet.indices, using: &generator)])
    }
    return String(string)
  }

  private func read(_ node: JSONNode) -> JSONValue {
    switch node.kind {
    case .object: .object(node.members.map { JSONValue.Member($0.name, read($0.value)) })
    case .array: .array(node.elements.map(read))
    case .string: .string(node.string ?? "")
    case .number:
      node.integer.map { .integer($0) } ?? JSONNumber(node.text).map { .number($0) } ?? nil
    case .boolean: .boolean(node.boolean ?? false)
    case .null, .unreadable: .null
    }
  }
}
