import ScenarioEngine
import Testing

@Suite struct AttemptTallyTests {
  private static func tally(
    _ source: Case,
    _ decisions: [Decision],
    directory: Directory = .none,
    mode: PlayMode = .test
  ) throws -> AttemptTally? {
    let play = try Playthrough(of: source.scenario, decisions: decisions)
    let scoring = Scoring(of: source, rubric: .draft, directory: directory)
    return AttemptTally(of: play, scoring.score(play), in: scoring, mode: mode, variant: "b")
  }

  private static let mixed = makeCase([
    .identify("look", [.sign(.high), .check, .ordinary, .protected]),
    .urgency("how", .consult),
    .choose(
      "talk",
      [
        Choice("listen", ["H1": 3, "H2": 3]), Choice("promise", ["H1": 0, "H2": 0]).critical("K2"),
      ]
    ),
    .report("tell", TierBand(.consult, .report)),
    .ending("end"),
  ])

  @Test func `Every answer stands beside its key`() throws {
    let found = try #require(
      try Self.tally(
        Self.mixed,
        [
          .identify([
            0: Decision.Mark(.sign, sureness: .certain), 1: Decision.Mark(.check),
            2: Decision.Mark(.sign, sureness: .unsure),
            3: Decision.Mark(.ordinary, sureness: .fairly),
          ]),
          .urgency(.report, .guess), .choose(1), .report(.report),
        ]
      )
    )
    #expect(found.mode == .test)
    #expect(found.variant == "b")
    #expect(found.setting == .prison)
    #expect(found.observations.map(\.key) == [.sign, .check, .ordinary, .ordinary])
    #expect(found.observations.map(\.answer) == [.sign, .check, .sign, .ordinary])
    #expect(found.observations.map(\.sureness) == [.certain, nil, .unsure, .fairly])
    #expect(found.observations.map(\.isRight) == [true, true, false, true])
    #expect(found.observations.map(\.isProtected) == [false, false, false, true])
    #expect(found.urgencies.map(\.isRight) == [false])
    #expect(found.urgencies.map(\.sureness) == [.guess])
    #expect(found.reports.map(\.band) == [TierBand(.consult, .report)])
    #expect(found.reports.map(\.isRight) == [true])
    #expect(found.criticalErrors == [.handle: 1])
    #expect(found.criticalChances == 1)
    #expect(found.cut == Rational(7, 10))
  }

  @Test func `Figures are those before the cap`() throws {
    let decisions: [Decision] = [
      .marks("scoo"), .urgency(.consult, nil), .choose(1), .report(.none),
    ]
    let found = try #require(try Self.tally(Self.mixed, decisions))
    let card = try score(Self.mixed, decisions)
    #expect(found.total == card.uncappedTotal)
    #expect(found.strands[.handle] == card.strand(.handle)?.value)
  }

  @Test func `An attempt that is not finished adds nothing`() throws {
    #expect(try Self.tally(Self.mixed, [.marks("scoo")]) == nil)
  }

  @Test func `A step that is met twice counts once`() throws {
    let source = makeCase([
      .identify("look", [.sign(), .ordinary]).routed([
        (.flag(0), "end"), (.always, "again"),
      ]),
      .scene("again").sets(0).to("look"),
      .ending("end"),
    ])
    let found = try #require(
      try Self.tally(source, [.marks("so"), .read, .marks("os")])
    )
    #expect(found.observations.map(\.answer) == [.sign, .ordinary])
  }

  @Test func `The agency's instruction lifts the key here too`() throws {
    let rule = AgencyRule.lifting([.prison], to: .report)
    let source = makeCase([.report("tell", TierBand(.consult)), .ending("end")])
    let directory = Directory.directory([], rules: [rule])
    let found = try #require(try Self.tally(source, [.report(.report)], directory: directory))
    #expect(found.reports.map(\.isRight) == [true])
    let plain = try #require(try Self.tally(source, [.report(.report)]))
    #expect(plain.reports.map(\.isRight) == [false])
  }

  // MARK: - Pools

  /// One sign and one check a case: too few to grade in either, enough in both.
  @Test func `Two attempts have together what each has too little of`() throws {
    let source = makeCase([.identify("look", [.sign(), .check]), .ending("end")])
    let one = try #require(try Self.tally(source, [.marks("sc")]))
    let other = try #require(try Self.tally(source, [.marks("ss")]))
    #expect(one.pools.map(\.criterion.id) == ["I1", "I2"])
    #expect(one.pools.map(\.level) == [nil, nil])
    let pooled = DetectionPool.pooled(one.pools + other.pools)
    let grade = try #require(pooled.first { $0.criterion.id == "I2" })
    #expect(grade.attempts == 2)
    #expect(grade.figure == Rational(1, 2))
    #expect(grade.level == 2)
    // Four to notice and none that is ordinary: still too little for I1.
    #expect(pooled.first { $0.criterion.id == "I1" }?.level == nil)
  }

  @Test func `An attempt with enough of its own pools nothing`() throws {
    let source = makeCase([
      .identify("look", [.sign(), .sign(), .check, .check, .ordinary, .ordinary, .ordinary]),
      .ending("end"),
    ])
    #expect(try Self.tally(source, [.marks("sscc ooo")])?.pools == [])
  }

  @Test func `What caps an attempt caps the pool`() throws {
    let source = makeCase([.identify("look", [.sign(.now), .check]), .ending("end")])
    let right = try #require(try Self.tally(source, [.marks("sc")]))
    let checked = try #require(try Self.tally(source, [.marks("cc")]))
    func grade(_ tallies: [AttemptTally]) -> Int? {
      DetectionPool.pooled(tallies.flatMap(\.pools)).first { $0.criterion.id == "I2" }?.level
    }
    #expect(grade([right, right]) == 3)
    // Three of four signs would be level 3 without the cap: danger is not checked first.
    #expect(grade([right, right, right, checked]) == 0)
  }
}

extension AgencyRule {
  /// A rule that lifts tiers in some settings.
  fileprivate static func lifting(
    _ settings: [ScenarioHead.Setting],
    to tier: Tier
  ) -> AgencyRule {
    AgencyRule(
      id: "test",
      settings: settings,
      from: .consult,
      to: tier,
      channels: [],
      reason: .empty,
      evidence: []
    )
  }
}
