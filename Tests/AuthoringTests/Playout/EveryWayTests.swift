import CaseSupport
import ScenarioEngine
import Testing

@testable import Authoring

/// The counts of all plays at once, against the plays made one by one.
@Suite struct `The playout of every way` {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  private func everyWay(_ source: Case) -> EveryWay? {
    let exemplar = Exemplar(of: source, directory: data.directory)
    let walk = Walk(of: source, exemplar: exemplar, limit: CaseCheck.greatestStateCount)
    return EveryWay(walk, of: source, language: "en")
  }

  private func plays(_ source: Case) throws -> [Playthrough]? {
    try EveryStoryPlay(source: source, directory: data.directory).plays(limit: 3_000)
  }

  /// The turns at a step over all plays.
  private func turns(_ plays: [Playthrough], at step: Int) -> [Playthrough.Turn] {
    plays.flatMap { $0.turns.filter { $0.step == step } }
  }

  private func middle(_ values: [Int]) -> Spread<Int> {
    let sorted = values.sorted()
    return Spread(
      least: sorted[0],
      median: sorted[(sorted.count + 1) / 2 - 1],
      most: sorted[sorted.count - 1]
    )
  }

  @Test(arguments: 0..<60) func `Every count is that of the plays made one by one`(seed: Int) throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 7 + seed % 9)
    guard let plays = try plays(source) else { return }
    let coverage = try #require(everyWay(source)).coverage
    #expect(coverage.finished == PlayCount(plays.count))
    #expect(coverage.unfinished == 0)
    for (step, covered) in coverage.steps.enumerated() {
      let turns = turns(plays, at: step)
      let ends = plays.count { $0.state.step == step }
      #expect(covered.met == PlayCount(turns.count + ends))
      for (place, item) in covered.items.enumerated() {
        let shown = turns.count { source.scenario.visibleItems(in: $0.before).contains(place) }
        #expect(item.shown == PlayCount(shown))
        guard let taken = item.taken else { continue }
        let expected = turns.count { turn in
          switch turn.decision {
          case .choose(let chosen): chosen == place
          case .questions(let picked): picked.contains(place)
          case .sort(let answers): answers[place] == .do
          default: false
          }
        }
        #expect(taken == PlayCount(expected))
      }
      for answer in covered.tiers {
        let given = turns.count { turn in
          if case .report(let report) = turn.decision {
            report.urgency == answer.tier
          } else {
            false
          }
        }
        #expect(answer.taken == PlayCount(given))
      }
    }
  }

  @Test(arguments: 0..<60) func `Ways on and conditions are counted as the plays went`(seed: Int)
    throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 7 + seed % 9)
    guard let plays = try plays(source) else { return }
    let coverage = try #require(everyWay(source)).coverage
    for (step, covered) in coverage.steps.enumerated() {
      let turns = turns(plays, at: step)
      #expect(covered.ways.map(\.taken).reduce(0, +) == PlayCount(turns.count))
      for target in source.scenario.steps.indices {
        let went = turns.count { $0.after.step == target }
        let ways = covered.ways.filter { $0.target == target }
        #expect(ways.map(\.taken).reduce(0, +) == PlayCount(went))
      }
      for condition in covered.conditions {
        guard case .item(let id) = condition.subject else { continue }
        let place = try #require(covered.items.firstIndex { $0.id == id })
        let held = turns.count { source.scenario.visibleItems(in: $0.before).contains(place) }
        #expect(condition.held == PlayCount(held))
        #expect(condition.failed == PlayCount(turns.count - held))
      }
    }
  }

  @Test(arguments: 0..<60) func `How long plays are is measured over all of them`(seed: Int) throws
  {
    let source = GeneratedCase.make(seed: seed, steps: 7 + seed % 9)
    guard let plays = try plays(source), !plays.isEmpty else { return }
    let coverage = try #require(everyWay(source)).coverage
    #expect(coverage.decisions == middle(plays.map(\.turns.count)))
    let start = source.scenario.startsAt.minutes
    #expect(coverage.minutes == middle(plays.map { $0.state.clock.minutes - start }))
    let words = WordCounts(of: source.scenario, in: "en")
    #expect(coverage.words == middle(plays.map(words.words(along:))))
  }

  @Test func `A case of two hundred steps is followed in every way`() throws {
    let source = GeneratedCase.make(seed: 3, steps: 200)
    let coverage = try #require(everyWay(source)).coverage
    #expect(coverage.finished > PlayCount(1_000_000))
    // What leaves a step is what came to it, whatever the size of the numbers.
    for step in coverage.steps where step.met.isExact && !step.ways.isEmpty {
      #expect(step.ways.map(\.taken).reduce(0, +) == step.met)
    }
  }
}
