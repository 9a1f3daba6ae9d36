import JSONText
import Testing

struct JSONEditsTests {
  private func edited(_ text: String, _ change: (inout JSONEdits, JSONNode) -> Void) throws
    -> String
  {
    let document = JSONDocument.read(Array(text.utf8))
    var edits = JSONEdits(of: document)
    change(&edits, try #require(document.root))
    return String(decoding: edits.bytes, as: UTF8.self)
  }

  private let value: JSONValue = ["b": [1, 2], "c": "d"]

  @Test(arguments: [
    ("{ \"x\":1 }", "{ \"x\":1, \"a\": {\"b\": [1, 2], \"c\": \"d\"} }"),
    ("{\n   \"x\": 1\n}", "{\n   \"x\": 1,\n   \"a\": {\"b\": [1, 2], \"c\": \"d\"}\n}"),
    ("{\r\n\t\"x\": 1\r\n}", "{\r\n\t\"x\": 1,\r\n\t\"a\": {\"b\": [1, 2], \"c\": \"d\"}\r\n}"),
    ("{ }", "{\"a\": {\"b\": [1, 2], \"c\": \"d\"}}"),
    ("{\"a\" : [ ], \"x\":1}", "{\"a\" : {\"b\": [1, 2], \"c\": \"d\"}, \"x\":1}"),
  ])
  func `A member is set as its neighbours stand, and all else stays`(
    _ text: String,
    _ expected: String
  ) throws {
    #expect(try edited(text) { $0.set("a", value, in: $1) } == expected)
  }

  @Test func `Several changes hit their places, whatever their order`() throws {
    let text = "{ \"x\":1,  \"y\": [2,3] }"
    let result = try edited(text) { edits, root in
      for name in ["y", "x"] {
        if let node = root.member(named: name) {
          edits.replace(node.range, with: Array("null".utf8))
        }
      }
      if let first = root.members.first(where: { $0.name == "x" }) {
        edits.add("z", Array("0".utf8), after: first)
      }
    }
    #expect(result == "{ \"x\":null, \"z\": 0,  \"y\": null }")
  }

  @Test func `A document in the canonical layout has it afterwards too`() throws {
    let long = String(repeating: "w", count: 80)
    let text = "{\n  \"x\": {\"y\": \"\(long)\"}\n}\n"
    let result = try edited(text) { edits, root in
      if let inner = root.member("x") { edits.set("a", value, in: inner) }
    }
    #expect(
      result
        == "{\n  \"x\": {\n    \"y\": \"\(long)\",\n    \"a\": {\"b\": [1, 2], \"c\": \"d\"}\n  }\n}\n"
    )
  }
}
