internal import Interface
internal import ScenarioEngine

/// What there is to read on the play screen, as blocks.
extension PlayModel {
  /// Whether something is to be read after the decision just taken.
  package var hasAftermath: Bool {
    guard let turn = play.turns.last else { return false }
    if !outcome(of: turn).isEmpty { return true }
    guard mode == .practice else { return false }
    if case .scene = playable.scenario.steps[turn.step].task { return false }
    return true
  }

  /// The text of the current stage.
  package func text(in context: AppContext) -> [Block] {
    switch stage {
    case .aftermath: aftermath(context)
    case .confirming(let decision), .submitting(let decision):
      isReadingStep ? scene(context) : confirmation(decision, context)
    case .unsaved(_, let problem), .unfinished(let problem): unsaved(problem, context)
    case .reading, .finishing: scene(context)
    case .answering: review(context)
    }
  }

  /// The evidence behind the explanations on the screen.
  package var evidenceInView: [String] {
    guard case .aftermath = stage, mode == .practice, let turn = play.turns.last else { return [] }
    var ids: [String] = []
    for justification in playable.source.keys[turn.step].justifications {
      for id in justification.evidence where !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The scene of the current step.
  package func scene(_ context: AppContext) -> [Block] {
    var blocks: [Block] = []
    if let notice = fallbackNotice(step.body, context) { blocks += [notice, .space] }
    blocks += context.blocks(step.body, of: playable.scenario)
    if case .ending(let ending) = step.task {
      if !step.body.isEmpty { blocks.append(.space) }
      blocks.append(.entry(label: context.words.howItEnded, text: context.line(ending.outcome)))
    }
    return blocks
  }

  /// A word that a text is not there in the reader's language.
  private func fallbackNotice(_ text: LocalizedText, _ context: AppContext) -> Block? {
    text.fallsBack(in: context.language) ? .note(context.words.notInYourLanguage) : nil
  }

  private var isReadingStep: Bool {
    if case .scene = step.task { true } else { false }
  }

  private func aftermath(_ context: AppContext) -> [Block] {
    guard let turn = play.turns.last else { return [] }
    var blocks = outcome(of: turn).flatMap { part in
      (part.question.isEmpty ? [] : [.note(context.line(part.question))])
        + context.blocks(part.text, of: playable.scenario) + [.space]
    }
    guard mode == .practice else { return blocks }
    let explanation = Explanation(
      ofTurn: play.turns.count - 1,
      of: play,
      in: playable,
      context,
      seed: header.presentationSeed
    ).blocks
    guard !explanation.isEmpty else { return blocks }
    blocks.append(.heading(context.words.explanation))
    return blocks + explanation
  }

  /// What happens after a decision, as the author tells it; an answer stands under its question.
  private func outcome(
    of turn: Playthrough.Turn
  ) -> [(question: LocalizedText, text: LocalizedText)] {
    let none = LocalizedText.empty
    let parts: [(question: LocalizedText, text: LocalizedText)] =
      switch (playable.scenario.steps[turn.step].task, turn.decision) {
      case (.handle(let task), .choose(let place)): [(none, task.options[place].outcome)]
      case (.handle(let task), .sort(let answers)):
        answers.done.sorted().map { (task.options[$0].text, task.options[$0].outcome) }
      case (.questions(let task), .questions(let picked)):
        picked.sorted().map { (task.questions[$0].text, task.questions[$0].answer) }
      case (.report(let task), .report(let report)) where report.urgency > .none:
        [(none, task.outcome)]
      default: []
      }
    return parts.filter { !$0.text.isEmpty }
  }

  /// Whether the page on the screen has rows below it that have not been shown yet.
  func hasMoreToRead(in context: AppContext) -> Bool {
    switch stage {
    case .reading, .aftermath, .confirming:
      context.views["text"].map { scroll.offset < $0.maximumOffset } ?? false
    case .answering, .submitting, .finishing, .unsaved, .unfinished: false
    }
  }

  private func unsaved(_ problem: StoreProblem, _ context: AppContext) -> [Block] {
    [
      .warning(context.words.notSaved(problem)), .space, .text(context.words.answerIsKept), .space,
      .text(context.words.earlierIsSafe(play.turns.count)),
    ]
  }

  private func confirmation(_ decision: Decision, _ context: AppContext) -> [Block] {
    switch (decision, step.task) {
    case (.choose(let place), .handle(let task)):
      return [
        .heading(context.words.youAreAboutTo), .space,
        .text(context.line(task.options[place].text)),
        .space, .note(takeOrChange(context.words)),
      ]
    case (.bestWorst(let best, let worst), .handle(let task)):
      return [
        .heading(context.words.youAreAboutTo), .space,
        .entry(label: context.words.best, text: context.line(task.options[best].text)),
        .entry(label: context.words.worst, text: context.line(task.options[worst].text)), .space,
        .note(takeOrChange(context.words)),
      ]
    case (.report(let report), .report(let task)):
      return summary(of: report, task, context) + [.space, .note(takeOrChange(context.words))]
    case (.identify, _), (.questions, _):
      let nothing =
        if case .identify = decision { context.words.play.markNothing } else {
          context.words.play.askNothing
        }
      return [
        .heading(context.words.youAreAboutTo), .space, .text(nothing), .space,
        .note(takeOrChange(context.words)),
      ]
    default: return []
    }
  }

  /// The report's review, where that is on the screen.
  private func review(_ context: AppContext) -> [Block] {
    guard case .report(let input) = input, case .report(let task) = step.task,
      input.part == .review, let report = input.decision
    else { return [] }
    return summary(of: report, task, context)
  }

  /// A report in words, as a form that was filled in.
  private func summary(
    of report: ReportDecision,
    _ task: ReportTask,
    _ context: AppContext
  ) -> [Block] {
    var blocks: [Block] = [
      .heading(context.words.yourReport), .space,
      .entry(label: context.words.reportUrgencyShort, text: context.words.tierLong(report.urgency)),
    ]
    guard report.urgency > .none else { return blocks }
    let channels = report.channels.sorted().map { place in
      playable.directory.channel(task.channels[place]).map { context.line($0.name) }
        ?? task.channels[place]
    }
    blocks += [
      .entry(
        label: context.words.reportTo,
        text: channels.isEmpty ? context.words.nobody : channels.joined(separator: " · ")
      ), .space,
    ]
    for label in FactLabel.allCases {
      let facts = report.facts.filter { $0.value == label }.keys.sorted()
      guard !facts.isEmpty else { continue }
      blocks.append(.note(context.words.factLabel(label)))
      blocks += facts.map { .bullet(context.line(task.facts[$0].text)) }
      blocks.append(.space)
    }
    if report.saysNoProtectiveKnown { blocks.append(.bullet(context.words.noProtectiveKnown)) }
    if report.saysNothingAgainstKnown { blocks.append(.bullet(context.words.nothingAgainstKnown)) }
    if !report.words.isEmpty {
      blocks.append(.note(context.words.ownWords))
      blocks += report.words.split(separator: "\n").map { .text(String($0)) }
    }
    return blocks
  }
}
