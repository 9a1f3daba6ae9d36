import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `channel`.
@Suite struct `Choosing the right door` {
  static let asylum: [(Set<Int>, Rational, Int)] = [
    ([0, 1], .one, 3),
    ([0, 1, 2], Rational(3, 4), 2),
    ([1], Rational(1, 2), 1),
    ([2], .zero, 0),
    ([], .zero, 0),
    ([0, 1, 2, 3], Rational(1, 2), 1),
    ([0, 2, 3], .zero, 0),
  ]

  @Test(arguments: asylum)
  func `Police and PET are both required in asylum`(
    chosen: Set<Int>,
    figure: Rational,
    level: Int
  ) throws {
    let node = Node.report(
      "report",
      TierBand(.report),
      required: ["police", "pet"],
      needless: ["hotline", "press-office"]
    )
    let channel = try channel(node, chosen)
    #expect(channel?.figure == figure)
    #expect(channel?.level == level)
  }

  @Test func `The hotline alone is the wrong door in prison`() throws {
    let node = Node.report(
      "report",
      TierBand(.report),
      required: ["supervisor", "unit"],
      needless: ["hotline"]
    )
    #expect(try channel(node, [0, 1])?.level == 3)
    #expect(try channel(node, [2])?.level == 0)
    #expect(
      try channel(node, [0, 2])?.tallies == [
        .init(.channelsRight, 1, of: 2), .init(.channelsNeedless, 1, of: 2),
      ]
    )
  }

  @Test func `One accepted channel serves`() throws {
    let node = Node.report(
      "report",
      TierBand(.consult),
      accepted: ["supervisor", "adviser"],
      needless: ["police"]
    )
    #expect(try channel(node, [0])?.figure == .one)
    #expect(try channel(node, [1])?.figure == .one)
    #expect(try channel(node, [0, 1])?.figure == .one)
    #expect(try channel(node, [1, 2])?.figure == Rational(3, 4))
    #expect(try channel(node, [1])?.tallies.first == .init(.channelsRight, 1, of: 1))
    #expect(try channel(node, [2])?.tallies.first == .init(.channelsRight, 0, of: 1))
  }

  @Test func `What arrives late is worth half`() throws {
    let node = Node.report(
      "report",
      TierBand(.report),
      required: ["unit"],
      late: ["mail"]
    )
    #expect(try channel(node, [1])?.figure == Rational(1, 2))
    #expect(try channel(node, [0])?.figure == .one)
    #expect(try channel(node, [0, 1])?.figure == Rational(3, 4))
  }

  @Test func `A channel that does harm leaves nothing`() throws {
    let node = Node.report(
      "report",
      TierBand(.report),
      required: ["unit"],
      harmful: ["wing-board"]
    )
    #expect(try channel(node, [0, 1])?.figure == .zero)
  }

  @Test func `A channel that is closed at the hour of the case arrives late`() throws {
    let hours = OpeningHours(
      isAlwaysOpen: false,
      weekly: [.init(weekdays: Set(0...6), opens: 8 * 60, closes: 22 * 60)]
    )
    let directory = Directory.directory([Channel("hotline", hours)], rules: [])
    func figure(at time: String) throws -> Rational? {
      let source = makeCase(
        [.report("report", TierBand(.consult), accepted: ["hotline"]), .ending("end")],
        startsAt: time
      )
      return try score(source, [.report(.consult, [0])], directory: directory)
        .criterion("R2")?.figure
    }
    #expect(try figure(at: "2026-03-02T21:59") == .one)
    #expect(try figure(at: "2026-03-02T22:00") == Rational(1, 2))
  }

  @Test func `Several reports give the mean`() throws {
    let source = makeCase([
      .report("spoken", TierBand(.consult), accepted: ["supervisor"]),
      .report("written", TierBand(.report), required: ["unit", "supervisor", "police"]),
      .ending("end"),
    ])
    let card = try score(source, [.report(.consult, [0]), .report(.report, [0])])
    #expect(card.criterion("R2")?.figure == Rational(2, 3))
  }

  private func channel(_ node: Node, _ chosen: Set<Int>) throws -> CriterionScore? {
    try score(makeCase([node, .ending("end")]), [.report(.report, chosen)]).criterion("R2")
  }
}
