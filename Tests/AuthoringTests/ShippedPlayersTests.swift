import ScenarioEngine
import ScenarioFiles
import Testing

/// What habits earn in every case that the program carries: none may be worth more than thinking.
@Suite struct ShippedPlayersTests {
  /// The cases that are scored, which the tour is not.
  static let scored = ShippedCaseTests.paths.filter { !$0.hasPrefix("getting-started/") }

  private let data: ShippedData

  init() throws { data = try ShippedData() }

  @Test(arguments: scored)
  func `best conduct earns everything and makes no critical error`(path: String) throws {
    let card = try card(path) { best, _, _ in best }
    #expect(card.strands.map(\.value) == [.one, .one, .one])
    #expect(card.criticalErrors == [])
  }

  @Test(arguments: scored)
  func `one answer for everything seen fails to identify`(path: String) throws {
    for answer in ObservationAnswer.allCases {
      let card = try card(path) { best, _, _ in
        switch best {
        case .identify(let marks): .identify(marks.mapValues { _ in Decision.Mark(answer) })
        case .urgency: .urgency(Self.tier(of: answer), nil)
        default: best
        }
      }
      #expect(!card.isAboveCut, "\(answer)")
      #expect(try #require(card.strand(.identify)?.value) < Rational(7, 10), "\(answer)")
    }
  }

  @Test(arguments: scored)
  func `never asking and never reporting fails`(path: String) throws {
    let card = try card(path) { best, _, _ in
      switch best {
      case .urgency: .urgency(.none, nil)
      case .questions: .questions([])
      case .report: .report(ReportDecision(urgency: .none))
      default: best
      }
    }
    #expect(!card.isAboveCut)
    #expect(try #require(card.strand(.report)?.value) < Rational(7, 10))
  }

  @Test(arguments: scored)
  func `reporting everything to everybody fails`(path: String) throws {
    let card = try card(path) { best, step, visible in
      guard case .report(let task) = step.task else {
        if case .urgency = best { return .urgency(.report, nil) }
        return best
      }
      var report = ReportDecision(urgency: .report)
      report.channels = Set(task.channels.indices)
      report.facts = Dictionary(uniqueKeysWithValues: visible.map { ($0, .observed) })
      return .report(report)
    }
    #expect(!card.isAboveCut)
    #expect(try #require(card.strand(.report)?.value) < Rational(7, 10))
  }

  private static func tier(of answer: ObservationAnswer) -> Tier {
    switch answer {
    case .sign: .report
    case .check: .consult
    case .ordinary: .none
    }
  }

  /// The score of a play whose answers a habit makes from the best ones.
  private func card(
    _ path: String,
    _ habit: (_ best: Decision, _ step: Step, _ visible: [Int]) -> Decision
  ) throws -> ScoreCard {
    let bytes = try Repository.bytes("Scenarios/\(path)")
    let source = try #require(
      ScenarioReader.read(bytes, path: path, context: data.context).case
    )
    let exemplar = Exemplar(of: source, directory: data.directory)
    var play = Playthrough(of: source.scenario)
    while let best = exemplar.decision(in: play.state) {
      let visible = source.scenario.visibleItems(in: play.state)
      try play.take(habit(best, play.step, visible))
    }
    return Scoring(of: source, rubric: data.rubric, directory: data.directory).score(play)
  }
}
