internal import ScenarioEngine

/// The answers of habits that concern one kind of step; everything else is answered best.
extension Player.Asked {
  /// One answer for everything that is seen.
  func marked(_ answer: ObservationAnswer) -> Decision {
    guard case .identify = best else { return best }
    return .identify(each { _ in Decision.Mark(answer) })
  }

  /// Everything to everybody, at once.
  func reported() -> Decision {
    switch task {
    case .urgency: return .urgency(.report, nil)
    case .report(let task):
      var report = ReportDecision(urgency: .report)
      report.channels = Set(task.channels.indices)
      report.facts = each { _ in .observed }
      return .report(report)
    default: return best
    }
  }

  /// No report and no question.
  func unreported() -> Decision {
    switch task {
    case .urgency: .urgency(.none, nil)
    case .questions: .questions([])
    case .report: .report(ReportDecision(urgency: .none))
    default: best
    }
  }

  /// A talk with somebody, whatever it is: as good a talk as there can be, with those who should
  /// hear of it, and nothing in writing.
  func consulted() -> Decision {
    switch (task, best) {
    case (.urgency, _):
      return .urgency(.consult, nil)
    case (.report(let task), .report(var report)):
      report.urgency = .consult
      if report.channels.isEmpty, !task.channels.isEmpty { report.channels = [0] }
      return .report(report)
    default: return best
    }
  }

  /// One answer for everything on a list that is sorted.
  func sorted(_ answer: Decision.SortAnswer) -> Decision {
    guard case .sort = best else { return best }
    return .sort(each { _ in answer })
  }

  /// Every question, everything seen to be checked first, and never more than a talk about it.
  func careful() -> Decision {
    switch (task, best) {
    case (.identify, _): return marked(.check)
    case (.questions, _): return .questions(Set(visible))
    case (.urgency, .urgency(let tier, _)): return .urgency(min(tier, .consult), nil)
    case (.report, .report(let report)) where report.urgency > .consult: return consulted()
    default: return best
    }
  }

  /// The courses of action with the most words.
  func longest() -> Decision {
    guard case .handle(let task) = task else { return best }
    let byLength = visible.sorted { one, other in
      (length(task, one), other) > (length(task, other), one)
    }
    let chosen = Set(byLength.prefix(byLength.count / 2))
    switch task.ask {
    case .choose: return byLength.first.map { .choose($0) } ?? best
    case .sort: return .sort(each { chosen.contains($0) ? .do : .dont })
    case .rate: return .rate(each { chosen.contains($0) ? 5 : 1 })
    case .bestWorst:
      guard let first = byLength.first, let last = byLength.last, first != last else { return best }
      return .bestWorst(best: first, worst: last)
    }
  }

  private func length(_ task: HandleTask, _ option: Int) -> Int {
    task.options[option].text.line(in: language).count
  }

  /// An answer to each item that is there.
  func each<Answer>(_ answer: (Int) -> Answer) -> [Int: Answer] {
    Dictionary(uniqueKeysWithValues: visible.map { ($0, answer($0)) })
  }
}
