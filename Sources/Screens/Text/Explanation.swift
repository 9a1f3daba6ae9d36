internal import Interface
package import ScenarioEngine

/// What is said about one decision: what was chosen, what the guidance points to, why.
package struct Explanation: Equatable, Sendable {
  /// The explanation in words.
  package private(set) var blocks: [Block] = []
  /// The ids of the evidence behind it, each once, in order.
  package private(set) var evidence: [String] = []

  /// What was decided before.
  private let earlier: ArraySlice<Playthrough.Turn>
  private let playable: PlayableCase
  let context: AppContext
  private var words: Words { _read { yield context.words } }

  /// Explains a turn of a play, by its place; options stand in the order in which the attempt's seed
  /// showed them.
  package init(
    ofTurn place: Int,
    of play: Playthrough,
    in playable: PlayableCase,
    _ context: AppContext,
    seed: UInt64
  ) {
    let turn = play.turns[place]
    earlier = play.turns[..<place]
    self.playable = playable
    self.context = context
    let visible = playable.scenario.visibleItems(in: turn.before)
    let step = playable.scenario.steps[turn.step]
    switch (step.task, playable.source.keys[turn.step], turn.decision) {
    case (.identify(let task), .identify(let keys), .identify(let marks)):
      for place in visible { explain(task.observations[place], keys[place], marks[place]) }
    case (.questions(let task), .questions(let keys), .questions(let picked)):
      for place in visible {
        explain(task.questions[place], keys[place], isPicked: picked.contains(place))
      }
    case (.urgency, .urgency(let key), .urgency(let tier, let sureness)):
      explain(key, tier, sureness, turn.before)
    case (.handle(let task), .choose(let keys), .choose(let place)):
      explain(task, keys, chosen: place, visible)
    case (.handle(let task), .standings(_, let keys), let decision):
      addJudgement(of: decision, in: turn.before)
      let shown = PresentationOrder.order(visible, seed: seed, step: step.id)
      explain(task, keys, decision, shown)
    case (.report(let task), .report(let key), .report(let report)):
      explain(task, key, report, turn, visible)
    default: break
    }
  }

  /// Begins an explanation of a single answer to something in a case.
  init(at playable: PlayableCase, _ context: AppContext) {
    earlier = []
    self.playable = playable
    self.context = context
  }

  /// Adds a block.
  mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds the verdict line, what is right, and why.
  mutating func judge(
    _ subject: String,
    chose: String,
    right: String,
    isRight: Bool,
    _ justification: Justification
  ) {
    if !subject.isEmpty { blocks.append(.text(subject)) }
    blocks.append(
      .verdict(
        agrees: isRight,
        words: isRight ? words.youAgree : words.youDiffer,
        text: chose
      )
    )
    if !isRight {
      blocks.append(.entry(label: words.pointsTo(justification.basis), text: right))
    }
    if justification.basis.isDisputed { blocks.append(.note(words.panel.disputed)) }
    addReason(justification)
  }

  /// Adds why, and where that comes from.
  mutating func addReason(_ justification: Justification) {
    let reason = context.line(justification.reason)
    if !reason.isEmpty { blocks.append(.entry(label: words.why, text: reason)) }
    addEvidence(justification)
  }

  private mutating func addEvidence(_ justification: Justification) {
    for id in justification.evidence where !evidence.contains(id) { evidence.append(id) }
    guard !justification.evidence.isEmpty else { return }
    let sources = justification.evidence.map { context.source($0) }
    blocks.append(
      .note(
        "\(words.evidence): \(sources.joined(separator: "; ")) · \(words.support(justification.support))"
      )
    )
  }

  /// Adds what was answered to an observation, what is right, and why.
  mutating func explain(
    _ observation: Observation,
    _ key: ObservationKey,
    _ mark: Decision.Mark?
  ) {
    let answer = mark?.answer ?? .ordinary
    let chose = [words.answer(answer)] + (mark?.sureness.map { [words.sureness($0)] } ?? [])
    judge(
      context.line(observation.text),
      chose: chose.joined(separator: ", "),
      right: words.answerLong(key.answer),
      isRight: answer == key.answer,
      key.justification
    )
    let innocent = key.innocentExplanations.map { context.line($0) }
    if !innocent.isEmpty {
      blocks.append(
        .entry(label: words.innocentExplanations, text: innocent.joined(separator: " · "))
      )
    }
    blocks.append(.space)
  }

  private mutating func explain(
    _ question: QuestionsTask.Question,
    _ key: SelectionKey,
    isPicked: Bool
  ) {
    let belongs = key.place == .required
    let isRight = key.place == .useful || isPicked == belongs
    judge(
      context.line(question.text),
      chose: isPicked ? words.asked : words.notAsked,
      right: words.play.asking(key.place),
      isRight: isRight,
      key.justification
    )
    blocks.append(.space)
  }

  private mutating func explain(
    _ key: UrgencyKey,
    _ tier: Tier,
    _ sureness: Sureness?,
    _ state: PlayState
  ) {
    let band = playable.scoring.band(of: key, in: state)
    let chose = [words.tierLong(tier)] + (sureness.map { [words.sureness($0)] } ?? [])
    judge(
      "",
      chose: chose.joined(separator: ", "),
      right: words.band(band),
      isRight: band.contains(tier),
      key.justification
    )
    if let rule = liftingRule(key, state) {
      blocks.append(.entry(label: words.agencyRule, text: context.line(rule.reason)))
    }
    blocks.append(.space)
  }

  private func liftingRule(_ key: UrgencyKey, _ state: PlayState) -> AgencyRule? {
    let band = state.value(of: key.band)
    return playable.directory.agencyRules.first { rule in
      rule.settings.contains(playable.scenario.head.setting) && rule.lift(band) != band
    }
  }

  private mutating func explain(
    _ task: HandleTask,
    _ keys: [ChoiceKey],
    chosen: Int,
    _ visible: [Int]
  ) {
    let best = visible.max { keys[$0].standing < keys[$1].standing } ?? chosen
    let isRight = keys[chosen].standing == keys[best].standing
    if let critical = keys[chosen].critical { addCritical(critical) }
    judge(
      "",
      chose: context.line(task.options[chosen].text),
      right: context.line(task.options[best].text),
      isRight: isRight,
      keys[chosen].justification
    )
    if !isRight {
      let reason = context.line(keys[best].justification.reason)
      if !reason.isEmpty { blocks.append(.entry(label: words.whyBetter, text: reason)) }
      for id in keys[best].justification.evidence where !evidence.contains(id) {
        evidence.append(id)
      }
    }
    for id in keys[chosen].levels.keys.sorted() {
      guard let criterion = playable.rubric.criterion(id), let level = keys[chosen].levels[id],
        criterion.levels.indices.contains(level)
      else { continue }
      blocks.append(
        .entry(
          label: "\(context.line(criterion.title)), \(words.level(level))",
          text: context.line(criterion.levels[level])
        )
      )
    }
    blocks.append(.space)
  }

  private mutating func addCritical(_ id: String) {
    guard let error = playable.rubric.criticalError(id) else { return }
    blocks.append(.warning("\(words.criticalError): \(context.line(error.title))"))
    blocks.append(.entry(label: words.instead, text: context.line(error.instead)))
  }

  private mutating func explain(
    _ task: HandleTask,
    _ keys: [StandingKey],
    _ decision: Decision,
    _ shown: [Int]
  ) {
    for place in shown {
      let key = keys[place]
      let chose: String
      let isRight: Bool
      switch decision {
      case .sort(let answers):
        chose = answers[place].map { context.sorted($0, in: task) } ?? ""
        isRight = answers[place] == key.sortAnswer || key.sortAnswer == .could
      case .rate(let ratings):
        chose = ratings[place].map { words.rating($0) } ?? ""
        isRight = ratings[place].map { key.isNear($0) } ?? false
      case .bestWorst(let best, let worst):
        chose = place == best ? words.best : place == worst ? words.worst : words.between
        isRight = !(place == best && key.rating < 3) && !(place == worst && key.rating > 2)
      default: return
      }
      judge(
        context.line(task.options[place].text),
        chose: chose,
        right: right(key, in: task),
        isRight: isRight,
        key.justification
      )
      blocks.append(.space)
    }
  }
}

extension Explanation {
  /// Says why a list is not scored, or what holds its level down.
  private mutating func addJudgement(of decision: Decision, in state: PlayState) {
    switch playable.scoring.judgement(of: decision, in: state) {
    case .notScored(let reason):
      blocks += [.note(words.notYetScored), .note(words.panel.notScored(reason)), .space]
    case .scored(let score):
      if score.isNonAnswer { blocks += [.warning(words.panel.nonAnswer), .space] }
      if score.isHeldDown { blocks += [.warning(words.panel.heldDown), .space] }
    case nil: break
    }
  }

  /// What the key says of an option: the panel's mean rating, else where it belongs, in the case's
  /// own words where it has some.
  private func right(_ key: StandingKey, in task: HandleTask) -> String {
    guard let mean = key.justification.basis.panel?.mean else {
      return task.name(of: key.sortAnswer).map(context.line) ?? words.standing(key.standing)
    }
    let tenths = mean * Rational(10)
    return words.panel.mean((tenths + Rational(1, 2)).wholePart)
  }

  private mutating func explain(
    _ task: ReportTask,
    _ key: ReportKey,
    _ report: ReportDecision,
    _ turn: Playthrough.Turn,
    _ visible: [Int]
  ) {
    let decision = Decision.report(report)
    let errors = playable.scoring.criticalErrors(of: decision, in: turn.before, after: earlier)
    for id in errors { addCritical(id) }
    blocks.append(.heading(words.reportUrgency))
    explain(key.urgency, report.urgency, nil, turn.before)
    if playable.scoring.isOnlySpoken(report, key, in: turn.before) {
      blocks += [.warning(words.play.onlySpoken), .space]
    }
    guard report.urgency > .none else { return }
    let isDue = !playable.scoring.band(of: key.urgency, in: turn.before).contains(.none)
    explainChannels(task, key.channels, report, isDue: isDue)
    blocks.append(.heading(words.reportFacts))
    let told = Set(report.facts.keys.compactMap { key.facts[$0].tag })
    for place in visible {
      explain(task.facts[place], key.facts[place], report.facts[place], told)
    }
    if !key.exemplar.isEmpty {
      blocks.append(.heading(words.exemplarReport))
      blocks += context.blocks(key.exemplar, of: playable.scenario) + [.space]
    }
    if !key.checklist.isEmpty, !report.words.isEmpty {
      blocks.append(.heading(words.holdYoursAgainst))
      blocks += key.checklist.map { .bullet(context.line($0)) } + [.note(words.wordsNotScored)]
    }
  }

  /// The names of channels.
  func names(_ ids: [String]) -> [String] {
    ids.map { id in playable.directory.channel(id).map { context.line($0.name) } ?? id }
  }

  private mutating func explainChannels(
    _ task: ReportTask,
    _ key: ReportKey.ChannelKey,
    _ report: ReportDecision,
    isDue: Bool
  ) {
    let chosen = report.channels.sorted().map { task.channels[$0] }
    blocks.append(.heading(words.reportChannels))
    judge(
      "",
      chose: chosen.isEmpty ? words.nobody : names(chosen).joined(separator: " · "),
      right: isDue
        ? words.play.channels(names(key.required), names(key.accepted))
        : words.play.noChannel(names(key.required + key.accepted)),
      isRight: key.isServed(by: Set(chosen), isDue: isDue),
      key.justification
    )
    blocks.append(.space)
  }

  private mutating func explain(
    _ fact: ReportTask.Fact,
    _ key: ReportKey.FactKey,
    _ label: FactLabel?,
    _ told: Set<ReportKey.FactKey.Tag>
  ) {
    let place = key.selection.place
    let belongs = place == .required || place == .useful
    // Of what speaks against a concern or for the person, the reader is owed one at least.
    let isUntold = key.tag.map { place == .useful && !told.contains($0) } ?? false
    let isOwed = place == .required || isUntold
    let isRight = label.map { belongs && $0 == key.label } ?? !isOwed
    let right =
      belongs ? "\(words.place(place)), \(words.factLabel(key.label))" : words.place(place)
    judge(
      context.line(fact.text),
      chose: label.map { words.factLabel($0) } ?? words.leftOut,
      right: right,
      isRight: isRight,
      key.selection.justification
    )
    blocks.append(.space)
  }
}

extension StandingKey {
  /// Whether a rating is about that of the key: within one of a panel's mean, else on the same side
  /// of the middle as the authors' standing.
  fileprivate func isNear(_ rating: Int) -> Bool {
    guard let mean = justification.basis.panel?.mean else {
      return (rating >= 3) == (self.rating >= 3)
    }
    return Rational(rating) <= mean + .one && Rational(rating) >= mean - .one
  }
}
