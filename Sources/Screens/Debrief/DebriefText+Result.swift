internal import Interface
internal import ScenarioEngine

/// How the case ended, and what it came to.
extension DebriefText {
  /// What became of the case, and whether conduct or luck led there.
  var ending: DebriefSection {
    var blocks: [Block] = []
    if case .ending(let ending) = play.step.task {
      blocks = [.text(context.line(ending.outcome)), .space]
      let luck = context.line(ending.luck)
      let conduct = words.debrief.conduct(ending.conduct)
      blocks.append(
        .entry(
          label: words.debrief.yourConduct,
          text: luck.isEmpty ? conduct : "\(conduct) \(luck)"
        )
      )
    } else {
      blocks = [.warning(words.debrief.notFinished)]
    }
    return DebriefSection(.result, title: words.howItEnded, blocks: blocks)
  }

  /// The critical errors, each with what to do instead; or that there was none.
  var criticalErrors: DebriefSection {
    guard !card.criticalErrors.isEmpty else {
      return DebriefSection(
        .result,
        title: words.debrief.criticalErrors,
        blocks: [.text(words.debrief.noCriticalErrors(card.criticalChances))]
      )
    }
    let made = Set(card.criticalErrors.map(\.step)).count
    var blocks: [Block] = [
      .entry(
        label: words.debrief.criticalErrors,
        text: words.debrief.criticalCount(made, card.criticalChances),
        role: .heading
      ), .space,
    ]
    var evidence: [String] = []
    for event in card.criticalErrors {
      guard let error = rubric.criticalError(event.id) else { continue }
      blocks += told(error, at: event.step) + [.space]
      for id in error.evidence.map(\.id) where !evidence.contains(id) { evidence.append(id) }
    }
    return DebriefSection(
      .result,
      title: words.debrief.criticalErrors,
      mark: .other,
      blocks: Array(blocks.dropLast()),
      evidence: evidence
    )
  }

  /// An error: where and by what it was made, what to do instead, what it rests on.
  private func told(_ error: CriticalError, at step: Int) -> [Block] {
    var blocks: [Block] = [
      .warning("\(words.criticalError): \(context.line(error.title)) (\(error.id))")
    ]
    if let turn = play.turns.first(where: { $0.step == step }) {
      blocks.append(.entry(label: words.whereItIs, text: name(of: turn)))
      if let act = chosenOption(turn) {
        blocks.append(.entry(label: words.debrief.whatYouChose, text: act))
      }
    }
    return blocks + [
      .entry(label: words.instead, text: context.line(error.instead), role: .accent),
      .note(context.line(error.label)),
    ] + sources(error.evidence)
  }

  private func chosenOption(_ turn: Playthrough.Turn) -> String? {
    guard case .handle(let task) = playable.scenario.steps[turn.step].task,
      case .choose(let place) = turn.decision
    else { return nil }
    return context.line(task.options[place].text)
  }

  /// The strands against the cut, then the total, the verdict and what it rests on.
  var strands: DebriefSection {
    var blocks: [Block] = card.strands.map(bar)
    blocks.append(.space)
    if let total = card.total, let uncapped = card.uncappedTotal {
      let shown = total.percent
      let isCapped = shown != uncapped.percent
      blocks += [
        .entry(
          label: words.debrief.total,
          text: isCapped ? words.debrief.beforeCap(shown, uncapped.percent) : "\(shown)",
          role: .heading
        ), .entry(label: words.debrief.overall, text: verdict, role: .heading), .space,
      ]
      if isCapped { blocks += [.note(context.line(rubric.capProvenance)), .space] }
      blocks += [
        .note(words.debrief.strandRule), .note(words.debrief.totalIsMean),
        .note(words.debrief.cutIs(rubric.cut.percent)),
      ]
    } else {
      blocks.append(.entry(label: words.debrief.total, text: words.debrief.withheld(.tooLittle)))
    }
    if let banner = words.banner(playable.source.keyState) { blocks += [.space, .warning(banner)] }
    return DebriefSection(.result, title: words.debrief.strands, blocks: blocks)
  }

  private func bar(_ strand: StrandScore) -> Block {
    let label = words.debrief.strand(strand.strand)
    guard let value = strand.value else {
      return .entry(label: label, text: words.debrief.withheld(strand.withheld ?? .notExercised))
    }
    let isBelow = value < rubric.cut
    // A figure that is rounded up to the cut still lies below it.
    let below =
      value.percent >= rubric.cut.percent
      ? words.debrief.justBelowCut : words.debrief.belowProvisionalCut
    var parts = [
      words.debrief.ofHundred(value.percent), isBelow ? below : words.debrief.aboveProvisionalCut,
    ]
    if strand.restsOnOneDecision { parts.append(words.debrief.fromOneDecision) }
    return .bar(
      label: label,
      part: value.percent,
      whole: 100,
      text: parts.joined(separator: " · ")
    )
  }

  /// Above or below the cut as a whole, and why below.
  private var verdict: String {
    guard !card.isAboveCut else { return words.debrief.aboveProvisionalCut }
    let short = card.strands.filter { $0.value.map { $0 < rubric.cut } == true }
    let reasons =
      (card.criticalErrors.isEmpty ? [] : [words.debrief.criticalErrorWasMade])
      + short.map { words.debrief.isUnder(words.debrief.strand($0.strand), rubric.cut.percent) }
    return "\(words.debrief.belowProvisionalCut) (\(reasons.joined(separator: "; ")))"
  }

  /// What was missed and what was marked too readily, apart, since both do harm.
  var errorCounts: DebriefSection {
    let id = rubric.criteria.first { $0.measure == .notice }?.id
    let score = id.flatMap(card.criterion)
    func tally(_ subject: CriterionScore.Tally.Subject) -> CriterionScore.Tally? {
      score?.tallies.first { $0.subject == subject && $0.of > 0 }
    }
    var blocks: [Block] = []
    if let noticed = tally(.noticed) {
      blocks.append(.bullet(words.debrief.missed(noticed.of - noticed.count, noticed.of)))
    }
    if let marked = tally(.ordinaryMarked) {
      blocks.append(.bullet(words.debrief.overmarked(marked.count, marked.of)))
    }
    if blocks.isEmpty {
      blocks.append(.text(Self.sentence(words.debrief.notExercised)))
    } else {
      blocks += [.space, .note(words.debrief.bothDoHarm)]
      if let score, score.forfeited > 0 { blocks.append(.note(words.debrief.forfeitedCounts)) }
    }
    return DebriefSection(.result, title: words.debrief.twoErrors, blocks: blocks)
  }

  /// The urgencies answered in turn, the report's among them; none where there are fewer than two.
  var urgencyCourse: DebriefSection? {
    let lines = play.turns.compactMap { turn -> Block? in
      switch (turn.decision, playable.source.keys[turn.step]) {
      case (.urgency(let tier, _), .urgency(let key)): urgencyLine(turn, tier, key)
      case (.report(let report), .report(let key)): urgencyLine(turn, report.urgency, key.urgency)
      default: nil
      }
    }
    guard lines.count > 1 else { return nil }
    return DebriefSection(.result, title: words.debrief.urgencyCourse, blocks: lines)
  }

  private func urgencyLine(_ turn: Playthrough.Turn, _ tier: Tier, _ key: UrgencyKey) -> Block {
    let band = playable.scoring.band(of: key, in: turn.before)
    let isRight = band.contains(tier)
    let right = band.tiers.map { words.tier($0) }.joined(separator: " \(words.bandOr) ")
    let remark =
      isRight ? words.debrief.asKey : "\(words.pointsTo(key.justification.basis)): \(right)"
    return .verdict(
      agrees: isRight,
      words: name(of: turn),
      text: "\(words.tier(tier)) (\(remark))"
    )
  }

  /// A phrase with a capital at its start.
  static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}
