import ScenarioEngine
import Testing

/// The four levels of R5 in the rubric draft, `selection.balance`.
@Suite struct `Showing both sides` {
  static let shown = [
    Reportable(.required), .init(.useful, .observed, .protective), .init(.useful, .told, .against),
  ]

  static let vectors: [([Int], Bool, Bool, Int)] = [
    ([1, 2], false, false, 3),
    ([1], false, false, 2),
    ([2], false, false, 2),
    ([1], false, true, 2),
    ([0], true, false, 1),
    ([0], true, true, 1),
    ([], false, true, 1),
    ([0], false, false, 0),
    ([], false, false, 0),
  ]

  @Test(arguments: vectors)
  func `Facts of both kinds make level 3`(
    put: [Int],
    noProtective: Bool,
    nothingAgainst: Bool,
    level: Int
  ) throws {
    let node = Node.report("report", TierBand(.report), facts: Self.shown)
    #expect(try balance(node, put, (noProtective, nothingAgainst)) == level)
  }

  @Test func `None known is right where none was shown`() throws {
    let neither = Node.report(
      "report",
      TierBand(.report),
      facts: [Reportable(.required)],
      noneKnown: (true, true)
    )
    #expect(try balance(neither, [0], (true, true)) == 3)
    #expect(try balance(neither, [0], (true, false)) == 2)
    #expect(try balance(neither, [0], (false, false)) == 0)
    let onlyAgainst = Node.report(
      "report",
      TierBand(.report),
      facts: Self.shown,
      noneKnown: (true, false)
    )
    #expect(try balance(onlyAgainst, [2], (true, false)) == 3)
  }

  @Test func `The lowest of several reports counts`() throws {
    let source = makeCase([
      .report("first", TierBand(.report), facts: Self.shown),
      .report("second", TierBand(.report), facts: Self.shown),
      .ending("end"),
    ])
    let both: [Int: FactLabel] = [1: .observed, 2: .told]
    let card = try score(
      source,
      [.report(.report, facts: both), .report(.report, facts: [1: .observed])]
    )
    #expect(card.criterion("R5")?.level == 2)
  }

  private func balance(
    _ node: Node,
    _ put: [Int],
    _ noneKnown: (protective: Bool, against: Bool)
  ) throws -> Int? {
    let facts = Dictionary(uniqueKeysWithValues: put.map { ($0, FactLabel.observed) })
    return try score(
      makeCase([node, .ending("end")]),
      [.report(.report, facts: facts, noneKnown: noneKnown)]
    ).criterion("R5")?.level
  }
}
