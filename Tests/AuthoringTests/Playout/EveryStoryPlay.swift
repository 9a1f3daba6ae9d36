import ScenarioEngine

/// Plays of a case that differ in the story, made one by one; shares nothing with the playout.
struct EveryStoryPlay {
  let source: Case
  private let exemplar: Exemplar

  init(source: Case, directory: Directory) {
    self.source = source
    exemplar = Exemplar(of: source, directory: directory)
  }

  /// The answers of which each can lead on in another way; the rest is answered best.
  private func answers(in state: PlayState) -> [Decision] {
    guard let best = exemplar.decision(in: state) else { return [] }
    let visible = source.scenario.visibleItems(in: state)
    switch (source.scenario.steps[state.step].task, best) {
    case (.handle(let task), _) where task.ask == .choose: return visible.map { .choose($0) }
    case (.questions(let task), .questions(let picked)):
      let telling = visible.filter { place in
        let effects = task.questions[place].effects
        return !effects.sets.isEmpty || !effects.clears.isEmpty || !effects.adds.isEmpty
      }
      return (0..<(1 << telling.count)).map { bits in
        let asked = telling.indices.filter { bits >> $0 & 1 == 1 }.map { telling[$0] }
        return .questions(picked.subtracting(telling).union(asked))
      }
    case (.handle(let task), .sort(let sorted)):
      let telling = visible.filter { place in
        let effects = task.options[place].effects
        return !effects.sets.isEmpty || !effects.clears.isEmpty || !effects.adds.isEmpty
      }
      return (0..<(1 << telling.count)).map { bits in
        var answers = sorted
        for (number, place) in telling.enumerated() {
          answers[place] = bits >> number & 1 == 1 ? .do : .could
        }
        return .sort(answers)
      }
    case (.report(let task), .report(var report)) where !task.consequences.isEmpty:
      return Tier.allCases.map { tier in
        report.urgency = tier
        return .report(report)
      }
    default: return [best]
    }
  }

  /// All plays, in turns; nil where there are more than so many.
  func plays(limit: Int) throws -> [Playthrough]? {
    var finished: [Playthrough] = []
    var open = [Playthrough(of: source.scenario)]
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
}
