import ScenarioEngine
import Testing

/// Which twin of a case a person is given, and until when.
@Suite struct VariantRuleTests {
  private let began = Moment(minutes: 29_000_000)

  private func later(_ days: Int, minutes: Int = 0) -> Moment {
    Moment(minutes: began.minutes + days * 24 * 60 + minutes)
  }

  private func rule(first: String?, open: String? = nil) -> VariantRule {
    var rule = VariantRule()
    rule.first = first
    rule.firstAt = first.map { _ in began }
    rule.open = open
    return rule
  }

  @Test func `Before the first attempt the draw decides`() {
    let rule = VariantRule()
    #expect(rule.variant(among: ["a", "b"], now: began, draw: 6) == "a")
    #expect(rule.variant(among: ["a", "b"], now: began, draw: 7) == "b")
    #expect(rule.variant(among: ["a", "b"], now: began, draw: .max) == "b")
    #expect(rule.variant(among: ["a", "b"], now: began, draw: nil) == nil)
    #expect(rule.variant(among: [], now: began, draw: 7) == nil)
  }

  @Test(arguments: [
    (0, 0, "b"), (41, 1_439, "b"), (42, 0, "a"), (43, 0, "a"), (83, 1_439, "a"), (84, 0, "a"),
    (4_000, 0, "a"), (-1, 0, "b"),
  ])
  func `The first twin stays for 42 days, the other comes and stays`(
    days: Int,
    minutes: Int,
    expected: String
  ) {
    // The draw says a: what was played counts more.
    let given = rule(first: "b").variant(
      among: ["a", "b"],
      now: later(days, minutes: minutes),
      draw: 0
    )
    #expect(given == expected)
  }

  @Test(arguments: [(0, "b"), (42, "c"), (84, "a"), (126, "a"), (400, "a")])
  func `Of three each has its six weeks, and the last stays`(days: Int, expected: String) {
    let given = rule(first: "b").variant(among: ["a", "b", "c"], now: later(days), draw: 0)
    #expect(given == expected)
  }

  @Test func `An attempt that can be gone on with keeps its twin, however late it is`() {
    let given = rule(first: "a", open: "a").variant(among: ["a", "b"], now: later(50), draw: 1)
    #expect(given == "a")
    let other = rule(first: "a", open: "b").variant(among: ["a", "b"], now: later(1), draw: 0)
    #expect(other == "b")
  }

  @Test func `Twins that the case no longer has decide nothing`() {
    let given = rule(first: "", open: "x").variant(among: ["a", "b"], now: later(50), draw: 1)
    #expect(given == "b")
  }

  @Test func `Where no clock can be read the first twin stays`() {
    #expect(rule(first: "b").variant(among: ["a", "b"], now: nil, draw: 0) == "b")
    var timeless = rule(first: "b")
    timeless.firstAt = nil
    #expect(timeless.variant(among: ["a", "b"], now: later(50), draw: 0) == "b")
  }
}
