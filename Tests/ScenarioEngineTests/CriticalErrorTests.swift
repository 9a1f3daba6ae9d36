import Testing

@testable import ScenarioEngine

/// The rubric draft, section 5.
@Suite struct `Critical errors` {
  /// A case in which one choice spoils half of the handle strand.
  private func almostPerfect(critical: String?) -> Case {
    var wrong = Choice("promise to tell nobody", ["H1": 0, "H2": 0, "H3": 3, "H4": 3])
    wrong.critical = critical
    return makeCase([
      .urgency("day-1", .none), .urgency("day-2", .consult),
      .identify(
        "look",
        [.sign(), .sign(), .check, .check] + Array(repeating: .ordinary, count: 4)
      ),
      .choose("talk", [Choice("listen", ["H1": 3, "H2": 3, "H3": 3, "H4": 3]), wrong]),
      .ending("end"),
    ])
  }

  private let decisions: [Decision] = [
    .urgency(.none, nil), .urgency(.consult, nil), .marks("sscc oooo"),
  ]

  /// Identify 1, handle (20 + 15) ÷ 70: a mean of .75.
  @Test func `An error caps the total at 49 and keeps what it was before`() throws {
    let card = try score(almostPerfect(critical: "K2"), decisions + [.choose(1)])
    #expect(card.strand(.handle)?.value == Rational(1, 2))
    #expect(card.uncappedTotal == Rational(3, 4))
    #expect(card.total == Rational(49, 100))
    #expect(card.total?.percent == 49)
    #expect(card.criticalErrors == [CriticalEvent(id: "K2", step: 3)])
    #expect(card.criticalChances == 1)
    #expect(!card.isAboveCut)
    let same = try score(almostPerfect(critical: nil), decisions + [.choose(1)])
    #expect(same.total == Rational(3, 4))
    #expect(same.criteria == card.criteria)
    #expect(same.criticalChances == 0)
  }

  @Test func `Eighty-three before the cap is forty-nine after it`() throws {
    let rubric = Rubric.rubric([
      Rubric.point("H1", .handle, .key, 83, [Rational(1, 4), Rational(3, 5), Rational(17, 20)]),
      Rubric.point("H2", .handle, .key, 17, [Rational(1, 4), Rational(3, 5), Rational(17, 20)]),
    ])
    let source = makeCase([
      .choose(
        "talk",
        [
          Choice("listen", ["H1": 3, "H2": 3]),
          Choice("name the source", ["H1": 3, "H2": 0]).critical("K3"),
        ]
      ),
      .ending("end"),
    ])
    let card = try score(source, [.choose(1)], rubric: rubric)
    #expect(card.uncappedTotal?.percent == 83)
    #expect(card.total?.percent == 49)
    #expect(!card.isAboveCut)
  }

  @Test func `A total under the cap stays as it is`() throws {
    let source = makeCase([
      .choose(
        "talk",
        [
          Choice("listen", ["H1": 3, "H2": 3, "H3": 3]),
          Choice("threaten", ["H1": 1, "H2": 1, "H3": 1]).critical("K5"),
        ]
      ),
      .ending("end"),
    ])
    let card = try score(source, [.choose(1)])
    #expect(card.uncappedTotal == Rational(1, 3))
    #expect(card.total == Rational(1, 3))
  }

  @Test func `Chances are the steps met that offered one`() throws {
    func talk(_ id: String) -> Node {
      .choose(
        id,
        [Choice("listen", ["H1": 3]), Choice("promise", ["H1": 0]).critical("K2").when(.flag(0))]
      )
    }
    let source = makeCase([
      talk("hidden"), .scene("later").sets(0), talk("one"), talk("two"), .ending("end"),
    ])
    let card = try score(source, [.choose(0), .read, .choose(0), .choose(1)])
    #expect(card.criticalChances == 2)
    #expect(card.criticalErrors == [CriticalEvent(id: "K2", step: 3)])
    let good = try score(source, [.choose(0), .read, .choose(0), .choose(0)])
    #expect(good.criticalChances == 2)
    #expect(good.criticalErrors == [])
  }

  @Test func `A report that rests on protected facts alone is K4 from T2 on`() throws {
    let source = makeCase([
      .report(
        "report",
        TierBand(.report),
        facts: [Reportable(.irrelevant).protected, .init(.forbidden).protected, .init(.required)]
      ),
      .ending("end"),
    ])
    func errors(_ urgency: Tier, _ facts: [Int]) throws -> [String] {
      let put = Dictionary(uniqueKeysWithValues: facts.map { ($0, FactLabel.observed) })
      return try score(source, [.report(urgency, facts: put)]).criticalErrors.map(\.id)
    }
    #expect(try errors(.report, [0]) == ["K4"])
    #expect(try errors(.now, [0, 1]) == ["K4"])
    #expect(try errors(.consult, [0, 1]) == [])
    #expect(try errors(.none, [0, 1]) == [])
    #expect(try errors(.report, [0, 1, 2]) == [])
    #expect(try errors(.report, []) == [])
    #expect(try score(source, [.report(.none)]).criticalChances == 1)
  }

  @Test func `A channel may be an error, but not one of a report that was not made`() throws {
    let source = makeCase([
      .report(
        "report",
        TierBand(.report),
        required: ["unit"],
        harmful: ["wing-board"],
        critical: ["wing-board": "K3"]
      ),
      .ending("end"),
    ])
    #expect(try score(source, [.report(.report, [0, 1])]).criticalErrors.map(\.id) == ["K3"])
    #expect(try score(source, [.report(.none, [0, 1])]).criticalErrors == [])
    #expect(try score(source, [.report(.report, [0])]).criticalErrors == [])
  }

  @Test func `An error on a second visit counts although only the first is scored`() throws {
    let source = makeCase([
      .choose(
        "talk",
        [
          Choice("wait", ["H1": 3], to: "talk"), Choice("listen", ["H1": 3]),
          Choice("promise", ["H1": 0]).critical("K2"),
        ]
      ),
      .ending("end"),
    ])
    let card = try score(source, [.choose(0), .choose(2)])
    #expect(card.criticalErrors == [CriticalEvent(id: "K2", step: 0)])
    #expect(card.criticalChances == 2)
    #expect(card.criterion("H1")?.level == 3)
  }

  @Test func `Errors of one report are named once each and never outnumber their chances`() throws {
    let source = makeCase([
      .report(
        "report",
        TierBand(.report),
        harmful: ["wing-board", "press"],
        critical: ["wing-board": "K3", "press": "K3", "elsewhere": "K5"],
        facts: [Reportable(.forbidden).protected]
      ),
      .ending("end"),
    ])
    let card = try score(source, [.report(.report, [0, 1], facts: [0: .observed])])
    #expect(card.criticalErrors.map(\.id) == ["K3", "K4"])
    #expect(card.criticalChances == 2)
  }

  @Test func `Marks never make an error`() throws {
    let source = makeCase([
      .identify("look", [.protected, .protected, .sign(.now, "L1")]), .urgency("now", .now),
      .ending("end"),
    ])
    let card = try score(source, [.marks("sso"), .urgency(.none, .certain)])
    #expect(card.criticalErrors == [])
  }

  @Test func `Above the cut is every strand shown at .70 or more`() throws {
    func card(_ levels: [Int]) throws -> ScoreCard {
      let ids = ["H1", "H2", "H3", "H4", "H5", "H6"]
      var options = [Choice("best", Dictionary(uniqueKeysWithValues: ids.map { ($0, 3) }))]
      options.append(Choice("as asked", Dictionary(uniqueKeysWithValues: zip(ids, levels))))
      return try score(makeCase([.choose("talk", options), .ending("end")]), [.choose(1)])
    }
    // 15 20 20 15 15 15: (15·3 + 20·3 + 20·2 + 15·1 + 15·2 + 15·3) ÷ 300 = 235/300.
    #expect(try card([3, 3, 2, 1, 2, 3]).isAboveCut)
    // (15·3 + 20·3 + 20·2 + 15·1 + 15·2 + 15·1) ÷ 300 = 205/300.
    #expect(try !card([3, 3, 2, 1, 2, 1]).isAboveCut)
    // (15·0 + 20·3 + 20·3 + 15·1 + 15·2 + 15·3) ÷ 300 = 210/300: exactly .70.
    #expect(try card([0, 3, 3, 1, 2, 3]).isAboveCut)
  }

  @Test func `A strand of one criterion or of less than half of the weight is withheld`() throws {
    func handle(_ ids: [String]) throws -> StrandScore? {
      let best = Choice("", Dictionary(uniqueKeysWithValues: ids.map { ($0, 3) }))
      let source = makeCase([.choose("talk", [best, best]), .ending("end")])
      return try score(source, [.choose(0)]).strand(.handle)
    }
    #expect(try handle(["H1"])?.withheld == .tooLittle)
    #expect(try handle(["H2", "H1"])?.withheld == .tooLittle)
    #expect(try handle(["H2", "H1", "H4"])?.withheld == nil)
    #expect(try handle(["H2", "H1", "H4"])?.value == .one)
    #expect(try handle([])?.withheld == .notExercised)
    #expect(try handle(["H1"])?.value == nil)
  }

  /// A NOW sign, then a report keyed "now", with steps between.
  private func danger(_ between: [Node], band: Tier = .now) -> Case {
    makeCase(
      [.identify("look", [.sign(.now, "C1")])] + between
        + [.report("report", TierBand(band)), .ending("end")]
    )
  }

  @Test func `Danger on the screen and a report of less than now is K1`() throws {
    for answer in Tier.allCases {
      let card = try score(danger([]), [.marks("s"), .report(answer)])
      #expect(card.criticalErrors.map(\.id) == (answer == .now ? [] : ["K1"]), "\(answer)")
      #expect(card.criticalChances == 1)
    }
  }

  @Test func `An urgency answer alone never makes it`() throws {
    let source = danger([.urgency("urgency", .now)])
    let card = try score(source, [.marks("o"), .urgency(.none, nil), .report(.now)])
    #expect(card.criticalErrors == [])
    let low = try score(source, [.marks("s"), .urgency(.now, nil), .report(.consult)])
    #expect(low.criticalErrors == [CriticalEvent(id: "K1", step: 2)])
  }

  @Test func `After a choice of handling its author's flag decides alone`() throws {
    let source = danger([
      .choose(
        "act",
        [Choice("alarm", ["H5": 3]), Choice("wait", ["H5": 0]).critical("K1")]
      )
    ])
    let safe = try score(source, [.marks("s"), .choose(0), .report(.report)])
    #expect(safe.criticalErrors == [])
    #expect(safe.criticalChances == 1)
    let left = try score(source, [.marks("s"), .choose(1), .report(.report)])
    #expect(left.criticalErrors == [CriticalEvent(id: "K1", step: 1)])
  }

  @Test func `Without danger on the screen, or once it is over, it does not fire`() throws {
    let unseen = makeCase([
      .identify("look", [.sign(.high, "L1")]), .report("report", TierBand(.now)), .ending("end"),
    ])
    #expect(try score(unseen, [.marks("s"), .report(.none)]).criticalErrors == [])
    let over = danger([], band: .report)
    #expect(try score(over, [.marks("s"), .report(.none)]).criticalErrors == [])
    #expect(try score(over, [.marks("s"), .report(.none)]).criticalChances == 0)
  }

  @Test func `A rubric without the rules fires only what authors flagged`() throws {
    let plain = Rubric(
      id: "plain",
      version: "1",
      title: .empty,
      note: .empty,
      criteria: Rubric.draft.criteria,
      criticalErrors: [],
      strandTitles: [:],
      cut: Rational(7, 10),
      cutProvenance: .empty,
      cap: Rational(49, 100),
      capProvenance: .empty
    )
    let card = try score(danger([]), [.marks("s"), .report(.none)], rubric: plain)
    #expect(card.criticalErrors == [])
    #expect(card.criticalChances == 0)
  }

  @Test func `Strands weigh in the total as the rubric says`() throws {
    let weights = StrandWeights(
      shares: [.identify: Rational(3, 10), .handle: Rational(3, 10), .report: Rational(4, 10)]
    )
    // evidence.md f4: .30, .30, .40 and .80, .60, .75 give .7200.
    #expect(weights.mean(of: strands([80, 60, 75])) == Rational(72, 100))
    // Without the report the other two keep their proportion.
    #expect(weights.mean(of: strands([80, 60, nil])) == Rational(70, 100))
    #expect(weights.mean(of: strands([nil, nil, nil])) == nil)
  }

  /// The three strands with their percent; none where withheld.
  private func strands(_ percents: [Int?]) -> [StrandScore] {
    zip(Strand.allCases, percents).map { strand, percent in
      StrandScore(
        strand: strand,
        value: percent.map { Rational($0, 100) },
        withheld: percent == nil ? .notExercised : nil,
        weightExercised: 100,
        restsOnOneDecision: false
      )
    }
  }
}
