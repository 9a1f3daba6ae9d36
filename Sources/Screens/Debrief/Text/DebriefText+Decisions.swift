internal import Interface
internal import ScenarioEngine

/// The decisions in turn, and the trainee's own words.
extension DebriefText {
  /// A section for each decision; scenes decide nothing and are left out.
  var decisions: [DebriefSection] {
    play.turns.enumerated().compactMap { place, turn in
      let task = playable.scenario.steps[turn.step].task
      if case .scene = task { return nil }
      let explanation = Explanation(ofTurn: place, of: play, in: playable, context, seed: seed)
      let prompt = context.line(task.prompt)
      let question: [Block] = prompt.isEmpty ? [] : [.text(prompt), .space]
      return DebriefSection(
        .decisions,
        title: name(of: turn),
        agreement: agreement(in: explanation.blocks),
        blocks: question + withoutOwnWords(explanation.blocks),
        evidence: explanation.evidence,
        turn: place
      )
    }
  }

  /// How many answers agree with the key, by the verdicts of the explanation.
  func agreement(in blocks: [Block]) -> DebriefSection.Agreement? {
    var (count, total) = (0, 0)
    for block in blocks {
      switch block {
      case .verdict(let agrees, _, _): (count, total) = (count + (agrees ? 1 : 0), total + 1)
      case .note(words.notYetScored): return nil
      default: break
      }
    }
    return total > 0 ? .init(count, of: total) : nil
  }

  /// The explanation up to the exemplar, which stands beside the trainee's own words.
  private func withoutOwnWords(_ blocks: [Block]) -> [Block] {
    Array(
      blocks.prefix {
        $0 != .heading(words.exemplarReport) && $0 != .heading(words.holdYoursAgainst)
      }
    )
  }

  /// The trainee's own words beside the exemplar and the checklist, for each report.
  var ownWords: [DebriefSection] {
    play.turns.compactMap { turn in
      guard case .report(let report) = turn.decision,
        case .report(let key) = playable.source.keys[turn.step]
      else { return nil }
      let isDue = playable.scoring.band(of: key.urgency, in: turn.before).lowest > .none
      guard !report.words.isEmpty || (isDue && !key.exemplar.isEmpty) else { return nil }
      var blocks = written(report)
      if !key.checklist.isEmpty {
        blocks += [.heading(words.holdYoursAgainst)]
        blocks += key.checklist.map { .bullet(context.line($0)) } + [.space]
      }
      if !key.exemplar.isEmpty {
        blocks += [.heading(words.exemplarReport)]
        blocks += context.blocks(key.exemplar, of: playable.scenario) + [.space]
      }
      return DebriefSection(
        .lookingBack,
        title: words.ownWords,
        blocks: blocks + rated(turn)
      )
    }
  }

  private func written(_ report: ReportDecision) -> [Block] {
    guard !report.words.isEmpty else { return [.text(words.debrief.nothingWritten), .space] }
    return report.words.split(whereSeparator: \.isNewline).map { .text(String($0)) } + [.space]
  }
}

extension StepTask {
  /// The question that the step asks; empty where it asks none.
  fileprivate var prompt: LocalizedText {
    switch self {
    case .scene, .ending: .empty
    case .identify(let task): task.prompt
    case .questions(let task): task.prompt
    case .urgency(let prompt): prompt
    case .handle(let task): task.prompt
    case .report(let task): task.prompt
    }
  }
}
