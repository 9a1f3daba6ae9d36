import ScenarioEngine
import TestSupport
import Testing

@testable import ScenarioFiles

/// Conditions as authors write them.
@Suite struct ConditionTests {
  static func parse(_ text: String) throws(ConditionParser.Mistake) -> Condition {
    try ConditionParser.parse(
      text,
      flags: ["a": 0, "b": 1, "c": 2],
      counters: ["trust": 0, "days-off": 1]
    )
  }

  @Test(arguments: [
    ("a", Condition.flag(0)),
    ("  a  ", .flag(0)),
    ("not a", .not(.flag(0))),
    ("not not a", .not(.not(.flag(0)))),
    ("a and b and c", .all([.flag(0), .flag(1), .flag(2)])),
    ("a or b and c", .any([.flag(0), .all([.flag(1), .flag(2)])])),
    ("(a or b) and c", .all([.any([.flag(0), .flag(1)]), .flag(2)])),
    ("not a and b", .all([.not(.flag(0)), .flag(1)])),
    ("not (a and b)", .not(.all([.flag(0), .flag(1)]))),
    ("trust >= 2", .counter(0, .atLeast, 2)),
    ("trust>=2", .counter(0, .atLeast, 2)),
    ("trust == -1", .counter(0, .equal, -1)),
    ("days-off != 3 or a", .any([.counter(1, .unequal, 3), .flag(0)])),
    ("trust < 1 and days-off <= 2", .all([.counter(0, .less, 1), .counter(1, .atMost, 2)])),
    ("trust > 0", .counter(0, .more, 0)),
  ])
  func `not binds tighter than and, and tighter than or`(
    text: String,
    expected: Condition
  ) throws {
    #expect(try Self.parse(text) == expected)
  }

  @Test(arguments: [
    ("1️⃣", "condition-form"),
    ("a and 1️⃣", "condition-form"),
    ("a 1️⃣b", "condition-form"),
    ("a or 1️⃣or b", "condition-form"),
    ("(a 1️⃣", "condition-form"),
    ("a1️⃣)", "condition-form"),
    ("1️⃣()", ""),
    ("trust >= 1️⃣", "condition-form"),
    ("trust >= 1️⃣a", "condition-form"),
    ("trust 1️⃣= 2", "condition-form"),
    ("1️⃣trust", "counter-not-compared"),
    ("a 1️⃣> 1", "flag-compared"),
    ("a and 1️⃣d", "unknown-flag"),
    ("1️⃣rust > 1", "unknown-counter"),
    ("a 1️⃣&& b", "condition-form"),
    ("1️⃣A", "unknown-flag"),
    ("trust > 1️⃣99999999999999999999", "condition-form"),
  ])
  func `a mistake is placed where it is`(text: String, code: String) {
    let marked = Marked(text)
    let plain = String(decoding: marked.bytes, as: UTF8.self)
    do throws(ConditionParser.Mistake) {
      let condition = try Self.parse(plain)
      Issue.record("\(plain) reads as \(condition)")
    } catch {
      if code.isEmpty {
        #expect(error.range.lowerBound == 1)
      } else {
        #expect(error.code.rawValue == code)
        #expect(error.range.lowerBound == marked.offsets.first)
      }
    }
  }

  @Test(arguments: [
    ("a && b", "&&", "and"), ("a & b", "&", "and"), ("a || b", "||", "or"), ("!a", "!", "not"),
    ("trust = 2", "=", "=="), ("trust >= 1 %%", "%%", nil), ("a, b", ",", nil),
  ])
  func `a sign of another language is shown, with the word for it`(
    text: String,
    found: String,
    nearest: String?
  ) {
    do throws(ConditionParser.Mistake) {
      let condition = try Self.parse(text)
      Issue.record("\(text) reads as \(condition)")
    } catch {
      #expect(error.details.found == found)
      #expect(error.details.nearest == nearest)
      #expect(error.range.count == found.utf8.count)
      let remedy = FindingText.remedy(error.code, error.details)
      if let nearest { #expect(remedy == "Write '\(nearest)'.") }
    }
  }

  @Test func `depth and length are bounded`() {
    for text in [
      String(repeating: "(", count: 400), String(repeating: "not ", count: 100) + "a",
      String(repeating: "a and ", count: 10_000) + "a",
    ] {
      #expect(throws: ConditionParser.Mistake.self) {
        try Self.parse(text)
      }
    }
  }
}
