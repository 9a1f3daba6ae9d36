internal import ScenarioEngine

/// The answers of habits that concern every step.
extension Player.Asked {
  /// The first of what is offered.
  func first() -> Decision {
    switch task {
    case .scene, .ending: return .read
    case .identify: return .identify(each { _ in Decision.Mark(.sign) })
    case .questions: return .questions(Set(visible.prefix(1)))
    case .urgency: return .urgency(.none, nil)
    case .handle(let task):
      return handled(task, choice: visible.first, sorted: .do, rated: 1)
    case .report(let task):
      var report = ReportDecision(urgency: .report)
      report.channels = Set(task.channels.indices.prefix(1))
      report.facts = Dictionary(uniqueKeysWithValues: visible.prefix(1).map { ($0, .observed) })
      return .report(report)
    }
  }

  /// The first of what is offered, without a question, and as urgent as can be.
  func hasty() -> Decision {
    switch (task, first()) {
    case (.questions, _): return .questions([])
    case (.urgency, _): return .urgency(.now, nil)
    case (.report, .report(var report)):
      report.urgency = .now
      return .report(report)
    case (_, let first): return first
    }
  }

  /// The middle of what is offered.
  func flat() -> Decision {
    switch task {
    case .scene, .ending: return .read
    case .identify: return .identify(each { _ in Decision.Mark(.check) })
    case .questions: return .questions(Set(visible))
    case .urgency: return .urgency(.consult, nil)
    case .handle(let task):
      let middle = visible.isEmpty ? nil : visible.place(number: (visible.count - 1) / 2)
      return handled(task, choice: middle, sorted: .could, rated: 3)
    case .report(let task):
      var report = ReportDecision(urgency: .consult)
      report.channels = Set(task.channels.indices.prefix(1))
      report.facts = each { _ in .told }
      return .report(report)
    }
  }

  private func handled(
    _ task: HandleTask,
    choice: Int?,
    sorted: Decision.SortAnswer,
    rated: Int
  ) -> Decision {
    switch task.ask {
    case .choose: return choice.map { .choose($0) } ?? best
    case .sort: return .sort(each { _ in sorted })
    case .rate: return .rate(each { _ in rated })
    case .bestWorst:
      guard let first = visible.first, let last = visible.last, first != last else { return best }
      return .bestWorst(best: first, worst: last)
    }
  }

  /// Anything.
  func random(_ chance: inout SeededChance) -> Decision {
    switch exemplar.story.kind(in: state) {
    case .scene, .ending: .read
    case .identify:
      .identify(each(&chance) { Decision.Mark(Self.marks[$0.number(below: Self.marks.count)]) })
    case .questions: .questions(Set(chance.some(of: visible)))
    case .urgency: .urgency(Self.tiers[chance.number(below: Self.tiers.count)], nil)
    case .choose:
      visible.isEmpty
        ? best : .choose(visible.place(number: chance.number(below: visible.count)))
    case .sort: .sort(each(&chance) { Self.sorts[$0.number(below: Self.sorts.count)] })
    case .rate: .rate(each(&chance) { 1 + $0.number(below: 5) })
    case .bestWorst: ranked(&chance)
    case .report(let channels): reported(channels, &chance)
    }
  }

  private static let marks = ObservationAnswer.allCases
  private static let tiers = Tier.allCases
  private static let sorts = Decision.SortAnswer.allCases
  private static let labels = FactLabel.allCases

  private func ranked(_ chance: inout SeededChance) -> Decision {
    let order = visible.shuffled(using: &chance)
    guard let first = order.first, let last = order.last, first != last else { return best }
    return .bestWorst(best: first, worst: last)
  }

  private func reported(_ channels: Int, _ chance: inout SeededChance) -> Decision {
    var report = ReportDecision(urgency: Self.tiers[chance.number(below: Self.tiers.count)])
    report.channels = Set(chance.some(of: Places(below: channels)))
    let facts = chance.some(of: visible)
    report.facts.reserveCapacity(facts.count)
    for fact in facts { report.facts[fact] = Self.labels[chance.number(below: Self.labels.count)] }
    report.saysNoProtectiveKnown = chance.toss()
    report.saysNothingAgainstKnown = chance.toss()
    return .report(report)
  }

  /// An answer by chance to each item that is there, in their order.
  private func each<Answer>(
    _ chance: inout SeededChance,
    _ answer: (inout SeededChance) -> Answer
  ) -> [Int: Answer] {
    var answers = [Int: Answer](minimumCapacity: visible.count)
    for item in visible { answers[item] = answer(&chance) }
    return answers
  }
}
