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
    let turns = turningPoints.filter(\.isTurn).map { point in
      let turn = play.turns[point.turn]
      return Block.bullet(
        words.debrief.lookBack.turnedAt(
          label(of: turn),
          answer(of: turn) ?? words.debrief.lookBack.notAsKey
        )
      )
    }
    if !turns.isEmpty { blocks += [.space, .heading(words.debrief.lookBack.whatTurnedIt)] + turns }
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
      if let act = answer(of: turn) {
        blocks.append(.entry(label: words.debrief.whatYouChose, text: act))
      }
    }
    return blocks + [
      .entry(label: words.instead, text: context.line(error.instead), role: .accent),
      .note(context.line(error.label)),
    ] + sources(error.evidence)
  }

  /// What was chosen at a turn, where a single phrase says it.
  func answer(of turn: Playthrough.Turn) -> String? {
    switch (playable.scenario.steps[turn.step].task, turn.decision) {
    case (.handle(let task), .choose(let place)): context.line(task.options[place].text)
    case (.report, .report(let report)): words.tierLong(report.urgency)
    case (.urgency, .urgency(let tier, _)): words.tierLong(tier)
    default: nil
    }
  }

  /// The strands against the cut, then the total, the verdict and what it rests on.
  var strands: DebriefSection {
    var blocks: [Block] = [.chart(strandChart), .space]
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
        .note(words.debrief.cutIs(rubric.cut.percent, context.line(rubric.cutProvenance))),
      ]
    } else {
      blocks.append(.entry(label: words.debrief.total, text: words.debrief.withheld(.tooLittle)))
    }
    if let banner = words.banner(playable.source.keyState) { blocks += [.space, .warning(banner)] }
    return DebriefSection(.result, title: words.debrief.strands, blocks: blocks)
  }

  private var strandChart: Chart {
    let best = playable.scoring.bestOnPath(of: play)
    let bars = card.strands.map { bar($0, best: best.strand($0.strand)?.value) }
    return Chart(
      title: words.debrief.strands,
      figure: .bars(
        BarChart(
          bars: bars,
          markLabel: words.debrief.lookBack.cutMark(rubric.cut.percent),
          possibleLabel: words.debrief.lookBack.possible,
          leastLabel: words.debrief.lookBack.least
        )
      ),
      words: bars.map { bar in
        let parts = [bar.figure, bar.remark].filter { !$0.isEmpty }
        return "\(bar.label): \(parts.joined(separator: " · "))"
      }
    )
  }

  /// A strand against the cut, against what it would be had each step been answered best, and
  /// against what even the worst play earns.
  private func bar(_ strand: StrandScore, best: Rational?) -> BarChart.Bar {
    let label = words.debrief.strand(strand.strand)
    guard let value = strand.value else {
      let reason = words.debrief.withheld(strand.withheld ?? .notExercised)
      return BarChart.Bar(label: label, points: nil, figure: reason)
    }
    let isBelow = value < rubric.cut
    // A figure that is rounded up to the cut still lies below it.
    let below =
      value.percent >= rubric.cut.percent
      ? words.debrief.justBelowCut : words.debrief.belowProvisionalCut
    var remarks = [isBelow ? below : words.debrief.aboveProvisionalCut]
    if strand.restsOnOneDecision { remarks.append(words.debrief.fromOneDecision) }
    if let best, best < .one { remarks.append(words.debrief.lookBack.wayAllowed(best.percent)) }
    let floor = least[strand.strand]
    if let floor { remarks.append(words.debrief.lookBack.leastIs(floor.percent)) }
    return BarChart.Bar(
      label: label,
      points: value.percent,
      mark: rubric.cut.percent,
      possible: best.map { min(floor?.percent ?? 0, $0.percent)...$0.percent },
      figure: words.debrief.ofHundred(value.percent),
      remark: remarks.joined(separator: " · ")
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

  /// A phrase with a capital at its start.
  static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}
