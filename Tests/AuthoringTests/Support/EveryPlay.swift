import ScenarioEngine

/// Plays of a case one by one, for holding searches against; shares nothing with them.
struct EveryPlay {
  let source: Case
  private let story: Story

  init(source: Case) {
    self.source = source
    story = Story(of: source.scenario)
  }

  /// Answers to a step: all that lead on, and of the others right, wrong and mixed ones.
  func answers(in state: PlayState) -> [Decision] {
    let visible = source.scenario.visibleItems(in: state)
    func each<Answer>(_ answer: (Int) -> Answer) -> [Int: Answer] {
      Dictionary(uniqueKeysWithValues: visible.map { ($0, answer($0)) })
    }
    switch (source.scenario.steps[state.step].task, source.keys[state.step]) {
    case (.ending, _): return []
    case (.identify, .identify(let keys)):
      let uniform = ObservationAnswer.allCases.map { answer in
        Decision.identify(each { _ in Decision.Mark(answer) })
      }
      let right = Decision.identify(each { Decision.Mark(keys[$0].answer) })
      let wrong = Decision.identify(
        each { Decision.Mark(keys[$0].answer == .ordinary ? .sign : .ordinary) }
      )
      let hasty = Decision.identify(
        each { Decision.Mark(keys[$0].answer == .sign ? .ordinary : .sign) }
      )
      return uniform + [right, wrong, hasty]
    case (.questions, _):
      return subsets(visible).map { .questions($0) }
    case (.urgency, _): return Tier.allCases.map { .urgency($0, nil) }
    case (.handle(let task), .standings(_, let keys)) where task.ask == .sort:
      let right = each { keys[$0].sortAnswer }
      let wrong = right.mapValues { Decision.SortAnswer(rawValue: 2 - $0.rawValue) ?? .could }
      let telling = visible.filter { task.options[$0].effects != Effects() }
      guard !telling.isEmpty else {
        return [.sort(right), .sort(wrong), .sort(each { _ in .could })]
      }
      return subsets(telling).flatMap { done in
        [right, wrong].map { answers in
          let told: [(Int, Decision.SortAnswer)] = telling.map { place in
            (place, done.contains(place) ? .do : answers[place] == .dont ? .dont : .could)
          }
          return Decision.sort(answers.merging(told) { $1 })
        }
      }
    case (.handle, _): return visible.map { .choose($0) }
    case (.report, .report(let key)): return reports(key, visible)
    default: return [.read]
    }
  }

  private func reports(_ key: ReportKey, _ visible: [Int]) -> [Decision] {
    Tier.allCases.flatMap { tier -> [Decision] in
      let bare = ReportDecision(urgency: tier)
      var right = bare
      right.channels = [0]
      var everything = bare
      everything.channels = [0, 1, 2]
      for place in visible {
        everything.facts[place] = .observed
        let fact = key.facts[place]
        if fact.selection.place == .required { right.facts[place] = fact.label }
      }
      return [.report(bare), .report(right), .report(everything)]
    }
  }

  private func subsets(_ items: [Int]) -> [Set<Int>] {
    (0..<(1 << items.count)).map { bits in
      Set(items.indices.filter { bits & (1 << $0) != 0 }.map { items[$0] })
    }
  }

  /// All plays of these answers; nil where there are more than so many.
  func plays(limit: Int) throws -> [Playthrough]? {
    var finished: [Playthrough] = []
    var open = [Playthrough(of: story)]
    while let play = open.popLast() {
      if play.isFinished {
        finished.append(play)
        guard finished.count <= limit else { return nil }
      }
      for answer in answers(in: play.state) {
        var next = play
        try next.take(answer)
        open.append(next)
      }
    }
    return finished
  }

  /// Every state that can be come to, told apart by everything in it; nil where there are too many.
  func states(limit: Int) throws -> Set<PlayState>? {
    var met: Set<PlayState> = [source.scenario.opening]
    var open = Array(met)
    while let state = open.popLast() {
      for answer in answers(in: state) {
        let next = try story.state(after: answer, in: state)
        if met.insert(next).inserted { open.append(next) }
        guard met.count <= limit else { return nil }
      }
    }
    return met
  }
}
