import JSONText
import TestSupport
import Testing

@Suite struct NameTests {
  private static let known: [JSONName] = ["x", "id", "text", "when", "key", "", "y"]

  @Test(arguments: [
    (#"{"id": 1, "text": 2, "key": 3}"#, [1, 2, 4], false),
    (#"{"key": 1, "id": 2}"#, [1, 4], false),
    (#"{"id": 1, "id": 2}"#, [1], false),
    (#"{"id": 1, "idd": 2}"#, [1], true),
    (#"{"x": 1, "when": 2, "y": 3}"#, [3], true),
    (#"{"i\u0064": 1, "te\u0078ts": 2}"#, [1], true),
    (#"{"": 1}"#, [5], false),
    // A name that is missing in the text is nobody's.
    (#"{: 1, "text": 2}"#, [2], false),
    // One that looks like another.
    (#"{"tent": 1, "test": 2, "kiy": 3}"#, [], true),
    ("{}", [], false),
    (#"["id"]"#, [], false),
  ])
  func `Names are found among those of a part of a list, in any order`(
    text: String,
    places: [Int],
    hasOthers: Bool
  ) throws {
    let node = try #require(JSONDocument.read(Array(text.utf8)).root)
    let found = node.namesFound(among: Self.known, in: 1..<6)
    let expected = places.reduce(UInt64(0)) { $0 | 1 << UInt64($1 - 1) }
    #expect(found.places == expected)
    #expect(found.hasOthers == hasOthers)
    // What is there is never denied, however it is spelled.
    for (place, name) in Self.known.enumerated() where node.member(name) != nil {
      #expect(found.mayHold(name), "\(place)")
    }
  }

  @Test(arguments: [
    (#"{"en": 1, "da": 2}"#, true), (#"{"da": 1, "en": 2}"#, false), (#"{"en": 1}"#, false),
    (#"{"en": 1, "da": 2, "de": 3}"#, false), (#"{"\u0065n": 1, "da": 2}"#, true),
    (#"{: 1, "da": 2}"#, false), (#"["en", "da"]"#, false), ("{}", false),
  ])
  func `Members are told to be those of some names, and their values are in order`(
    text: String,
    isThem: Bool
  ) throws {
    let node = try #require(JSONDocument.read(Array(text.utf8)).root)
    #expect(node.hasMembers(["en", "da"]) == isThem)
    #expect(node.hasMembers([]) == (text == "{}"))
    var values: [Int?] = []
    node.forEachValue { values.append($0.integer) }
    #expect(values == (node.kind == .object ? (1...3).prefix(values.count).map(Optional.init) : []))
    if isThem { #expect(values == [1, 2]) }
  }

  @Test func `What is not there is mostly told at first sight`() throws {
    let root = try #require(JSONDocument.read(Array(#"{"id": {}, "key": 1}"#.utf8)).root)
    let found = root.namesFound(among: Self.known, in: 1..<6)
    #expect(!found.mayHold("text") && !found.mayHold("when") && !found.mayHold(""))
    let empty = try #require(root.member("id")).namesFound(among: Self.known, in: 1..<6)
    #expect(!Self.known.contains { empty.mayHold($0) })
  }

  @Test(arguments: 0..<60)
  func `A repeated name is found whatever the others are like`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Of few letters, so that many are alike in length, first and last letter.
    let names = (0..<Int.random(in: 2...40, using: &generator)).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        ["a", "b", "é"].randomElement(using: &generator) ?? ""
      }.joined()
    }
    let members = names.map { "\"\($0)\": 0" }.joined(separator: ", ")
    let document = JSONDocument.read(Array("{\(members)}".utf8))
    let repeated = names.indices.filter { names[..<$0].contains(names[$0]) }
    #expect(document.problems.map(\.code) == repeated.map { _ in .duplicateKey }, "seed \(seed)")
    #expect(document.problems.map(\.found) == repeated.map { "\"\(names[$0])\"" }, "seed \(seed)")
  }

  @Test func `Bytes are handed over as they stand, and not where they have escapes`() throws {
    let root = try #require(JSONDocument.read(Array(#"["aé", "a\n", 1, "", {}]"#.utf8)).root)
    var seen: [[UInt8]] = []
    var held: [Bool] = []
    root.forEachElement { node in
      held.append(
        node.lendPlainBytes { bytes in
          seen.append(Array(bytes))
          return !bytes.isEmpty
        }
      )
    }
    #expect(seen == [Array("aé".utf8), []])
    #expect(held == [true, false, false, false, false])
  }

  @Test(arguments: 0...20)
  func `Names that differ in one byte are told apart`(count: Int) throws {
    let name = String(repeating: "a", count: count)
    let root = try #require(JSONDocument.read(Array("{\"\(name)\": 1}".utf8)).root)
    #expect(root.member(named: name)?.integer == 1)
    #expect(root.member(named: name + "a") == nil)
    for place in 0..<count {
      var other = Array(name.utf8)
      other[place] = UInt8(ascii: "b")
      #expect(root.member(named: String(decoding: other, as: UTF8.self)) == nil, "\(place)")
    }
  }

  @Test func `The member that is lent is the first of its name, and none of another`() throws {
    let text = #"{"id": 1, "\u006bey": {}, "id": 2, "text": [3]}"#
    let root = try #require(JSONDocument.read(Array(text.utf8)).root)
    var lent: [String] = []
    for name in ["id", "key", "when", "text"] as [JSONName] {
      root.lendMember(name) { lent.append($0.text) }
    }
    #expect(lent == ["1", "{}", "[3]"])
    root.member("text")?.lendMember("id") { _ in Issue.record("an array has no members") }
  }

  @Test(arguments: 0...4)
  func `Elements are lent as far as a limit allows, as they follow each other`(limit: Int) throws {
    let root = try #require(JSONDocument.read(Array("[[1, 2], {\"a\": 3}, 4]".utf8)).root)
    var lent: [String] = []
    root.forEachElement(limit: limit) { lent.append($0.text) }
    #expect(lent == Array(["[1, 2]", "{\"a\": 3}", "4"].prefix(limit)))
    root.forEachValue { _ in Issue.record("an array has no members") }
    for element in root.elements where element.kind == .object {
      element.forEachElement { _ in Issue.record("an object has no elements") }
    }
  }
}
