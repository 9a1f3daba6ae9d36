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
      let middle = visible.isEmpty ? nil : visible[(visible.count - 1) / 2]
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
    switch task {
    case .scene, .ending: return .read
    case .identify:
      let answers = ObservationAnswer.allCases
      return .identify(each(&chance) { Decision.Mark($0.one(of: answers, or: .sign)) })
    case .questions: return .questions(chance.some(of: visible))
    case .urgency: return .urgency(chance.one(of: Tier.allCases, or: .none), nil)
    case .handle(let task): return random(task, &chance)
    case .report(let task):
      var report = ReportDecision(urgency: chance.one(of: Tier.allCases, or: .none))
      report.channels = chance.some(of: Array(task.channels.indices))
      for fact in chance.some(of: visible).sorted() {
        report.facts[fact] = chance.one(of: FactLabel.allCases, or: .observed)
      }
      report.saysNoProtectiveKnown = chance.toss()
      report.saysNothingAgainstKnown = chance.toss()
      return .report(report)
    }
  }

  private func random(_ task: HandleTask, _ chance: inout SeededChance) -> Decision {
    switch task.ask {
    case .choose: return visible.isEmpty ? best : .choose(chance.one(of: visible, or: 0))
    case .sort:
      let answers = Decision.SortAnswer.allCases
      return .sort(each(&chance) { $0.one(of: answers, or: .could) })
    case .rate: return .rate(each(&chance) { $0.one(of: Array(1...5), or: 3) })
    case .bestWorst:
      let order = visible.shuffled(using: &chance)
      guard let first = order.first, let last = order.last, first != last else { return best }
      return .bestWorst(best: first, worst: last)
    }
  }

  /// An answer by chance to each item that is there, in their order.
  private func each<Answer>(
    _ chance: inout SeededChance,
    _ answer: (inout SeededChance) -> Answer
  ) -> [Int: Answer] {
    var answers: [Int: Answer] = [:]
    for item in visible { answers[item] = answer(&chance) }
    return answers
  }
}
