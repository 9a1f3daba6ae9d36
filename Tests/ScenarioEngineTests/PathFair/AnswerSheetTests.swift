import ScenarioEngine
import TestSupport
import Testing

/// The sheet of a play, against following best conduct state by state, with nothing shared.
@Suite struct `The sheet of a play` {
  struct Row: Hashable {
    let step: Int
    let decision: Decision?
    let items: [Int]
  }

  /// Few answers of random cases close anything, so that all of them are counted together.
  @Test func `What is owed is what best conduct meets`() throws {
    var forfeited = 0
    for seed in 0..<48 {
      var generator = SeededGenerator(seed: UInt64(7000 + seed))
      for _ in 0..<6 {
        let source = RandomCase.make(&generator)
        let exemplar = Exemplar(of: source, directory: RandomCase.directory)
        for _ in 0..<8 {
          let play = try play(exemplar, &generator)
          let rows = AnswerSheet(of: play, exemplar: exemplar).entries.map { entry in
            Row(step: entry.step, decision: entry.decision, items: Array(entry.items))
          }
          #expect(rows == self.rows(of: play, exemplar), "seed \(seed)")
          forfeited += rows.count { $0.decision == nil }
        }
      }
    }
    #expect(forfeited > 0)
  }

  private func play(
    _ exemplar: Exemplar,
    _ generator: inout SeededGenerator
  ) throws -> Playthrough {
    let scenario = exemplar.source.scenario
    var play = Playthrough(of: exemplar.story)
    while !play.isFinished && play.turns.count < 40 {
      try play.take(scenario.randomDecision(in: play.state, &generator))
    }
    return play
  }

  private func rows(of play: Playthrough, _ exemplar: Exemplar) -> [Row] {
    let scenario = exemplar.source.scenario
    var rows: [Row] = []
    var counted: [Int: Set<Int>] = [:]
    for turn in play.turns where counted[turn.step] == nil {
      let items = scenario.visibleItems(in: turn.before)
      counted[turn.step] = Set(items)
      rows.append(Row(step: turn.step, decision: turn.decision, items: items))
    }
    for turn in play.turns where !exemplar.isAsGood(turn.decision, in: turn.before) {
      let way = exemplar.continuation(from: turn.before)
      guard let best = exemplar.decision(in: turn.before),
        let next = try? exemplar.story.state(after: best, in: turn.before), next != turn.after
      else { continue }
      for state in way {
        let known = counted[state.step]
        guard known == nil || scenario.steps[state.step].hasSeparateItems else { continue }
        let items = scenario.visibleItems(in: state).filter { known?.contains($0) != true }
        guard known == nil || !items.isEmpty else { continue }
        counted[state.step] = (known ?? []).union(items)
        rows.append(Row(step: state.step, decision: nil, items: items))
      }
    }
    return rows
  }
}
