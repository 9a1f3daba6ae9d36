internal import Interface
internal import ScenarioEngine

/// An exploration beside the measured play, in words.
package struct ComparisonText: Sendable {
  private let model: ComparisonModel
  private let context: AppContext

  private var words: Words { _read { yield context.words } }
  private var explore: ExploreWords { context.words.explore }
  private var scenario: Scenario { model.playable.scenario }

  /// Makes the text of a comparison.
  package init(of model: ComparisonModel, in context: AppContext) {
    self.model = model
    self.context = context
  }

  /// How both ended, what was answered differently, which figures and criteria moved.
  package var blocks: [Block] {
    var blocks = ending + [.space] + answers
    // A tour is not scored.
    if !scenario.head.isGuide { blocks += [.space] + strands + [.space] + criteria }
    if let problem = model.exploration.problem {
      blocks += [.space, .warning("\(words.notSaved(problem)) \(explore.notKept)")]
    }
    return blocks
  }

  /// The figures or words of both, the first time's before.
  private func both(_ first: String, _ second: String) -> [Block] {
    [
      .entry(label: explore.firstTime, text: first),
      .entry(label: explore.thisTime, text: second, role: .accent),
    ]
  }

  /// The figures of both in a line.
  private func beside(_ first: String, _ second: String) -> String {
    first == second ? explore.bothTimes(first) : explore.beside(first, second)
  }

  private var ending: [Block] {
    var blocks: [Block] = [.heading(words.howItEnded)]
    let (first, second) = (outcome(of: model.measured), outcome(of: model.explored))
    if model.measured.state.step == model.explored.state.step {
      blocks += [.text(explore.sameEnding), .text(second)]
    } else {
      blocks += both(first, second)
    }
    let errors = (model.measuredCard.criticalErrors, model.exploredCard.criticalErrors)
    if !errors.0.isEmpty || !errors.1.isEmpty {
      blocks.append(
        .entry(
          label: words.debrief.criticalErrors,
          text: beside("\(errors.0.count)", "\(errors.1.count)")
        )
      )
    }
    return blocks
  }

  private func outcome(of play: Playthrough) -> String {
    guard case .ending(let ending) = play.step.task else { return words.debrief.notFinished }
    return context.line(ending.outcome)
  }

  private var strands: [Block] {
    let values = Strand.allCases.map { strand in
      (strand, model.measuredCard.strand(strand)?.value, model.exploredCard.strand(strand)?.value)
    }
    let lines = values.filter { $0.1 != nil || $0.2 != nil }.map { strand, first, second in
      Block.entry(
        label: words.debrief.strand(strand),
        text: beside(figure(first), figure(second))
      )
    }
    return [.heading(words.debrief.strands)] + lines + [.note(explore.noResult)]
  }

  private func figure(_ value: Rational?) -> String {
    value.map { words.debrief.ofHundred($0.percent) } ?? explore.noFigure
  }

  private var criteria: [Block] {
    let moved = model.playable.rubric.criteria.compactMap { criterion -> Block? in
      let first = model.measuredCard.criterion(criterion.id)?.level
      let second = model.exploredCard.criterion(criterion.id)?.level
      guard first != second else { return nil }
      let title = "\(criterion.id) \(context.line(criterion.title))"
      return .bullet("\(title): \(beside(level(first), level(second)))")
    }
    return [.heading(explore.moved)] + (moved.isEmpty ? [.text(explore.nothingMoved)] : moved)
  }

  private func level(_ level: Int?) -> String {
    level.map { words.level($0) } ?? explore.noLevel
  }
}

/// What was answered differently.
extension ComparisonText {
  private var answers: [Block] {
    let differences = model.explored.turns[model.exploration.turn...].indices.flatMap(difference)
    return [.heading(explore.differently)]
      + (differences.isEmpty ? [.text(explore.sameAnswers)] : differences)
  }

  /// How the answer of a turn differs from the first time's; nothing where it does not, and where
  /// the first way did not pass its step.
  private func difference(at place: Int) -> [Block] {
    let turn = model.explored.turns[place]
    let before = model.explored.standing(before: place)
    guard let first = model.exploration.earlierAnswer(in: before), first != turn.decision else {
      return []
    }
    let title = context.line(scenario.steps[turn.step].title)
    return [.text(title.isEmpty ? context.time(turn.before.clock) : title)]
      + told(first, turn.decision, scenario.steps[turn.step].task)
  }

  private func told(_ first: Decision, _ second: Decision, _ task: StepTask) -> [Block] {
    switch (first, second, task) {
    case (.choose(let one), .choose(let other), .handle(let task)):
      return both(context.line(task.options[one].text), context.line(task.options[other].text))
    case (.urgency(let one, _), .urgency(let other, _), _) where one != other:
      return both(words.tierLong(one), words.tierLong(other))
    case (.urgency(_, let one), .urgency(_, let other), _):
      return both(one.map { words.sureness($0) } ?? "", other.map { words.sureness($0) } ?? "")
    case (.report(let one), .report(let other), _) where one.urgency != other.urgency:
      return both(words.tierLong(one.urgency), words.tierLong(other.urgency))
    default: return [.bullet(explore.answersDiffer(count(first, second)))]
    }
  }

  /// How many parts of two answers to a step differ; at least one.
  private func count(_ first: Decision, _ second: Decision) -> Int {
    func differing<Value: Equatable>(_ one: [Int: Value], _ other: [Int: Value]) -> Int {
      Set(one.keys).union(other.keys).count { one[$0] != other[$0] }
    }
    let parts: Int =
      switch (first, second) {
      case (.identify(let one), .identify(let other)): differing(one, other)
      case (.sort(let one), .sort(let other)): differing(one, other)
      case (.rate(let one), .rate(let other)): differing(one, other)
      case (.questions(let one), .questions(let other)): one.symmetricDifference(other).count
      case (.bestWorst(let best, let worst), .bestWorst(let otherBest, let otherWorst)):
        (best == otherBest ? 0 : 1) + (worst == otherWorst ? 0 : 1)
      case (.report(let one), .report(let other)):
        differing(one.facts, other.facts) + one.channels.symmetricDifference(other.channels).count
          + (one.saysNoProtectiveKnown == other.saysNoProtectiveKnown ? 0 : 1)
          + (one.saysNothingAgainstKnown == other.saysNothingAgainstKnown ? 0 : 1)
          + (one.words == other.words ? 0 : 1)
      default: 1
      }
    return max(1, parts)
  }
}
