import ScenarioEngine
import Testing

@Suite struct `Best conduct` {
  private let rule = AgencyRule(
    id: "centres",
    settings: [.departureCentre],
    from: .consult,
    to: .report,
    channels: ["police", "pet"],
    reason: .empty,
    evidence: []
  )

  @Test func `Best conduct follows the agency's instruction`() throws {
    let directory = Directory.directory([], rules: [rule])
    let source = makeCase(
      [
        .urgency("day-1", .none), .urgency("day-2", .consult),
        .report(
          "report",
          TierBand(.consult),
          required: ["police", "pet"],
          facts: [
            Reportable(.required), .init(.required, .told), .init(.required, .observed, .against),
            .init(.required, .observed, .protective),
          ]
        ),
        .ending("end"),
      ],
      setting: .departureCentre
    )
    let best = try play(source, exemplar: Exemplar(of: source, directory: directory))
    let card = Scoring(of: source, rubric: .draft, directory: directory).score(best)
    #expect(card.criteria.compactMap(\.level).allSatisfy { $0 == 3 })
    #expect(card.strand(.report)?.value == .one)
    let unaware = try play(source, exemplar: Exemplar(of: source))
    let lower = Scoring(of: source, rubric: .draft, directory: directory).score(unaware)
    #expect(lower.criterion("R1")?.level == 1)
  }

  @Test func `Following the instruction forfeits nothing, following the bare key does`() throws {
    let directory = Directory.directory([], rules: [rule])
    var node = Node.report("report", TierBand(.consult), accepted: ["police"])
    if case .report(var task) = node.task {
      var effects = Effects()
      effects.sets = [0]
      task.consequences = [.init(answered: .report, effects: effects)]
      node.task = .report(task)
    }
    let source = makeCase(
      [
        node.routed([(.flag(0), "hand-over"), (.always, "end")]),
        .choose("hand-over", [Choice("receipt", ["R7": 3]), Choice("assume", ["R7": 1])]),
        .ending("end"),
      ],
      setting: .departureCentre
    )
    let bare = try score(source, [.report(.consult, [0])], directory: directory)
    #expect(bare.criterion("R7")?.level == 0)
    let instructed = try score(source, [.report(.report, [0]), .choose(0)], directory: directory)
    #expect(instructed.criterion("R7")?.level == 3)
  }

  @Test func `Best conduct goes through a door that is open`() throws {
    let office = OpeningHours(
      isAlwaysOpen: false,
      weekly: [.init(weekdays: Set(0...4), opens: 480, closes: 960)]
    )
    let directory = Directory.directory([Channel("adviser", office)], rules: [])
    func channels(at time: String) throws -> Set<Int> {
      let source = makeCase(
        [
          .report("report", TierBand(.consult), accepted: ["adviser", "supervisor"]),
          .ending("end"),
        ],
        startsAt: time
      )
      let best = Exemplar(of: source, directory: directory).decision(in: source.scenario.opening)
      guard case .report(let report) = best else { return [] }
      return report.channels
    }
    #expect(try channels(at: "2026-03-02T10:00") == [0])
    #expect(try channels(at: "2026-03-02T20:00") == [1])
  }

  @Test func `Ties go to the first and endings ask nothing`() {
    let source = makeCase([
      .choose("a", [Choice("", ["H1": 0]), Choice("", ["H1": 3]), Choice("", ["H1": 3])]),
      .judge("b", .bestWorst, for: "H6", [.poor, .recommended, .harmful, .recommended]),
      .judge("c", .rate, for: "H6", [.recommended, .acceptable, .poor, .harmful]),
      .judge("d", .sort, for: "H6", [.recommended, .acceptable, .poor, .harmful]),
      .questions("e", [Asked(.useful), .init(.required), .init(.irrelevant), .init(.required)]),
      .ending("end"),
    ])
    let exemplar = Exemplar(of: source)
    let decisions = exemplar.continuation(from: source.scenario.opening)
      .map { exemplar.decision(in: $0) }
    #expect(
      decisions == [
        .choose(1), .bestWorst(best: 1, worst: 2), .rate([0: 4, 1: 3, 2: 2, 3: 1]), .sorted("dcnn"),
        .questions([1, 3]),
      ]
    )
  }

  @Test func `A case that goes round in circles is cut off`() {
    let source = makeCase([.scene("a"), .scene("b").to("a"), .ending("end")])
    #expect(Exemplar(of: source).continuation(from: source.scenario.opening).count == 12)
  }
}
