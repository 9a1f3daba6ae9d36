import Authoring
import Foundation
import JSONText
import ScenarioFiles
import TestSupport
import Testing

struct RenamingTests {
  private func renaming(
    _ old: String,
    _ new: String,
    _ kind: NameKind? = nil,
    in text: String
  ) throws(RenamingError) -> Renaming {
    try Renaming(old, to: new, kind: kind, in: JSONDocument.read(Array(text.utf8)))
  }

  private func text(_ renaming: Renaming) -> String {
    String(decoding: renaming.bytes, as: UTF8.self)
  }

  @Test func `A flag changes where it is declared, set, cleared and asked for`() throws {
    let text = """
      {"flags": ["told", "told-not"], "counters": {"t": 0},
       "steps": [{"id": "told", "kind": "scene", "body": "told", "set": ["told"],
        "clear": ["told-not", "told"],
        "next": [{"when": "not told and (told-not or t >= 1)", "go": "told"}, {"go": "x"}]},
        {"id": "x", "kind": "urgency", "key": {"tier": [{"when": "told", "is": "T1"}]}}]}
      """
    let found = try renaming("told", "shared", .flag, in: text)
    #expect(
      self.text(found) == """
        {"flags": ["shared", "told-not"], "counters": {"t": 0},
         "steps": [{"id": "told", "kind": "scene", "body": "told", "set": ["shared"],
          "clear": ["told-not", "shared"],
          "next": [{"when": "not shared and (told-not or t >= 1)", "go": "told"}, {"go": "x"}]},
          {"id": "x", "kind": "urgency", "key": {"tier": [{"when": "shared", "is": "T1"}]}}]}
        """
    )
    #expect(found.count == 5)
    #expect(found.lines == [1, 2, 3, 4, 5])
  }

  @Test func `A step keeps its old name, and ways to it follow`() throws {
    let text = """
      {
        "start": {"step": "a"},
        "facts": [{"id": "a", "revealedBy": ["a", "b"]}],
        "steps": [
          {
            "id": "a",
            "kind": "scene",
            "next": "a"
          },
          {"id": "b", "kind": "handle", "options": [{"id": "a", "next": "a"}]}
        ]
      }

      """
    let found = try renaming("a", "c", .step, in: text)
    #expect(
      self.text(found) == """
        {
          "start": {"step": "c"},
          "facts": [{"id": "a", "revealedBy": ["c", "b"]}],
          "steps": [
            {
              "id": "c",
              "formerly": ["a"],
              "kind": "scene",
              "next": "c"
            },
            {"id": "b", "kind": "handle", "options": [{"id": "a", "next": "c"}]}
          ]
        }

        """
    )
    #expect(found.count == 5)
  }

  @Test func `An answer on one line, its votes and its former names`() throws {
    let text = """
      {"steps": [{"id": "s", "kind": "handle", "options": [
        {"id": "x", "formerly": ["w"], "key": {"panel": {"votes": {"x": 3, "y": 1}}}},
        {"id": "y", "formerly": [], "key": {"panel": {"votes": {"x": 3, "y": 1}}}}]}]}
      """
    #expect(
      try self.text(renaming("x", "z", in: text)) == """
        {"steps": [{"id": "s", "kind": "handle", "options": [
          {"id": "z", "formerly": ["w", "x"], "key": {"panel": {"votes": {"z": 3, "y": 1}}}},
          {"id": "y", "formerly": [], "key": {"panel": {"votes": {"z": 3, "y": 1}}}}]}]}
        """
    )
    #expect(try self.text(renaming("y", "q", in: text)).contains(#""id": "q", "formerly": ["y"]"#))
    // A name that the thing had before is its own to take back.
    #expect(try self.text(renaming("x", "w", in: text)).contains(#""id": "w", "formerly": ["x"]"#))
    #expect(throws: RenamingError.taken("w", line: 2)) { try renaming("y", "w", in: text) }
  }

  @Test func `Whoever holds a fact is renamed with the person`() throws {
    let text = """
      {"people": [{"id": "bo", "name": "Bo"}, {"id": "pia", "name": "Pia"}],
       "facts": [{"id": "bo", "heldBy": ["pia", "bo"]}]}
      """
    #expect(
      try self.text(renaming("bo", "kim", .person, in: text))
        == text.replacing(#"{"id": "bo", "name""#, with: #"{"id": "kim", "name""#)
        .replacing(#""pia", "bo"]"#, with: #""pia", "kim"]"#)
    )
  }

  @Test func `Speakers and values change in texts, and words do not`() throws {
    let text = #"""
      {"people": [{"id": "kim", "name": "kim"}],
       "variants": [{"id": "a", "values": {"house": "kim"}}, {"id": "b", "values": {"house": "x"}}],
       "title": "{house} and {{house}", "steps": [{"id": "s", "kind": "scene",
       "body": {"en": ["@kim: Kim \"kim\" {house}", "kim"]}, "class": {"usual": ["@kim: so"]}}]}
      """#
    #expect(
      try self.text(renaming("kim", "bo", in: text))
        == text
        .replacing(#""id": "kim""#, with: #""id": "bo""#).replacing("@kim:", with: "@bo:")
    )
    #expect(
      try self.text(renaming("house", "place", in: text))
        == text
        .replacing(#""house":"#, with: #""place":"#)
        .replacing(#""{house} and"#, with: #""{place} and"#)
        .replacing(#" {house}""#, with: #" {place}""#)
    )
  }

  @Test func `What cannot be is refused`() throws {
    let text = """
      {"flags": ["told"], "counters": {"trust": 0}, "people": [{"id": "told"}], "steps": []}
      """
    #expect(throws: RenamingError.ambiguous("told", [.person, .flag])) {
      try renaming("told", "x", in: text)
    }
    #expect(throws: RenamingError.unknown("tlod", nearest: "told")) {
      try renaming("tlod", "x", in: text)
    }
    #expect(throws: RenamingError.unknown("told", nearest: nil)) {
      try renaming("told", "x", .step, in: text)
    }
    #expect(throws: RenamingError.malformed("Two words")) {
      try renaming("trust", "Two words", in: text)
    }
    #expect(throws: RenamingError.reserved("not")) { try renaming("trust", "not", in: text) }
    // Flags and counters share their names.
    #expect(throws: RenamingError.taken("told", line: 1)) {
      try renaming("trust", "told", in: text)
    }
    #expect(throws: RenamingError.notReadable) { try renaming("a", "b", in: "{") }
  }

  @Test(arguments: ["two-stairwells", "quiet-hours", "the-table-by-the-window"])
  func `Every name of a shipped case can be changed, and changed back`(_ name: String) throws {
    let bytes = try Repository.bytes("Scenarios/denmark-prevention/\(name).json")
    let document = JSONDocument.read(bytes)
    let before = try ShippedData().findings(bytes).map(\.code)
    var generator = SeededGenerator(seed: 5)
    let slots = NameSlots(of: try #require(document.root))
    for kind in NameKind.allCases {
      for name in slots.declared(kind).shuffled(using: &generator).prefix(4) {
        let there = try Renaming(name, to: "an-unused-name", kind: kind, in: document)
        // The reader finds all references again, and the checks find what they found.
        #expect(try ShippedData().findings(there.bytes).map(\.code) == before, "\(kind) \(name)")
        let renamed = JSONDocument.read(there.bytes)
        let back = try Renaming("an-unused-name", to: name, kind: kind, in: renamed)
        #expect(back.count == there.count)
        if !kind.hasFormerNames { #expect(back.bytes == bytes, "\(kind) \(name)") }
      }
    }
  }
}
