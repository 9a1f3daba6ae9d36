import ScenarioEngine
import TestSupport

extension Scenario {
  /// Any answer that the current step takes.
  func randomDecision(in state: PlayState, _ generator: inout SeededGenerator) -> Decision {
    let visible = visibleItems(in: state)
    switch steps[state.step].task {
    case .scene, .ending: return .read
    case .urgency: return .urgency(Tier.allCases.randomElement(using: &generator) ?? .none, nil)
    case .identify:
      return .identify(
        generator.answers(visible) { Decision.Mark(.allCases.randomElement(using: &$0) ?? .sign) }
      )
    case .questions: return .questions(generator.some(visible))
    case .handle(let task):
      switch task.ask {
      case .choose: return .choose(visible.randomElement(using: &generator) ?? 0)
      case .sort:
        return .sort(generator.answers(visible) { .allCases.randomElement(using: &$0) ?? .do })
      case .rate: return .rate(generator.answers(visible) { $0.number(1...5) })
      case .bestWorst:
        let order = visible.shuffled(using: &generator)
        return .bestWorst(best: order.first ?? 0, worst: order.last ?? 0)
      }
    case .report(let task):
      var report = ReportDecision(urgency: .allCases.randomElement(using: &generator) ?? .none)
      report.channels = generator.some(Array(task.channels.indices))
      let facts = generator.some(visible).sorted()
      report.facts = generator.answers(facts) { .allCases.randomElement(using: &$0) ?? .told }
      report.saysNoProtectiveKnown = generator.onceIn(2)
      report.saysNothingAgainstKnown = generator.onceIn(2)
      return .report(report)
    }
  }
}

extension SeededGenerator {
  /// Each of the items with probability one half.
  mutating func some(_ items: [Int]) -> Set<Int> {
    var chosen: Set<Int> = []
    for item in items where onceIn(2) { chosen.insert(item) }
    return chosen
  }

  /// An answer to each of the items.
  mutating func answers<Answer>(
    _ items: [Int],
    _ answer: (inout SeededGenerator) -> Answer
  ) -> [Int: Answer] {
    var answers: [Int: Answer] = [:]
    for item in items { answers[item] = answer(&self) }
    return answers
  }
}
