import JSONText
import TestSupport
import Testing

@Suite struct JSONLayoutTests {
  private func laidOut(_ text: String, width: Int = 40) -> String? {
    JSONLayout(width: width).bytes(of: JSONDocument.read(Array(text.utf8)))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("{}", "{}\n"),
    (" [ ] \n", "[]\n"),
    ("3", "3\n"),
    (#"{"a":1}"#, "{\n  \"a\": 1\n}\n"),
    (#"{"a":{"b":[1,2,{}]},"c":[]}"#, "{\n  \"a\": {\"b\": [1, 2, {}]},\n  \"c\": []\n}\n"),
    ("[[1,\n2]]", "[\n  [1, 2]\n]\n"),
  ])
  func `What fits on a line stands on one, but for the outermost value`(
    _ text: String,
    _ expected: String
  ) {
    #expect(laidOut(text) == expected)
  }

  @Test func `A line has as many columns as it may, and not one more`() {
    // Two blanks, `"a": [`, forty columns with the last bracket.
    let inside = String(repeating: "x", count: 28)
    #expect(laidOut(#"{"a":["\#(inside)x"]}"#) == "{\n  \"a\": [\"\(inside)x\"]\n}\n")
    #expect(
      laidOut(#"{"a":["\#(inside)xx"]}"#) == "{\n  \"a\": [\n    \"\(inside)xx\"\n  ]\n}\n"
    )
    // The comma that follows counts.
    #expect(
      laidOut(#"{"a":["\#(inside)x"],"b":1}"#)
        == "{\n  \"a\": [\n    \"\(inside)x\"\n  ],\n  \"b\": 1\n}\n"
    )
  }

  @Test func `A letter of two bytes is one column`() {
    let inside = String(repeating: "ø", count: 29)
    #expect(laidOut(#"{"a":["\#(inside)"]}"#) == "{\n  \"a\": [\"\(inside)\"]\n}\n")
  }

  @Test func `Order, unknown names, equal names and spellings stay`() {
    let text = #"{"b":1.50e+3,"a":"\u00e9\/é","b":-0,"":null}"#
    let expected = #"{*  "b": 1.50e+3,*  "a": "\u00e9\/é",*  "b": -0,*  "": null*}*"#
    #expect(laidOut(text) == expected.replacing("*", with: "\n"))
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "\u{FEFF}{}", "// no\n{}"])
  func `A text with mistakes is not laid out`(_ text: String) {
    #expect(laidOut(text) == nil)
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<200 as Range<UInt64>)
  func `Layout touches white space alone, keeps to its width, and is done once`(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = RandomJSON.text(&chance)
      let width = Int.random(in: 10...120, using: &chance)
      guard let once = laidOut(text, width: width) else {
        Issue.record("seed \(seed): not read: \(text)")
        continue
      }
      #expect(bare(once) == bare(text), "seed \(seed)")
      #expect(laidOut(once, width: width) == once, "seed \(seed)")
      for line in once.split(separator: "\n") where line.unicodeScalars.count > width {
        // A line may be longer where a single value is.
        #expect(!bare(String(line)).dropLast().contains(","), "seed \(seed): \(line)")
      }
    }
  }

  /// A text without the white space between its tokens.
  private func bare(_ text: String) -> String {
    var (result, isInside, isEscaped) = ("", false, false)
    for character in text.unicodeScalars {
      if !isInside, " \n\r\t".unicodeScalars.contains(character) { continue }
      if character == "\"", !isEscaped { isInside.toggle() }
      isEscaped = character == "\\" && !isEscaped
      result.unicodeScalars.append(character)
    }
    return result
  }
}

/// Texts of JSON made by chance, with any white space between their tokens.
enum RandomJSON {
  static func text(_ chance: inout SeededGenerator) -> String {
    space(&chance) + value(depth: 0, &chance) + space(&chance)
  }

  private static func value(depth: Int, _ chance: inout SeededGenerator) -> String {
    switch Int.random(in: depth > 5 ? 2...5 : 0...5, using: &chance) {
    case 0: list("{", "}", depth, &chance) { "\(string(&$0))\(space(&$0)):\(space(&$0))" }
    case 1: list("[", "]", depth, &chance) { _ in "" }
    case 2, 3: string(&chance)
    case 4: ["0", "-0", "12", "1.0", "-2.50e+03", "1E9"].randomElement(using: &chance) ?? "0"
    default: ["true", "false", "null"].randomElement(using: &chance) ?? "null"
    }
  }

  private static func list(
    _ open: String,
    _ close: String,
    _ depth: Int,
    _ chance: inout SeededGenerator,
    name: (inout SeededGenerator) -> String
  ) -> String {
    var parts: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      let start = space(&chance) + name(&chance)
      parts.append(start + value(depth: depth + 1, &chance) + space(&chance))
    }
    return open + parts.joined(separator: ",") + space(&chance) + close
  }

  private static func string(_ chance: inout SeededGenerator) -> String {
    let pieces = ["a", "ø", " ", "ord", "\\\"", "\\\\", "\\u00e6", "{", "]", "€", "word word"]
    let count = Int.random(in: 0...6, using: &chance)
    // No piece holds a comma: the test of widths looks for commas between values.
    let text = (0..<count).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
    return "\"\(text)\""
  }

  private static func space(_ chance: inout SeededGenerator) -> String {
    ["", "", " ", "\n", "\t", "\r\n", "  \n "].randomElement(using: &chance) ?? ""
  }
}
