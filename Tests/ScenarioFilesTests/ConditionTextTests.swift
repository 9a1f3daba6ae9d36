import ScenarioEngine
import TestSupport
import Testing

@testable import ScenarioFiles

/// Conditions written out again.
@Suite struct ConditionTextTests {
  private let scenario = Scenario(
    head: ScenarioHead(),
    flags: ["a", "b", "c"],
    counters: [.init(id: "trust", start: 0), .init(id: "days-off", start: 0)],
    steps: [],
    startsAt: LocalTime(minutes: 0)
  )

  @Test(arguments: [
    "a", "not a", "not not a", "a and b and c", "a or b and c", "(a or b) and c", "not a and b",
    "not (a and b)", "trust >= 2", "trust == -1", "days-off != 3 or a", "not trust < 1",
    "(a and b) and c", "a or (b or c)",
  ])
  func `What an author wrote is written alike`(text: String) throws {
    let condition = try ConditionTests.parse(text)
    #expect(condition.text(in: scenario) == text)
  }

  @Test(arguments: 0..<200) func `What is written reads as the same condition`(seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    let condition = Self.made(depth: 3, &generator)
    let text = condition.text(in: scenario)
    #expect(
      try ConditionTests.parse(text) == condition,
      "seed \(seed)"
    )
  }

  private static func made(depth: Int, _ generator: inout SeededGenerator) -> Condition {
    let kind =
      depth == 0
      ? Int.random(in: 0...1, using: &generator) : Int.random(in: 0...4, using: &generator)
    switch kind {
    case 0: return .flag(Int.random(in: 0...2, using: &generator))
    case 1:
      let comparison = Condition.Comparison.allCases.randomElement(using: &generator) ?? .equal
      return .counter(
        Int.random(in: 0...1, using: &generator),
        comparison,
        Int.random(in: -9...9, using: &generator)
      )
    case 2: return .not(made(depth: depth - 1, &generator))
    case 3:
      return .all(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in made(depth: depth - 1, &generator)
        }
      )
    default:
      return .any(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in made(depth: depth - 1, &generator)
        }
      )
    }
  }
}
